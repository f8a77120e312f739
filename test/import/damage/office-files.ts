// Printed pieces → a minimal Word file or Excel file.

import { strToU8, zipSync } from 'fflate'
import type { Chance } from './chance.js'
import { escapeHtml } from './html-flavours.js'
import type { Printed } from './print.js'
import { place, type Sheet, type SheetCell } from './sheet.js'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org'
const RELATIONS = `${OFFICE}/officeDocument/2006/relationships`

/**
 * Write a Word file.
 *
 * @param printed
 *   What is printed.
 * @param chance
 *   Decides whether headings have styles and where runs end.
 */
export function writeDocx(printed: readonly Printed[], chance: Chance): Uint8Array {
  const hasStyles = chance.happens(0.5)
  const run = (text: string, isBold = false) => {
    const cut = chance.integer(0, text.length)
    const parts = [text.slice(0, cut), text.slice(cut)].filter((part) => part !== '')
    return parts
      .map((part) => `<w:r>${isBold ? '<w:rPr><w:b/></w:rPr>' : ''}${writeRunText(part)}</w:r>`)
      .join('')
  }
  const paragraph = (text: string, style = '', isCentred = false) => {
    const named = hasStyles && style !== '' ? `<w:pStyle w:val="${style}"/>` : ''
    const centred = isCentred ? '<w:jc w:val="center"/>' : ''
    const properties = named + centred === '' ? '' : `<w:pPr>${named}${centred}</w:pPr>`
    return `<w:p>${properties}${run(text, style !== '')}</w:p>`
  }
  const body = printed.flatMap((piece) => {
    if (piece.kind === 'title') return piece.lines.map((line) => paragraph(line, 'Title', true))
    if (piece.kind === 'heading') return [paragraph(piece.text, 'Heading1')]
    if (piece.kind === 'subheading') return [paragraph(piece.text, 'Heading2')]
    if (piece.kind === 'table') return [writeWordTable(piece.sheet, paragraph), '<w:p/>']
    return piece.kind === 'page' ? [] : [paragraph(piece.text)]
  })
  const main = `${OFFICE}/wordprocessingml/2006/main`
  const styles = ['Title', 'Heading1', 'Heading2'].map(
    (id) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id.replace(/(\d)/, ' $1').toLowerCase()}"/></w:style>`,
  )
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  return pack({
    '[Content_Types].xml': writeTypes([
      ['/word/document.xml', `${type}.document.main+xml`],
      ['/word/styles.xml', `${type}.styles+xml`],
    ]),
    '_rels/.rels': writeRelations([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': writeRelations([['styles', 'styles.xml']]),
    'word/styles.xml': `<w:styles xmlns:w="${main}">${styles.join('')}</w:styles>`,
    'word/document.xml': `<w:document xmlns:w="${main}"><w:body>${body.join('')}<w:sectPr/></w:body></w:document>`,
  })
}

function writeRunText(text: string): string {
  return text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`)
    .join('<w:br/>')
}

function writeWordTable(sheet: Sheet, paragraph: (text: string) => string): string {
  const rows = place(sheet).map((cells, row) => {
    const written = [...new Set(cells)].map((placed) => {
      if (placed === undefined) return '<w:tc><w:p/></w:tc>'
      const { cell } = placed
      const span = cell.colspan > 1 ? `<w:gridSpan w:val="${cell.colspan}"/>` : ''
      const start = placed.row === row
      const merge = cell.rowspan > 1 ? `<w:vMerge${start ? ' w:val="restart"' : ''}/>` : ''
      return `<w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/>${span}${merge}</w:tcPr>${start ? paragraph(cell.text) : '<w:p/>'}</w:tc>`
    })
    return `<w:tr>${written.join('')}</w:tr>`
  })
  const columns = '<w:gridCol w:w="900"/>'.repeat(sheet.width)
  return `<w:tbl><w:tblPr/><w:tblGrid>${columns}</w:tblGrid>${rows.join('')}</w:tbl>`
}

/**
 * Write an Excel file.
 *
 * @param printed
 *   What is printed.
 * @param chance
 *   Decides whether each table has a sheet of its own and how texts are stored.
 */
export function writeXlsx(printed: readonly Printed[], chance: Chance): Uint8Array {
  const isApart = chance.happens(0.5)
  const sheets: Printed[][] = [[]]
  for (const piece of printed) {
    if (isApart && piece.kind === 'heading') sheets.push([])
    sheets.at(-1)?.push(piece)
  }
  const names = sheets.map((_, index) => (isApart ? `表${index + 1}` : '年度报告'))
  const shared: string[] | null = chance.happens(0.5) ? [] : null
  const main = `${OFFICE}/spreadsheetml/2006/main`
  const pages = sheets.map((pieces) => writeWorksheet(pieces, main, shared))
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const parts = names.map((_, index): [string, string] => [
    `/xl/worksheets/sheet${index + 1}.xml`,
    `${type}.worksheet+xml`,
  ])
  const strings = (shared ?? []).map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`)
  const entries = names.map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  return pack({
    '[Content_Types].xml': writeTypes([
      ['/xl/workbook.xml', `${type}.sheet.main+xml`],
      ['/xl/sharedStrings.xml', `${type}.sharedStrings+xml`],
      ...parts,
    ]),
    '_rels/.rels': writeRelations([['officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': writeRelations([
      ...names.map((_, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${RELATIONS}"><sheets>${entries.join('')}</sheets></workbook>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings.join('')}</sst>`,
    ...Object.fromEntries(pages.map((page, index) => [`xl/worksheets/sheet${index + 1}.xml`, page])),
  })
}

function writeWorksheet(pieces: readonly Printed[], main: string, shared: string[] | null): string {
  const rows: string[] = []
  const merges: string[] = []
  const add = (cells: readonly string[]) => rows.push(`<row r="${rows.length + 1}">${cells.join('')}</row>`)
  for (const piece of pieces) {
    if (piece.kind === 'page') continue
    if (piece.kind === 'table') {
      const top = rows.length + 1
      place(piece.sheet).forEach((cells, row) => {
        const written = [...new Set(cells)].flatMap((placed) => {
          if (placed === undefined || placed.row !== row) return []
          const { cell, column } = placed
          const at = `${nameColumn(column)}${top + row}`
          if (cell.colspan > 1 || cell.rowspan > 1)
            merges.push(`${at}:${nameColumn(column + cell.colspan - 1)}${top + row + cell.rowspan - 1}`)
          return [writeXlsxCell(at, cell, shared)]
        })
        add(written)
      })
      continue
    }
    for (const text of piece.kind === 'title' ? piece.lines : [piece.text])
      add([writeXlsxCell(`A${rows.length + 1}`, { text, kind: 'label' }, shared)])
  }
  const merged = merges.map((area) => `<mergeCell ref="${area}"/>`).join('')
  const list = merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merged}</mergeCells>`
  return `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData>${list}</worksheet>`
}

function writeXlsxCell(
  at: string,
  { text, kind }: Pick<SheetCell, 'text' | 'kind'>,
  shared: string[] | null,
): string {
  if (text === '') return `<c r="${at}"/>`
  if (kind === 'value' && /^\d+(\.\d+)?$/.test(text)) return `<c r="${at}"><v>${text}</v></c>`
  if (shared !== null) return `<c r="${at}" t="s"><v>${shared.push(text) - 1}</v></c>`
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`
}

const nameColumn = (column: number) => String.fromCharCode(65 + column)

/** XML knows no `&nbsp;`. */
const escapeXml = (text: string) => escapeHtml(text).replaceAll('&nbsp;', '\u00a0')

function writeTypes(parts: readonly (readonly [string, string])[]): string {
  const overrides = parts.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`)
  const type = 'application/vnd.openxmlformats-package.relationships+xml'
  const defaults = `<Default Extension="rels" ContentType="${type}"/><Default Extension="xml" ContentType="application/xml"/>`
  return `<Types xmlns="${OFFICE}/package/2006/content-types">${defaults}${overrides.join('')}</Types>`
}

function writeRelations(targets: readonly (readonly [string, string])[]): string {
  const list = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="${OFFICE}/package/2006/relationships">${list.join('')}</Relationships>`
}

function pack(files: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(HEAD + text)] as const)
  return zipSync(Object.fromEntries(entries), { mtime: new Date(2024, 0, 15), level: 1 })
}
