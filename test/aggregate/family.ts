// A county and its departments, made of the smallest sound report: figures of any size, equations kept.

import { model } from '../../generated/2021/model.js'
import { addDecimals } from '../../src/model/decimal.js'
import { createReport, get, put } from '../fixtures/reports.js'

/** JSON Pointers of all figures of edition 2021. */
export const CELLS: readonly string[] = model.tables.flatMap(({ cells }) => cells.map(({ path }) => path))

/** A report of any shape. */
export type AnyReport = ReturnType<typeof createReport>

/**
 * Make the report of a department.
 *
 * @param name
 *   Its name.
 * @param times
 *   Every figure of the smallest sound report is taken so many times: sums that hold go on holding.
 * @param changes
 *   New values by JSON Pointer.
 */
export function createDepartment(
  name: string,
  times = 1,
  changes: Readonly<Record<string, unknown>> = {},
): AnyReport {
  const report = createReport({
    '/agency': { name, kind: 'department', level: 'county', scope: 'own' },
    '/explanations': undefined,
    '/notes': undefined,
  })
  for (const path of CELLS) put(report, path, addDecimals(Array<number>(times).fill(get(report, path))))
  for (const [path, value] of Object.entries(changes)) put(report, path, value)
  return report
}

/** The three departments of a county. */
export const NAMES = ['青禾县财政局', '青禾县民政局', '青禾县水利局'] as const

/** Three departments, with a roster of the county. */
export function createFamily(): {
  readonly parts: { report: AnyReport; source: string }[]
  readonly roster: string
} {
  const parts = NAMES.map((name, index) => ({
    report: createDepartment(name, index + 1),
    source: `${index}.json`,
  }))
  const lines = NAMES.map((name) => `${name},department,county,青禾县人民政府`)
  return { parts, roster: `name,kind,level,parent\n青禾县人民政府,government,county,\n${lines.join('\n')}\n` }
}
