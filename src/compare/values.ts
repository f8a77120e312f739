// The values of a report and those a page shows → findings for each that differs: figures, head fields, prose.

import type { Finding, Param } from '../issue/issue.js'
import { clip, showValue } from '../issue/show-value.js'
import { escapePointer } from '../model/pointer.js'
import type { Model } from '../model/types.js'
import { listValues } from '../upgrade/values.js'
import { PAGE_CODES, type PageCode } from './codes.js'
import { comparePassages, foldText, listLines, type ProseLine } from './lines.js'
import { type LinesByPath, placeRestated } from './restated.js'

type AnyReport = Readonly<Record<string, unknown>>

/**
 * Compare the values of a report with those of a page, field by field.
 *
 * @param model
 *   The edition of the report.
 * @param report
 *   The report.
 * @param page
 *   The report that was read from the page.
 * @param isGuess
 *   Whether what stands at a JSON Pointer of the page could only be guessed.
 * @param subject
 *   What is held against the report: the page, or a file that it offers.
 * @returns
 *   The findings in the order of the schema.
 */
export function compareValues(
  model: Model,
  report: AnyReport,
  page: AnyReport,
  isGuess: (path: string) => boolean,
  subject: Subject = 'page',
): Finding[] {
  const [ours, theirs] = [listShown(model, report), listShown(model, page)]
  const paths = [...ours.keys(), ...[...theirs.keys()].filter((path) => !ours.has(path))]
  const ourLines = listProse(ours)
  const theirLines = placeRestated(model, ourLines, listProse(theirs))
  return paths.flatMap((path): Finding[] => {
    const [expected, found] = [ours.get(path), theirs.get(path)]
    const lists = [expected, found].filter(Array.isArray)
    if (lists.length > 0 && !lists.some(isWords))
      return compareProse(path, ourLines.get(path) ?? [], theirLines.get(path) ?? [], subject)
    const finding = compareValue(path, flatten(expected), flatten(found), subject)
    return finding ? [lower(finding, isGuess(path))] : []
  })
}

/** What is held against the report. */
export type Subject = 'page' | 'download'

/** Kind, level, scope and codes are rarely printed; the catalogue stands on the page and not in the file. */
const UNPRINTED: Readonly<Record<Subject, RegExp>> = {
  page: /^\/agency\//,
  download: /^\/(agency|publication|period|contact)\//,
}

/** What no page shows: which form it is and who made the file. */
const UNSHOWN: ReadonlySet<string> = new Set(['/$schema', '/edition', '/upgradedFrom'])

function listShown(model: Model, report: AnyReport): ReadonlyMap<string, unknown> {
  const shown = listValues(model, report).filter(({ path }) => !UNSHOWN.has(path))
  return new Map(shown.flatMap(({ path, value }) => listInside(path, value)))
}

/** An object whose fields the edition does not know is entered all the same. */
function listInside(path: string, value: unknown): [string, unknown][] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [[path, value]]
  return Object.entries(value).flatMap(([name, inner]) => listInside(`${path}/${escapePointer(name)}`, inner))
}

function listProse(values: ReadonlyMap<string, unknown>): LinesByPath {
  const lists = [...values].filter(([, value]) => isProse(value))
  return new Map(lists.map(([path, value]) => [path, listLines(value, path)]))
}

function isProse(value: unknown): boolean {
  return Array.isArray(value) && !isWords(value)
}

/** A list of single words, such as keywords, is one value. */
function isWords(list: readonly unknown[]): boolean {
  return list.length > 0 && list.every((item) => typeof item === 'string')
}

function flatten(value: unknown): unknown {
  return Array.isArray(value) ? value.map(String).join('、') : value
}

function compareValue(
  path: string,
  expected: unknown,
  found: unknown,
  subject: Subject,
): Finding | undefined {
  if (expected === undefined && found === undefined) return undefined
  if (found === undefined || found === '') {
    const finding = tell(`${subject}-field-missing`, path, { expected: showValue(expected) })
    return UNPRINTED[subject].test(path) ? { ...finding, severity: 'info' } : finding
  }
  if (expected === undefined) return tell(`${subject}-field-added`, path, { found: showValue(found) })
  const isText = typeof expected === 'string' && typeof found === 'string'
  if (isText ? foldText(expected) === foldText(found) : expected === found) return undefined
  const isFigure = typeof expected === 'number' && path !== '/year'
  const code = isFigure ? (`${subject}-figure-differs` as const) : (`${subject}-field-differs` as const)
  return tell(code, path, { found: showValue(found), expected: showValue(expected) })
}

function compareProse(
  path: string,
  expected: readonly ProseLine[],
  found: readonly ProseLine[],
  subject: Subject,
): Finding[] {
  const passages = comparePassages(expected, found)
  return passages.map(({ expected: ours, found: theirs }) => {
    const params: Record<string, Param> = {}
    if (theirs) params.found = clip(theirs.text)
    if (ours) params.expected = clip(ours.text)
    if (ours && theirs) return tell(`${subject}-prose-differs`, ours.path, cutAlike(ours.text, theirs.text))
    const finding = tell(
      ours ? `${subject}-prose-missing` : `${subject}-prose-added`,
      ours?.path ?? path,
      params,
    )
    // A picture is a picture in a file, and rarely has words.
    return subject === 'download' && ours?.path.endsWith('/alt') ? { ...finding, severity: 'info' } : finding
  })
}

/** Two long passages are shown from shortly before where they part. */
function cutAlike(expected: string, found: string): Finding['params'] {
  const [ours, theirs] = [[...expected], [...found]]
  const parted = ours.findIndex((character, index) => character !== theirs[index])
  const start = Math.max(0, (parted < 0 ? ours.length : parted) - BEFORE)
  const show = (characters: readonly string[]) =>
    `${start > 0 ? '…' : ''}${clip(characters.slice(start).join(''))}`
  return { found: show(theirs), expected: show(ours) }
}

const BEFORE = 12

function lower(finding: Finding, isGuess: boolean): Finding {
  if (!isGuess || finding.severity !== 'error') return finding
  return { ...finding, severity: 'warning', params: { ...finding.params, certainty: 'guess' } }
}

function tell(code: PageCode, path: string, params: Finding['params']): Finding {
  return { code, severity: PAGE_CODES[code].severity, path, params }
}
