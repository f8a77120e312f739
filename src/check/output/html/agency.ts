// An agency with its reports → its own part of the page: what it must mend, ready to be sent out.

import type { Language } from '../../../issue/issue.js'
import { SEVERITIES } from '../../../issue/severity.js'
import { html, type Markup } from '../../../page/markup.js'
import type { CheckedIssue, CheckedReport } from '../../result.js'
import { nameSource } from '../../unread.js'
import type { Agency } from '../agencies.js'
import { splitMessage } from '../message.js'
import type { OutputContext } from '../options.js'
import { listPassages } from '../passages.js'
import { titlePage } from '../title.js'
import { say, sayTask } from '../words.js'
import { markSeverity } from './severity.js'

/**
 * Write the part of one agency. On paper it is a page of its own, with the title of the whole above.
 *
 * @param agency
 *   The agency and its reports.
 * @param context
 *   Gives language, editions and date.
 * @returns
 *   A section.
 */
export function writeAgency(
  { number, name, creditCode, counts, reports }: Agency,
  context: OutputContext,
): Markup {
  const { language, date } = context
  const id = `agency-${number}`
  const head =
    date === undefined ? titlePage(context) : `${titlePage(context)} · ${say('day', language)} ${date}`
  return html`<section class="agency" id="${id}" aria-labelledby="${id}-name">
<p class="letterhead">${head}</p>
<h3 id="${id}-name">${name}</h3>
${creditCode === null ? '' : html`<p class="facts">${say('creditCode', language)} ${creditCode}</p>\n`}<p class="task">${sayTask(counts, language)}</p>
${reports.map((report) => writeReport(report, context))}<p class="back"><a href="#matrix">${say('toTop', language)}</a></p>
</section>
`
}

function writeReport(report: CheckedReport, context: OutputContext): Markup {
  const { key, issues, accepted = [] } = report
  if (issues.length === 0) return html``
  const year = typeof key?.year === 'number' ? html`${key.year} · ` : ''
  const inOrder = SEVERITIES.flatMap((severity) => issues.filter((issue) => issue.severity === severity))
  return html`<h4>${year}<span class="file">${nameSource(report.source)}</span></h4>
<ol class="issues">
${inOrder.map((issue) => writeIssue(issue, context))}</ol>
${accepted.length === 0 ? '' : html`<p class="facts">${say('accepted', context.language)} ${accepted.length}</p>\n`}`
}

function writeIssue(issue: CheckedIssue, { language, models }: OutputContext): Markup {
  const { place, text } = splitMessage(issue, models)
  const where = place === '' ? '' : html`<strong>${place}</strong> `
  return html`<li>${markSeverity(issue.severity, language)} ${where}${text} <code>${issue.code}</code>${writePassages(issue, language)}</li>\n`
}

/** The longest one stands in the message; one alone is not told again. */
function writePassages(issue: CheckedIssue, language: Language): Markup | string {
  const passages = listPassages(issue)
  if (passages.length < 2) return ''
  return html`
<details><summary>${say('passages', language)} (${passages.length})</summary>
<ul class="passages">
${passages.map((text) => html`<li>${text}</li>\n`)}</ul>
</details>`
}
