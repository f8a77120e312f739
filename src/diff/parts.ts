// Two shapes → which part of the one is which of the other: by name, or by place where a part was renamed.

import type { Schema, Shape } from '../model/schema.js'
import { expand } from '../model/shape.js'

/** A part of both schemas. */
export interface PartPair {
  readonly old: string
  /** Another name where the part was renamed. */
  readonly new: string
}

/** A part of one schema alone. */
export interface LonePart {
  readonly name: string
  /** The field, list or choice of a part of both schemas through which it is reached. */
  readonly cause?: string
}

/** The parts of two schemas. */
export interface Parts {
  /** In the order of the old schema. */
  readonly pairs: readonly PartPair[]
  readonly removed: readonly LonePart[]
  readonly added: readonly LonePart[]
  /** New name of a part by its old one. */
  readonly newName: ReadonlyMap<string, string>
}

/**
 * Match the parts of two schemas.
 *
 * A part that is gone is taken for renamed where the same place now refers to a part of the same sort that was not
 * there before.
 *
 * @param old
 *   The parts before.
 * @param now
 *   The parts after.
 * @returns
 *   Which are the same, which are gone and which are new.
 */
export function matchParts(old: Shape, now: Shape): Parts {
  const newName = new Map([[old.name, now.name]])
  const taken = new Set([now.name])
  const isFree = (from: string, to: string) =>
    !newName.has(from) && !taken.has(to) && !now.definitions.has(from) && !old.definitions.has(to)
  const queue = [old.name, ...[...old.definitions.keys()].filter((name) => now.definitions.has(name))]
  for (const name of queue) {
    const to = newName.get(name) ?? name
    if (!newName.has(name) && taken.has(to)) continue
    newName.set(name, to)
    taken.add(to)
    const links = new Map(listLinks(now, to).map((link) => [link.step, link.part]))
    for (const { step, part: from } of listLinks(old, name)) {
      const goal = links.get(step)
      if (goal === undefined || !isFree(from, goal) || sortIn(old, from) !== sortIn(now, goal)) continue
      newName.set(from, goal)
      taken.add(goal)
      queue.push(from)
    }
  }
  const pairs = [...old.definitions.keys()].flatMap((name) => {
    const to = newName.get(name)
    return to === undefined ? [] : [{ old: name, new: to }]
  })
  return {
    pairs,
    newName,
    removed: listLone(old, new Set(newName.keys())),
    added: listLone(now, taken),
  }
}

/**
 * Tell what sort of value a schema describes.
 *
 * @param schema
 *   The keywords in force.
 * @returns
 *   `constant`, `values` for a list of constants, `choice` for one of several parts, else the JSON type.
 */
export function sortOf(schema: Schema): string {
  if (schema.const !== undefined) return 'constant'
  if (schema.enum || schema.oneOf?.every((branch) => branch.const !== undefined)) return 'values'
  return schema.oneOf ? 'choice' : (schema.type ?? 'any')
}

function sortIn(shape: Shape, name: string): string {
  return sortOf(shape.definitions.get(name) ?? {})
}

/** A reference written in a part. */
interface Link {
  /** Where in the part: a field, `[]` for items, the constants of a variant. */
  readonly step: string
  readonly part: string
}

function listLinks(shape: Shape, name: string): readonly Link[] {
  const { properties = {}, items, oneOf = [] } = shape.definitions.get(name) ?? {}
  return [
    ...Object.entries(properties).flatMap(([key, schema]) => follow(schema, `.${key}`)),
    ...(items ? follow(items, '[]') : []),
    ...oneOf.flatMap((branch, index) => follow(branch, `|${constantsOf(shape, branch) || index}`)),
  ]
}

function follow(schema: Schema, step: string): readonly Link[] {
  if (schema.$ref) return [{ step, part: schema.$ref.slice('#/$defs/'.length) }]
  return schema.items ? follow(schema.items, `${step}[]`) : []
}

/** What tells a variant from the others, such as `type "heading"`. */
function constantsOf(shape: Shape, branch: Schema): string {
  const { properties = {} } = expand(shape, branch).schema
  return Object.entries(properties)
    .flatMap(([key, schema]) =>
      schema.const === undefined ? [] : [`${key} ${JSON.stringify(schema.const)}`],
    )
    .join()
}

/** Parts that have no counterpart, each with the place in a part that has one from which it is first reached. */
function listLone(shape: Shape, matched: ReadonlySet<string>): readonly LonePart[] {
  const causes = new Map<string, string>()
  const reach = (name: string, cause: string) => {
    if (matched.has(name) || causes.has(name)) return
    causes.set(name, cause)
    for (const { part } of listLinks(shape, name)) reach(part, cause)
  }
  for (const name of shape.definitions.keys()) {
    if (!matched.has(name)) continue
    for (const { step, part } of listLinks(shape, name)) {
      reach(part, step.startsWith('|') ? `${name}.${part}` : name + step)
    }
  }
  return [...shape.definitions.keys()].flatMap((name) => {
    const cause = causes.get(name)
    return matched.has(name) ? [] : [{ name, ...(cause && { cause }) }]
  })
}
