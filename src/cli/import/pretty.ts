// What became of files → lines for people: what was read, what was doubtful and how sure each reading is.

import { styleText } from 'node:util'
import type { Certainty, ImportIssue } from '../../import/finding.js'
import { showUnseen } from '../../issue/describe.js'
import type { Language } from '../../issue/issue.js'
import { findCell } from '../../issue/place.js'
import { readPointer } from '../../model/pointer.js'
import type { Text } from '../../model/types.js'
import { type Judged, sayAccepted, sayExpired } from '../accept/judged.js'
import { groupAlike } from '../alike.js'
import { nameInput } from '../input.js'
import { nameSeverity } from '../pretty.js'
import type { ReadResult } from './import-file.js'

/** Numbers of a file, or of several together. */
export interface ImportCounts {
  /** Cells that were read. */
  readonly cells: number
  /** Cells of the tables that the report has. */
  readonly allCells: number
  readonly guess: number
  readonly likely: number
  readonly certain: number
  /** Characters that are neither in the report nor in an issue. */
  readonly lost: number
}

/**
 * Count what was read from a file.
 *
 * @param result
 *   The file.
 * @returns
 *   Its numbers.
 */
export function countImport({ imported, model }: ReadResult): ImportCounts {
  const paths = new Set(imported.sources.map(({ path }) => path))
  const count = (certainty: Certainty) =>
    imported.issues.filter((issue) => issue.certainty === certainty).length
  return {
    cells: [...paths].filter((path) => findCell(model, path) !== undefined).length,
    allCells: model.tables
      .filter(({ path }) => readPointer(imported.report, path) !== undefined)
      .reduce((sum, { cells }) => sum + cells.length, 0),
    guess: count('guess'),
    likely: count('likely'),
    certain: count('certain'),
    lost: imported.lost.reduce((sum, text) => sum + [...text].length, 0),
  }
}

/**
 * Lay out what was found in a file.
 *
 * @param result
 *   The file.
 * @param language
 *   Language of the words between.
 * @param colour
 *   Whether certainties are coloured.
 * @returns
 *   Lines: the numbers, then the issues, the least certain first.
 */
export function layOutImport(result: ReadResult, language: Language, colour: boolean): string {
  const { file, output, imported, accepted, isRefused } = result
  const goal = output === undefined || isRefused ? '' : ` → ${output}`
  const colon = language === 'zh' ? '：' : ': '
  const edition = language === 'zh' ? `${imported.edition} 版，` : `edition ${imported.edition}, `
  const counts = countImport(result)
  const head = `${nameInput(file)}${goal}${colon}${edition}${sayCounts(counts, language)}`
  const lines = [
    showUnseen(head),
    ...(isRefused ? [sayRefused(counts.guess, language)] : []),
    ...layOutLost(imported.lost, language),
    ...CERTAINTIES.flatMap((certainty) => layOutGroup(imported.issues, certainty, language, colour)),
  ]
  return lines.map((line) => `${line}\n`).join('') + sayAccepted(accepted, language)
}

/**
 * Say how sure a reading is.
 *
 * @param certainty
 *   How sure.
 * @param language
 *   Language of the word.
 * @returns
 *   One word.
 */
export function nameCertainty(certainty: Certainty, language: Language): string {
  return NAMES[certainty][language]
}

/**
 * Put numbers into words.
 *
 * @param counts
 *   The numbers.
 * @param language
 *   Language of the words.
 * @returns
 *   Such as `198 of 200 cells read; 2 guesses, 3 likely; 0 characters lost`.
 */
export function sayCounts(counts: ImportCounts, language: Language): string {
  const { cells, allCells, lost } = counts
  const doubts = CERTAINTIES.filter((certainty) => counts[certainty] > 0).map((certainty) => {
    const name = nameCertainty(certainty, language)
    const count = counts[certainty]
    if (language === 'zh') return `${name} ${count} 处`
    return certainty === 'guess' ? sayGuesses(count) : `${count} ${name}`
  })
  if (language === 'zh') {
    const found = doubts.length > 0 ? doubts.join('，') : '没有疑问'
    return `读入 ${cells} 格（表中共 ${allCells} 格）；${found}；遗漏 ${lost} 字`
  }
  const found = doubts.length > 0 ? doubts.join(', ') : 'nothing doubtful'
  return `${cells} of ${allCells} cells read; ${found}; ${lost} characters lost`
}

const CERTAINTIES: readonly Certainty[] = ['guess', 'likely', 'certain']

const NAMES: Readonly<Record<Certainty, Text>> = {
  guess: { zh: '猜测', en: 'guess' },
  likely: { zh: '很可能', en: 'likely' },
  certain: { zh: '确定', en: 'certain' },
}

const MEANINGS: Readonly<Record<Certainty, Text>> = {
  guess: { zh: '（有多种读法，或读不出，请逐条核对）', en: ' (several readings, or none: check each)' },
  likely: { zh: '（只有一种合理的读法，请抽查）', en: ' (one sensible reading: have a look)' },
  certain: { zh: '（由原文即可断定）', en: ' (follows from the source alone)' },
}

const LOST: Text = {
  zh: '遗漏（既不在报告中，也不在问题中，是本软件的缺陷，请反馈）',
  en: 'lost (neither in the report nor in an issue; a defect of this program, please report it)',
}

const COLOURS = { guess: 'red', likely: 'yellow', certain: 'cyan' } as const

function sayGuesses(count: number): string {
  return `${count} ${count === 1 ? 'guess' : 'guesses'}`
}

function sayRefused(guesses: number, language: Language): string {
  return language === 'zh'
    ? `  有 ${guesses} 处猜测，--strict 不接受猜测：没有写入报告`
    : `  ${sayGuesses(guesses)}, and --strict takes none: the report was not written`
}

function layOutLost(lost: readonly string[], language: Language): string[] {
  if (lost.length === 0) return []
  return [`  ${LOST[language]}`, ...lost.map((text) => `    ${showUnseen(text)}`)]
}

function layOutGroup(
  issues: readonly (ImportIssue & Judged)[],
  certainty: Certainty,
  language: Language,
  colour: boolean,
): string[] {
  const group = issues.filter((issue) => issue.certainty === certainty)
  if (group.length === 0) return []
  const name = nameCertainty(certainty, language)
  const shown = colour ? styleText(COLOURS[certainty], name) : name
  const lines = groupAlike(group, language).flatMap(({ shown: issues, others }) => [
    ...issues.flatMap((issue) => layOutIssue(issue, language, colour)),
    ...(others === '' ? [] : [`        ${others}`]),
  ])
  return [`  ${shown}${MEANINGS[certainty][language]}`, ...lines]
}

function layOutIssue(issue: ImportIssue & Judged, language: Language, colour: boolean): string[] {
  const { severity, code, path, message } = issue
  const expired = sayExpired(issue, language)
  return [
    `    ${nameSeverity(severity, language, colour)}  ${code}${path === '' ? '' : `  ${showUnseen(path)}`}`,
    `        ${message}`,
    ...(expired === '' ? [] : [`        ${expired}`]),
  ]
}
