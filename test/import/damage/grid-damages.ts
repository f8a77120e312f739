// What goes wrong with the rows and columns of a printed table: missing, twice, exchanged, added, turned, cut.

import type { Chance } from './chance.js'
import type { Damage } from './damages.js'
import {
  type Chart,
  type ChartRow,
  type Field,
  type Label,
  listRows,
  listTables,
  makeLabel,
  type Paper,
  type TablePart,
} from './paper.js'

/** Damages to rows and columns, in the order in which they are done. */
export const GRID_DAMAGES: readonly Damage[] = [
  { name: 'extra-row', apply: addRow },
  { name: 'extra-column', apply: addColumn },
  { name: 'missing-row', apply: removeRow },
  { name: 'repeated-row', apply: repeatRow },
  { name: 'missing-column', apply: removeColumn },
  { name: 'swapped-columns', apply: swapColumns },
  { name: 'swapped-rows', apply: swapRows },
  { name: 'turned-table', apply: turnTable },
  { name: 'shuffled-bands', apply: shuffleBands },
  { name: 'serial-numbers', apply: addSerial },
  { name: 'missing-cell', apply: removeCell },
]

function pickChart(paper: Paper, chance: Chance, columns: number): Chart | undefined {
  const charts = listTables(paper).flatMap((table) => table.charts)
  const wide = charts.filter((chart) => chart.columns.length >= columns && chart.rows.length > 0)
  return wide.length === 0 ? undefined : chance.pick(wide)
}

const sum = (fields: readonly (Field | undefined)[]) =>
  fields.reduce((total, field) => total + (field?.value ?? 0), 0)

const strange = (value: number): Field => ({ value, text: String(value) })

/** A subtotal the form does not have. */
function addRow(paper: Paper, chance: Chance): boolean {
  const rows = listRows(paper, 'requests').filter(({ row }) => row.labels.length === 3)
  if (rows.length === 0) return false
  const { chart, row } = chance.pick(rows)
  const group = row.labels[1]
  const members = chart.rows.filter(({ labels }) => labels[1] === group)
  const last = members.at(-1)
  if (last === undefined) return false
  const fields = row.fields.map((_, column) => strange(sum(members.map(({ fields }) => fields[column]))))
  const labels = [...row.labels.slice(0, 2), makeLabel(chance.pick(['小计', '合计']))]
  chart.rows.splice(chart.rows.indexOf(last) + 1, 0, { labels, fields })
  return true
}

/** A subtotal of the legal persons, or a column for remarks. */
function addColumn(paper: Paper, chance: Chance): boolean {
  const chart = pickChart(paper, chance, 7)
  if (chart === undefined) return false
  const isSubtotal = chart.columns.length === 7 && chance.happens(0.6)
  const at = isSubtotal ? 6 : chart.columns.length
  const group = (isSubtotal ? chart.columns[5] : chart.columns[0])?.slice(0, isSubtotal ? 2 : 1) ?? []
  chart.columns.splice(at, 0, isSubtotal ? [...group, makeLabel('小计')] : [makeLabel('备注')])
  for (const { fields, note } of chart.rows) {
    if (note !== undefined) continue
    const remark = chance.pick(['', '', '无'])
    const field = isSubtotal ? strange(sum(fields.slice(1, 6))) : { value: null, text: remark }
    fields.splice(at, 0, field)
  }
  return true
}

function removeRow(paper: Paper, chance: Chance): boolean {
  const rows = listRows(paper).filter(({ table }) => table.name !== 'disputes')
  if (rows.length === 0) return false
  const { chart, row } = chance.pick(rows)
  chart.rows.splice(chart.rows.indexOf(row), 1)
  return true
}

function repeatRow(paper: Paper, chance: Chance): boolean {
  const rows = listRows(paper)
  if (rows.length === 0) return false
  const { chart, row } = chance.pick(rows)
  const isOther = chance.happens(0.5)
  const fields = row.fields.map((field) => {
    if (!isOther || field.value === null || chance.happens(0.5)) return { ...field }
    const value = field.value + chance.integer(1, 9)
    return { ...field, value, text: String(value) }
  })
  chart.rows.splice(chart.rows.indexOf(row) + chance.integer(0, 1), 0, { ...row, fields })
  return true
}

function removeColumn(paper: Paper, chance: Chance): boolean {
  const chart = pickChart(paper, chance, 3)
  if (chart === undefined) return false
  const at = chance.integer(0, chart.columns.length - 1)
  chart.columns.splice(at, 1)
  for (const { fields } of chart.rows) fields.splice(at, 1)
  return true
}

/** Columns change places together with their labels. */
function swapColumns(paper: Paper, chance: Chance): boolean {
  const chart = pickChart(paper, chance, 3)
  if (chart === undefined) return false
  const [one = 0, other = 0] = chance.shuffle(chart.columns.map((_, index) => index))
  exchange(chart.columns, one, other)
  for (const { fields, note } of chart.rows) if (note === undefined) exchange(fields, one, other)
  return true
}

/** Rows change places together with their labels. */
function swapRows(paper: Paper, chance: Chance): boolean {
  const charts = listTables(paper).flatMap((table) => table.charts)
  const tallCharts = charts.filter(({ rows }) => rows.length > 1)
  if (tallCharts.length === 0) return false
  const { rows } = chance.pick(tallCharts)
  const groups = new Map<Label | undefined, number[]>()
  rows.forEach(({ labels }, index) => {
    const key = labels.at(-2)
    groups.set(key, [...(groups.get(key) ?? []), index])
  })
  const several = [...groups.values()].filter((members) => members.length > 1)
  if (several.length === 0) return false
  const [one = 0, other = 0] = chance.shuffle(chance.pick(several))
  exchange(rows, one, other)
  return true
}

function exchange<T>(list: T[], one: number, other: number): void {
  const [first, second] = [list[one], list[other]]
  if (first === undefined || second === undefined) return
  list[one] = second
  list[other] = first
}

function turnTable(paper: Paper, chance: Chance): boolean {
  const table = listTables(paper).find(({ name }) => name === 'disputes')
  const chart = table?.charts[0]
  if (chart === undefined || chart.rows.length === 0) return false
  const words = chance.pick(['数量', '件数', '案件数（件）'])
  const rows = chart.columns.map(
    (labels, column): ChartRow => ({
      labels,
      fields: chart.rows.flatMap(({ fields }) => fields[column] ?? []),
    }),
  )
  const columns = chart.rows.map(() => [makeLabel(words)])
  Object.assign(chart, { rows, columns, corner: makeLabel(chance.pick(['', '类别', '项目'])) })
  return true
}

function shuffleBands(paper: Paper, chance: Chance): boolean {
  const table = listTables(paper).find(({ name }) => name === 'disclosure')
  if (table === undefined) return false
  table.charts = chance.shuffle(table.charts)
  return true
}

function addSerial(paper: Paper, chance: Chance): boolean {
  const tables = listTables(paper).filter(({ name }) => name !== 'disputes')
  if (tables.length === 0) return false
  for (const chart of chance.pick<TablePart>(tables).charts) chart.serial = '序号'
  return true
}

/** A row is one cell short, so that those behind it move up. */
function removeCell(paper: Paper, chance: Chance): boolean {
  const rows = listRows(paper).filter(({ row }) => row.fields.length > 1)
  if (rows.length === 0) return false
  const { fields } = chance.pick(rows).row
  fields.splice(chance.integer(0, fields.length - 1), 1)
  return true
}
