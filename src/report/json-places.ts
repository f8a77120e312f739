// A JSON text → where the fields of an object and the items of an array stand. Looks at no more than it is asked for and
// builds nothing of the text: many reports are checked, and in each only a few places are pointed at.

/** A field of an object, or an item of an array. */
export interface Member {
  /** The name of the field, or the number of the item. */
  readonly key: string
  /** Offset of the name; undefined for an item. */
  readonly name: number | undefined
  /** Offset of the value. */
  readonly value: number
}

const [QUOTE, BACKSLASH, COMMA] = [34, 92, 44]
const [OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125]
const BLANK = 32

/**
 * Find where the value of a whole text begins.
 *
 * @param text
 *   Text that JSON.parse accepts.
 * @returns
 *   Its offset; the length of the text where there is none.
 */
export function findStart(text: string): number {
  return skipBlanks(text, 0)
}

/**
 * List what an object or array holds.
 *
 * @param text
 *   Text that JSON.parse accepts; of any other the answer means nothing, but there is one.
 * @param at
 *   Offset of the value.
 * @returns
 *   Its fields or items in order; none of a value that is neither.
 */
export function listMembers(text: string, at: number): Member[] {
  const opening = text.charCodeAt(at)
  const isObject = opening === OPEN_OBJECT
  if (!isObject && opening !== OPEN_ARRAY) return []
  const members: Member[] = []
  for (let next = skipBlanks(text, at + 1); next < text.length; ) {
    if (isClosing(text.charCodeAt(next))) break
    const name = isObject ? next : undefined
    const nameEnd = isObject ? findStringEnd(text, next) : next
    // A colon is between name and value.
    const value = isObject ? skipBlanks(text, skipBlanks(text, nameEnd) + 1) : next
    members.push({ key: isObject ? readName(text, next, nameEnd) : String(members.length), name, value })
    const end = skipBlanks(text, findValueEnd(text, value))
    next = text.charCodeAt(end) === COMMA ? skipBlanks(text, end + 1) : text.length
  }
  return members
}

function readName(text: string, start: number, end: number): string {
  const written = text.slice(start + 1, end - 1)
  if (!written.includes('\\')) return written
  try {
    return String(JSON.parse(text.slice(start, end)))
  } catch {
    return written
  }
}

function skipBlanks(text: string, at: number): number {
  let next = at
  while (text.charCodeAt(next) <= BLANK) next++
  return next
}

/** After the closing quote. */
function findStringEnd(text: string, at: number): number {
  for (let end = text.indexOf('"', at + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let first = end
    while (text.charCodeAt(first - 1) === BACKSLASH) first--
    // A quote is escaped by an odd number of backslashes.
    if ((end - first) % 2 === 0) return end + 1
  }
  return text.length
}

function findValueEnd(text: string, at: number): number {
  const first = text.charCodeAt(at)
  if (first === QUOTE) return findStringEnd(text, at)
  if (first === OPEN_OBJECT || first === OPEN_ARRAY) return findClosing(text, at)
  let next = at
  while (next < text.length && !isEnd(text.charCodeAt(next))) next++
  return next
}

/** Without recursion: a value may be nested deeper than the stack. */
function findClosing(text: string, at: number): number {
  let depth = 0
  for (let next = at; next < text.length; ) {
    const code = text.charCodeAt(next)
    if (code === OPEN_OBJECT || code === OPEN_ARRAY) depth++
    else if (isClosing(code)) depth--
    next = code === QUOTE ? findStringEnd(text, next) : next + 1
    if (depth === 0) return next
  }
  return text.length
}

function isEnd(code: number): boolean {
  return code === COMMA || code <= BLANK || isClosing(code)
}

function isClosing(code: number): boolean {
  return code === CLOSE_OBJECT || code === CLOSE_ARRAY
}
