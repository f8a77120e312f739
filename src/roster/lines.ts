// The lines of a roster → its agencies, and what is wrong in which line.

import { findNearest } from '../issue/nearest.js'
import { clip } from '../issue/show-value.js'
import type { Model, Text } from '../model/types.js'
import { foldName } from '../report/agency.js'
import type { CsvLine } from '../report/csv.js'
import { openRoster, type RosterEntry } from './entry.js'
import { type Column, readValue } from './headers.js'

/** One thing wrong in a line. */
export interface LineFault {
  readonly line: number
  readonly text: Text
}

/**
 * Read the lines of a roster.
 *
 * @param model
 *   An edition, for the values there are.
 * @param columns
 *   What each column holds; undefined for one that is not ours.
 * @param lines
 *   The lines below the header.
 * @returns
 *   The agencies, and the faults in the order of the lines.
 */
export function readLines(
  model: Model,
  columns: readonly (Column | undefined)[],
  lines: readonly CsvLine[],
): { readonly entries: readonly RosterEntry[]; readonly faults: readonly LineFault[] } {
  const faults: LineFault[] = []
  const entries = lines.flatMap(({ record, line }): RosterEntry[] => {
    if (record.every((text) => text === '')) return []
    const complain = (zh: string, en: string) => faults.push({ line, text: { zh, en } })
    const read = (column: Column) => record[columns.indexOf(column)]?.trim() || undefined
    const name = read('name')
    if (name === undefined) {
      complain('没有名称（name）', 'there is no name')
      return []
    }
    const creditCode = read('creditCode')?.normalize('NFKC').toUpperCase()
    if (creditCode !== undefined && !CREDIT_CODE.test(creditCode))
      complain(
        `代码 ${clip(creditCode)} 应为18位，不含 I O S V Z`,
        `the code ${clip(creditCode)} should have 18 characters, without I O S V Z`,
      )
    const readOne = (column: 'kind' | 'level') => {
      const text = read(column)
      const found = text === undefined ? undefined : readValue(model, column, text)
      if (found && 'allowed' in found) {
        const list = (language: 'zh' | 'en') =>
          found.allowed.map(({ value, label }) => `${value} (${label[language]})`).join(', ')
        complain(
          `${column} 现为“${clip(text ?? '')}”，应为下列之一：${list('zh')}`,
          `${column} reads “${clip(text ?? '')}”, expected one of ${list('en')}`,
        )
      }
      return found && 'value' in found ? { [column]: found.value } : {}
    }
    const parent = read('parent')
    return [
      {
        name,
        ...(creditCode !== undefined && { creditCode }),
        ...readOne('kind'),
        ...readOne('level'),
        ...(parent !== undefined && { parent }),
        line,
      },
    ]
  })
  const all = [...faults, ...findDoubles(entries), ...findLost(entries)]
  return { entries, faults: all.sort((a, b) => a.line - b.line) }
}

/** As the schema of the agency has it; the check digit is a matter of the report. */
const CREDIT_CODE = /^[0-9A-HJ-NPQRTUWXY]{18}$/

function findDoubles(entries: readonly RosterEntry[]): LineFault[] {
  const seen = new Map<string, number>()
  return entries.flatMap(({ name, creditCode, line }): LineFault[] => {
    const keys = [foldName(name), ...(creditCode === undefined ? [] : [creditCode])]
    const first = keys.map((key) => seen.get(key)).find((each) => each !== undefined)
    for (const key of keys) if (!seen.has(key)) seen.set(key, line)
    if (first === undefined) return []
    const text = {
      zh: `“${clip(name)}”或其代码已列于第 ${first} 行，请删去一行或改正`,
      en: `“${clip(name)}” or its code stands on line ${first} already; remove one, or mend it`,
    }
    return [{ line, text }]
  })
}

/** A parent that is not on the roster, or a chain of parents that leads back. */
function findLost(entries: readonly RosterEntry[]): LineFault[] {
  const { findParent } = openRoster(entries)
  return entries.flatMap((entry): LineFault[] => {
    const { parent, line } = entry
    if (parent === undefined) return []
    const above = findParent(entry)
    if (!above) {
      const near = findNearest(
        parent,
        entries.map(({ name }) => name),
      )
      const text = {
        zh: `上级“${clip(parent)}”不在名录中，请补上一行或改正${near ? `；是否应为“${clip(near)}”？` : ''}`,
        en: `its parent “${clip(parent)}” is not on the roster; add a line for it, or mend it${near ? `; did you mean “${clip(near)}”?` : ''}`,
      }
      return [{ line, text }]
    }
    return leadsBack(entry, findParent)
      ? [{ line, text: { zh: '上级的上级又回到它自己', en: 'its parents lead back to itself' } }]
      : []
  })
}

function leadsBack(entry: RosterEntry, findParent: (entry: RosterEntry) => RosterEntry | undefined): boolean {
  const seen = new Set<RosterEntry>()
  let above = findParent(entry)
  while (above && !seen.has(above)) {
    if (above === entry) return true
    seen.add(above)
    above = findParent(above)
  }
  return false
}
