// What a check returns that found nothing: one list for all, so that valid reports cost no allocation.

import type { Found } from './index.js'

/** Nothing found. */
export const NONE: readonly Found[] = Object.freeze([])
