// A page of an opened PDF → its glyphs and lines, turned so that most of the text stands upright.

import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Content, type OperatorNumbers, readContent } from './content.js'
import { readFonts, UNKNOWN_FONT } from './fonts.js'
import type { PdfLibrary } from './load.js'
import { toMatrix } from './matrix.js'
import { mergeRulings } from './rulings.js'
import type { Glyph, Page, Turn } from './types.js'

/** A page with more operators than this is a drawing. */
const MAXIMUM_WORK = 5_000_000

/** By how much a page is turned to set its text upright. */
const QUARTERS: Readonly<Partial<Record<Turn, number>>> = { up: 90, left: 180, down: 270 }

/**
 * Read a page.
 *
 * @param page
 *   The page; its memory is set free.
 * @param library
 *   The library that opened it.
 * @returns
 *   Glyphs and whole lines, in points from the top left corner.
 */
export async function readPage(page: PDFPageProxy, library: PdfLibrary): Promise<Page> {
  const list = await page.getOperatorList({ annotationMode: library.AnnotationMode.ENABLE })
  const operators = library.OPS as unknown as OperatorNumbers
  const work = countWork(list)
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
    glyphs: content.glyphs.filter((glyph) => isOnPage(glyph, width, height)),
    unreadable: content.unreadable,
    horizontal: mergeRulings(content.horizontal),
    vertical: mergeRulings(content.vertical),
    isPictured: content.pictureArea > 0.2 * width * height,
    work,
    isIncomplete: content.isOverfull || work > MAXIMUM_WORK || [...fonts.values()].includes(UNKNOWN_FONT),
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

function countWork({ argsArray }: { readonly argsArray: readonly unknown[] }): number {
  let count = 0
  for (const args of argsArray) {
    const first: unknown = Array.isArray(args) ? args[0] : undefined
    count += 1 + (Array.isArray(first) ? first.length : 0)
  }
  return count
}

/** What lies outside is never seen. */
function isOnPage({ left, right, top, bottom }: Glyph, width: number, height: number): boolean {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  return x > 0 && x < width && y > 0 && y < height
}

function findUsualTurn({ glyphs }: Content): Turn {
  const counts = new Map<Turn, number>()
  for (const { turn } of glyphs) counts.set(turn, (counts.get(turn) ?? 0) + 1)
  const [turn, count] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? ['right', 0]
  return count > 0.6 * glyphs.length ? turn : 'right'
}
