// Schema files → issues where a reference leads to no schema.

import type { Text } from '../types.js'
import { type Documents, findReference, locateReference } from './resolve.js'
import { type SchemaIssue, suggestNearest } from './schema-issue.js'
import type { Place } from './walk.js'

/**
 * Check that every `$ref` and `x-table.columns` leads to a schema.
 *
 * @param documents
 *   All schema files; nothing outside them is ever looked up.
 * @param places
 *   The schemas to check.
 * @returns
 *   What is wrong, in the order of the places.
 */
export function checkReferences(documents: Documents, places: readonly Place[]): SchemaIssue[] {
  return places.flatMap((place) =>
    listReferences(place).flatMap(({ reference, step }) => {
      if (findReference(documents, place.file, reference)) return []
      const message = describeBroken(documents, place.file, reference)
      return [{ file: place.file, path: `${place.path}/${step}`, message }]
    }),
  )
}

/** A reference and the keyword it is written in. */
interface WrittenReference {
  readonly reference: string
  readonly step: string
}

function listReferences({ schema }: Place): readonly WrittenReference[] {
  const references: WrittenReference[] = []
  if (schema.$ref !== undefined) references.push({ reference: schema.$ref, step: '$ref' })
  const columns = schema['x-table']?.columns
  if (columns !== undefined) references.push({ reference: columns, step: 'x-table/columns' })
  return references
}

function describeBroken(documents: Documents, file: string, reference: string): Text {
  const { address, name } = locateReference(file, reference)
  const document = documents.get(address)
  if (document === undefined) {
    const nearest = suggestNearest(takeFileName(address), [...documents.keys()].map(takeFileName))
    return {
      zh: `没有 $id 为 ${address} 的模式文件${nearest.zh}`,
      en: `there is no schema file with the $id ${address}${nearest.en}`,
    }
  }
  const names = Object.keys(document.$defs ?? {})
  if (name === '') {
    return {
      zh: `所引文件只有命名的部分，须指明其一：${names.join(', ')}`,
      en: `the file holds named parts only; refer to one of them: ${names.join(', ')}`,
    }
  }
  const nearest = suggestNearest(name, names)
  return {
    zh: `所引文件的 $defs 中没有 \`${name}\`${nearest.zh}`,
    en: `the file has no \`${name}\` among its $defs${nearest.en}`,
  }
}

function takeFileName(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1)
}
