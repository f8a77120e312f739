// The answer to a question → the table of every agency in every year.

import type { Language } from '../../../issue/issue.js'
import { html, type Markup } from '../../../page/markup.js'
import type { Answer } from '../../result.js'
import { writeCount, writeFraction, writePercent } from '../numbers.js'
import { say } from '../words.js'
import { writeScroll } from './scroll.js'

/**
 * Write the figures of each agency.
 *
 * @param answer
 *   The answer.
 * @param language
 *   Language of the words.
 * @returns
 *   A section with heading and table, a row per agency and year.
 */
export function writeAgencies({ id, label, figures, rates, agencies }: Answer, language: Language): Markup {
  const title = `${label[language]} · ${say('byAgency', language)}`
  const heads = [...figures, ...rates].map(
    (each) => html`<th scope="col" class="number">${each.label[language]}</th>`,
  )
  const rows = agencies.flatMap(({ agency, years }) =>
    years.map(({ year, counts, rates: values }) => {
      const cells = [
        ...figures.map((_, at) => html`<td class="number">${writeCount(counts[at] ?? null)}</td>`),
        ...values.map(
          (rate) =>
            html`<td class="number">${writePercent(rate.value)} <small>${writeFraction(rate)}</small></td>`,
        ),
      ]
      return html`<tr><th scope="row">${agency.name}</th><td class="number">${year}</td>${cells}</tr>\n`
    }),
  )
  return html`<section aria-labelledby="agencies-${id}">
<h3 id="agencies-${id}">${title}</h3>
${writeScroll(
  title,
  html`<table class="agencies">
<thead>
<tr><th scope="col">${say('agency', language)}</th><th scope="col" class="number">${say('year', language)}</th>${heads}</tr>
</thead>
<tbody>
${rows}</tbody>
</table>
`,
)}</section>
`
}
