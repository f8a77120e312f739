// Results of a check → Markdown, for a page of a pipeline or a letter: summary, per rule, per agency, then each list.

import { showUnseen } from '../../issue/describe.js'
import { nameSeverity, SEVERITIES } from '../../issue/severity.js'
import type { CheckedIssue, CheckedReport, CheckSummary } from '../result.js'
import { nameSource } from '../unread.js'
import { type Agency, gatherAgencies } from './agencies.js'
import { splitMessage } from './message.js'
import type { OutputContext, OutputWriter } from './options.js'
import { createTally } from './tally.js'
import { titlePage } from './title.js'
import { say, saySummary, sayTask } from './words.js'

/**
 * Write Markdown (GitHub's, for its tables).
 *
 * @param context
 *   Gives language, wording of the codes, editions and date.
 * @returns
 *   The writer; keeps all reports, for the summary comes first.
 */
export function writeMarkdown(context: OutputContext): OutputWriter {
  const tally = createTally(context.catalogue)
  const agencies = gatherAgencies(true)
  const unread: CheckedReport[] = []
  return {
    add: (report) => {
      tally.add(report)
      if (report.unread) unread.push(report)
      else agencies.add(report)
      return ''
    },
    end: function* () {
      const { language, date } = context
      const byNeed = agencies.listByNeed()
      yield `# ${asText(titlePage(context))}\n\n${saySummary(tally.summarise(), language)}\n`
      if (date !== undefined) yield `\n${say('day', language)} ${date}\n`
      yield writeRules(tally.summarise(), context)
      if (byNeed.length > 0) yield writeAgencies(byNeed, context)
      for (const agency of byNeed) yield writeAgency(agency, context)
      if (unread.length > 0) yield writeUnread(unread, context)
    },
  }
}

function writeRules({ codes }: CheckSummary, { catalogue, language }: OutputContext): string {
  if (codes.length === 0) return ''
  const names = SEVERITIES.map((severity) => nameSeverity(severity, language))
  const rows = codes.map(({ code, errors, warnings, infos, reports }) => [
    asText(catalogue.label(code, language)),
    quote(code),
    ...[errors, warnings, infos, reports].map(String),
  ])
  const header = [say('rule', language), say('code', language), ...names, say('reports', language)]
  return `\n## ${say('byRule', language)}\n\n${writeTable(header, 2, rows)}`
}

function writeAgencies(agencies: readonly Agency[], { language }: OutputContext): string {
  const names = SEVERITIES.map((severity) => nameSeverity(severity, language))
  const rows = agencies.map(({ name, counts }) => [
    asText(name),
    ...SEVERITIES.map((severity) => String(counts[severity])),
  ])
  return `\n## ${say('byAgency', language)}\n\n${writeTable([say('agency', language), ...names], 1, rows)}`
}

/** The first columns hold words, the rest numbers. */
function writeTable(header: readonly string[], words: number, rows: readonly (readonly string[])[]): string {
  const rule = header.map((_, index) => (index < words ? '---' : '--:'))
  return [header, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}

function writeAgency({ name, counts, reports }: Agency, context: OutputContext): string {
  const lists = reports
    .filter(({ issues }) => issues.length > 0)
    .map(
      (report) =>
        `\n${quote(nameSource(report.source))}\n\n${report.issues.map((each) => writeIssue(each, context)).join('')}`,
    )
  return `\n## ${asText(name)}\n\n${sayTask(counts, context.language)}\n${lists.join('')}`
}

function writeIssue(issue: CheckedIssue, { language, models }: OutputContext): string {
  const { place, text } = splitMessage(issue, models)
  const where = place === '' ? '' : `**${asText(place)}** `
  return `- ${nameSeverity(issue.severity, language)} ${where}${asText(text)} ${quote(issue.code)}\n`
}

function writeUnread(reports: readonly CheckedReport[], { language }: OutputContext): string {
  const lines = reports.map(
    (report) =>
      `- ${quote(nameSource(report.source))} ${asText(report.issues.map(({ message }) => message).join(' '))}\n`,
  )
  return `\n## ${say('unread', language)}\n\n${lines.join('')}`
}

/** Text as text: nothing of it is markup, a link, or the name of somebody who would be told. */
function asText(text: string): string {
  return showUnseen(text)
    .replace(/[\\`*_[\]|~$#]|:(?=\S)|(?<=www)\./gi, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '@<!-- -->')
}

/** As code, with a fence longer than any inside. */
function quote(text: string): string {
  const line = showUnseen(text)
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return longest === 0 ? `${fence}${line}${fence}` : `${fence} ${line} ${fence}`
}
