// Word and Excel files made of a few lines of XML, as small as the formats allow.

import { strToU8, zipSync } from 'fflate'

const OFFICE = 'http://schemas.openxmlformats.org/'
const RELATION = `${OFFICE}officeDocument/2006/relationships`
const WORD_NAMESPACES = [
  `xmlns:w="${OFFICE}wordprocessingml/2006/main"`,
  `xmlns:r="${RELATION}"`,
  `xmlns:wp="${OFFICE}drawingml/2006/wordprocessingDrawing"`,
  `xmlns:a="${OFFICE}drawingml/2006/main"`,
  `xmlns:pic="${OFFICE}drawingml/2006/picture"`,
  `xmlns:m="${OFFICE}officeDocument/2006/math"`,
  `xmlns:mc="${OFFICE}markup-compatibility/2006"`,
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ')

/** Parts of a Word file: content of the root elements, without them. */
export interface WordParts {
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly title?: string
  /** Pictures and whatever else, by name inside `word/`; the identifier of the relation is the name. */
  readonly files?: Readonly<Record<string, Uint8Array>>
  /** Replaces the whole XML of the document. */
  readonly document?: string
}

/** Make a zip file. */
export function makeZip(files: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array {
  const entries = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ])
  return zipSync(Object.fromEntries(entries), { level })
}

/** Make a Word file with this in its body. */
export function makeWord(body: string, parts: WordParts = {}): Uint8Array {
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="${OFFICE}package/2006/content-types"/>`,
    '_rels/.rels': relate([
      ['officeDocument', 'word/document.xml'],
      ['core-properties', 'docProps/core.xml'],
    ]),
    'word/document.xml': parts.document ?? root('document', `<w:body>${body}</w:body>`),
  }
  const related: [string, string, string?][] = []
  for (const name of ['styles', 'numbering', 'footnotes', 'endnotes'] as const) {
    const content = parts[name]
    if (content === undefined) continue
    files[`word/${name}.xml`] = root(name, content)
    related.push([name, `${name}.xml`])
  }
  for (const [name, content] of Object.entries(parts.files ?? {})) {
    files[`word/${name}`] = content
    related.push(['image', name, name])
  }
  files['word/_rels/document.xml.rels'] = relate(related)
  if (parts.title !== undefined) files['docProps/core.xml'] = coreProperties(parts.title)
  return makeZip(files)
}

function root(name: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${name} ${WORD_NAMESPACES}>${content}</w:${name}>`
}

function coreProperties(title: string): string {
  return `<cp:coreProperties xmlns:cp="${OFFICE}package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></cp:coreProperties>`
}

function relate(relations: readonly (readonly [type: string, target: string, id?: string])[]): string {
  const list = relations.map(
    ([type, target, id], index) =>
      `<Relationship Id="${id ?? `rId${index}`}" Type="${RELATION}/${type}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="${OFFICE}package/2006/relationships">${list.join('')}</Relationships>`
}

/** A paragraph of Word with one run. */
export function paragraph(text: string, properties = '', runProperties = ''): string {
  const own = runProperties && `<w:rPr>${runProperties}</w:rPr>`
  return `<w:p><w:pPr>${properties}</w:pPr><w:r>${own}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

/** A cell of Word. */
export function cell(text: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`
}

/** A sheet of an Excel file: the rows and what follows them, such as `<mergeCells>`. */
export interface SheetParts {
  readonly name: string
  /** Content of `sheetData`. */
  readonly rows: string
  readonly after?: string
  readonly state?: string
  readonly drawing?: string
}

/** Parts all sheets share: content of the root elements. */
export interface BookParts {
  readonly texts?: string
  readonly styles?: string
  readonly properties?: string
  readonly title?: string
}

/** Make an Excel file with these sheets. */
export function makeExcel(sheets: readonly SheetParts[], parts: BookParts = {}): Uint8Array {
  const main = `xmlns="${OFFICE}spreadsheetml/2006/main" xmlns:r="${RELATION}"`
  const list = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index}"${state ? ` state="${state}"` : ''}/>`,
  )
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${OFFICE}package/2006/content-types"/>`,
    '_rels/.rels': relate([
      ['officeDocument', 'xl/workbook.xml'],
      ['core-properties', 'docProps/core.xml'],
    ]),
    'xl/workbook.xml': `<workbook ${main}>${parts.properties ?? ''}<sheets>${list.join('')}</sheets></workbook>`,
    'xl/sharedStrings.xml': `<sst ${main}>${parts.texts ?? ''}</sst>`,
    'xl/styles.xml': `<styleSheet ${main}>${parts.styles ?? ''}</styleSheet>`,
    'xl/_rels/workbook.xml.rels': relate([
      ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index}.xml`, `s${index}`] as const),
      ['sharedStrings', 'sharedStrings.xml', 'texts'],
      ['styles', 'styles.xml', 'styles'],
    ]),
  }
  for (const [index, { rows, after, drawing }] of sheets.entries()) {
    const part = `<worksheet ${main}><sheetData>${rows}</sheetData>${after ?? ''}</worksheet>`
    files[`xl/worksheets/sheet${index}.xml`] = part
    if (drawing === undefined) continue
    files[`xl/worksheets/_rels/sheet${index}.xml.rels`] = relate([['drawing', '../drawings/d.xml']])
    files['xl/drawings/d.xml'] = `<d xmlns:a="${OFFICE}drawingml/2006/main">${drawing}</d>`
  }
  if (parts.title !== undefined) files['docProps/core.xml'] = coreProperties(parts.title)
  return makeZip(files)
}

/** Rows of a sheet from texts, numbers and `undefined` for cells that are not there; all in style `style`. */
export function listRows(
  rows: readonly (readonly (string | number | undefined)[])[],
  style = 0,
  start = 1,
): string {
  return rows
    .map((cells, index) => {
      const row = start + index
      const written = cells.map((value, column) => {
        const reference = `r="${String.fromCharCode(65 + column)}${row}" s="${style}"`
        if (value === undefined) return style === 0 ? '' : `<c ${reference}/>`
        if (typeof value === 'number') return `<c ${reference}><v>${value}</v></c>`
        return `<c ${reference} t="inlineStr"><is><t>${value}</t></is></c>`
      })
      return `<row r="${row}">${written.join('')}</row>`
    })
    .join('')
}

/** `<mergeCells>` of these areas. */
export function merge(...areas: readonly string[]): string {
  return `<mergeCells>${areas.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>`
}
