// How much is read at once, and how much is refused.

/** The largest file that is read as one report, in bytes; a report with pictures stays far below. */
export const MAX_BYTES = 64 * 1024 * 1024

/** The longest line that is read as one report, in bytes; real reports have 16 to 24 KB. */
export const MAX_LINE_BYTES = 16 * 1024 * 1024

/** How many bytes of a file of many reports are checked in one go: what fits into a core's own cache is checked sooner. */
export const CHUNK_BYTES = 256 * 1024

/** The same for a thread of its own: what it is told and tells costs less by the piece. */
export const THREAD_CHUNK_BYTES = 1024 * 1024

/** How many files of one report each are checked in one go. */
export const BATCH_FILES = 16
