// The table of import codes: what each means, how serious it is, how it is put into words.

import { CELL_CODES } from './codes/cells.js'
import { READING_CODES } from './codes/reading.js'
import { TEXT_CODES } from './codes/text.js'

/** The codes, by name. */
export const IMPORT_CODES = { ...READING_CODES, ...CELL_CODES, ...TEXT_CODES }

/** The code of a doubtful reading. */
export type ImportCode = keyof typeof IMPORT_CODES
