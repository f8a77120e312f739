// Files of accepted issues and which of their entries no issue belongs to → lines that help to tidy the files.

import type { AcceptedEntry } from '../../accept/entry.js'
import { showUnseen } from '../../issue/describe.js'
import type { Language } from '../../issue/issue.js'

/** A file of accepted issues once read. */
export interface EntryFile {
  readonly name: string
  readonly use: 'accepted' | 'baseline'
  readonly entries: readonly AcceptedEntry[]
}

/**
 * Say which entries are without use.
 *
 * @param files
 *   The files.
 * @param isIdle
 *   Whether no issue belongs to an entry.
 * @param language
 *   Language of the lines.
 * @returns
 *   A line per entry that a person wrote, and one for a whole baseline; empty where every entry is of use.
 */
export function sayUnused(
  files: readonly EntryFile[],
  isIdle: (entry: AcceptedEntry) => boolean,
  language: Language,
): string {
  return files
    .flatMap((file) =>
      file.use === 'baseline' ? countIdle(file, isIdle, language) : nameIdle(file, isIdle, language),
    )
    .map((line) => `${showUnseen(line)}\n`)
    .join('')
}

/** Most entries that are named one by one. */
const MOST = 20

function nameIdle(
  { name, entries }: EntryFile,
  isIdle: (entry: AcceptedEntry) => boolean,
  language: Language,
): string[] {
  const lines = [...entries.entries()].flatMap(([index, entry]) => {
    if (!isIdle(entry)) return []
    const what = `${entry.code} ${entry.path}`
    return language === 'zh'
      ? [`说明：${name} 第 ${index + 1} 条没有对应的问题，可以删去：${what}`]
      : [`info: ${name}, entry ${index + 1}: no issue belongs to it, it can be removed: ${what}`]
  })
  const rest = lines.length - MOST
  if (rest <= 0) return lines
  const more =
    language === 'zh' ? `说明：${name} 另有 ${rest} 条也是` : `info: ${name}: ${rest} more entries alike`
  return [...lines.slice(0, MOST), more]
}

function countIdle(
  { name, entries }: EntryFile,
  isIdle: (entry: AcceptedEntry) => boolean,
  language: Language,
): string[] {
  const count = entries.filter(isIdle).length
  if (count === 0) return []
  return language === 'zh'
    ? [`说明：基线 ${name} 有 ${count} 条已没有对应的问题，可用 --write-baseline 重新写一份`]
    : [
        `info: no issue belongs to ${count} of the entries of the baseline ${name}; write it anew with --write-baseline`,
      ]
}
