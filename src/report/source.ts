// A JSON text → line and column of what a JSON Pointer leads to. Loaded only when there is something to point at.

import { splitPointer } from '../model/pointer.js'
import { findStart, listMembers, type Member } from './json-places.js'
import { createPositionFinder, type Position } from './position.js'

/** Finds a place in the text by JSON Pointer: a value, or the name of its field. */
export type FindInSource = (path: string, what?: 'value' | 'name') => Position | undefined

/**
 * Make a function that finds places in a JSON text.
 *
 * @param text
 *   Text that JSON.parse accepts.
 * @returns
 *   A function from JSON Pointer to line and column. What is not there is where the object begins that lacks it; of
 *   fields written twice the last counts, whose value JSON.parse keeps. Undefined for a text without any value.
 */
export function createSourceFinder(text: string): FindInSource {
  const start = findStart(text)
  const findPosition = createPositionFinder(text)
  const known = new Map<number, ReadonlyMap<string, Member>>()
  const membersOf = (value: number) => {
    const found = known.get(value) ?? new Map(listMembers(text, value).map((member) => [member.key, member]))
    known.set(value, found)
    return found
  }
  return (path, what = 'value') => {
    if (start >= text.length) return undefined
    let value = start
    let name: number | undefined
    for (const key of splitPointer(path)) {
      const member = membersOf(value).get(key)
      if (member === undefined) break
      value = member.value
      name = member.name
    }
    return findPosition(what === 'name' ? (name ?? value) : value)
  }
}
