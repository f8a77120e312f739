// Two schemas once read → what every comparison needs of them: places, matched parts, cells.

import type { Schema, Shape } from '../model/schema.js'
import { expand } from '../model/shape.js'
import type { Label, Model } from '../model/types.js'
import type { At } from './change.js'
import { placeAt } from './finding.js'
import { matchParts, type Parts } from './parts.js'
import { listPlaces, type Places } from './places.js'

/** A schema once read, as `readReportSchema` gives it. */
export interface ReadSchema {
  readonly model: Model
  readonly shape: Shape
}

/** One of the two schemas. */
export interface Side extends ReadSchema {
  readonly places: Places
  /** Parts whose fields are columns of a table, or groups of columns. */
  readonly columns: ReadonlySet<string>
}

/** Two schemas side by side. */
export interface Comparison {
  readonly old: Side
  readonly now: Side
  readonly parts: Parts
}

/**
 * Put two schemas side by side.
 *
 * @param old
 *   The schema before.
 * @param now
 *   The schema after.
 * @returns
 *   Both with their places, and their parts matched.
 */
export function prepare(old: ReadSchema, now: ReadSchema): Comparison {
  return { old: index(old), now: index(now), parts: matchParts(old.shape, now.shape) }
}

/**
 * Say where something is.
 *
 * @param side
 *   The schema it is in.
 * @param path
 *   Its path, such as `Requests.carriedIn`.
 * @param label
 *   Its official wording, if any.
 * @returns
 *   The place with its pointers.
 */
export function locate(side: Side, path: string, label?: Label): At {
  return placeAt(path, side.places.pointers.get(path) ?? [], label)
}

/**
 * Go from a list to its items.
 *
 * @param at
 *   Where the list is.
 * @returns
 *   Where its items are.
 */
export function enterItems({ path, pointers, label }: At): At {
  return placeAt(
    `${path}[]`,
    pointers.map((pointer) => `${pointer}/*`),
    label,
  )
}

/**
 * Count the cells of the statutory tables at or below a place.
 *
 * @param side
 *   The schema.
 * @param pointers
 *   JSON Pointers of the place.
 * @returns
 *   How many.
 */
export function countCells(side: Side, pointers: readonly string[]): number {
  const isBelow = (path: string) =>
    pointers.some((pointer) => path === pointer || path.startsWith(`${pointer}/`))
  return side.model.tables.flatMap((table) => table.cells).filter((cell) => isBelow(cell.path)).length
}

/**
 * Follow a reference written in the old schema to the part's new name.
 *
 * @param comparison
 *   The two schemas.
 * @param schema
 *   A schema of the old one.
 * @returns
 *   The name of the part there, by which the new schema knows it; undefined where no part is referred to.
 */
export function newPartName({ old, parts }: Comparison, schema: Schema): string | undefined {
  const { name } = expand(old.shape, schema)
  return name === undefined ? undefined : (parts.newName.get(name) ?? name)
}

function index(read: ReadSchema): Side {
  return { ...read, places: listPlaces(read.shape), columns: listColumns(read.shape) }
}

function listColumns({ definitions }: Shape): ReadonlySet<string> {
  const columns = new Set([...definitions.values()].flatMap((schema) => schema['x-table']?.columns ?? []))
  for (const name of columns) {
    for (const { $ref } of Object.values(definitions.get(name)?.properties ?? {})) {
      const part = $ref?.slice('#/$defs/'.length)
      if (part !== undefined && definitions.get(part)?.properties) columns.add(part)
    }
  }
  return columns
}
