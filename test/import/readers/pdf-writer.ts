// Writes small PDF files by hand: pages of content, Chinese fonts that are not embedded, pictures, locks.

/** A page: content operators, and what else its dictionary holds. */
export interface WrittenPage {
  readonly content: string
  /** More of the page's dictionary, such as `/Rotate 90`. */
  readonly more?: string
}

/** What a file says about itself, and locks. */
export interface WrittenFile {
  readonly info?: string
  /** More of the trailer, such as `/Encrypt <<…>>`. */
  readonly trailer?: string
}

const FONT = (encoding: string) =>
  `<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/${encoding}/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>/DW 1000/W[1 95 500 814 939 500]>>]>>`

/**
 * Write a PDF.
 *
 * @param pages
 *   Pages of A4. `/F1` is a Chinese font in UTF-16, `/F2` Helvetica, `/F3` Chinese in GBK, `/F4` Chinese set
 *   vertically, `/F5` a font whose letters are private characters, `/Im` a picture of one dot.
 * @returns
 *   The bytes.
 */
export function writePdf(
  pages: readonly WrittenPage[],
  { info = '', trailer = '' }: WrittenFile = {},
): Uint8Array {
  const map = '1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <41> <5a> <e000> endbfrange'
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, index) => `${11 + 2 * index} 0 R`).join(' ')}]>>`,
    FONT('UniGB-UTF16-H'),
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    FONT('GBK-EUC-H'),
    FONT('UniGB-UTF16-V'),
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 8 0 R>>',
    stream(`/CIDInit /ProcSet findresource begin begincmap ${map} endcmap end`),
    '<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>stream\n0\nendstream',
    `<<${info}>>`,
    ...pages.flatMap(({ content, more = '' }, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${12 + 2 * index} 0 R${more}/Resources<</Font<</F1 3 0 R/F2 4 0 R/F3 5 0 R/F4 6 0 R/F5 7 0 R>>/XObject<</Im 9 0 R>>>>>>`,
      stream(content),
    ]),
  ]
  let file = '%PDF-1.7\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}/Root 1 0 R/Info 10 0 R${trailer}>>\nstartxref\n${file.length}\n%%EOF\n`
  return new TextEncoder().encode(file)
}

function stream(content: string): string {
  return `<</Length ${content.length}>>stream\n${content}\nendstream`
}

/**
 * Write a text in one place.
 *
 * @param x
 *   Points from the left.
 * @param y
 *   Points from the top, of the baseline.
 */
export function show(text: string, x: number, y: number, size = 10, matrix = '1 0 0 1'): string {
  return `BT /F1 ${size} Tf ${matrix} ${x} ${842 - y} Tm <${toHex(text)}> Tj ET\n`
}

/** Characters as the Chinese fonts take them. */
export function toHex(text: string): string {
  return Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).padStart(4, '0'),
  ).join('')
}

/** Ways to draw a line. */
export type LineStyle = 'stroke' | 'fill' | 'dashes' | 'double'

/**
 * Draw a line along an axis.
 */
export function drawLine(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  style: LineStyle = 'stroke',
): string {
  const [top, bottom] = [842 - y1, 842 - y2]
  const isAcross = y1 === y2
  if (style === 'fill') {
    return isAcross ? `${x1} ${top} ${x2 - x1} 0.5 re f\n` : `${x1} ${bottom} 0.5 ${top - bottom} re f\n`
  }
  if (style === 'double') {
    const [dx, dy] = isAcross ? [0, 2] : [2, 0]
    return `${x1} ${top} m ${x2} ${bottom} l S ${x1 + dx} ${top + dy} m ${x2 + dx} ${bottom + dy} l S\n`
  }
  if (style === 'dashes') {
    const length = Math.max(x2 - x1, y2 - y1)
    const starts = Array.from({ length: Math.ceil(length / 5) }, (_, index) => index * 5)
    return starts
      .map((start) => {
        const end = Math.min(start + 3, length)
        return isAcross
          ? `${x1 + start} ${top} m ${x1 + end} ${top} l S\n`
          : `${x1} ${top - start} m ${x1} ${top - end} l S\n`
      })
      .join('')
  }
  return `${x1} ${top} m ${x2} ${bottom} l S\n`
}

/** A cell to be drawn. */
export interface DrawnCell {
  readonly row: number
  readonly column: number
  readonly rowspan?: number
  readonly colspan?: number
  readonly text: string
}

/**
 * Draw a ruled table: each cell its own border, texts in the middle.
 *
 * @param columns
 *   Ends of the columns in points from the left.
 * @param rows
 *   Ends of the rows in points from the top.
 */
export function drawTable(
  columns: readonly number[],
  rows: readonly number[],
  cells: readonly DrawnCell[],
  style: LineStyle = 'stroke',
): string {
  return cells
    .map(({ row, column, rowspan = 1, colspan = 1, text }) => {
      const [left = 0, right = 0] = [columns[column], columns[column + colspan]]
      const [top = 0, bottom = 0] = [rows[row], rows[row + rowspan]]
      const width = [...text].reduce((sum, letter) => sum + (letter < '\u0100' ? 4 : 8), 0)
      return [
        drawLine(left, top, right, top, style),
        drawLine(left, bottom, right, bottom, style),
        drawLine(left, top, left, bottom, style),
        drawLine(right, top, right, bottom, style),
        text && show(text, (left + right - width) / 2, (top + bottom) / 2 + 3, 8),
      ].join('')
    })
    .join('')
}
