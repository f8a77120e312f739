// Schemas → issues in their `x-table`: rows that do not lead to the columns, cells that are no numbers,
// headers without words.

import type { Schema } from '../schema.js'
import type { Text } from '../types.js'
import { isNumber, listNumbers } from './numbers.js'
import { type Documents, findKeyword, findReference, resolvePlace } from './resolve.js'
import type { SchemaIssue } from './schema-issue.js'
import { listProperties, type Place, type Property } from './walk.js'

/**
 * Check that every table can be laid out.
 *
 * @param documents
 *   The schema files.
 * @param places
 *   The schemas to check.
 * @returns
 *   What is wrong, in the order of the places.
 */
export function checkTables(documents: Documents, places: readonly Place[]): SchemaIssue[] {
  return places.flatMap((place) => (place.schema['x-table'] ? checkTable(documents, place) : []))
}

function checkTable(documents: Documents, place: Place): SchemaIssue[] {
  const table = place.schema['x-table'] ?? {}
  const object = resolvePlace(documents, place)
  if (object === undefined) return []
  if (object.schema.type !== 'object') {
    return [report(place, 'x-table', { zh: '只有对象才能是表格', en: 'only an object can be a table' })]
  }
  if (listNumbers(documents, object).length === 0) {
    return [report(place, 'x-table', { zh: '表格没有一格', en: 'the table has no cell' })]
  }
  if (table.stack) return checkStack(documents, object)
  const columns = findColumns(documents, place)
  if (columns === undefined) return []
  if (columns.schema.type !== 'object') {
    const message = { zh: '各列应为一个对象的各个字段', en: 'the columns are the properties of an object' }
    return [report(place, 'x-table/columns', message)]
  }
  // A table that is its own columns has one row; what it says of its columns covers it.
  const isOneRow = columns.schema === object.schema
  const tree: Tree = { documents, isLeaf: isNumber, leaf: { zh: '数字', en: 'a number' }, hasProse: isOneRow }
  const faults = checkTree(tree, columns)
  const issues = faults.length > 0 ? faults : checkSpans(documents, place, columns)
  if (isOneRow) return issues
  const isRow = (schema: Schema): boolean => schema === columns.schema
  const leaf = { zh: '各列所在的对象', en: 'the object of the columns' }
  return [...issues, ...checkTree({ documents, isLeaf: isRow, leaf, hasProse: true }, object)]
}

function findColumns(documents: Documents, { file, schema }: Place): Place | undefined {
  const found = findReference(documents, file, schema['x-table']?.columns ?? '#')
  return found && resolvePlace(documents, found)
}

function checkSpans(documents: Documents, place: Place, columns: Place): SchemaIssue[] {
  const spans = place.schema['x-table']?.spans
  const count = listNumbers(documents, columns).length
  if (spans === undefined || spans.length === count) return []
  const message = {
    zh: `共有 ${count} 列，\`spans\` 却有 ${spans.length} 项`,
    en: `\`spans\` has ${spans.length} items for ${count} columns`,
  }
  return [report(place, 'x-table/spans', message)]
}

/** A header tree: groups of groups, down to leaves of one kind. */
interface Tree {
  readonly documents: Documents
  readonly isLeaf: (schema: Schema) => boolean
  /** What the leaves are, in words. */
  readonly leaf: Text
  /** Whether lists (the prose around a table) may stand between its top rows. */
  readonly hasProse: boolean
}

function checkTree(tree: Tree, object: Place, above: readonly Schema[] = []): SchemaIssue[] {
  return listProperties(object).flatMap((property) => {
    const target = resolvePlace(tree.documents, property.place)
    // A broken reference is reported where it stands.
    if (target === undefined) return []
    const { schema } = target
    if (tree.hasProse && above.length === 0 && schema.type === 'array') return []
    const header = checkHeader(tree.documents, property)
    if (tree.isLeaf(schema)) return header
    const path = [...above, object.schema]
    if (schema.type === 'object' && !path.includes(schema))
      return [...header, ...checkTree(tree, target, path)]
    const message = {
      zh: `表格的 \`${property.name}\` 不通向${tree.leaf.zh}`,
      en: `\`${property.name}\` of the table does not lead to ${tree.leaf.en}`,
    }
    return [report(property.place, '', message)]
  })
}

function checkStack(documents: Documents, object: Place): SchemaIssue[] {
  return listProperties(object).flatMap((property) => {
    const target = resolvePlace(documents, property.place)
    if (target === undefined || target.schema.type === 'array') return []
    const table = findKeyword(documents, property.place, 'x-table')
    if (table && !table.stack) return checkHeader(documents, property)
    const message = {
      zh: `\`${property.name}\` 位于成组的表格中，本身却不是表格：须有 \`x-table\` 及其 \`columns\``,
      en: `\`${property.name}\` stands in a stack of tables and is none itself: it needs \`x-table\` with \`columns\``,
    }
    return [report(property.place, '', message)]
  })
}

function checkHeader(documents: Documents, { name, place, isRequired }: Property): SchemaIssue[] {
  const issues: SchemaIssue[] = []
  if (!findKeyword(documents, place, 'x-label')) {
    const message = {
      zh: `表格的 \`${name}\` 须有 \`x-label\``,
      en: `\`${name}\` of a table needs an \`x-label\``,
    }
    issues.push(report(place, '', message))
  }
  if (!isRequired) {
    const message = {
      zh: `表格的 \`${name}\` 可以缺省，但每一格都须有数；请列入 \`required\``,
      en: `\`${name}\` of a table may be missing, but every cell is a number: make it required`,
    }
    issues.push(report(place, '', message))
  }
  return issues
}

function report({ file, path }: Place, step: string, message: Text): SchemaIssue {
  return { file, path: step === '' ? path : `${path}/${step}`, message }
}
