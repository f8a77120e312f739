// A JSON text and the value parsed from it → whether a field was written twice, so that one value got lost.
// Counts only: it is run on every file, `duplicates.ts` on the few that need it.

/**
 * Tell whether an object of a JSON text has two fields of one name; parsing keeps the last and drops the others.
 *
 * @param text
 *   Text that JSON.parse accepts.
 * @param value
 *   What JSON.parse made of it.
 * @returns
 *   True where the text has more fields than the value.
 */
export function hasDuplicateFields(text: string, value: unknown): boolean {
  return countWrittenFields(text) !== countFields(value)
}

const BACKSLASH = 92
const COLON = 58
const BLANK = 32

/** Strings followed by a colon; from quote to quote, so that most of the text is never looked at. */
function countWrittenFields(text: string): number {
  let fields = 0
  let start = text.indexOf('"')
  while (start >= 0) {
    let end = text.indexOf('"', start + 1)
    while (isEscaped(text, end)) end = text.indexOf('"', end + 1)
    let next = end + 1
    while (text.charCodeAt(next) <= BLANK) next++
    if (text.charCodeAt(next) === COLON) fields++
    start = text.indexOf('"', next)
  }
  return fields
}

/** A quote is escaped by an odd number of backslashes. */
function isEscaped(text: string, quote: number): boolean {
  let first = quote
  while (text.charCodeAt(first - 1) === BACKSLASH) first--
  return (quote - first) % 2 === 1
}

/** Without recursion: the value may be nested deeper than the stack. */
function countFields(value: unknown): number {
  let fields = 0
  const open: unknown[] = [value]
  while (open.length > 0) {
    const node = open.pop()
    if (node === null || typeof node !== 'object') continue
    const items = Object.values(node)
    if (!Array.isArray(node)) fields += items.length
    for (const item of items) if (typeof item === 'object') open.push(item)
  }
  return fields
}
