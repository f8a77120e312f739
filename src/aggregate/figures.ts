// An edition → its figures and how each adds up over agencies: the cells of the tables, and the figures in prose sections.

import { fieldsOf, partOf } from '../model/lookup.js'
import { escapePointer } from '../model/pointer.js'
import type { Model, Summable } from '../model/types.js'

/** A figure of an edition. */
export interface Figure {
  /** JSON Pointer in a report. */
  readonly path: string
  readonly summable: Summable
  readonly unit?: string
}

const known = new WeakMap<Model, readonly Figure[]>()

/**
 * List the figures of an edition.
 *
 * @param model
 *   The edition.
 * @returns
 *   The cells of its tables in printed order, then the figures outside tables that say how they add up. A cell that does
 *   not say adds up `never`.
 */
export function listFigures(model: Model): readonly Figure[] {
  const found = known.get(model)
  if (found) return found
  const cells = model.tables.flatMap(({ cells }) =>
    cells.map(({ path, summable = 'never', unit }) => ({
      path,
      summable,
      ...(unit !== undefined && { unit }),
    })),
  )
  const paths = new Set(cells.map(({ path }) => path))
  const figures = [...cells, ...listFields(model, model.name, '', []).filter(({ path }) => !paths.has(path))]
  known.set(model, figures)
  return figures
}

/** Figures below a part; lists are not entered, nor a part that stands in itself. */
function listFields(model: Model, type: string, path: string, above: readonly string[]): Figure[] {
  if (above.includes(type)) return []
  return fieldsOf(model, type).flatMap((field): Figure[] => {
    const place = `${path}/${escapePointer(field.name)}`
    if (partOf(model, field.type)?.fields) return listFields(model, field.type, place, [...above, type])
    const { summable, unit } = field
    return summable ? [{ path: place, summable, ...(unit !== undefined && { unit }) }] : []
  })
}

/**
 * Tell whether a figure adds up over agencies.
 *
 * @param figure
 *   The figure.
 * @returns
 *   True for what is counted in a year (`flow`) and at one time (`stock`).
 */
export function addsUp({ summable }: Figure): boolean {
  return summable !== 'never'
}
