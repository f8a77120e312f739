// A keyword of the report that may take its entries over from a file → issues in its entries, in that file's as well.

import { type EntryOf, type SharedKeyword, splitEntries } from '../shared.js'
import type { Text } from '../types.js'
import { type Documents, locateReference } from './resolve.js'
import type { SchemaIssue } from './schema-issue.js'
import type { Place } from './walk.js'

/**
 * Check the entries of such a keyword.
 *
 * @param documents
 *   The schema files.
 * @param root
 *   The root of the report's file.
 * @param name
 *   Name of the keyword.
 * @param check
 *   Checks entries that are written in a file.
 * @returns
 *   What is wrong, in written order: the report's own entries, then those it takes over.
 */
export function checkShared<Name extends SharedKeyword>(
  documents: Documents,
  root: Place,
  name: Name,
  check: (file: string, entries: Readonly<Record<string, EntryOf<Name>>>) => readonly SchemaIssue[],
): SchemaIssue[] {
  const { file, schema } = root
  const { reference, own } = splitEntries<EntryOf<Name>>(schema[name] as Written<Name>)
  const issues = [...check(file, own)]
  if (reference === undefined) return issues
  const target = locateReference(file, reference)
  const shared = target.name === '' ? documents.get(target.address) : undefined
  const path = `/${name}/$ref`
  if (shared?.[name] === undefined) return [...issues, { file, path, message: explainWithout(name) }]
  const written = splitEntries<EntryOf<Name>>(shared[name] as Written<Name>)
  const taken = Object.entries(written.own).filter(([entry]) => !Object.hasOwn(own, entry))
  const found = check(target.address, Object.fromEntries(taken))
  if (written.reference === undefined) return [...issues, ...found]
  return [...issues, { file: target.address, path, message: explainChain(name) }, ...found]
}

type Written<Name extends SharedKeyword> = Readonly<Record<string, EntryOf<Name> | string>> | undefined

function explainWithout(name: string): Text {
  return { zh: `所引文件没有 \`${name}\``, en: `the file it refers to has no \`${name}\`` }
}

function explainChain(name: string): Text {
  return {
    zh: `所引的 \`${name}\` 不能再引其他文件：请直接引用目标`,
    en: `\`${name}\` that are referred to cannot refer to others: refer to the goal directly`,
  }
}
