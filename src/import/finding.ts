// What an import found doubtful, as data. Types only.

import type { Issue, Param } from '../issue/issue.js'
import type { ImportCode } from './codes.js'
import type { Origin } from './document.js'

/**
 * How sure a reading is: `certain` follows from the source alone, `likely` has one sensible meaning, `guess` has
 * several or none.
 */
export type Certainty = 'certain' | 'likely' | 'guess'

/** A doubtful reading before it is put into words. */
export interface Finding {
  readonly code: ImportCode
  readonly certainty: Certainty
  /** JSON Pointer of the value concerned; empty where nothing of the report is. */
  readonly path: string
  /** Place in the source. */
  readonly origin?: Origin
  /** The text of the source concerned, as it stands there. */
  readonly text?: string
  readonly params?: Readonly<Record<string, Param>>
}

/** A doubtful reading in words. */
export interface ImportIssue extends Issue<ImportCode> {
  readonly certainty: Certainty
  /** Place in the source. */
  readonly origin?: Origin
  /** The text of the source concerned, as it stands there. */
  readonly text?: string
}

/** Where a value of the report came from. */
export interface Source {
  /** JSON Pointer of the value. */
  readonly path: string
  readonly origin: Origin
  /** The text of the source it was read from. */
  readonly text: string
  readonly certainty: Certainty
}
