// How much is read.

export { MAX_BYTES } from '../check/limits.js'

/** The largest document that is imported, in bytes: the importer itself takes no larger ones. */
export const MAX_DOCUMENT_BYTES = 100 * 1024 * 1024
