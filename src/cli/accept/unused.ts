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

/** What a run made of an entry: no issue belongs to it, or it is about none of the reports. */
export type Idleness = 'unused' | 'elsewhere'

/**
 * Say which entries were without use.
 *
 * @param files
 *   The files.
 * @param judge
 *   What the run made of an entry; undefined for one that was of use, or is not in question.
 * @param language
 *   Language of the lines.
 * @returns
 *   A line per entry that a person wrote, and one for a whole baseline; empty where every entry is of use.
 */
export function sayUnused(
  files: readonly EntryFile[],
  judge: (entry: AcceptedEntry) => Idleness | undefined,
  language: Language,
): string {
  return files
    .flatMap(({ name, use, entries }) => {
      const unused = [...entries.entries()].filter(([, entry]) => judge(entry) === 'unused')
      if (use === 'baseline') return sayBaseline(name, unused.length, language)
      const elsewhere = entries.filter((entry) => judge(entry) === 'elsewhere').length
      return [...nameUnused(name, unused, language), ...sayElsewhere(name, elsewhere, language)]
    })
    .map((line) => `${showUnseen(line)}\n`)
    .join('')
}

/** Most entries that are named one by one. */
const MOST = 20

function nameUnused(
  name: string,
  unused: readonly (readonly [number, AcceptedEntry])[],
  language: Language,
): string[] {
  const lines = unused
    .slice(0, MOST)
    .map(([index, { code, path }]) =>
      language === 'zh'
        ? `说明：${name} 第 ${index + 1} 条没有对应的问题，可以删去：${code} ${path}`
        : `info: ${name}, entry ${index + 1}: no issue belongs to it, it can be removed: ${code} ${path}`,
    )
  const rest = unused.length - lines.length
  if (rest === 0) return lines
  return [
    ...lines,
    language === 'zh' ? `说明：${name} 另有 ${rest} 条也是` : `info: ${name}: ${rest} more entries alike`,
  ]
}

/** In most cases as it should be, but a misspelt name of an agency looks the same. */
function sayElsewhere(name: string, count: number, language: Language): string[] {
  if (count === 0) return []
  return language === 'zh'
    ? [`说明：${name} 有 ${count} 条写的是别的报告（report），本次没有用到`]
    : [`info: ${name}: ${count} of its entries name another \`report\` and were not applied`]
}

function sayBaseline(name: string, count: number, language: Language): string[] {
  if (count === 0) return []
  return language === 'zh'
    ? [`说明：基线 ${name} 有 ${count} 条已没有对应的问题，可用 --write-baseline 重新写一份`]
    : [
        `info: ${name}: no issue belongs to ${count} of its entries any more; write the baseline anew with --write-baseline`,
      ]
}
