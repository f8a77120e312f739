// Shape → the numbers of a report as a tree, and pointers into it. Tables, equations and fields walk it.

import { escapePointer } from './pointer.js'
import type { Schema, Shape } from './schema.js'
import { expand } from './shape.js'
import type { Summable } from './types.js'

/** An object or a number of the report. Arrays and strings are left out. */
export interface Node {
  readonly path: string
  /** Last segment of the path. */
  readonly key: string
  /** Name of its part, where it has one. */
  readonly name?: string
  readonly schema: Schema
  /** Inherited from the nearest place that says it. */
  readonly unit?: string
  readonly summable?: Summable
  readonly children: readonly Node[]
}

/**
 * Build the tree of objects and numbers of a report.
 *
 * @param shape
 *   The list of parts; a part that contains itself is cut where it repeats.
 * @returns
 *   The report's own node, path empty.
 */
export function buildTree(shape: Shape): Node {
  const visit = (
    schema: Schema,
    path: string,
    above: { unit?: string; summable?: Summable },
    open: readonly string[],
  ): Node => {
    const { name, schema: merged } = expand(shape, schema)
    const unit = merged['x-unit'] ?? above.unit
    const summable = merged['x-summable'] ?? above.summable
    const inherited = { ...(unit && { unit }), ...(summable && { summable }) }
    const repeats = name !== undefined && open.includes(name)
    const children = Object.entries((!repeats && merged.properties) || {})
      .map(([key, child]) =>
        visit(child, `${path}/${escapePointer(key)}`, inherited, name ? [...open, name] : open),
      )
      .filter((child) => isNumber(child) || child.children.length > 0)
    const key = path.slice(path.lastIndexOf('/') + 1)
    return { path, key, ...(name && { name }), schema: merged, ...inherited, children }
  }
  return visit({ $ref: `#/$defs/${shape.name}` }, '', {}, [])
}

/**
 * Tell whether a node is a number.
 *
 * @param node
 *   A node of the tree.
 * @returns
 *   True for a number, false for an object.
 */
export function isNumber(node: Node): boolean {
  return node.schema.type === 'integer' || node.schema.type === 'number'
}

/**
 * List the numbers at or below a node, in document order.
 *
 * @param node
 *   A node of the tree.
 * @returns
 *   Its number nodes.
 */
export function listNumbers(node: Node): readonly Node[] {
  return isNumber(node) ? [node] : node.children.flatMap(listNumbers)
}

/**
 * Follow a relative pointer such as `outcomes/denied/*`; `*` stands for every child.
 *
 * @param node
 *   Where to start.
 * @param pointer
 *   Property names with `/` between.
 * @returns
 *   The nodes it leads to; empty when it leads nowhere.
 */
export function select(node: Node, pointer: string): readonly Node[] {
  let nodes: readonly Node[] = [node]
  for (const segment of pointer.split('/')) {
    nodes = nodes.flatMap((each) => each.children.filter((child) => segment === '*' || child.key === segment))
  }
  return nodes
}
