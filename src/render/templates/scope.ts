// Where a template stands while it is checked: the contexts it is inside of, and what a path leads to from there.

import { findNearest } from '../../issue/nearest.js'
import type { Text } from '../../model/types.js'
import { SAY } from './faults.js'
import type { ViewType } from './view-type.js'

/** One context of a template and those around it. */
export interface Scope {
  readonly type: ViewType
  readonly root: ViewType
  /** Names that `as |…|` gave to values. */
  readonly names: ReadonlyMap<string, ViewType>
  /** What `../` leads to; absent in the outermost context of a template. */
  readonly outer?: Scope
  /** Whether `@index` and its like have a value. */
  readonly inLoop: boolean
}

/** A path as Handlebars' parser gives it. */
export interface PathNode {
  readonly original: string
  readonly parts: readonly unknown[]
  readonly depth: number
  readonly data: boolean
}

/** The type a path leads to, or why it leads nowhere. */
export type Found = { readonly type: ViewType } | { readonly fault: Text }

const LOOP_DATA: ReadonlyMap<string, ViewType> = new Map([
  ['index', { kind: 'text' }],
  ['key', { kind: 'text' }],
  ['first', { kind: 'flag' }],
  ['last', { kind: 'flag' }],
])

/**
 * Follow a path from a scope.
 *
 * @param path
 *   The path.
 * @param scope
 *   Where it stands.
 * @returns
 *   What it leads to.
 */
export function followPath(path: PathNode, scope: Scope): Found {
  const parts = path.parts.map(String)
  if (path.data) return followData(path, parts, scope)
  let from: Scope | undefined = scope
  for (let depth = path.depth; depth > 0; depth -= 1) from = from?.outer
  if (!from) return { fault: SAY.outside(path.original) }
  const named =
    path.depth === 0 && !/^(?:this|\.)/.test(path.original) ? scope.names.get(parts[0] ?? '') : undefined
  return named ? followParts(parts.slice(1), named) : followParts(parts, from.type)
}

function followData(path: PathNode, parts: readonly string[], scope: Scope): Found {
  const [name = '', ...rest] = parts
  if (name === 'root') return followParts(rest, scope.root)
  const type = scope.inLoop && rest.length === 0 ? LOOP_DATA.get(name) : undefined
  return type ? { type } : { fault: SAY.data(path.original) }
}

function followParts(parts: readonly string[], start: ViewType): Found {
  let type = start
  for (const [index, part] of parts.entries()) {
    if (type.kind === 'nothing') return { type }
    if (type.kind !== 'object') return { fault: SAY.plain(parts.slice(0, index).join('.') || 'this') }
    const next = type.fields.get(part)
    if (!next) return { fault: SAY.field(part, type.name, findNearest(part, type.fields.keys())) }
    type = next
  }
  return { type }
}
