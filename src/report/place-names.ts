// A pointer to a figure → official words for it that no other figure has, or the pointer itself.

import { describePlace, findPlace } from '../issue/place.js'
import type { Model, Table } from '../model/types.js'

const known = new WeakMap<Model, ReadonlyMap<string, string>>()

/**
 * Name a figure, a row or a table so that the name leads back to it.
 *
 * @param model
 *   The edition.
 * @param path
 *   JSON Pointer of a cell or of what holds cells.
 * @param table
 *   The table under which the name is printed, if any: it need not be named.
 * @returns
 *   Its official words; the pointer where it has none or shares them.
 */
export function namePlace(model: Model, path: string, table: Table | undefined): string {
  const names = known.get(model) ?? listNames(model)
  known.set(model, names)
  const name = names.get(path) ?? path
  const caption = table?.caption.zh
  // As `describePlace` joins it: a cell's table by a colon, the fields of anything else by strokes.
  const joint = ['：', ' / '].find((each) => caption !== undefined && name.startsWith(caption + each))
  return caption === undefined || joint === undefined ? name : name.slice(caption.length + joint.length)
}

/**
 * List the names of figures, rows and tables, each leading back to its pointer: the inverse of {@link namePlace}.
 *
 * @param model
 *   The edition.
 * @param table
 *   The table under which the names are printed, if any.
 * @returns
 *   Pointers by name.
 */
export function listPlaceNames(model: Model, table: Table | undefined): ReadonlyMap<string, string> {
  const names = known.get(model) ?? listNames(model)
  known.set(model, names)
  return new Map([...names.keys()].map((path) => [namePlace(model, path, table), path]))
}

/** Words of every cell and of all that holds cells, without those that mean several. */
function listNames(model: Model): ReadonlyMap<string, string> {
  const paths = new Set<string>()
  for (const table of model.tables) {
    for (const cell of table.cells) {
      for (let end = cell.path.length; end > 0; end = cell.path.lastIndexOf('/', end - 1)) {
        paths.add(cell.path.slice(0, end))
      }
    }
  }
  const names = new Map([...paths].map((path) => [path, describePlace(findPlace(model, path), 'zh')]))
  const counts = new Map<string, number>()
  for (const name of names.values()) counts.set(name, (counts.get(name) ?? 0) + 1)
  return new Map([...names].filter(([, name]) => counts.get(name) === 1))
}
