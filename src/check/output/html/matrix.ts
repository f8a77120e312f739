// Agencies and codes → the table of both: how many issues of which kind each agency has.

import { countBySeverity, SEVERITIES } from '../../../issue/severity.js'
import { html, type Markup } from '../../../page/markup.js'
import type { Agency } from '../agencies.js'
import type { OutputContext } from '../options.js'
import { addCounts } from '../tally.js'
import { say } from '../words.js'
import { markCounts, markSeverity, weigh } from './severity.js'

/**
 * Write the table: a row per agency, the one with most to mend first, a column per rule.
 *
 * @param agencies
 *   The agencies with open issues, in the order of the rows.
 * @param codes
 *   The codes, in the order of the columns.
 * @param context
 *   Gives language and wording of the codes.
 * @returns
 *   A section with heading, key and table.
 */
export function writeMatrix(
  agencies: readonly Agency[],
  codes: readonly string[],
  { language, catalogue }: OutputContext,
): Markup {
  const heads = codes.map(
    (code, index) =>
      html`<th scope="col" class="rule"><a href="#rule-${index + 1}">${catalogue.label(code, language)}</a></th>`,
  )
  const key = SEVERITIES.map((severity) => html` ${markSeverity(severity, language)}`)
  return html`<section aria-labelledby="matrix">
<h2 id="matrix">${say('matrix', language)}</h2>
<p>${say('marks', language)}${key}</p>
<div class="table-scroll tall" role="group" tabindex="0" aria-label="${say('matrix', language)}">
<table class="matrix" data-sort="${say('sort', language)}">
<thead>
<tr><th scope="col">${say('agency', language)}</th><th scope="col">${say('total', language)}</th>${heads}</tr>
</thead>
<tbody>
${agencies.map((agency) => writeRow(agency, codes, language))}</tbody>
<tfoot>
${writeTotals(agencies, codes, language)}</tfoot>
</table>
</div>
</section>
`
}

type Language = OutputContext['language']

function writeRow(
  { number, name, counts, codes: own }: Agency,
  codes: readonly string[],
  language: Language,
): Markup {
  const cells = codes.map((code) => writeCell(own.get(code), language))
  return html`<tr><th scope="row" data-value="${number}"><a href="#agency-${number}">${name}</a></th>${writeCell(counts, language)}${cells}</tr>\n`
}

function writeCell(counts: Agency['counts'] | undefined, language: Language): Markup {
  if (counts === undefined) return html`<td></td>`
  return html`<td data-value="${weigh(counts)}">${markCounts(counts, language)}</td>`
}

function writeTotals(agencies: readonly Agency[], codes: readonly string[], language: Language): Markup {
  const sum = (list: readonly (Agency['counts'] | undefined)[]) => {
    const total = countBySeverity([])
    for (const counts of list) if (counts) addCounts(total, counts)
    return writeCell(total, language)
  }
  const cells = codes.map((code) => sum(agencies.map((agency) => agency.codes.get(code))))
  return html`<tr><th scope="row">${say('total', language)}</th>${sum(agencies.map(({ counts }) => counts))}${cells}</tr>\n`
}
