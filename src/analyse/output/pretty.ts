// An analysis → tables for a terminal: a line per figure, a column per year, and the first agencies of each ranking.

import { showUnseen } from '../../issue/describe.js'
import type { Language } from '../../issue/issue.js'
import { measureCharacter } from '../../report/character-width.js'
import { REASONS } from '../left-out.js'
import type { Analysis, Answer, Ranking } from '../result.js'
import { writeCount, writeFraction, writeInterval, writePercent } from './numbers.js'
import type { OutputContext } from './options.js'
import { sayChange, sayGuard, saySummary } from './sentences.js'
import { say, sayMore, sayReason, sayRemark } from './words.js'

/** Most lines of a list. */
const MOST = 10

/**
 * Write an analysis for a terminal.
 *
 * @param analysis
 *   The analysis.
 * @param context
 *   Gives the language.
 * @returns
 *   Lines without colour.
 */
export function* writePretty(analysis: Analysis, { language }: OutputContext): Generator<string> {
  yield `${saySummary(analysis, language)}\n`
  const change = sayChange(analysis, language)
  if (change !== '') yield `${change}\n`
  if (analysis.reports === 0) yield `${say('nothing', language)}\n`
  for (const answer of analysis.answers) {
    if (answer.years.length > 0) yield `\n${layOutAnswer(answer, language)}`
    for (const ranking of analysis.rankings.filter(({ question }) => question === answer.id))
      yield `\n${layOutRanking(ranking, language)}`
  }
  if (analysis.leftOut.length > 0) yield `\n${layOutLeftOut(analysis, language)}`
  if (analysis.missing.length > 0) yield `\n${layOutMissing(analysis, language)}`
}

function layOutAnswer({ label, unit, figures, rates, years }: Answer, language: Language): string {
  const title = unit === undefined ? label[language] : `${label[language]} (${unit})`
  const blanks = years.flatMap(() => ['', ''])
  const counts = figures.flatMap((figure, at) => {
    const { group } = figure
    const isNew = group !== undefined && group.zh !== figures[at - 1]?.group?.zh
    const cells = [
      ...years.flatMap(({ counts: list, shares }) => [
        writeCount(list[at] ?? null),
        shares[at] == null ? '' : writePercent(shares[at] ?? null),
      ]),
      `${group === undefined ? '' : '  '}${figure.label[language]}`,
    ]
    return isNew ? [[...blanks, group[language]], cells] : [cells]
  })
  const percents = rates.map((rate, at) => [
    ...years.flatMap(({ rates: list }) => ['', writePercent(list[at]?.value ?? null)]),
    rate.label[language],
  ])
  const head = [...years.flatMap(({ year }) => [String(year), '']), '']
  return `${title}\n${layOut([head, ...counts, ...percents])}`
}

function layOutRanking(ranking: Ranking, language: Language): string {
  const { ranked, all, year, label } = ranking
  const rows = [
    { rank: '', name: say('everybody', language), ...all },
    ...ranked.slice(0, MOST).map((each) => ({ ...each, name: each.agency.name })),
  ]
  const table = layOut(
    rows.map((each) => [
      String(each.rank),
      writePercent(each.value),
      writeInterval(each),
      writeFraction(each),
      each.name,
    ]),
  )
  const more = ranked.length > MOST ? `  ${sayMore(ranked.length - MOST, language)}\n` : ''
  return `${label[language]} ${year}\n${table}${more}  ${sayGuard(ranking, language)}\n`
}

function layOutLeftOut({ leftOut }: Analysis, language: Language): string {
  const groups = REASONS.map((reason) => leftOut.filter((each) => each.reason === reason))
  const lines = groups.flatMap((group) => {
    const [first] = group
    if (!first) return []
    const shown = group.slice(0, MOST).map((each) => {
      const named = [each.agency, each.year, each.source].filter((part) => part !== null).join(' ')
      const remark = sayRemark(each, language)
      return `    ${showUnseen(remark === '' ? named : `${named} (${remark})`)}\n`
    })
    const more = group.length > MOST ? [`    ${sayMore(group.length - MOST, language)}\n`] : []
    return [`  ${sayReason(first.reason, language)}: ${group.length}\n`, ...shown, ...more]
  })
  return `${say('leftOut', language)}\n${lines.join('')}`
}

function layOutMissing({ missing }: Analysis, language: Language): string {
  const lines = missing.slice(0, MOST).map(({ agency, year }) => `  ${year} ${showUnseen(agency)}\n`)
  const more = missing.length > MOST ? `  ${sayMore(missing.length - MOST, language)}\n` : ''
  return `${say('missing', language)}\n${lines.join('')}${more}`
}

/** Numbers to the right, the words at the end of the line, where their length does no harm. */
function layOut(rows: readonly (readonly string[])[]): string {
  const widths: number[] = []
  for (const row of rows)
    for (const [at, cell] of row.slice(0, -1).entries()) widths[at] = Math.max(widths[at] ?? 0, measure(cell))
  return rows
    .map((row) => {
      const cells = row.slice(0, -1).flatMap((cell, at) => {
        const width = widths[at] ?? 0
        return width === 0 ? [] : [' '.repeat(width - measure(cell)) + cell]
      })
      return `  ${[...cells, showUnseen(row.at(-1) ?? '')].join('  ').trimEnd()}\n`
    })
    .join('')
}

function measure(text: string): number {
  return [...text].reduce((width, character) => width + measureCharacter(character), 0)
}
