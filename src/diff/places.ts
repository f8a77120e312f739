// Shape → every place of a report: which JSON Pointers lead to a part or a field, tables, and numbers with their units.

import { escapePointer } from '../model/pointer.js'
import type { Schema, Shape, TableKeyword } from '../model/schema.js'
import { expand } from '../model/shape.js'
import type { Summable, Text } from '../model/types.js'

/** One place of a report. */
export interface Place {
  /** The same for the same place of two schemas: the pointer, with variants told apart. */
  readonly id: string
  /** JSON Pointer; `*` for the items of a list. */
  readonly pointer: string
  /** The field that stands here, such as `Requests.carriedIn`; the part's name for the report and for variants. */
  readonly path: string
  readonly label?: Text
  /** Present where a table stands, alone or in a stack. */
  readonly table?: TableKeyword
  readonly isNumber: boolean
  /** Inherited from the nearest place that says it; not into lists, where nothing is printed. */
  readonly unit?: string
  readonly summable?: Summable
  readonly children: readonly Place[]
}

/** The places of a schema. */
export interface Places {
  readonly root: Place
  /** JSON Pointers by path, of parts and of fields. */
  readonly pointers: ReadonlyMap<string, readonly string[]>
}

type Inherited = Pick<Place, 'unit' | 'summable'>

/**
 * List a place and all within it.
 *
 * @param place
 *   A place.
 * @returns
 *   It, then those within it, in document order.
 */
export function listWithin(place: Place): readonly Place[] {
  return [place, ...place.children.flatMap(listWithin)]
}

/**
 * List the places of a report.
 *
 * @param shape
 *   The list of parts; a part that contains itself is cut where it repeats.
 * @returns
 *   The places as a tree, and the pointers by path.
 */
export function listPlaces(shape: Shape): Places {
  const pointers = new Map<string, Set<string>>()
  const note = (path: string, pointer: string) => {
    pointers.set(path, (pointers.get(path) ?? new Set()).add(pointer))
  }
  const visit = (
    schema: Schema,
    { id, pointer, path }: Pick<Place, 'id' | 'pointer' | 'path'>,
    above: Inherited,
    open: readonly string[],
  ): Place => {
    const { name, schema: merged } = expand(shape, schema)
    note(path, pointer)
    if (name !== undefined) note(name, pointer)
    const holder = name ?? path
    const unit = merged['x-unit'] ?? above.unit
    const summable = merged['x-summable'] ?? above.summable
    const inherited = { ...(unit && { unit }), ...(summable && { summable }) }
    const inside = [...open, holder]
    const children = open.includes(holder)
      ? []
      : [
          ...Object.entries(merged.properties ?? {}).map(([key, child]) => {
            const step = `/${escapePointer(key)}`
            const place = { id: id + step, pointer: pointer + step, path: `${holder}.${key}` }
            return visit(child, place, inherited, inside)
          }),
          ...(merged.items ? [merged.items] : []).map((child) =>
            visit(child, { id: `${id}/*`, pointer: `${pointer}/*`, path: `${holder}[]` }, {}, inside),
          ),
          ...(merged.oneOf ?? []).flatMap((branch) => {
            const variant = expand(shape, branch).name
            const place = { id: `${id}|${variant}`, pointer, path: variant ?? holder }
            return variant === undefined ? [] : [visit(branch, place, inherited, inside)]
          }),
        ]
    const isNumber = merged.type === 'integer' || merged.type === 'number'
    const { 'x-label': label, 'x-table': table } = merged
    return {
      id,
      pointer,
      path,
      ...(label && { label: { zh: label.zh, en: label.en } }),
      ...(table && { table }),
      isNumber,
      ...inherited,
      children,
    }
  }
  const root = visit({ $ref: `#/$defs/${shape.name}` }, { id: '', pointer: '', path: shape.name }, {}, [])
  return { root, pointers: new Map([...pointers].map(([path, set]) => [path, [...set]])) }
}
