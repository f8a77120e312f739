// A place in a report of one edition → what became of it in the next.

import { hasField } from '../model/lookup.js'
import type { Change, Model, Upgrade } from '../model/types.js'

/**
 * Tell whether one of several pointers leads to a place or to something around it.
 *
 * @param pointers
 *   JSON Pointers.
 * @param path
 *   JSON Pointer of the place.
 * @returns
 *   True where one is the place itself or holds it.
 */
export function covers(pointers: readonly string[], path: string): boolean {
  return findCover(pointers, path) !== undefined
}

/** A change, and which of its pointers leads to a place. */
export interface FoundChange {
  readonly change: Change
  /** The pointer among those of the change that leads to the place or to something around it. */
  readonly pointer: string
}

/**
 * Find what became of a place.
 *
 * @param upgrade
 *   The changes between two editions.
 * @param side
 *   Whether the place is one of the edition before (`from`) or of the new one (`to`).
 * @param path
 *   JSON Pointer of the place.
 * @returns
 *   The change whose pointer leads closest to it; undefined where it stands in both editions alike.
 */
export function findChange(upgrade: Upgrade, side: 'from' | 'to', path: string): FoundChange | undefined {
  let found: FoundChange | undefined
  for (const change of upgrade.changes) {
    const pointer = findCover(change[side], path)
    if (pointer !== undefined && pointer.length > (found?.pointer.length ?? -1)) found = { change, pointer }
  }
  return found
}

/** Where a place of the edition before has gone. */
export interface Goals {
  /** Its places in the new edition: none where it has gone nowhere, several where it was divided. */
  readonly goals: readonly string[]
  /** What became of it; absent where it stands in both editions alike. */
  readonly change?: Change
}

/**
 * Find where a place has gone.
 *
 * @param after
 *   The new edition.
 * @param path
 *   JSON Pointer of the place in the edition before.
 * @returns
 *   Its places in the new edition, all of which are there, and the change that led to them.
 */
export function findGoals(after: Model, path: string): Goals {
  const found = after.upgrade && findChange(after.upgrade, 'from', path)
  const goals = found ? found.change.to.map((to) => to + path.slice(found.pointer.length)) : [path]
  return {
    goals: goals.every((each) => hasField(after, each)) ? goals : [],
    ...(found && { change: found.change }),
  }
}

function findCover(pointers: readonly string[], path: string): string | undefined {
  return pointers.find((pointer) => {
    if (pointer.includes('*')) return matches(pointer, path)
    return path === pointer || path.startsWith(`${pointer}/`)
  })
}

const patterns = new Map<string, RegExp>()

/** `*` stands for any number of steps, one at least. */
function matches(pointer: string, path: string): boolean {
  const known = patterns.get(pointer)
  if (known) return known.test(path)
  const parts = pointer.split('*').map((part) => part.replace(/[\\^$.+?()[\]{}|/]/g, '\\$&'))
  const pattern = new RegExp(`^${parts.join('.+')}(/|$)`)
  patterns.set(pointer, pattern)
  return pattern.test(path)
}
