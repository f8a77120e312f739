// Codes of doubtful rows, columns and cells.

import type { CodeEntry } from '../../issue/codes.js'

/** The codes, by name. */
export const CELL_CODES = {} as const satisfies Readonly<Record<string, CodeEntry>>
