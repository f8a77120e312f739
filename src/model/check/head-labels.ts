// The report → issues where two values of its head have the same label: printed, they could not be told apart.

import { ONE_ROW, OUTSIDE_ROWS } from '../head-rows.js'
import { type Documents, findKeyword, resolvePlace } from './resolve.js'
import type { SchemaIssue } from './schema-issue.js'
import { listProperties, type Place } from './walk.js'

/**
 * Check that the rows of a report's head have labels of their own: by these alone a printed report is read back.
 *
 * @param documents
 *   The schema files.
 * @param root
 *   The root of the report's file.
 * @returns
 *   An issue for each value whose label another has already.
 */
export function checkHeadLabels(documents: Documents, root: Place): SchemaIssue[] {
  const sections = root.schema['x-sections'] ?? []
  const head = listProperties(root).filter(({ name }) => !OUTSIDE_ROWS.has(name) && !sections.includes(name))
  const taken = new Map<string, string>()
  return head
    .flatMap(({ name, place }) => listRows(documents, { pointer: `/${name}`, place }, new Set()))
    .flatMap(({ pointer, place: { file, path }, label = '' }) => {
      const other = taken.get(label)
      taken.set(label, other ?? pointer)
      if (other === undefined) return []
      const message = {
        zh: `标签“${label}”已用于 ${other}：印出后两项无法区分`,
        en: `the label “${label}” is already that of ${other}: printed, the two could not be told apart`,
      }
      return [{ file, path, message }]
    })
}

interface Row {
  readonly pointer: string
  readonly place: Place
  readonly label?: string
}

/** The values of an object, one by one; tables are printed elsewhere, and an open object nowhere. */
function listRows(documents: Documents, { pointer, place }: Row, above: ReadonlySet<Place>): readonly Row[] {
  const name = pointer.slice(pointer.lastIndexOf('/') + 1)
  const target = resolvePlace(documents, place)
  const isObject = target?.schema.type === 'object' && name !== ONE_ROW
  if (!isObject) return [{ pointer, place, label: findKeyword(documents, place, 'x-label')?.zh ?? name }]
  const isEntered = [...above].some(({ schema }) => schema === target.schema)
  if (isEntered || findKeyword(documents, place, 'x-table')) return []
  return listProperties(target).flatMap((property) =>
    listRows(
      documents,
      { pointer: `${pointer}/${property.name}`, place: property.place },
      new Set(above).add(target),
    ),
  )
}
