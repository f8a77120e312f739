// Glyphs of one place → lines of text from the top, with blanks only where they mean something.

import type { Box, Glyph, Line, Piece } from './types.js'

/** A row of glyphs from left to right, upright. */
type Row = readonly Glyph[]

/**
 * Put glyphs into lines.
 *
 * @param glyphs
 *   In any order. Turned and vertical writing comes out in the order it is read.
 * @param page
 *   Number of their page.
 * @returns
 *   Lines in reading order; skewed glyphs are left out.
 */
export function readLines(glyphs: readonly Glyph[], page: number): Line[] {
  return groupRows(straighten(glyphs)).map((row) => toLine(row, page))
}

/** Writing that is turned is laid flat, by the way most of it runs. */
function straighten(glyphs: readonly Glyph[]): readonly Glyph[] {
  const counts = new Map<string, number>()
  for (const { turn, isVertical } of glyphs) {
    const way = isVertical && turn === 'right' ? 'column' : turn
    counts.set(way, (counts.get(way) ?? 0) + 1)
  }
  const [most] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? []
  const lay = (change: (glyph: Glyph) => Box) => glyphs.map((glyph) => ({ ...glyph, ...change(glyph) }))
  if (most === 'up')
    return lay(({ left, right, top, bottom }) => ({ left: -bottom, right: -top, top: left, bottom: right }))
  if (most === 'down' || most === 'column') {
    return lay(({ left, right, top, bottom }) => ({ left: top, right: bottom, top: -right, bottom: -left }))
  }
  if (most === 'left') {
    return lay(({ left, right, top, bottom }) => ({ left: -right, right: -left, top: -bottom, bottom: -top }))
  }
  return glyphs
}

function groupRows(glyphs: readonly Glyph[]): Row[] {
  const sorted = [...glyphs].sort((one, other) => middle(one) - middle(other))
  const rows: Glyph[][] = []
  let reference: Glyph | undefined
  for (const glyph of sorted) {
    const limit = 0.35 * Math.max(glyph.size, reference?.size ?? 0)
    if (reference === undefined || middle(glyph) - middle(reference) > limit) {
      rows.push([])
      reference = glyph
    } else if (glyph.size > reference.size) reference = glyph
    rows.at(-1)?.push(glyph)
  }
  return rows.map((row) => dropDoubles(row.sort((one, other) => one.left - other.left)))
}

function middle({ top, bottom }: Box): number {
  return (top + bottom) / 2
}

/** Bold faces are often made by printing twice. */
function dropDoubles(row: Row): Row {
  const kept: Glyph[] = []
  for (const glyph of row) {
    const isDouble = kept
      .slice(-3)
      .some((other) => other.text === glyph.text && glyph.left - other.left < 0.15 * glyph.size)
    if (!isDouble) kept.push(glyph)
  }
  return kept
}

function toLine(row: Row, page: number): Line {
  const pieces = splitPieces(row)
  const letters = row.length || 1
  const sizes = row.map(({ size }) => size).sort((one, other) => one - other)
  const fold = (pick: (glyph: Glyph) => number, choose: (...values: number[]) => number) =>
    row.reduce((found, glyph) => choose(found, pick(glyph)), row[0] ? pick(row[0]) : 0)
  return {
    page,
    text: joinPieces(pieces),
    pieces,
    size: sizes[Math.floor(sizes.length / 2)] ?? 0,
    isBold: row.filter(({ isBold }) => isBold).length > 0.8 * letters,
    left: fold(({ left }) => left, Math.min),
    right: fold(({ right }) => right, Math.max),
    top: fold(({ top }) => top, Math.min),
    bottom: fold(({ bottom }) => bottom, Math.max),
  }
}

/** Share of the font size that sets words apart, numbers, and parts of a line. */
const [WORD, NUMBER, PART] = [0.25, 0.35, 0.85]

function splitPieces(row: Row): Piece[] {
  const spread = usualGap(row)
  const pieces: MutablePiece[] = []
  for (const [index, glyph] of row.entries()) {
    const { left, right, text } = glyph
    const before = row[index - 1]
    const last = pieces.at(-1)
    const size = Math.min(before?.size ?? glyph.size, glyph.size)
    const gap = before ? left - before.right : 0
    const usual = before && isPlainPair(before, glyph) ? 0 : spread
    if (!before || !last || gap > Math.max(PART * size, 2.2 * usual)) {
      pieces.push({ left, right, text, words: [{ left, right, text }] })
      continue
    }
    const isNumber = before && /\d$/.test(before.text) && /^\d/.test(text)
    const isApart = glyph.isSpaced || gap > Math.max((isNumber ? NUMBER : WORD) * size, 1.8 * usual)
    last.text += (isApart ? blankBetween(before.text, text) : '') + text
    last.right = Math.max(last.right, right)
    const word = last.words.at(-1)
    if (!word || isApart) last.words.push({ left, right, text })
    else {
      word.text += text
      word.right = Math.max(word.right, right)
    }
  }
  return pieces.map(({ words, ...piece }) => (words.length > 1 ? { ...piece, words } : piece))
}

interface MutablePiece {
  readonly left: number
  right: number
  text: string
  readonly words: { readonly left: number; right: number; text: string }[]
}

/**
 * Justified lines are spread out evenly between Chinese characters, by half a character at most: more sets words
 * apart. Figures are never spread.
 */
function usualGap(row: Row): number {
  const gaps = row.flatMap((glyph, index) => {
    const before = row[index - 1]
    return before && !isPlainPair(before, glyph) ? [Math.max(0, glyph.left - before.right)] : []
  })
  const median = gaps.sort((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? 0
  return Math.min(median, 0.55 * (row[0]?.size ?? 0))
}

function isPlainPair(one: Glyph, other: Glyph): boolean {
  return one.text < '\u0100' && other.text < '\u0100'
}

/**
 * What joins two texts that stand apart: nothing beside Chinese characters and full-width marks, a blank else.
 *
 * @param before
 *   The text before the gap.
 * @param after
 *   The text after it.
 * @returns
 *   A blank or nothing.
 */
export function blankBetween(before: string, after: string): string {
  if (before === '' || after === '' || WIDE_END.test(before) || WIDE_START.test(after)) return ''
  // Curved quotes are full width beside anything but Latin words.
  const isQuoted = /[\u2018-\u201d]$/.test(before) || /^[\u2018-\u201d]/.test(after)
  return isQuoted && !(/\p{Letter}$/u.test(before) || /^\p{Letter}/u.test(after)) ? '' : ' '
}

const WIDE_END = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3ffff}]$/u
const WIDE_START = /^[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3ffff}]/u

/** Words that are merely spread out (one character each) close up; other parts keep a blank. */
function joinPieces(pieces: readonly Piece[]): string {
  const isSpread = pieces.length > 1 && pieces.every(({ text }) => text.length === 1 && WIDE_START.test(text))
  return pieces.map(({ text }) => text).join(isSpread ? '' : ' ')
}

/**
 * Join lines that merely wrap.
 *
 * @param texts
 *   The lines, from the top.
 * @returns
 *   One line, with nothing put between Chinese characters.
 */
export function joinLines(texts: readonly string[]): string {
  let joined = ''
  for (const text of texts) joined += (/[A-Za-z]-$/.test(joined) ? '' : wrapBetween(joined, text)) + text
  return joined.trim()
}

/** Numbers and addresses cut by the end of a line go on without a blank. */
function wrapBetween(before: string, after: string): string {
  const isNumber = /[\d.,/@:_-]$/.test(before) && /^[\d.,/@:_-]/.test(after)
  const isAddress = /(:\/\/|www\.|@)[!-~]*$/.test(before) && /^[!-~]/.test(after)
  return isNumber || isAddress || /^[./@:_]\w/.test(after) ? '' : blankBetween(before, after)
}
