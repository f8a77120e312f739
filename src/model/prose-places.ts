// Model → where a report of the edition holds prose.

import type { Model } from './types.js'

/** Where a report holds prose: a property, or a property of a section. */
export interface ProsePlace {
  readonly name: string
  readonly key: string | undefined
  readonly path: string
}

const places = new WeakMap<Model, readonly ProsePlace[]>()

/**
 * List the places of prose in an edition; made once.
 *
 * @param model
 *   The edition.
 * @returns
 *   The places in document order.
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
