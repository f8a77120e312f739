// The items of a list in a report → names by what each of them says, which hold wherever in the list it stands.

import { showUnseen } from '../issue/describe.js'

/**
 * Name the items of a list.
 *
 * @param list
 *   The list, of any content; it may be sparse and endless.
 * @returns
 *   One name per item, such as `“三季度”`; the second item of the same name is `“三季度”#2`. Undefined where a sparse
 *   list has nothing; shorter than the list where that is very long.
 */
export function nameItems(list: readonly unknown[]): readonly (string | undefined)[] {
  const counts = new Map<string, number>()
  return Array.from({ length: Math.min(list.length, MOST) }, (_, index) => {
    const item = list[index]
    if (item === undefined) return undefined
    const name = nameItem(item)
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return count === 1 ? name : `${name}#${count}`
  })
}

/**
 * Put the beginning of a text into quotes.
 *
 * @param text
 *   The text, of any length and content.
 * @param most
 *   How many characters are kept.
 * @returns
 *   One line between “ and ”, which stand nowhere inside; characters that can't be seen are written out.
 */
export function quoteStart(text: string, most = LONGEST): string {
  const line = text.slice(0, FAR).replace(/\s+/g, ' ').trim()
  const characters = [...line]
  const isCut = characters.length > most || text.length > FAR
  const shown = isCut ? `${characters.slice(0, most).join('')}…` : line
  return `“${showUnseen(shown).replaceAll('“', '‘').replaceAll('”', '’')}”`
}

/** More items than this are a matter of shape. */
const MOST = 10_000
/** Characters of a text that name it. */
const LONGEST = 24
/** Characters of a pointer that name a note: a pointer is never longer in practice. */
const LONGEST_POINTER = 160
/** Beyond this a text is not looked at. */
const FAR = 2000

function nameItem(item: unknown): string {
  if (Array.isArray(item)) return quoteStart(findText(item) ?? '[…]')
  if (item === null || typeof item !== 'object') return quoteStart(String(item))
  const read = (key: string): unknown => (Object.hasOwn(item, key) ? Reflect.get(item, key) : undefined)
  // A note is known by the figure it is about, an explanation by its rule and figure.
  const path = read('path')
  if (typeof path === 'string') {
    const rule = read('rule')
    return quoteStart(typeof rule === 'string' ? `${rule} ${path}` : path, LONGEST_POINTER)
  }
  for (const key of SPEAKING) {
    const value = read(key)
    const text = Array.isArray(value) ? findText(value) : findText([value])
    if (text !== undefined) return quoteStart(text)
  }
  return quoteStart('{…}')
}

/** Members that a person would know a block by; the first that has words is taken. */
const SPEAKING = ['caption', 'text', 'items', 'header', 'alt', 'src', 'type'] as const

/** How far into a row or list words are looked for. */
const FIRST = 30

function findText(list: readonly unknown[]): string | undefined {
  for (let index = 0; index < Math.min(list.length, FIRST); index++) {
    const item = list[index]
    if (typeof item === 'number') return String(item)
    if (typeof item === 'string' && /\S/.test(item.slice(0, FAR))) return item
  }
  return undefined
}
