// JSON Pointers of fields and further wordings → schema files whose labels have these wordings as aliases.

import { findKeyword } from '../model/check/resolve.js'
import { splitPointer } from '../model/pointer.js'
import type { Schema } from '../model/schema.js'
import type { Label, Text } from '../model/types.js'
import { findField } from './fields.js'

/**
 * Add aliases to the labels of fields.
 *
 * @param documents
 *   The schema files; not changed.
 * @param rootId
 *   `$id` of the report's file.
 * @param aliases
 *   Wordings by the JSON Pointer of the field; the empty pointer is the report itself.
 * @param complain
 *   Called with each pointer that leads to no field with a label.
 * @returns
 *   The schema files; those with a new alias are copies.
 */
export function addAliases(
  documents: ReadonlyMap<string, Schema>,
  rootId: string,
  aliases: ReadonlyMap<string, readonly string[]>,
  complain: (pointer: string, why: Text) => void,
): Map<string, Schema> {
  const changed = new Map(documents)
  for (const [pointer, words] of aliases) {
    const found = findField(changed, rootId, pointer)
    const label = 'place' in found ? findKeyword(changed, found.place, 'x-label') : undefined
    if (!('place' in found)) complain(pointer, found.why)
    else if (!label) complain(pointer, NO_LABEL)
    else {
      const { file, path } = found.place
      const document = changed.get(file) as Schema
      changed.set(file, writeLabel(document, path, join(label, words)))
    }
  }
  return changed
}

const NO_LABEL: Text = { zh: '这一项没有名称（x-label）', en: 'the field has no `x-label`' }

function join(label: Label, words: readonly string[]): Label {
  return { ...label, aliases: [...new Set([...(label.aliases ?? []), ...words])] }
}

/** A copy of a file in which the schema at a pointer has another label. */
function writeLabel(node: Schema, path: string, label: Label): Schema {
  const visit = (value: unknown, steps: readonly string[]): unknown => {
    const [step, ...rest] = steps
    if (step === undefined) return { ...(value as Schema), 'x-label': label }
    const members = value as Readonly<Record<string, unknown>>
    return { ...members, [step]: visit(members[step], rest) }
  }
  return visit(node, splitPointer(path)) as Schema
}
