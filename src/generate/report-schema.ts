// Schema files → the whole report schema in one file of the same dialect: what is kept of a published edition.

import type { SchemaSource } from '../model/read.js'
import type { Schema } from '../model/schema.js'
import { buildShape } from '../model/shape.js'
import { listEntries, type SharedKeyword } from '../model/shared.js'

/**
 * Emit a report schema as one file in our own dialect.
 *
 * Read back it gives the same model; only the digest is another.
 *
 * @param source
 *   The schema files.
 * @param origin
 *   What the file is made from; becomes its `$comment`.
 * @returns
 *   Text of a JSON file: every part in `$defs`, all keywords kept, what it shares with other reports written out.
 */
export function emitReportSchema(source: SchemaSource, origin: string): string {
  const { id, name, definitions } = buildShape(source)
  const parts = [...definitions].map(([part, schema]) => [part, refer(schema, name)] as const)
  const { $comment: _remark, ...root } = parts.find(([part]) => part === name)?.[1] ?? {}
  const shared = SHARED.filter((keyword) => root[keyword] !== undefined)
  const file = {
    $schema: source.documents.get(id)?.$schema,
    $id: id,
    $comment: origin,
    ...root,
    ...Object.fromEntries(shared.map((keyword) => [keyword, listEntries(source.documents, id, keyword)])),
    $defs: Object.fromEntries(parts.filter(([part]) => part !== name)),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

const SHARED: readonly SharedKeyword[] = ['x-words', 'x-phrases', 'x-questions']

/** A schema whose references lead to the parts of one file; that to the report itself is `#`. */
function refer(schema: Schema, root: string): Schema {
  const place = (part: string) => (part === root ? '#' : `#/$defs/${part}`)
  const inside = (part: Schema) => refer(part, root)
  const { $ref, items, oneOf, properties, 'x-table': table } = schema
  return {
    ...schema,
    ...($ref && { $ref: place($ref.slice('#/$defs/'.length)) }),
    ...(table?.columns && { 'x-table': { ...table, columns: place(table.columns) } }),
    ...(items && { items: inside(items) }),
    ...(oneOf && { oneOf: oneOf.map(inside) }),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, inside(value)])),
    }),
  }
}
