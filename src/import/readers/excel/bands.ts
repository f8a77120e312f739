// The rows of a sheet → bands without a blank row, and each band → lines of text and tables. Goes by borders, by
// merging and by the shape of a line; knows no wording.

import type { Layout, Piece, Row } from './layout.js'

/** A line of text or the rows of a table. */
export type Part =
  | { readonly kind: 'line'; readonly piece: Piece }
  | { readonly kind: 'table'; readonly rows: readonly Row[] }

interface Line {
  readonly row: Row
  /** Pieces with a text that cover a part of the row. */
  readonly texts: readonly Piece[]
  /** The only text, where it is the only one in all rows it covers. */
  readonly lone: Piece | undefined
}

/** Blank rows with a border that may stand inside a table. */
const MAX_BLANK = 2
/** The number of a section, as Chinese documents write it. */
const SECTION = /^[一二三四五六七八九十]+、/
const SENTENCE = /[。！？；]/
const LONG = 80

/**
 * Tell the lines of text from the tables.
 *
 * @param layout
 *   A sheet laid out.
 * @returns
 *   The parts from top to bottom.
 */
export function listParts(layout: Layout): Part[] {
  return splitBands(layout).flatMap((lines) => splitBand(lines, layout.hasBorders))
}

function splitBands({ rows }: Layout): Line[][] {
  const bands: Line[][] = []
  let band: Line[] = []
  let previous = 0
  const finish = () => {
    while (band.at(-1)?.texts.length === 0) band.pop()
    if (band.length > 0) bands.push(markLone(band))
    band = []
  }
  for (const row of rows) {
    const texts = row.pieces.filter(({ text }) => text !== '')
    const blanks = band.length - 1 - band.findLastIndex((line) => line.texts.length > 0)
    const isDrawn = row.pieces.some(({ style }) => style?.isBordered)
    const isBlank = texts.length === 0 && !isDrawn
    if (row.number !== previous + 1 || isBlank || blanks > MAX_BLANK) finish()
    previous = row.number
    if (texts.length > 0 || (band.length > 0 && isDrawn)) band.push({ row, texts, lone: undefined })
  }
  finish()
  return bands
}

function markLone(band: readonly Line[]): Line[] {
  const crowded = new Set(band.flatMap(({ texts }) => (texts.length > 1 ? texts : [])))
  return band.map((line) => {
    const [only] = line.texts
    return only && line.texts.length === 1 && !crowded.has(only) ? { ...line, lone: only } : line
  })
}

function splitBand(band: readonly Line[], hasBorders: boolean): Part[] {
  const first = band.findIndex(({ texts, lone }) => texts.length > 0 && !lone)
  const last = band.findLastIndex(({ texts, lone }) => texts.length > 0 && !lone)
  const texts = band.flatMap((line) => line.texts)
  const left = texts.reduce((least, piece) => Math.min(least, piece.left), Number.POSITIVE_INFINITY)
  const right = texts.reduce((most, piece) => Math.max(most, piece.right), 0)
  const isFull = (piece: Piece) => piece.left <= left && piece.right >= right
  const inside = band.slice(first, last + 1).flatMap(({ lone }) => (lone && isFull(lone) ? [lone] : []))
  const isText = ({ lone }: Line, index: number): boolean => {
    if (lone === undefined) return false
    if (first < 0 || SENTENCE.test(lone.text) || lone.text.length > LONG) return true
    if (isFull(lone) && SECTION.test(lone.text)) return true
    if (hasBorders) return !lone.style?.isBordered
    if (index > last) return isFull(lone)
    // A line above the table that differs from one inside it by its number only is the first of several captions.
    const isCaption = inside.some(({ text }) => blurNumbers(text) === blurNumbers(lone.text))
    return index < first && !(index === first - 1 && isCaption)
  }
  return joinParts(band, isText)
}

function blurNumbers(text: string): string {
  return text.replace(/[一二三四五六七八九十百\d]+/g, '0')
}

function joinParts(band: readonly Line[], isText: (line: Line, index: number) => boolean): Part[] {
  const parts: Part[] = []
  let rows: Row[] = []
  const finish = () => {
    if (rows.length > 0) parts.push({ kind: 'table', rows })
    rows = []
  }
  for (const [index, line] of band.entries()) {
    if (!isText(line, index)) {
      rows.push(line.row)
      continue
    }
    finish()
    // A line merged over several rows is said once.
    if (line.lone?.top === line.row.number) parts.push({ kind: 'line', piece: line.lone })
  }
  finish()
  return parts
}
