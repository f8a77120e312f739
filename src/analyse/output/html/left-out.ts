// The reports that do not count, and the agencies without one → the last tables of the page.

import type { Language } from '../../../issue/issue.js'
import { html, type Markup } from '../../../page/markup.js'
import type { Analysis } from '../../result.js'
import { NOTHING } from '../numbers.js'
import { say, sayReason, sayRemark } from '../words.js'
import { writeScroll } from './scroll.js'

/**
 * Write the reports that do not count.
 *
 * @param analysis
 *   The analysis.
 * @param language
 *   Language of the words.
 * @returns
 *   A section with a table; nothing where all count.
 */
export function writeLeftOut({ leftOut }: Analysis, language: Language): Markup {
  if (leftOut.length === 0) return html``
  const rows = leftOut.map(
    (each) =>
      html`<tr><td>${sayReason(each.reason, language)}</td><td class="number">${each.year ?? NOTHING}</td><td>${each.agency ?? NOTHING}</td><td>${each.source ?? NOTHING}</td><td>${sayRemark(each, language)}</td></tr>\n`,
  )
  const heads = (['reason', 'year', 'agency', 'source', 'remark'] as const).map(
    (word) => html`<th scope="col">${say(word, language)}</th>`,
  )
  return html`<section aria-labelledby="leftOut">
<h2 id="leftOut">${say('leftOut', language)} (${leftOut.length})</h2>
${writeScroll(
  say('leftOut', language),
  html`<table>
<thead>
<tr>${heads}</tr>
</thead>
<tbody>
${rows}</tbody>
</table>
`,
)}</section>
`
}

/**
 * Write the agencies of the roster that have no report.
 *
 * @param analysis
 *   The analysis.
 * @param language
 *   Language of the words.
 * @returns
 *   A section with a list for each year; nothing where none is missing.
 */
export function writeMissing({ missing, years }: Analysis, language: Language): Markup {
  if (missing.length === 0) return html``
  const lists = years.flatMap((year) => {
    const names = missing.filter((each) => each.year === year)
    if (names.length === 0) return []
    return [
      html`<h3>${year} (${names.length})</h3>
<ul class="names">
${names.map(({ agency }) => html`<li>${agency}</li>\n`)}</ul>
`,
    ]
  })
  return html`<section aria-labelledby="missing">
<h2 id="missing">${say('missing', language)} (${missing.length})</h2>
${lists}</section>
`
}
