// An edition → where its reports hold prose.

import type { Model } from './types.js'

/** Where a report holds prose: a property, or a property of a section. */
export interface ProsePlace {
  /** Name of the property, which is a section as a rule. */
  readonly name: string
  /** Name of the property inside it; undefined where the report itself holds the blocks. */
  readonly key: string | undefined
  /** JSON Pointer of the blocks. */
  readonly path: string
}

const places = new WeakMap<Model, readonly ProsePlace[]>()

/**
 * List the places of prose in an edition.
 *
 * @param model
 *   The edition.
 * @returns
 *   The places in the order of the report; made once for an edition.
 */
export function listProse(model: Model): readonly ProsePlace[] {
  const known = places.get(model)
  if (known) return known
  const isProse = (type: string) => model.parts[type]?.items !== undefined
  const found = (model.parts[model.name]?.fields ?? []).flatMap(({ name, type }): ProsePlace[] =>
    isProse(type)
      ? [{ name, key: undefined, path: `/${name}` }]
      : (model.parts[type]?.fields ?? []).flatMap((field) =>
          isProse(field.type) ? [{ name, key: field.name, path: `/${name}/${field.name}` }] : [],
        ),
  )
  places.set(model, found)
  return found
}
