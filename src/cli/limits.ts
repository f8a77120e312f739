// How much is read.

/** The largest file that is read, in bytes; a report with pictures stays far below. */
export const MAX_BYTES = 64 * 1024 * 1024

/** The largest document that is imported, in bytes: the importer itself takes no larger ones. */
export const MAX_DOCUMENT_BYTES = 100 * 1024 * 1024
