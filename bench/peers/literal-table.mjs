// A peer for the bench: a statutory table as a template literal that loops over its grid.

import { escapeHtml } from './escape-html.mjs'

/**
 * Prepare the tables of an edition.
 *
 * @param {import('../../src/model/types.js').Model} model
 *   The edition.
 * @param {boolean} isSettled
 *   Whether the tag of each cell is written now rather than for each page.
 * @returns {Map<string, object>}
 *   The tables by section.
 */
export function prepareTables(model, isSettled) {
  const tables = new Map(model.tables.map((table) => [table.name, { ...table, rows: tagRows(table) }]))
  if (isSettled) for (const { name, rows } of tables.values()) settleCells(name, rows)
  return tables
}

function settleCells(name, groups) {
  for (const cell of groups.flatMap(({ rows }) => rows.flat())) cell.open = openCell(name, cell)
}

/**
 * Write a table.
 *
 * @param {object} report
 *   The report.
 * @param {object} table
 *   One of `prepareTables`.
 * @returns {string}
 *   Its HTML.
 */
export function writeTable(report, table) {
  return `<div class="table-scroll" role="group" tabindex="0" aria-labelledby="${table.name}-heading">
<table class="statutory">
<caption>${table.caption.zh}</caption>
${table.rows
  .map(
    ({ tag, rows }) =>
      `<${tag}>\n${rows.map((row) => `<tr>\n${row.map((cell) => writeCell(report, table.name, cell)).join('')}</tr>\n`).join('')}</${tag}>\n`,
  )
  .join('')}</table>
</div>
`
}

function writeCell(report, name, each) {
  const { cell } = each
  const open = each.open ?? openCell(name, each)
  if (!cell.keys) return `${open}${escapeHtml(cell.text.zh)}</${cell.scope ? 'th' : 'td'}>\n`
  let value = report
  for (const key of cell.keys) value = value[key]
  return `${open}${escapeHtml(value)}</td>\n`
}

function openCell(name, { cell, scope, above }) {
  const spans =
    (cell.colspan > 1 ? ` colspan="${cell.colspan}"` : '') +
    (cell.rowspan > 1 ? ` rowspan="${cell.rowspan}"` : '')
  const headers = above.length > 0 ? ` headers="${above.map((id) => `${name}-${id}`).join(' ')}"` : ''
  if (cell.keys) return `<td${spans}${headers} data-path="${cell.path}">`
  if (!cell.scope) return `<td${spans} class="corner">`
  return `<th${spans} scope="${scope}" id="${name}-${cell.id}"${headers}>`
}

/** Groups, rows and headers depend on the model alone: settled once, pointers split beforehand. */
function tagRows(table) {
  const kinds = new Map()
  for (const row of table.grid)
    for (const cell of row.cells) if (cell.id) kinds.set(cell.id, row.part === 'title' ? 'title' : cell.scope)
  const parents = new Map()
  for (const { headers = [] } of table.grid.flatMap((row) => row.cells)) {
    headers.forEach((id, index) => {
      parents.set(
        id,
        headers
          .slice(0, index)
          .filter((other) => kinds.get(other) === kinds.get(id) || kinds.get(other) === 'title'),
      )
    })
  }
  const isStack = table.grid.some((row) => row.part === 'title')
  const groups = []
  for (const row of table.grid) {
    const tag = isStack || row.part === 'body' ? 'tbody' : 'thead'
    const key = isStack ? row.band : tag
    if (groups.at(-1)?.key !== key) groups.push({ tag, key, rows: [] })
    const cells = row.cells.map((cell) => ({
      cell: { ...cell, ...(cell.path && { keys: cell.path.split('/').slice(1) }) },
      scope: row.part === 'title' ? 'rowgroup' : cell.scope,
      above: cell.path ? cell.headers : (parents.get(cell.id) ?? []),
      open: undefined,
    }))
    groups.at(-1).rows.push(cells)
  }
  return groups
}
