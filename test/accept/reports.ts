// Reports, their pointers and lists, and reports with a list changed: material for the laws of identities.

import { nameItems } from '../../src/accept/anchors.js'
import { escapePointer, readPointer } from '../../src/model/pointer.js'

/**
 * List every JSON Pointer into a value.
 *
 * @param value
 *   Plain JSON data.
 * @param path
 *   Pointer of the value itself.
 * @returns
 *   The pointers in document order, that of the value first.
 */
export function listPointers(value: unknown, path = ''): string[] {
  if (value === null || typeof value !== 'object') return [path]
  const inside = Object.entries(value).flatMap(([key, item]) =>
    listPointers(item, `${path}/${escapePointer(key)}`),
  )
  return [path, ...inside]
}

/**
 * List the lists whose items have no say in what the things around them are called.
 *
 * @param report
 *   Plain JSON data.
 * @returns
 *   Pointers of blocks, notes, explanations, keywords and rows.
 */
export function listLists(report: unknown): string[] {
  return listPointers(report).filter(
    (path) =>
      /\/(blocks|lead|introduction|remarks|notes|explanations|keywords|rows)$/.test(path) &&
      Array.isArray(readPointer(report, path)),
  )
}

/**
 * Make a report with the items of a list in another order, some of them left out or added.
 *
 * @param report
 *   Plain JSON data; left alone.
 * @param list
 *   Pointer of the list.
 * @param order
 *   The old number of each item of the new list; undefined for a new item.
 * @returns
 *   The report, and where a pointer into the old one leads in it; undefined where nothing is left.
 */
export function arrange(
  report: unknown,
  list: string,
  order: readonly (number | undefined)[],
): { changed: unknown; move: (path: string) => string | undefined } {
  // Random reports hold one list in several places; as JSON each place has its own.
  const changed: unknown = JSON.parse(JSON.stringify(report))
  const items = readPointer(changed, list) as unknown[]
  const old = [...items]
  const fresh = createItem(old[0], list)
  items.splice(0, items.length, ...order.map((index) => (index === undefined ? fresh : old[index])))
  return {
    changed,
    move: (path) => {
      if (!path.startsWith(`${list}/`)) return path
      const [key = '', ...rest] = path.slice(list.length + 1).split('/')
      const place = order.indexOf(Number(key))
      return place < 0 ? undefined : [list, place, ...rest].join('/')
    },
  }
}

/**
 * Shuffle a list so that items of the same name keep their order among themselves.
 *
 * @param items
 *   The list.
 * @param shuffled
 *   Its indexes in any order.
 * @returns
 *   The indexes, in an order that renames nothing.
 */
export function keepEqualsInOrder(items: readonly unknown[], shuffled: readonly number[]): number[] {
  const names = nameItems(items).map((name) => name?.replace(/#\d+$/, ''))
  const queues = new Map<string | undefined, number[]>()
  for (const [index, name] of names.entries()) queues.set(name, [...(queues.get(name) ?? []), index])
  return shuffled.map((index) => queues.get(names[index])?.shift() ?? index)
}

/** An item that no other is called like. */
function createItem(like: unknown, list: string): unknown {
  if (list.endsWith('/keywords')) return 'ENTIRELY NEW'
  if (list.endsWith('/rows')) return ['ENTIRELY NEW', ...(Array.isArray(like) ? like.slice(1) : [])]
  if (list.endsWith('notes')) return { path: '/entirely/new', text: 'x' }
  if (list.endsWith('explanations')) return { rule: 'new', path: '/entirely/new', text: 'x' }
  return { type: 'paragraph', text: 'ENTIRELY NEW' }
}
