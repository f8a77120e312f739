// What a page holds once read: glyphs and straight lines in points, from the top left corner. Types only.

/** A rectangle in points; y grows downwards. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Which way a glyph's text runs; `skew` for anything that is not a quarter turn. */
export type Turn = 'right' | 'up' | 'down' | 'left' | 'skew'

/** A character with its place. */
export interface Glyph extends Box {
  readonly text: string
  /** Font size in points as it is seen. */
  readonly size: number
  readonly turn: Turn
  /** Set in a font for vertical writing: upright, one below the other. */
  readonly isVertical: boolean
  readonly isBold: boolean
  /** A blank was set before it. */
  readonly isSpaced: boolean
}

/** A straight line along an axis. */
export interface Ruling {
  /** Its y when horizontal, its x when vertical. */
  readonly at: number
  readonly from: number
  readonly to: number
}

/** Rulings of both directions. */
export interface Rulings {
  readonly horizontal: readonly Ruling[]
  readonly vertical: readonly Ruling[]
}

/** A page once read. */
export interface Page extends Rulings {
  /** From 1. */
  readonly number: number
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyph[]
  /** Texts around characters that stand for nothing known. */
  readonly unreadable: readonly string[]
  /** Whether a picture covers a good part of it. */
  readonly isPictured: boolean
  /** How much there was to read: operators, and steps of paths. */
  readonly work: number
  /** Whether more is on it than was read: too much, or in a font that is broken. */
  readonly isIncomplete: boolean
}

/** A cell of a rebuilt table; spans are counted in rows and columns of its table. */
export interface GridCell {
  readonly row: number
  readonly column: number
  readonly rowspan: number
  readonly colspan: number
  readonly text: string
}

/** A table on one page. */
export interface Grid extends Box {
  readonly page: number
  /** Left and right ends of the columns, one more than there are columns. */
  readonly columns: readonly number[]
  /** Page of each row. */
  readonly rowPages: readonly number[]
  readonly cells: readonly GridCell[]
  /** Whether rulings drew it. */
  readonly isRuled: boolean
  /** Whether no line closes it at the top. */
  readonly isOpenAbove: boolean
  readonly isOpenBelow: boolean
}

/** A line of running text. */
export interface Line extends Box {
  readonly page: number
  readonly text: string
  readonly size: number
  readonly isBold: boolean
  /** Parts set apart by wide gaps. */
  readonly pieces: readonly Piece[]
}

/** A part of a line. */
export interface Piece {
  readonly left: number
  readonly right: number
  readonly text: string
  /** Its parts between smaller gaps, where there are several: heads of narrow columns stand close. */
  readonly words?: readonly Piece[]
}

/** A label and what stands beside it. */
export interface Detail {
  readonly page: number
  readonly label: string
  readonly text: string
}

/** What stands on a page, from the top. */
export type PageItem =
  | { readonly kind: 'detail'; readonly detail: Detail }
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'grid'; readonly grid: Grid }
