// A JSON text → line and column of what a JSON Pointer leads to. Loaded only when there is something to point at.

import { type Node, parseTree } from 'jsonc-parser'
import { splitPointer } from '../model/pointer.js'
import { createPositionFinder, type Position } from './position.js'

/** Finds a place in the text by JSON Pointer: a value, or the name of its field. */
export type FindInSource = (path: string, what?: 'value' | 'name') => Position | undefined

/**
 * Make a function that finds places in a JSON text.
 *
 * @param text
 *   Text that JSON.parse accepts.
 * @returns
 *   A function from JSON Pointer to line and column. What is not there is where the object begins that lacks it.
 *   Undefined where the text can't be walked.
 */
export function createSourceFinder(text: string): FindInSource {
  const root = parse(text)
  const findPosition = createPositionFinder(text)
  return (path, what = 'value') => {
    let node = root
    let name: Node | undefined
    for (const key of splitPointer(path)) {
      const next = node && findChild(node, key)
      if (!next) break
      node = next.value
      name = next.name
    }
    const found = what === 'name' ? (name ?? node) : node
    return found && findPosition(found.offset)
  }
}

/** The parser works recursively; a text nested deeper than its stack has no places. */
function parse(text: string): Node | undefined {
  try {
    return parseTree(text)
  } catch {
    return undefined
  }
}

/**
 * Find what stands under a key in a parsed JSON text.
 *
 * @param node
 *   An object or array.
 * @param key
 *   Name of a field, or number of an item.
 * @returns
 *   The value and, in an object, the name; of fields written twice the last, whose value JSON.parse keeps.
 */
export function findChild(node: Node, key: string): { value: Node; name?: Node } | undefined {
  if (node.type === 'array') {
    const item = /^(0|[1-9][0-9]*)$/.test(key) ? node.children?.[Number(key)] : undefined
    return item && { value: item }
  }
  const property = node.children?.findLast((each) => each.children?.[0]?.value === key)
  const [name, value] = property?.children ?? []
  return name && value && { value, name }
}
