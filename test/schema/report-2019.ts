// A sound report of edition 2019, made from an example of the current edition. Its figures are invented.

import { model } from '../../generated/2019/model.js'
import type { Report } from '../../generated/2019/types.js'
import { createSkeleton } from '../../src/report/create.js'
import { fillCells } from '../../src/report/fill.js'
import { readJson } from '../fixtures/cases.js'

type Rows = Readonly<Record<string, unknown>>

/** Figures of table 2: the parts of the path, then the numbers of the row. */
const DISCLOSURE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'documents/normativeDocuments': { made: 3, published: 4, total: 28 },
  'licensing/permits': { items: 41, change: -6, decisions: 733 },
  'licensing/otherServices': { items: 17, change: 2, decisions: 90 },
  'enforcement/penalties': { items: 112, change: 0, decisions: 26 },
  'charges/administrativeFees': { items: 3, change: -1 },
  'procurement/centralProcurement': { projects: 8, amount: 417650.5 },
}

/**
 * Make a report of edition 2019 with all it can hold: a head, prose, figures.
 *
 * @returns
 *   The report, fresh each time; sound in shape, sums and rules.
 */
export function createReport2019(): Report {
  const { $schema: _schema, ...example } = readJson('examples/department.json') as Rows
  const { requests } = example as { readonly requests: Rows & { readonly outcomes: Rows } }
  const empty = createSkeleton(model, { year: 2019, agency: '青禾县自然资源和规划局' })
  const report = {
    ...example,
    ...Object.fromEntries(
      ['edition', 'year', 'title', 'period', 'disclosure'].map((key) => [key, empty[key]]),
    ),
    notes: [{ path: '/disclosure/licensing/permits/change', text: '取消许可事项6项。' }],
    publication: { ...(example.publication as Rows), date: '2020-01-20' },
    requests: {
      ...requests,
      outcomes: { ...requests.outcomes, other: addUp(Object.values(requests.outcomes.other as Rows)) },
    },
  }
  const figures = Object.entries(DISCLOSURE).flatMap(([row, numbers]) =>
    Object.entries(numbers).map(([column, value]) => ({ path: `/disclosure/${row}/${column}`, value })),
  )
  return fillCells(report, figures, { model }).report as unknown as Report
}

/** Add objects of numbers up, member by member. */
function addUp(rows: readonly unknown[]): unknown {
  const [first] = rows
  if (first === null || typeof first !== 'object')
    return rows.reduce<number>((sum, value) => sum + Number(value), 0)
  return Object.fromEntries(
    Object.keys(first).map((key) => [key, addUp(rows.map((row) => (row as Rows)[key]))]),
  )
}
