// The part of the model that says what is asked of many reports. Types only.

import type { Text } from './types.js'

/** One question asked of many reports: figures that are added up over agencies, and rates of them. */
export interface Question {
  /** Its name, in kebab-case. */
  readonly id: string
  readonly label: Text
  /** Unit of all its figures. */
  readonly unit?: string
  /** Whether the figures are the parts of a whole: shares of it are asked for. */
  readonly shares: boolean
  readonly figures: readonly QuestionFigure[]
  readonly rates: readonly Rate[]
}

/** A count of a question: a sum of cells. */
export interface QuestionFigure {
  /** What rates call it: JSON Pointer of a place or row, or the path of a column. */
  readonly name: string
  /** Official wording of the place, row or column; of a place also of what it stands in, where others do not. */
  readonly label: Text
  /** Official wording of what a row stands in, where not all do. */
  readonly group?: Text
  /** JSON Pointers of the cells that are added up. */
  readonly cells: readonly string[]
}

/** How many of some figures are in others: Σ of ÷ Σ per. */
export interface Rate {
  /** Its name, in kebab-case, unique among all questions. */
  readonly id: string
  readonly label: Text
  /** Names of figures. */
  readonly of: readonly string[]
  /** Names of figures. */
  readonly per: readonly string[]
}
