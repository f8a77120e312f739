// Codes and agencies → the table of rules: what each means, its law, how often it is broken and by whom.

import { countBySeverity, nameSeverity, SEVERITIES } from '../../../issue/severity.js'
import { html, type Markup } from '../../../page/markup.js'
import { type Agency, compareNeed } from '../agencies.js'
import type { OutputContext } from '../options.js'
import { addCounts } from '../tally.js'
import { say } from '../words.js'
import { markCounts } from './severity.js'

/**
 * Write the table of rules.
 *
 * @param agencies
 *   All agencies.
 * @param codes
 *   The codes, in the order of the rows.
 * @param context
 *   Gives language, wording and laws of the codes.
 * @returns
 *   A section with heading and table.
 */
export function writeRules(
  agencies: readonly Agency[],
  codes: readonly string[],
  context: OutputContext,
): Markup {
  const { language } = context
  const names = SEVERITIES.map(
    (severity) => html`<th scope="col" class="number">${nameSeverity(severity, language)}</th>`,
  )
  return html`<section aria-labelledby="byRule">
<h2 id="byRule">${say('byRule', language)}</h2>
<div class="table-scroll" role="group" tabindex="0" aria-label="${say('byRule', language)}">
<table class="rules">
<thead>
<tr><th scope="col">${say('rule', language)}</th>${names}<th scope="col">${say('agencies', language)}</th></tr>
</thead>
<tbody>
${codes.map((code, index) => writeRule(code, index + 1, agencies, context))}</tbody>
</table>
</div>
</section>
`
}

function writeRule(
  code: string,
  number: number,
  agencies: readonly Agency[],
  { catalogue, language }: OutputContext,
): Markup {
  const concerned = agencies
    .flatMap((agency) => {
      const counts = agency.codes.get(code)
      return counts ? [{ agency, counts }] : []
    })
    .sort((left, right) => compareNeed(left.counts, right.counts))
  const total = countBySeverity([])
  for (const { counts } of concerned) addCounts(total, counts)
  const law = catalogue.find(code)?.law
  const items = concerned.map(
    ({ agency, counts }) =>
      html`<li><a href="#agency-${agency.number}">${agency.name}</a> ${markCounts(counts, language)}</li>\n`,
  )
  const numbers = SEVERITIES.map((severity) => html`<td class="number">${total[severity]}</td>`)
  return html`<tr id="rule-${number}"><th scope="row">${catalogue.label(code, language)}<small>${law === undefined ? '' : html`${say('law', language)} ${law} · `}<code>${code}</code></small></th>${numbers}<td><details><summary>${concerned.length}</summary>
<ul class="names">
${items}</ul>
</details></td></tr>
`
}
