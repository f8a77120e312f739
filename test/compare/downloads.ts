// A report as a Word file, as an office would make it of the printed page: paragraphs and tables, nothing else.

import { Parser } from 'htmlparser2'
import { cell, makeWord, paragraph } from '../import/readers/office-files.js'

/**
 * Make a Word file of a page.
 *
 * @param html
 *   The page.
 * @returns
 *   The bytes of a .docx file with its title, paragraphs and tables; cells keep their spans.
 */
export function makeWordOf(html: string): Uint8Array {
  const body: string[] = []
  let text = ''
  let isMain = false
  let isHidden = false
  let row: string[] | undefined
  let rows: string[] | undefined
  let spans: Readonly<Record<string, string>> = {}
  /** By column of the grid: how many more rows a cell above reaches down, and how many columns it takes. */
  let below = new Map<number, { rows: number; columns: number }>()
  let column = 0
  const span = (name: string) => Number(spans[name] ?? 1)
  const fillBelow = () => {
    for (let open = below.get(column); open; open = below.get(column)) {
      row?.push(cell('', `<w:gridSpan w:val="${open.columns}"/><w:vMerge/>`))
      if (open.rows > 1) below.set(column, { ...open, rows: open.rows - 1 })
      else below.delete(column)
      column += open.columns
    }
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'main') isMain = true
      if (name === 'table') [rows, below] = [[], new Map()]
      if (name === 'tr') [row, column] = [[], 0]
      if (name === 'td' || name === 'th') spans = attributes
      if (/^(p|h[1-6]|li|td|th|dt|caption|figcaption)$/.test(name)) text = ''
      // What only our own importer reads is not printed.
      isHidden ||= attributes['aria-hidden'] === 'true'
    },
    ontext(words) {
      if (!isHidden) text += words
    },
    onclosetag(name) {
      if (name === 'small') isHidden = false
      if (!isMain) return
      if (name === 'td' || name === 'th') {
        fillBelow()
        const [columns, down] = [span('colspan'), span('rowspan')]
        row?.push(
          cell(
            text.trim(),
            `<w:gridSpan w:val="${columns}"/>${down > 1 ? '<w:vMerge w:val="restart"/>' : ''}`,
          ),
        )
        if (down > 1) below.set(column, { rows: down - 1, columns })
        column += columns
      } else if (name === 'tr') {
        fillBelow()
        rows?.push(`<w:tr>${row?.join('')}</w:tr>`)
      } else if (name === 'table') {
        body.push(`<w:tbl>${rows?.join('')}</w:tbl>`)
        rows = undefined
      } else if (/caption$/.test(name) || (/^(p|h[1-6]|li)$/.test(name) && rows === undefined)) {
        if (text.trim() !== '') body.push(paragraph(text.trim()))
      } else if (name === 'main') isMain = false
    },
  })
  parser.write(html)
  parser.end()
  return makeWord(body.join(''))
}
