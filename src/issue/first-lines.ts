// Lines in both languages → one text of the first of them, with how many more there are.

import type { Text } from '../model/types.js'

/** Most lines that are told. */
const MOST = 10

/**
 * Join lines about single faults to one message.
 *
 * @param items
 *   The faults.
 * @param write
 *   Puts one into a line; the others are not written at all.
 * @returns
 *   The first ten, a line each, and how many more there are.
 */
export function joinFirst<Item>(items: readonly Item[], write: (item: Item) => Text): Text {
  const lines = items.slice(0, MOST).map(write)
  const rest = items.length - lines.length
  if (rest > 0) lines.push({ zh: `另有 ${rest} 处`, en: `and ${rest} more` })
  const join = (language: keyof Text) => lines.map((line) => line[language]).join('\n')
  return { zh: join('zh'), en: join('en') }
}
