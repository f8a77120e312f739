// Results of a check → a summary for a terminal: what is wrong how often, and who has most to mend.

import { showUnseen } from '../../issue/describe.js'
import type { Language } from '../../issue/issue.js'
import { type Counts, nameSeverity, SEVERITIES } from '../../issue/severity.js'
import { measureCharacter } from '../../report/character-width.js'
import { nameSource } from '../unread.js'
import { type Agency, gatherAgencies } from './agencies.js'
import { colourText } from './colour.js'
import type { OutputContext, OutputWriter } from './options.js'
import { createTally } from './tally.js'
import { say, sayMore, saySummary } from './words.js'

const MOST = 20

/**
 * Write a summary: per rule, then the twenty agencies with most to mend, then files that could not be read.
 *
 * @param context
 *   Gives language, wording of the codes, and whether to colour.
 * @returns
 *   The writer; keeps counts only.
 */
export function writePretty(context: OutputContext): OutputWriter {
  const { catalogue, language } = context
  const tally = createTally(catalogue)
  const agencies = gatherAgencies(false)
  const unread: string[] = []
  const accepted = new Map<string, number>()
  return {
    add: (report) => {
      tally.add(report)
      for (const { acceptance } of report.accepted ?? []) {
        const by = acceptance?.by ?? say('baseline', language)
        accepted.set(by, (accepted.get(by) ?? 0) + 1)
      }
      if (!report.unread) agencies.add(report)
      else if (unread.length < MOST)
        unread.push(`  ${showUnseen(`${nameSource(report.source)}  ${report.issues[0]?.message ?? ''}`)}\n`)
      return ''
    },
    end: () => {
      const summary = tally.summarise()
      const blocks = [
        `${saySummary(summary, language)}\n${sayAccepted(accepted, language)}`,
        writeRules(summary.codes, context),
        writeAgencies(agencies.listByNeed(), context),
        unread.length === 0 ? '' : `${say('unread', language)}\n${unread.join('')}`,
        summary.unread > unread.length ? `  ${sayMore(summary.unread - unread.length, language)}\n` : '',
      ]
      return blocks.filter((block) => block !== '').join('\n')
    },
  }
}

/** How many were set aside, and by whom: a number nobody sees would grow. */
function sayAccepted(accepted: ReadonlyMap<string, number>, language: Language): string {
  if (accepted.size === 0) return ''
  const [colon, comma] = language === 'zh' ? ['：', '，'] : [': ', ', ']
  const list = [...accepted].map(([by, count]) => `${by} ${count}`).join(comma)
  return `${showUnseen(`${say('accepted', language)}${colon}${list}`)}\n`
}

type CodeCounts = ReturnType<ReturnType<typeof createTally>['summarise']>['codes']

function writeRules(codes: CodeCounts, context: OutputContext): string {
  const { language, catalogue } = context
  if (codes.length === 0) return ''
  const rows = codes.map(({ code, errors, warnings, infos, reports }) => ({
    counts: { error: errors, warning: warnings, info: infos },
    more: [String(reports)],
    text: catalogue.label(code, language) === code ? code : `${catalogue.label(code, language)}  ${code}`,
  }))
  return writeTable(say('byRule', language), [say('reports', language)], rows, context)
}

function writeAgencies(agencies: readonly Agency[], context: OutputContext): string {
  if (agencies.length === 0) return ''
  const rows = agencies.slice(0, MOST).map(({ name, counts }) => ({ counts, more: [], text: name }))
  const table = writeTable(say('byAgency', context.language), [], rows, context)
  if (agencies.length <= MOST) return table
  return `${table}  ${sayMore(agencies.length - MOST, context.language)}\n`
}

interface Row {
  readonly counts: Readonly<Counts>
  readonly more: readonly string[]
  readonly text: string
}

/** Numbers to the right under their names, the words at the end of the line, where their length does no harm. */
function writeTable(
  title: string,
  more: readonly string[],
  rows: readonly Row[],
  { language, colour = false }: OutputContext,
): string {
  const names = SEVERITIES.map((severity) => nameSeverity(severity, language))
  const widths = [...names, ...more].map((name, index) =>
    Math.max(measure(name), ...rows.map((row) => measure(listNumbers(row)[index] ?? ''))),
  )
  const align = (cells: readonly string[], paint: (text: string, index: number) => string): string =>
    cells
      .map((cell, index) => paint(' '.repeat((widths[index] ?? 0) - measure(cell)) + cell, index))
      .join('  ')
  const paint = (text: string, index: number): string => {
    const severity = SEVERITIES[index]
    return colour && severity !== undefined && text.trim() !== '0' ? colourText(text, severity) : text
  }
  const lines = rows.map((row) => `  ${align(listNumbers(row), paint)}  ${showUnseen(row.text)}\n`)
  return `${title}\n  ${align([...names, ...more], (text) => text)}\n${lines.join('')}`
}

function listNumbers({ counts, more }: Row): string[] {
  return [...SEVERITIES.map((severity) => String(counts[severity])), ...more]
}

function measure(text: string): number {
  return [...text].reduce((width, character) => width + measureCharacter(character), 0)
}
