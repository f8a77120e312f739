// Findings of an import → issues in words, each with its place in the form and in the source.

import { showUnseen } from '../issue/describe.js'
import type { Language, Param } from '../issue/issue.js'
import { describePlace, findPlace } from '../issue/place.js'
import type { Model, Severity } from '../model/types.js'
import { IMPORT_CODES } from './codes.js'
import type { Origin } from './document.js'
import type { Finding, ImportIssue } from './finding.js'

/** Longer texts are cut in messages; the issue has them whole. */
const LONGEST = 120

/**
 * Put a finding into words.
 *
 * @param model
 *   The edition.
 * @param finding
 *   What was found.
 * @param language
 *   Language of the message.
 * @returns
 *   The issue.
 */
export function describeFinding(model: Model, finding: Finding, language: Language): ImportIssue {
  const { code, certainty, path, origin, text } = finding
  const entry = IMPORT_CODES[code]
  const params: Record<string, Param> = {
    ...finding.params,
    ...(text !== undefined && { text: shorten(text) }),
  }
  const place = findPlace(model, path)
  const where = describePlace(language === 'zh' ? place : findPlace(model, path, language), language)
  const at = origin === undefined ? '' : describeOrigin(origin, language)
  const head = [at, where].filter((each) => each !== '').join(language === 'zh' ? '，' : ', ')
  const colon = language === 'zh' ? '：' : ': '
  const message = showUnseen((head === '' ? '' : head + colon) + entry.message(params)[language])
  return {
    code,
    severity: entry.severity as Severity,
    certainty,
    path,
    place,
    message,
    params,
    ...(origin && { origin }),
    ...(text !== undefined && { text }),
  }
}

/** Line breaks are told as blanks, so that a message stays one line. */
function shorten(text: string): string {
  const line = text.replace(/\s*\n\s*/g, ' ')
  const characters = [...line]
  return characters.length <= LONGEST ? line : `${characters.slice(0, LONGEST).join('')}…`
}

/**
 * Say where something stands in the source.
 *
 * @param origin
 *   The place.
 * @param language
 *   Language of the words.
 * @returns
 *   The place in words; empty where nothing is known of it.
 */
export function describeOrigin(origin: Origin, language: Language): string {
  const { line, page, sheet, table, row, column } = origin
  const isInTable = row !== undefined && (table !== undefined || sheet !== undefined || line === undefined)
  const parts: [value: number | string | undefined, zh: string, en: string][] = [
    [sheet, `工作表“${sheet}”`, `sheet “${sheet}”`],
    [page, `第${page}页`, `page ${page}`],
    // A line counts in the whole document: beside it the number of the table would mislead.
    [isInTable || line === undefined ? table : undefined, `表${table}`, `table ${table}`],
    // A row counts within its table or sheet; a text has lines.
    [isInTable ? row : undefined, `第${row}行`, `row ${row}`],
    [isInTable ? column : undefined, `第${column}列`, `column ${column}`],
    [isInTable ? undefined : line, `第${line}行`, `line ${line}`],
  ]
  const known = parts.filter(([value]) => value !== undefined)
  return known.map(([, zh, en]) => (language === 'zh' ? zh : en)).join(language === 'zh' ? '' : ', ')
}
