// A printed table → HTML: with spans, with spans lost, or as a full grid of cells.

import { place, type Sheet, type SheetCell } from './sheet.js'

/** What differs between tools. */
export interface TableOptions {
  /** Whether headers are `th` and the first rows a `thead`. */
  readonly hasHead: boolean
  /** False where the spans were stripped. */
  readonly hasSpans?: boolean
  /** Attributes of every cell. */
  readonly attributes?: string
}

/**
 * Write a table with merged cells.
 *
 * @param sheet
 *   The table.
 * @param writeCell
 *   Writes what a cell holds, from its text and kind.
 * @param options
 *   What differs between tools.
 */
export function writeTable(
  sheet: Sheet,
  writeCell: (text: string, kind: SheetCell['kind']) => string,
  { hasHead, hasSpans = true, attributes = '' }: TableOptions,
): string {
  const rows = sheet.rows.map((cells) => {
    const written = cells.map(({ text, colspan, rowspan, kind }) => {
      const isHeader = hasHead && kind !== 'value' && kind !== 'note'
      const tag = isHeader ? 'th' : 'td'
      const scope = isHeader && kind !== 'corner' ? ` scope="${scopeOf(kind)}"` : ''
      const spans = hasSpans ? span('colspan', colspan) + span('rowspan', rowspan) : ''
      const extra = attributes === '' ? '' : ` ${attributes}`
      return `<${tag}${scope}${spans}${extra}>${writeCell(text, kind)}</${tag}>`
    })
    return `<tr>${written.join('')}</tr>`
  })
  const bodyFrom = sheet.rows.findIndex((cells) =>
    cells.some(({ kind }) => kind === 'value' || kind === 'note'),
  )
  if (!hasHead || bodyFrom < 1) return `<table border="1">\n${rows.join('\n')}\n</table>`
  const head = rows.slice(0, bodyFrom).join('\n')
  return `<table>\n<thead>\n${head}\n</thead>\n<tbody>\n${rows.slice(bodyFrom).join('\n')}\n</tbody>\n</table>`
}

function scopeOf(kind: SheetCell['kind']): string {
  if (kind === 'group') return 'rowgroup'
  if (kind === 'title') return 'colgroup'
  return kind === 'label' ? 'row' : 'col'
}

const span = (name: string, count: number) => (count > 1 ? ` ${name}="${count}"` : '')

/**
 * Write a table in which a merged cell is one cell with words and empty ones beside it.
 *
 * @param sheet
 *   The table.
 * @param writeCell
 *   Writes what a cell holds.
 * @param attributes
 *   Attributes of the table.
 * @param divs
 *   Attributes of rows and cells where these are divs.
 */
export function writeGridTable(
  sheet: Sheet,
  writeCell: (text: string) => string,
  attributes: string,
  divs?: { readonly row: string; readonly cell: string },
): string {
  const [table, line, box] =
    divs === undefined ? ['table', 'tr', 'td width="64"'] : ['div', `div ${divs.row}`, `div ${divs.cell}`]
  const close = (opening: string) => `</${opening.split(' ')[0]}>`
  const rows = listTexts(sheet).map((texts) => {
    const cells = texts.map((text) => `<${box}>${writeCell(text)}${close(box)}`)
    return `<${line}>${cells.join('')}${close(line)}`
  })
  const columns = divs === undefined ? `<colgroup>${'<col width="64">'.repeat(sheet.width)}</colgroup>` : ''
  return `<${table} ${attributes}>${columns}\n${rows.join('\n')}\n</${table}>`
}

/**
 * List the texts of a table on its full grid; a merged cell has its text at its first place only.
 *
 * @param sheet
 *   The table.
 */
export function listTexts(sheet: Sheet): string[][] {
  return place(sheet).map((cells, row) =>
    Array.from(cells, (placed, column) =>
      placed?.row === row && placed.column === column ? placed.cell.text : '',
    ),
  )
}
