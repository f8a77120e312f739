// Figures → the three statutory tables as charts, built from the labels of each cell alone.

import type { Figures } from './figures.js'
import { CELLS, type OfficialCell, type TableName } from './labels.js'
import { type Chart, type ChartRow, type Label, makeLabel, type TablePart } from './paper.js'

/**
 * Draw up one of the statutory tables.
 *
 * @param name
 *   Which.
 * @param figures
 *   What it holds.
 * @param tall
 *   Where shallow column labels stand.
 */
export function drawTable(name: TableName, figures: Figures, tall: Chart['tall']): TablePart {
  const cells = CELLS[name]
  if (name !== 'disclosure') return { kind: 'table', name, charts: [drawChart(name, cells, figures, tall)] }
  const items = [...new Set(cells.map(({ row }) => row[0] ?? ''))]
  const charts = items.map((item) => {
    const own = cells.filter(({ row }) => row[0] === item)
    const chart = drawChart(
      name,
      own.map((cell) => ({ ...cell, row: cell.row.slice(1) })),
      figures,
      tall,
    )
    return { ...chart, title: makeLabel(item) }
  })
  return { kind: 'table', name, charts }
}

const CORNERS: Readonly<Record<TableName, string>> = {
  disclosure: '信息内容',
  requests: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
  disputes: '',
}

/** Words above all columns that are no label of any cell. */
const TOPS: Partial<Record<TableName, string>> = { requests: '申请人情况' }

function drawChart(
  name: TableName,
  cells: readonly OfficialCell[],
  figures: Figures,
  tall: Chart['tall'],
): Chart {
  const columnOf = shareLabels()
  const rowOf = shareLabels()
  const top = TOPS[name]
  const columns = new Map<string, Label[]>()
  const rows = new Map<string, ChartRow>()
  for (const { path, row, column } of cells) {
    columns.set(column.join('/'), columnOf(top === undefined ? column : [top, ...column]))
    const known = rows.get(row.join('/')) ?? { labels: rowOf(row), fields: [] }
    const value = figures.get(path) ?? 0
    known.fields.push({ path, value, text: String(value) })
    rows.set(row.join('/'), known)
  }
  return {
    title: null,
    corner: makeLabel(CORNERS[name]),
    columns: [...columns.values()],
    rows: [...rows.values()],
    headless: 'none',
    depth: 0,
    serial: null,
    tall,
  }
}

/** A maker of label paths in which equal beginnings are the same objects. */
function shareLabels(): (path: readonly string[]) => Label[] {
  const known = new Map<string, Label>()
  return (path) =>
    path.map((text, depth) => {
      const key = path.slice(0, depth + 1).join('/')
      const label = known.get(key) ?? makeLabel(text)
      known.set(key, label)
      return label
    })
}
