// The fonts of a page as far as they matter here: how glyphs advance, and whether they are bold.

import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { IDENTITY, type Matrix, toMatrix } from './matrix.js'

/** A font. */
export interface Font {
  /** Width of a unit of the glyphs' widths, of a font of size 1. */
  readonly unit: number
  readonly isVertical: boolean
  readonly isBold: boolean
  /** Advance and origin of vertical writing where a glyph has none of its own. */
  readonly verticalMetrics: readonly number[]
}

/** Stands in for a font that could not be loaded. */
export const UNKNOWN_FONT: Font = {
  unit: 0.001,
  isVertical: false,
  isBold: false,
  verticalMetrics: [-1000, 500, 880],
}

/**
 * Look up the fonts a page uses.
 *
 * @param page
 *   A page whose operators have been read.
 * @param names
 *   What the operators call the fonts.
 * @returns
 *   The fonts by name; `UNKNOWN_FONT` for those that are broken.
 */
export async function readFonts(
  page: PDFPageProxy,
  names: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Font>> {
  const fonts = new Map<string, Font>()
  for (const name of names) {
    if (!name.startsWith('g_') && !page.commonObjs.has(name)) continue
    const found: unknown = await new Promise((resolve) => page.commonObjs.get(name, resolve))
    fonts.set(name, toFont(found))
  }
  return fonts
}

interface ForeignFont {
  readonly name?: unknown
  readonly bold?: unknown
  readonly black?: unknown
  readonly vertical?: unknown
  readonly fontMatrix?: unknown
  readonly defaultVMetrics?: unknown
}

const BOLD = /bold|heavy|black|demi|黑|hei(?!ght)/i

function toFont(found: unknown): Font {
  if (found === null || typeof found !== 'object') return UNKNOWN_FONT
  const { name, bold, black, vertical, fontMatrix, defaultVMetrics } = found as ForeignFont
  const matrix: Matrix = fontMatrix === undefined ? IDENTITY : toMatrix(fontMatrix)
  return {
    unit: fontMatrix === undefined || matrix[0] === 0 ? UNKNOWN_FONT.unit : Math.abs(matrix[0]),
    isVertical: vertical === true,
    isBold: bold === true || black === true || isBoldName(String(name ?? '')),
    verticalMetrics: Array.isArray(defaultVMetrics)
      ? defaultVMetrics.map(Number)
      : UNKNOWN_FONT.verticalMetrics,
  }
}

/** Chinese names come as the bytes they are written in, UTF-8 or GBK. A plain sans serif is no bold face. */
function isBoldName(name: string): boolean {
  const bytes = Uint8Array.from(name, (letter) => letter.charCodeAt(0) & 0xff)
  const names = ['utf-8', 'gb18030'].map((encoding) => new TextDecoder(encoding).decode(bytes))
  return [name, ...names].some((candidate) =>
    BOLD.test(candidate.replace(/yahei|雅黑|wenquanyi.*hei|(source|noto).*hei|light|regular/gi, '')),
  )
}
