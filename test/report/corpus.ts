// The figures of published reports, where they are at hand: read by label from `truth.json`, never from the project.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CellInput } from '../../src/report/fill.js'

/** Folder of the published reports; it is no part of the project. */
export const CORPUS = process.env.CORPUS ?? '../shared/corpus'

/** Whether the published reports are at hand. */
export const hasCorpus = existsSync(CORPUS)

/** A published report. */
export interface Published {
  readonly agency: string
  readonly year: number
  /** The sums that are really wrong in it. */
  readonly arithmeticIssues: readonly unknown[]
  /** Its figures by label; null where a cell is blank. */
  readonly entries: readonly CellInput[]
}

/**
 * Read a published report.
 *
 * @param name
 *   Its folder.
 */
export function readPublished(name: string): Published {
  const read = (file: string) => JSON.parse(readFileSync(join(CORPUS, name, file), 'utf8'))
  const { agency, year, arithmetic_issues: arithmeticIssues } = read('meta.json') as Meta
  const { table2, table3, table4 } = read('truth.json') as Truth
  const list = (values: readonly (number | null)[], columns: readonly string[], place: Place): CellInput[] =>
    values.map((value, index) => ({
      ...place,
      column: [...(place.column ?? []), columns[index] ?? ''],
      value,
    }))
  const entries = [
    ...Object.entries(table2).flatMap(([row, cells]) =>
      list(Object.values(cells), Object.keys(cells), { row: [row] }),
    ),
    ...Object.entries(table3.rows).flatMap(([row, cells]) =>
      list(cells, table3.columns, { row: row.split('/') }),
    ),
    ...Object.entries(table4.groups).flatMap(([group, cells]) =>
      list(cells, table4.columns, { column: group.split('/') }),
    ),
  ]
  return { agency, year, arithmeticIssues, entries }
}

type Place = Pick<CellInput, 'row' | 'column'>

interface Meta {
  readonly agency: string
  readonly year: number
  readonly arithmetic_issues: readonly unknown[]
}

interface Truth {
  readonly table2: Readonly<Record<string, Readonly<Record<string, number | null>>>>
  readonly table3: {
    readonly columns: readonly string[]
    readonly rows: Readonly<Record<string, readonly (number | null)[]>>
  }
  readonly table4: {
    readonly columns: readonly string[]
    readonly groups: Readonly<Record<string, readonly (number | null)[]>>
  }
}
