// Names of profiles → where one is not written as an address is, or already names another file.

import type { SchemaSource } from '../model/read.js'
import type { Text } from '../model/types.js'
import type { Complaint } from './complaints.js'
import type { Layer } from './profile.js'

/**
 * Check that each profile has a name of its own that references can find it by.
 *
 * @param edition
 *   The schema files of the edition.
 * @param layers
 *   The profiles.
 * @returns
 *   What is wrong with their `$id`s.
 */
export function checkIdentities(edition: SchemaSource, layers: readonly Layer[]): Complaint[] {
  const taken = new Map(edition.files)
  return layers.flatMap(({ file, profile: { $id } }) => {
    const message = describeIdentity($id, taken.get($id))
    taken.set($id, taken.get($id) ?? file)
    return message ? [{ file, path: '/$id', message }] : []
  })
}

function describeIdentity($id: string, other: string | undefined): Text | undefined {
  // What references are resolved to is written in one way only: a host in small letters, and a path behind it.
  const written = URL.canParse($id) ? new URL($id).href : undefined
  if (written === undefined)
    return { zh: `${$id} 不是网址形式的名称`, en: `${$id} is not in the form of an address` }
  if (written !== $id) return { zh: `应写作 ${written}`, en: `write it as ${written}` }
  if (other === undefined) return undefined
  return {
    zh: `${$id} 已是 ${other} 的名称，请另取`,
    en: `${$id} is already the name of ${other}; choose another`,
  }
}
