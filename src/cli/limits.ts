// How much is read.

/** The largest file that is read, in bytes; a report with pictures stays far below. */
export const MAX_BYTES = 64 * 1024 * 1024
