// The report and everything in it → issues where a table or an equation stands in a place that nothing reads.

import type { Schema } from '../schema.js'
import type { Text } from '../types.js'
import { type Documents, findKeyword, resolvePlace } from './resolve.js'
import type { SchemaIssue } from './schema-issue.js'
import { listProperties, type Place } from './walk.js'

/**
 * Check that every table is printed and every equation is reckoned.
 *
 * A table is a section of the report, stands in a stack of tables, or names the section that prints it. The numbers
 * of an equation have one place in the report, and so have those of a table: they cannot stand in a list.
 *
 * @param documents
 *   The schema files.
 * @param root
 *   The root of the report's file.
 * @returns
 *   An issue for each keyword that would do nothing.
 */
export function checkUse(documents: Documents, root: Place): SchemaIssue[] {
  const used = listUses(documents, root)
  const inPlace = new Set(used.filter((use) => !use.isListed).map((use) => use.place.schema))
  const printed = listPrinted(documents, root, used)
  const isObject = (place: Place): boolean => resolvePlace(documents, place)?.schema.type === 'object'
  return used.flatMap(({ place, isListed }) => {
    const { schema } = place
    const issues: SchemaIssue[] = []
    if (schema['x-equations'] && isListed && !inPlace.has(schema))
      issues.push(report(place, 'x-equations', LISTED))
    if (schema['x-table'] && isObject(place) && !printed.has(schema))
      issues.push(report(place, 'x-table', UNPRINTED))
    return issues
  })
}

const LISTED: Text = {
  zh: '列表各项中的数字没有固定位置，不能设勾稽关系',
  en: 'numbers in the items of a list have no place of their own, so no equation can be set up for them',
}

const UNPRINTED: Text = {
  zh: '表格须为 `x-sections` 所列部分，或位于 `stack` 之中，或以 `section` 指明印在哪个文字部分，否则不会印出；列表各项中的表格不会印出',
  en: 'a table is printed only as one of the `x-sections`, in a `stack`, or in the section of prose that its `section` names; in a list none is',
}

interface Use {
  readonly place: Place
  /** Whether it is reached through a list or a choice. */
  readonly isListed: boolean
}

/** Follow the report from its root, each schema once in its place and once in a list. */
function listUses(documents: Documents, root: Place): readonly Use[] {
  const uses: Use[] = [{ place: root, isListed: false }]
  const seen = { plain: new Set<Schema>(), listed: new Set<Schema>() }
  for (const { place, isListed } of uses) {
    const known = isListed ? seen.listed : seen.plain
    const next = (schema: Schema, step: string, listed: boolean): void => {
      const entered = { file: place.file, path: `${place.path}/${step}`, schema }
      uses.push({ place: entered, isListed: isListed || listed })
    }
    if (known.has(place.schema)) continue
    known.add(place.schema)
    for (const property of listProperties(place)) uses.push({ place: property.place, isListed })
    if (place.schema.items) next(place.schema.items, 'items', true)
    for (const [index, option] of (place.schema.oneOf ?? []).entries()) next(option, `oneOf/${index}`, true)
    const target = resolvePlace(documents, place)
    if (target && target.schema !== place.schema) uses.push({ place: target, isListed })
  }
  return uses
}

/** The schemas whose `x-table` is printed: sections, those that name one, bands of a stack, and what these refer to. */
function listPrinted(documents: Documents, root: Place, used: readonly Use[]): ReadonlySet<Schema> {
  const printed = new Set<Schema>()
  const add = (place: Place): void => {
    printed.add(place.schema)
    const target = resolvePlace(documents, place)
    if (target === undefined) return
    printed.add(target.schema)
    if (!findKeyword(documents, place, 'x-table')?.stack) return
    for (const band of listProperties(target)) {
      printed.add(band.place.schema)
      const schema = resolvePlace(documents, band.place)?.schema
      if (schema) printed.add(schema)
    }
  }
  for (const { name, place } of listProperties(root)) {
    if (root.schema['x-sections']?.includes(name)) add(place)
  }
  for (const { place, isListed } of used) {
    if (!isListed && findKeyword(documents, place, 'x-table')?.section !== undefined) add(place)
  }
  return printed
}

function report({ file, path }: Place, keyword: string, message: Text): SchemaIssue {
  return { file, path: `${path}/${keyword}`, message }
}
