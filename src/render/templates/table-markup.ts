// A statutory table of the model → a Handlebars partial: static markup with a slot for each cell.

import { cellName } from '../../model/cell-name.js'
import type { GridCell, GridRow, Table } from '../../model/types.js'

/**
 * Write a table as markup with slots.
 *
 * Its context holds the table's `cells`. Every label is static text; a slot is the name of its number in the
 * report, so that the markup can be edited by hand.
 *
 * @param table
 *   The table.
 * @param headingId
 *   `id` of the heading that names the table; without one its caption is shown, and names it.
 * @returns
 *   Lines of a template, one for each cell.
 */
export function writeTable(table: Table, headingId?: string): string[] {
  const parents = listParents(table)
  const captionId = `${table.name}-caption`
  const [kind, id] = headingId === undefined ? ['statutory placed', ` id="${captionId}"`] : ['statutory', '']
  const writeRow = (row: GridRow) => [
    '<tr>',
    ...row.cells.map((cell) => writeCell(table, row, cell, parents)),
    '</tr>',
  ]
  return [
    `<div class="table-scroll" role="group" tabindex="0" aria-labelledby="${headingId ?? captionId}">`,
    `<table class="${kind}">`,
    `<caption${id}>${escapeStatic(table.caption.zh)}</caption>`,
    '{{#with cells}}',
    ...groupRows(table.grid).flatMap(({ tag, rows }) => [`<${tag}>`, ...rows.flatMap(writeRow), `</${tag}>`]),
    '{{/with}}',
    '</table>',
    '</div>',
  ]
}

/**
 * Escape words of the schema for a template's static HTML.
 *
 * @param text
 *   The words.
 * @returns
 *   Words that neither HTML nor Handlebars reads as more than words.
 */
export function escapeStatic(text: string): string {
  return text.replace(/[&<>"'{}\\]/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** One `tbody` for each table of a stack; otherwise head and body. */
function groupRows(grid: readonly GridRow[]): { tag: string; rows: GridRow[] }[] {
  const isStack = grid.some((row) => row.band > 0 || row.part === 'title')
  const groups: { tag: string; key: string; rows: GridRow[] }[] = []
  for (const row of grid) {
    const tag = isStack || row.part === 'body' ? 'tbody' : 'thead'
    const key = isStack ? String(row.band) : tag
    const last = groups.at(-1)
    if (last?.key === key) last.rows.push(row)
    else groups.push({ tag, key, rows: [row] })
  }
  return groups
}

function writeCell(
  table: Table,
  row: GridRow,
  cell: GridCell,
  parents: ReadonlyMap<number, readonly number[]>,
): string {
  const spans = `${cell.colspan > 1 ? ` colspan="${cell.colspan}"` : ''}${cell.rowspan > 1 ? ` rowspan="${cell.rowspan}"` : ''}`
  const headers = (ids: readonly number[] = []) =>
    ids.length > 0 ? ` headers="${ids.map((id) => `${table.name}-${id}`).join(' ')}"` : ''
  if (cell.path !== undefined) {
    const path = escapeStatic(cell.path)
    return `<td${spans}${headers(cell.headers)} data-path="${path}">{{${writeSlot(table, cell.path)}}}</td>`
  }
  const text = escapeStatic(cell.text?.zh ?? '')
  if (cell.scope === undefined || cell.id === undefined) return `<td${spans} class="corner">${text}</td>`
  // The title of a small table heads its whole group of rows, and no other.
  const scope = row.part === 'title' ? 'rowgroup' : cell.scope
  return `<th${spans} scope="${scope}" id="${table.name}-${cell.id}"${headers(parents.get(cell.id))}>${text}</th>`
}

/** For each header the headers it stands under: those of its own direction, and the title of its small table. */
function listParents(table: Table): ReadonlyMap<number, readonly number[]> {
  const kinds = new Map<number, string>()
  for (const row of table.grid) {
    for (const cell of row.cells) {
      if (cell.id !== undefined) kinds.set(cell.id, row.part === 'title' ? 'title' : (cell.scope ?? ''))
    }
  }
  const parents = new Map<number, readonly number[]>()
  for (const { headers = [] } of table.grid.flatMap((row) => row.cells)) {
    headers.forEach((id, index) => {
      const above = headers.slice(0, index)
      parents.set(
        id,
        above.filter((other) => kinds.get(other) === kinds.get(id) || kinds.get(other) === 'title'),
      )
    })
  }
  return parents
}

/** `/requests/outcomes/granted/total` → `outcomes_granted_total`, as Handlebars writes it. */
function writeSlot(table: Table, path: string): string {
  const name = cellName(table.path, path)
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return `[${name}]`
  return RESERVED.has(name) ? `./${name}` : name
}

/** A lone name that is also a built-in helper or a literal would be read as that. */
const RESERVED = new Set([
  'if',
  'unless',
  'each',
  'with',
  'lookup',
  'log',
  'this',
  'true',
  'false',
  'null',
  'undefined',
  'else',
  'as',
])
