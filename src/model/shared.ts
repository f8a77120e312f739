// A keyword of the report that may take its entries over from a file (`$ref`) → its entries, shared ones first.

import type { Schema } from './schema.js'

/** A keyword with its two kinds of member told apart. */
export interface WrittenEntries<Entry> {
  /** The file that holds the shared entries. */
  readonly reference?: string
  readonly own: Readonly<Record<string, Entry>>
}

/**
 * Tell the entries of a keyword from its reference.
 *
 * @param keyword
 *   The keyword, where the schema has it.
 * @returns
 *   Its own entries, and the file that holds others.
 */
export function splitEntries<Entry>(
  keyword: Readonly<Record<string, Entry | string>> = {},
): WrittenEntries<Entry> {
  const { $ref: reference, ...rest } = keyword
  // The dialect lets only the reference be a text.
  const own = rest as Readonly<Record<string, Entry>>
  return typeof reference === 'string' ? { reference, own } : { own }
}

/**
 * List the entries of a keyword of the report as they are written.
 *
 * @param documents
 *   The schema files by `$id`.
 * @param rootId
 *   `$id` of the report's file.
 * @param name
 *   Name of the keyword.
 * @returns
 *   The shared entries in their order, each as the report writes it where it does, then the report's others.
 */
export function listEntries<Name extends SharedKeyword>(
  documents: ReadonlyMap<string, Schema>,
  rootId: string,
  name: Name,
): Readonly<Record<string, EntryOf<Name>>> {
  const { reference, own } = splitEntries<EntryOf<Name>>(readKeyword(documents.get(rootId), name))
  const shared =
    reference === undefined ? undefined : documents.get(new URL(reference, rootId).href.replace(/#$/, ''))
  return { ...splitEntries<EntryOf<Name>>(readKeyword(shared, name)).own, ...own }
}

/** Keywords whose entries reports may share. */
export type SharedKeyword = 'x-words' | 'x-phrases' | 'x-questions'

/** What an entry of such a keyword is. */
export type EntryOf<Name extends SharedKeyword> = Exclude<NonNullable<Schema[Name]>[string], string>

function readKeyword<Name extends SharedKeyword>(schema: Schema | undefined, name: Name) {
  return schema?.[name] as Readonly<Record<string, EntryOf<Name> | string>> | undefined
}
