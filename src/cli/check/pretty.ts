// Results → a page for people: how many, which rules, which agencies, and what could not be read.

import { type CheckedReport, type CheckSummary, openTally } from '../../check/index.js'
import { showUnseen } from '../../issue/describe.js'
import type { Language } from '../../issue/issue.js'
import { nameSeverity } from '../pretty.js'
import { type AgencyFaults, openAgencies } from './agencies.js'
import type { ReportSettings } from './report.js'

/** Collects results for a page. */
export interface Summary {
  add(report: CheckedReport): void
  layOut(settings: ReportSettings): string
}

/** Most agencies, and most reports that could not be read, that are shown. */
const SHOWN = 50

/**
 * Open a summary.
 *
 * @returns
 *   An empty one; its memory does not grow with the number of results.
 */
export function openSummary(): Summary {
  const tally = openTally()
  const agencies = openAgencies()
  const unread: string[] = []
  const acceptedBy = new Map<string | undefined, number>()
  return {
    add: (report) => {
      tally.add(report)
      agencies.add(report)
      if (report.unread && unread.length < SHOWN) unread.push(report.issues[0]?.message ?? '')
      for (const { acceptance } of report.accepted ?? [])
        acceptedBy.set(acceptance?.by, (acceptedBy.get(acceptance?.by) ?? 0) + 1)
    },
    layOut: ({ language, colour }) => {
      const summary = tally.summarise()
      const listed = agencies.list()
      const more = listed.length - SHOWN + agencies.beyond
      return [
        layOutCounts(summary, language),
        ...layOutAccepted(acceptedBy, language),
        ...layOutRules(summary, language, colour),
        ...title(listed.length > 0, language === 'zh' ? '按机关：' : 'By agency:'),
        ...listed.slice(0, SHOWN).map((each) => layOutAgency(each, language, colour)),
        ...sayMore(more, language),
        ...title(unread.length > 0, language === 'zh' ? '未能读取：' : 'Not read:'),
        ...unread.map((message) => `  ${message}`),
        ...sayMore(summary.unread - unread.length, language),
        '',
      ].join('\n')
    },
  }
}

function title(isNeeded: boolean, text: string): string[] {
  return isNeeded ? ['', text] : []
}

function layOutCounts({ reports, valid, invalid, unread }: CheckSummary, language: Language): string {
  if (language === 'zh') {
    const rest = unread > 0 ? `，${unread} 份未能读取` : ''
    return `共 ${reports} 份报告：${valid} 份合格，${invalid} 份不合格${rest}`
  }
  const rest = unread > 0 ? `, ${unread} not read` : ''
  return `${reports} report${reports === 1 ? '' : 's'}: ${valid} valid, ${invalid} not valid${rest}`
}

function layOutAccepted(by: ReadonlyMap<string | undefined, number>, language: Language): string[] {
  if (by.size === 0) return []
  const isChinese = language === 'zh'
  const count = [...by.values()].reduce((sum, each) => sum + each, 0)
  const whom = [...by].map(([name = isChinese ? '基线' : 'baseline', each]) => `${name} ${each}`)
  const line = isChinese
    ? `已接受 ${count} 个问题（${whom.join('，')}）`
    : `accepted: ${count} (${whom.join(', ')})`
  return [showUnseen(line)]
}

function layOutRules({ codes }: CheckSummary, language: Language, colour: boolean): string[] {
  if (codes.length === 0) return []
  const width = Math.max(...codes.map(({ code }) => code.length))
  const lines = codes.map(({ code, reports, ...counts }) => {
    const where =
      language === 'zh' ? `，涉及 ${reports} 份` : ` in ${reports} report${reports === 1 ? '' : 's'}`
    return `  ${code.padEnd(width)}  ${sayCounts(counts, language, colour)}${where}`
  })
  return ['', language === 'zh' ? '按规则：' : 'By rule:', ...lines]
}

function layOutAgency(
  { name, errors, warnings, codes, source: { file, line } }: AgencyFaults,
  language: Language,
  colour: boolean,
): string {
  const counts = sayCounts({ errors, warnings, infos: 0 }, language, colour)
  const kinds = [...codes].map(([code, count]) => (count > 1 ? `${code} ${count}` : code)).join(', ')
  const place = line === undefined ? file : `${file}:${line}`
  const separator = language === 'zh' ? '：' : ': '
  return `  ${showUnseen(`${name}${separator}`)}${counts} ${showUnseen(`(${kinds})  ${place}`)}`
}

function sayCounts(
  counts: { readonly errors: number; readonly warnings: number; readonly infos: number },
  language: Language,
  colour: boolean,
): string {
  const parts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = counts[`${severity}s`]
    if (count === 0) return []
    const name = nameSeverity(severity, language, colour)
    return language === 'zh'
      ? [`${count} 个${name}`]
      : [`${count} ${name}${count > 1 && severity !== 'info' ? 's' : ''}`]
  })
  return parts.join(language === 'zh' ? '，' : ', ')
}

function sayMore(count: number, language: Language): string[] {
  if (count <= 0) return []
  const hint = '--reporter ndjson -o FILE'
  return [
    language === 'zh' ? `  另有 ${count} 项，全部列出请用 ${hint}` : `  and ${count} more; ${hint} lists all`,
  ]
}
