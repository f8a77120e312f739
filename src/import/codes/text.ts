// Codes of doubtful sections, paragraphs and fields of the head.

import type { CodeEntry } from '../../issue/codes.js'

/** The codes, by name. */
export const TEXT_CODES = {} as const satisfies Readonly<Record<string, CodeEntry>>
