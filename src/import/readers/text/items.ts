// Lines that begin with the bullet of a Markdown list → its items.

import type { TextBlock } from '../../document.js'
import { joinWrapped } from './blanks.js'
import type { Kind } from './kinds.js'
import { type Line, placeOf } from './lines.js'

/**
 * Keep as items what surely is a list: numbers count as items only where they count up from 1 without anything
 * between, as numbers before a paragraph often are part of its words. Lines further in go on with an item.
 *
 * @param lines
 *   The lines of a text.
 * @param kinds
 *   What kind of line each is; changed.
 */
export function markItems(lines: readonly Line[], kinds: Kind[]): void {
  for (let start = 0; start < lines.length; ) {
    if (kinds[start] !== 'item') {
      start += 1
      continue
    }
    const numbers: (number | undefined)[] = []
    const places: number[] = []
    const isOrdered = numberOf(lines[start]) !== undefined
    let index = start
    for (; index < lines.length; index += 1) {
      const kind = kinds[index]
      const isItem = kind === 'item' && (numberOf(lines[index]) !== undefined) === isOrdered
      const isMore =
        kind === 'text' && kinds[index - 1] !== 'blank' && /^(?: {2}|\t)/.test(lines[index]?.text ?? '')
      if (isItem) numbers.push(numberOf(lines[index]))
      else if (!isMore && kind !== 'blank') break
      if (kind !== 'blank') places.push(index)
    }
    const isList = !isOrdered || (numbers.length > 1 && numbers.every((number, turn) => number === turn + 1))
    for (const place of places) kinds[place] = isList ? 'item' : 'text'
    start = index
  }
}

/**
 * Read a list.
 *
 * @param lines
 *   Its lines.
 * @param list
 *   Its number in the document.
 * @returns
 *   Its items.
 */
export function readItems(lines: readonly Line[], list: number): TextBlock[] {
  const ordered = numberOf(lines[0]) !== undefined
  const items: { texts: string[]; line: Line }[] = []
  for (const line of lines) {
    const words = line.text.trim()
    const last = items.at(-1)
    const bullet = BULLET.exec(words)?.[0]
    if (bullet !== undefined || last === undefined)
      items.push({ texts: [words.slice(bullet?.length ?? 0)], line })
    else if (words !== '') last.texts.push(words)
  }
  return items.map(({ texts, line }) => ({
    kind: 'text',
    text: joinWrapped(texts),
    item: { list, ordered },
    origin: placeOf(line),
  }))
}

/**
 * Tell whether a line can belong to the list that another begins.
 *
 * @param first
 *   The first line of the list.
 * @param line
 *   A line further down.
 * @returns
 *   False where one is numbered and the other has a bullet.
 */
export function isSameList(first: Line, line: Line): boolean {
  if (!BULLET.test(line.text.trim())) return true
  return (numberOf(first) === undefined) === (numberOf(line) === undefined)
}

const BULLET = /^(?:[-*]|\d{1,3}\.)\s+/

function numberOf(line: Line | undefined): number | undefined {
  const number = /^\s*(\d{1,3})\.\s/.exec(line?.text ?? '')?.[1]
  return number === undefined ? undefined : Number(number)
}
