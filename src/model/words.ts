// x-words → the words of a report: those of the file it refers to, and its own.

import type { Schema, WordsKeyword } from './schema.js'
import type { Text } from './types.js'

/** `x-words` with its two kinds of member told apart. */
export interface WrittenWords {
  /** The file that holds the shared words. */
  readonly reference?: string
  readonly own: Readonly<Record<string, Text>>
}

/**
 * Tell the words of `x-words` from its reference.
 *
 * @param keyword
 *   The keyword, where the schema has it.
 * @returns
 *   Its own words, and the file that holds others.
 */
export function splitWords(keyword: WordsKeyword = {}): WrittenWords {
  const { $ref: reference, ...own } = keyword
  // The dialect lets only the reference be anything else than wording.
  const words = own as Readonly<Record<string, Text>>
  return typeof reference === 'string' ? { reference, own: words } : { own: words }
}

/**
 * List the words of a report.
 *
 * @param documents
 *   The schema files by `$id`.
 * @param rootId
 *   `$id` of the report's file.
 * @returns
 *   The shared words in their order, each in the report's own wording where it has one, then the report's others.
 */
export function listWords(
  documents: ReadonlyMap<string, Schema>,
  rootId: string,
): Readonly<Record<string, Text>> {
  const { reference, own } = splitWords(documents.get(rootId)?.['x-words'])
  const shared =
    reference === undefined ? undefined : documents.get(new URL(reference, rootId).href.replace(/#$/, ''))
  return { ...splitWords(shared?.['x-words']).own, ...own }
}
