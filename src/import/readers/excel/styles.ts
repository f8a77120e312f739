// The styles of an Excel file → of each cell style, what kind of number it shows and whether it is drawn.

import type { XmlElement } from '../xml.js'
import { findElement, listElements } from '../xml-tree.js'

/** What a number is shown as. */
export type NumberFormat =
  | { readonly kind: 'plain' }
  | { readonly kind: 'percent'; readonly decimals: number }
  | { readonly kind: 'date'; readonly parts: string }

/** A style of cells. */
export interface CellStyle {
  readonly format: NumberFormat
  readonly isBordered: boolean
  readonly isBold: boolean
  readonly isCentred: boolean
}

const PLAIN: NumberFormat = { kind: 'plain' }
/** Formats every program knows by number; 27 to 36 and 50 to 58 are those of Chinese. */
const BUILT_IN: readonly (readonly [from: number, to: number, code: string])[] = [
  [9, 9, '0%'],
  [10, 10, '0.00%'],
  [14, 16, 'yyyy-mm-dd'],
  [17, 17, 'yyyy-mm'],
  [18, 21, 'h:mm'],
  [22, 22, 'yyyy-mm-dd h:mm'],
  [27, 27, 'yyyy-mm'],
  [28, 31, 'yyyy-mm-dd'],
  [32, 35, 'h:mm'],
  [36, 36, 'yyyy-mm'],
  [45, 47, 'h:mm'],
  [50, 50, 'yyyy-mm'],
  [51, 51, 'yyyy-mm-dd'],
  [52, 52, 'yyyy-mm'],
  [53, 54, 'yyyy-mm-dd'],
  [55, 56, 'h:mm'],
  [57, 57, 'yyyy-mm'],
  [58, 58, 'yyyy-mm-dd'],
]

/**
 * Read the styles of cells.
 *
 * @param root
 *   Root of the part of styles; undefined where there is none.
 * @returns
 *   Styles in the order cells refer to them by.
 */
export function readStyles(root: XmlElement | undefined): CellStyle[] {
  const codes = new Map(
    listElements(findElement(root, 'numFmts'), 'numFmt').map((format): [string, string] => [
      format.attributes.get('numFmtId') ?? '',
      format.attributes.get('formatCode') ?? '',
    ]),
  )
  const fonts = listElements(findElement(root, 'fonts'), 'font').map(
    (font) => (findElement(font, 'b')?.attributes.get('val') ?? (findElement(font, 'b') ? '1' : '0')) === '1',
  )
  const borders = listElements(findElement(root, 'borders'), 'border').map((border) =>
    listElements(border).some((side) => (side.attributes.get('style') ?? 'none') !== 'none'),
  )
  return listElements(findElement(root, 'cellXfs'), 'xf').map((style) => {
    const read = (name: string) => style.attributes.get(name) ?? ''
    const alignment = findElement(style, 'alignment')?.attributes.get('horizontal') ?? ''
    return {
      format: readFormat(read('numFmtId'), codes.get(read('numFmtId'))),
      isBordered: borders[Number(read('borderId'))] ?? false,
      isBold: fonts[Number(read('fontId'))] ?? false,
      isCentred: alignment.startsWith('center'),
    }
  })
}

function readFormat(id: string, own: string | undefined): NumberFormat {
  const number = Number(id)
  const code = own ?? BUILT_IN.find(([from, to]) => number >= from && number <= to)?.[2] ?? ''
  // The first section is for positive numbers; quoted and escaped characters stand for themselves, brackets hold
  // colours and languages.
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').split(';')[0] ?? ''
  if (bare.includes('%')) return { kind: 'percent', decimals: /\.([0#?]+)/.exec(bare)?.[1]?.length ?? 0 }
  if (!/[ymdhs]/i.test(bare) || /general|standard/i.test(bare)) return PLAIN
  const letters = bare.toLowerCase()
  const hasDate = /[yd]/.test(letters) || !/[hs]/.test(letters)
  const hasMonth = /m/.test(letters.replace(/h[^hs]*m+|m+[^hms]*s/g, ''))
  const date = hasDate ? `y${hasMonth ? 'm' : ''}${/d/.test(letters) ? 'd' : ''}` : ''
  return { kind: 'date', parts: `${date}${/[hs]/.test(letters) ? 'h' : ''}` }
}
