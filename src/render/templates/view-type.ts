// The view's schema and the model → the types a template's paths are checked against.

import { cellName } from '../../model/cell-name.js'
import type { Model, Table } from '../../model/types.js'

/** What a path of a template leads to. */
export type ViewType =
  | { readonly kind: 'text' | 'flag' | 'nothing' }
  | { readonly kind: 'list'; readonly items: ViewType }
  | {
      readonly kind: 'object'
      readonly name: string
      readonly fields: ReadonlyMap<string, ViewType>
      readonly items?: ViewType
    }

/** A schema of the view, as far as it is read here. */
export interface ViewSchema {
  readonly $ref?: string
  readonly $id?: string
  readonly title?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, ViewSchema>>
  readonly additionalProperties?: boolean | ViewSchema
  readonly items?: ViewSchema
  readonly anyOf?: readonly ViewSchema[]
  readonly required?: readonly string[]
  readonly $defs?: Readonly<Record<string, ViewSchema>>
}

/**
 * Work out the type of the view of an edition.
 *
 * @param schema
 *   `templates/view.schema.json`.
 * @param model
 *   The edition: it names the sections and the cells of each.
 * @returns
 *   The type of the context that the page receives.
 */
export function typeView(schema: ViewSchema, model: Model): ViewType {
  const root = typeOf(schema, schema, schema.title ?? 'View')
  const section = typeOf({ $ref: '#/$defs/Section' }, schema, 'Section')
  const cellsOf = (names: readonly string[]): ViewType => {
    const texts = names.map((name): [string, ViewType] => [name, TEXT])
    return { kind: 'object', name: 'Cells', fields: new Map(texts), items: TEXT }
  }
  const cells = new Map(
    model.tables.map((table) => [table, table.cells.map((cell) => cellName(table.path, cell.path))] as const),
  )
  const placed = typeOf({ $ref: '#/$defs/SectionTable' }, schema, 'SectionTable')
  const tablesOf = (tables: readonly Table[]): ViewType => {
    const names = tables.map((table) => cells.get(table) ?? [])
    const fields = tables.map(({ name }, index): [string, ViewType] => [
      name,
      withField(placed, 'cells', cellsOf(names[index] ?? [])),
    ])
    const items = withField(placed, 'cells', cellsOf(names.flat()))
    return { kind: 'object', name: 'Tables', fields: new Map(fields), items }
  }
  const sections = model.sections.map(({ name }): [string, ViewType] => {
    const own = model.tables.find((table) => table.name === name)
    const others = model.tables.filter((table) => table.section === name && table !== own)
    const names = own && cells.get(own)
    return [
      name,
      withField(withField(section, 'cells', names ? cellsOf(names) : NOTHING), 'tables', tablesOf(others)),
    ]
  })
  const anySection = withField(
    withField(section, 'cells', cellsOf([...cells.values()].flat())),
    'tables',
    tablesOf(model.tables.filter((table) => table.section !== table.name)),
  )
  return withField(root, 'sections', {
    kind: 'object',
    name: 'Sections',
    fields: new Map(sections),
    items: anySection,
  })
}

const TEXT: ViewType = { kind: 'text' }
const FLAG: ViewType = { kind: 'flag' }
const NOTHING: ViewType = { kind: 'nothing' }

/** A definition becomes one type however often it is named: types are compared by identity. */
const known = new WeakMap<ViewSchema, ViewType>()

function typeOf(schema: ViewSchema, root: ViewSchema, name: string): ViewType {
  if (schema.$ref) {
    const target = schema.$ref.slice('#/$defs/'.length)
    return typeOf(root.$defs?.[target] ?? {}, root, target)
  }
  const before = known.get(schema)
  if (before) return before
  const type = makeType(schema, root, name)
  known.set(schema, type)
  return type
}

function makeType(schema: ViewSchema, root: ViewSchema, name: string): ViewType {
  const [first] = schema.anyOf ?? []
  if (first) return typeOf(first, root, name)
  if (schema.type === 'array') return { kind: 'list', items: typeOf(schema.items ?? {}, root, name) }
  if (schema.type === 'boolean') return FLAG
  if (schema.type !== 'object') return TEXT
  const fields = Object.entries(schema.properties ?? {}).map(([field, each]): [string, ViewType] => [
    field,
    typeOf(each, root, field),
  ])
  const items =
    typeof schema.additionalProperties === 'object'
      ? typeOf(schema.additionalProperties, root, name)
      : undefined
  return { kind: 'object', name, fields: new Map(fields), ...(items && { items }) }
}

/**
 * Change or add a field of an object type.
 *
 * @param type
 *   The object's type; anything else stays as it is.
 * @param field
 *   Name of the field.
 * @param value
 *   Its type.
 * @returns
 *   A type of its own.
 */
export function withField(type: ViewType, field: string, value: ViewType): ViewType {
  return type.kind === 'object' ? { ...type, fields: new Map([...type.fields, [field, value]]) } : type
}
