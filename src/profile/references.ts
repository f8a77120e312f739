// A schema → the same with every reference written out in full, so that it can stand in another file.

import type { Schema } from '../model/schema.js'

/**
 * Write the references of a schema out in full.
 *
 * @param schema
 *   The schema.
 * @param id
 *   `$id` of the file it stands in.
 * @param renamed
 *   `$id`s of files that are called otherwise now, by what they were called.
 * @returns
 *   A copy that means the same in any file.
 */
export function writeOut(
  schema: Schema,
  id: string,
  renamed: ReadonlyMap<string, string> = new Map(),
): Schema {
  const name = (reference: string): string => {
    // What is no address is found where references are looked up.
    if (!URL.canParse(reference, id)) return reference
    const { href } = new URL(reference, id)
    const [file = '', part] = href.split('#', 2)
    return (renamed.get(file) ?? file) + (part === undefined ? '' : `#${part}`)
  }
  const visit = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(visit)
    if (node === null || typeof node !== 'object') return node
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => {
        if (key === '$ref' && typeof value === 'string') return [key, name(value)]
        // What rules are adjusted by is no schema.
        if (key === 'x-rules') return [key, value]
        if (key === 'x-table' && typeof value?.columns === 'string')
          return [key, { ...value, columns: name(value.columns) }]
        return [key, visit(value)]
      }),
    )
  }
  return visit(schema) as Schema
}
