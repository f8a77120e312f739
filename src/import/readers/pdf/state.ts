// The graphics state of a page: what its operators change, save and restore.

import { type Font, UNKNOWN_FONT } from './fonts.js'
import { type Matrix, multiply } from './matrix.js'

/** What `q` saves and `Q` brings back. */
export interface State {
  matrix: Matrix
  font: Font
  size: number
  letterSpacing: number
  wordSpacing: number
  /** Horizontal scale of text; 1 is normal. */
  stretch: number
  rise: number
  leading: number
  renderMode: number
  lineWidth: number
  /** Area of the unit square, while nothing has been painted since it was set: a picture was left out. */
  emptyArea: number
}

/** Place of the next glyph. */
export interface Cursor {
  line: Matrix
  text: Matrix
}

/** Deeper nesting is no page any more. */
const MAXIMUM_DEPTH = 500

/** The state with those saved below it. */
export class StateStack {
  current: State
  private readonly saved: State[] = []

  constructor(matrix: Matrix) {
    this.current = {
      matrix,
      font: UNKNOWN_FONT,
      size: 0,
      letterSpacing: 0,
      wordSpacing: 0,
      stretch: 1,
      rise: 0,
      leading: 0,
      renderMode: 0,
      lineWidth: 1,
      emptyArea: 0,
    }
  }

  save(): void {
    if (this.saved.length < MAXIMUM_DEPTH) this.saved.push({ ...this.current, emptyArea: 0 })
  }

  restore(): void {
    const before = this.saved.pop()
    if (before) this.current = before
  }

  transform(matrix: Matrix): void {
    this.current.matrix = multiply(this.current.matrix, matrix)
    const [a, b, c, d] = this.current.matrix
    this.current.emptyArea = Math.abs(a * d - b * c)
  }
}
