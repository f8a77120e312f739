// Shown text → glyphs with their places on the page.

import { isUnreadable, mendText } from './characters.js'
import { applyTo, multiply } from './matrix.js'
import type { Cursor, State } from './state.js'
import type { Glyph, Turn } from './types.js'

/** A glyph of pdf.js. */
interface ForeignGlyph {
  readonly unicode: string
  readonly width: number
  readonly isSpace: boolean
  readonly vmetric?: readonly number[] | null
}

/** Share of the font size above and below the baseline. */
const [ASCENT, DESCENT] = [0.88, -0.12]

/** Collects glyphs, and the texts around unreadable ones. */
export interface GlyphSink {
  readonly glyphs: Glyph[]
  readonly unreadable: string[]
  /** Whether a blank precedes the next glyph. */
  isSpaced: boolean
}

/**
 * Place the glyphs of one operator and move the cursor on.
 *
 * @param shown
 *   Glyphs, and numbers that move the cursor by thousandths of the font size.
 * @param state
 *   The graphics state.
 * @param cursor
 *   Place of the next glyph; moved on.
 * @param sink
 *   Where glyphs are added.
 */
export function placeGlyphs(shown: readonly unknown[], state: State, cursor: Cursor, sink: GlyphSink): void {
  for (const entry of shown) {
    if (typeof entry === 'number') {
      advance(cursor, state, ((state.font.isVertical ? 1 : -1) * entry * state.size) / 1000)
    } else if (isGlyph(entry)) {
      placeGlyph(entry, state, cursor, sink)
    }
  }
  const bad = shown.some((entry) => isGlyph(entry) && isUnreadable(entry.unicode))
  if (bad && sink.unreadable.length < 1000) sink.unreadable.push(describe(shown))
}

function isGlyph(entry: unknown): entry is ForeignGlyph {
  return typeof entry === 'object' && entry !== null && 'unicode' in entry && 'width' in entry
}

function placeGlyph(glyph: ForeignGlyph, state: State, cursor: Cursor, sink: GlyphSink): void {
  const { font, size } = state
  const metrics = glyph.vmetric ?? font.verticalMetrics
  const width = glyph.width * font.unit * size
  const length = font.isVertical ? -(metrics[0] ?? -1000) * font.unit * size : width
  const text = mendText(glyph.unicode)
  if (text.trim() === '') sink.isSpaced ||= text !== ''
  else {
    const originX = font.isVertical
      ? -(glyph.vmetric ? (metrics[1] ?? 0) : glyph.width / 2) * font.unit * size
      : 0
    const originY = font.isVertical ? -(metrics[2] ?? 880) * font.unit * size : 0
    const placed = place(text, [originX, originY, width], state, cursor, sink.isSpaced)
    if (placed) {
      sink.glyphs.push(placed)
      sink.isSpaced = false
    }
  }
  const spacing = state.letterSpacing + (glyph.isSpace ? state.wordSpacing : 0)
  advance(cursor, state, font.isVertical ? -(length + spacing) : length + spacing)
}

function advance(cursor: Cursor, { font, stretch }: State, distance: number): void {
  const step = font.isVertical ? ([0, distance] as const) : ([distance * stretch, 0] as const)
  cursor.text = multiply(cursor.text, [1, 0, 0, 1, ...step])
}

function place(
  text: string,
  [x, y, width]: readonly [number, number, number],
  state: State,
  cursor: Cursor,
  isSpaced: boolean,
): Glyph | undefined {
  const { font, stretch, rise, renderMode } = state
  const matrix = multiply(state.matrix, multiply(cursor.text, [stretch, 0, 0, 1, 0, rise]))
  const height = Math.abs(state.size)
  const [x1, y1] = applyTo(matrix, x, y + DESCENT * state.size)
  const [x2, y2] = applyTo(matrix, x + width, y + ASCENT * state.size)
  const size = height * Math.hypot(matrix[2], matrix[3])
  if (![x1, y1, x2, y2, size].every(Number.isFinite) || size < 0.5) return undefined
  return {
    text,
    left: Math.min(x1, x2),
    right: Math.max(x1, x2),
    top: Math.min(y1, y2),
    bottom: Math.max(y1, y2),
    size,
    turn: findTurn(matrix[0] * Math.sign(state.size), matrix[1] * Math.sign(state.size)),
    isVertical: font.isVertical,
    isBold: font.isBold || renderMode === 2,
    isSpaced,
  }
}

function findTurn(x: number, y: number): Turn {
  const [along, across] = [Math.abs(x), Math.abs(y)]
  if (across < along * 0.05) return x > 0 ? 'right' : 'left'
  if (along < across * 0.05) return y > 0 ? 'down' : 'up'
  return 'skew'
}

function describe(shown: readonly unknown[]): string {
  const words = shown.map((entry) => (isGlyph(entry) ? mendText(entry.unicode) : ''))
  return words.join('').slice(0, 80)
}
