// A page of an opened PDF → its glyphs and lines, turned so that most of the text stands upright.

import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Content, type OperatorNumbers, readContent } from './content.js'
import { readFonts, UNKNOWN_FONT } from './fonts.js'
import type { PdfLibrary } from './load.js'
import { toMatrix } from './matrix.js'
import { mergeRulings } from './rulings.js'
import type { Page, Turn } from './types.js'

/** A page with more operators is not read. */
const MAXIMUM_OPERATORS = 3_000_000

/** By how much a page is turned to set its text upright. */
const QUARTERS: Readonly<Partial<Record<Turn, number>>> = { up: 90, left: 180, down: 270 }

/**
 * Read a page.
 *
 * @param page
 *   The page; its memory is set free.
 */
export async function readPage(page: PDFPageProxy, library: PdfLibrary): Promise<Page> {
  const list = await page.getOperatorList({ annotationMode: library.AnnotationMode.ENABLE })
  const operators = library.OPS as unknown as OperatorNumbers
  const isTooLong = list.fnArray.length > MAXIMUM_OPERATORS
  const fonts = await readFonts(page, namesOf(list, operators))
  const read = (turn: number) => {
    const view = page.getViewport({ scale: 1, rotation: (page.rotate + turn) % 360 })
    return { view, content: readContent(list, operators, fonts, toMatrix(view.transform)) }
  }
  let { view, content } = read(0)
  const quarter = QUARTERS[findUsualTurn(content)]
  if (quarter !== undefined) ({ view, content } = read(quarter))
  page.cleanup()
  const { width, height } = view
  return {
    number: page.pageNumber,
    width,
    height,
    glyphs: content.glyphs,
    unreadable: content.unreadable,
    horizontal: mergeRulings(content.horizontal),
    vertical: mergeRulings(content.vertical),
    isPictured: content.pictureArea > 0.2 * width * height,
    isIncomplete: content.isOverfull || isTooLong || [...fonts.values()].includes(UNKNOWN_FONT),
  }
}

function namesOf(
  { fnArray, argsArray }: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
  operators: OperatorNumbers,
): ReadonlySet<string> {
  const names = new Set<string>()
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index]
    if (!Array.isArray(args)) continue
    if (operator === operators.setFont) names.add(String(args[0]))
    if (operator !== operators.setGState || !Array.isArray(args[0])) continue
    for (const entry of args[0] as readonly unknown[]) {
      if (Array.isArray(entry) && entry[0] === 'Font' && Array.isArray(entry[1]))
        names.add(String(entry[1][0]))
    }
  }
  return names
}

function findUsualTurn({ glyphs }: Content): Turn {
  const counts = new Map<Turn, number>()
  for (const { turn } of glyphs) counts.set(turn, (counts.get(turn) ?? 0) + 1)
  const [turn, count] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? ['right', 0]
  return count > 0.6 * glyphs.length ? turn : 'right'
}
