// Shape and tree → the same shape, in which every number says its unit and how it adds up wherever that is
// the same at all its places: written once on a table, it is shown on each field.

import type { Schema, Shape } from './schema.js'
import { isNumber, type Node } from './tree.js'

/**
 * Write inherited units on the fields that inherit them.
 *
 * @param shape
 *   The list of parts.
 * @param root
 *   The tree of the report, which knows what is inherited at each place.
 * @returns
 *   The parts with `x-unit` and `x-summable` on their numbers; where places differ, nothing is added.
 */
export function spreadUnits(shape: Shape, root: Node): Shape {
  const facts = new Map<string, Facts>()
  collect(root, facts)
  const definitions = new Map(
    [...shape.definitions].map(([name, schema]) => [name, addFacts(name, schema, facts)]),
  )
  return { ...shape, definitions }
}

/** What a field inherits; null where its places differ. */
interface Facts {
  readonly unit: Node['unit'] | null
  readonly summable: Node['summable'] | null
}

function collect(node: Node, facts: Map<string, Facts>): void {
  for (const child of node.children) {
    if (node.name !== undefined && isNumber(child)) {
      const field = `${node.name}/${child.key}`
      const { unit, summable } = facts.get(field) ?? child
      facts.set(field, {
        unit: unit === child.unit ? unit : null,
        summable: summable === child.summable ? summable : null,
      })
    }
    collect(child, facts)
  }
}

function addFacts(name: string, schema: Schema, facts: ReadonlyMap<string, Facts>): Schema {
  if (!schema.properties) return schema
  const properties = Object.entries(schema.properties).map(([key, property]): [string, Schema] => {
    const { unit, summable } = facts.get(`${name}/${key}`) ?? {}
    return [
      key,
      { ...(unit && { 'x-unit': unit }), ...(summable && { 'x-summable': summable }), ...property },
    ]
  })
  return { ...schema, properties: Object.fromEntries(properties) }
}
