// The report → issues in the tables that sections of prose print: which section it is, how they are told apart.

import type { TableKeyword } from '../schema.js'
import type { Text } from '../types.js'
import { type Documents, findKeyword, resolvePlace } from './resolve.js'
import { type SchemaIssue, suggestNearest } from './schema-issue.js'
import { listProperties, type Place } from './walk.js'

/**
 * Check the tables that name the section that prints them.
 *
 * Such a table, and any object on the way to it, may be missing from a report: nothing is printed then, and what is
 * summed inside it is left out. Its cells are always all there or none.
 *
 * @param documents
 *   The schema files.
 * @param root
 *   The root of the report's file.
 * @returns
 *   What is wrong, in the order of the report.
 */
export function checkPlacedTables(documents: Documents, root: Place): SchemaIssue[] {
  const sections = new Map(
    listProperties(root)
      .filter(({ name }) => root.schema['x-sections']?.includes(name))
      .map(({ name, place }) => [name, findKeyword(documents, place, 'x-table') !== undefined]),
  )
  const tables = listTables(documents, root, { pointer: '', above: new Set() })
  const placed = tables.filter(({ keyword }) => keyword.section !== undefined)
  const wrong = new Map(placed.map((table) => [table, describeSection(table, sections)]))
  const sound = placed.filter((table) => wrong.get(table) === undefined)
  return [
    ...[...wrong].flatMap(([{ written }, message]) =>
      message ? [{ file: written.file, path: `${written.path}/x-table/section`, message }] : [],
    ),
    ...checkNames(sound, sections),
    ...checkCaptions(documents, root, sound),
  ]
}

/** A table of the report. */
interface FoundTable {
  readonly name: string
  /** JSON Pointer in the report. */
  readonly pointer: string
  /** The property that holds it. */
  readonly place: Place
  /** Where its keyword is written: the property, or what it refers to. */
  readonly written: Place
  readonly keyword: TableKeyword
  /** JSON Pointer of the table it stands in, as one of a stack. */
  readonly inside?: string
}

interface Way {
  readonly pointer: string
  readonly above: ReadonlySet<Place['schema']>
  readonly inside?: string
}

/** The tables of an object and of the objects in it; an object that contains itself is entered once. */
function listTables(documents: Documents, holder: Place, way: Way): readonly FoundTable[] {
  const above = new Set(way.above).add(holder.schema)
  return listProperties(holder).flatMap(({ name, place }) => {
    const target = resolvePlace(documents, place)
    if (target?.schema.type !== 'object' || above.has(target.schema)) return []
    const pointer = `${way.pointer}/${name}`
    const keyword = findKeyword(documents, place, 'x-table')
    const written = place.schema['x-table'] ? place : target
    const inside = way.inside === undefined ? {} : { inside: way.inside }
    const own = keyword ? [{ name, pointer, place, written, keyword, ...inside }] : []
    const around = way.inside ?? (keyword && pointer)
    const below = { pointer, above, ...(around !== undefined && { inside: around }) }
    return [...own, ...listTables(documents, target, below)]
  })
}

function describeSection(
  { pointer, keyword: { section = '' }, inside }: FoundTable,
  sections: ReadonlyMap<string, boolean>,
): Text | undefined {
  if (inside !== undefined) {
    return {
      zh: `表格位于表格 ${inside} 之中，随其印出，不能写 \`section\``,
      en: `the table stands in the table ${inside} and is printed with it: it cannot have a \`section\``,
    }
  }
  if (sections.has(pointer.slice(1))) {
    return {
      zh: '这一表格本身就是一个部分，印在自己的位置，不能写 `section`',
      en: 'the table is a section itself and is printed in its own place: it cannot have a `section`',
    }
  }
  const isTable = sections.get(section)
  if (isTable === undefined) {
    const nearest = suggestNearest(section, sections.keys())
    return {
      zh: `\`x-sections\` 没有 \`${section}\` 这一部分${nearest.zh}`,
      en: `\`${section}\` is none of the \`x-sections\`${nearest.en}`,
    }
  }
  if (!isTable) return undefined
  return {
    zh: `部分 \`${section}\` 本身是表格，其他表格只能印在文字部分`,
    en: `the section \`${section}\` is a table: others are printed in sections of prose`,
  }
}

/** A table is told from all others, and from the sections, by the name of its property. */
function checkNames(tables: readonly FoundTable[], sections: ReadonlyMap<string, boolean>): SchemaIssue[] {
  const taken = new Map<string, string>([...sections.keys()].map((name) => [name, `/${name}`]))
  return tables.flatMap(({ name, pointer, place: { file, path } }) => {
    const other = taken.get(name)
    taken.set(name, other ?? pointer)
    if (other === undefined) return []
    const message = {
      zh: `表格名 \`${name}\` 已是 ${other} 的名称；请为字段另取名称`,
      en: `the name \`${name}\` is already that of ${other}: give the field another`,
    }
    return [{ file, path, message }]
  })
}

/** Cells are named by the caption of their table, in lists of figures and in what a report prints. */
function checkCaptions(documents: Documents, root: Place, tables: readonly FoundTable[]): SchemaIssue[] {
  const headings = listProperties(root)
    .filter(({ name }) => root.schema['x-sections']?.includes(name))
    .flatMap(({ name, place }) => {
      const label = findKeyword(documents, place, 'x-label')
      return label ? [[label.zh, `/${name}`] as const] : []
    })
  const taken = new Map<string, string>(headings)
  return tables.flatMap(({ pointer, place, keyword }) => {
    const { file, path } = place
    const caption = (keyword.caption ?? findKeyword(documents, place, 'x-label'))?.zh
    if (caption === undefined) {
      const message = {
        zh: '表格须有 `x-label` 或 `caption`',
        en: 'the table needs an `x-label` or a `caption`',
      }
      return [{ file, path, message }]
    }
    const other = taken.get(caption)
    taken.set(caption, other ?? pointer)
    if (other === undefined) return []
    const message = {
      zh: `标题“${caption}”已用于 ${other}，两者无法区分`,
      en: `the caption “${caption}” is already that of ${other}: they could not be told apart`,
    }
    return [{ file, path, message }]
  })
}
