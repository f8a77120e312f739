// A JSON text and the value parsed from it → whether the text is as short as one of this value can be. Then nothing in
// it is written twice, which is told sooner like this than by counting fields in the text.

/**
 * Tell whether a JSON text is certainly the shortest for a value, as compact writers make it.
 *
 * @param text
 *   Text that JSON.parse accepts, without byte order mark.
 * @param value
 *   What JSON.parse made of it.
 * @returns
 *   True where no character can be spared, so that no field is written twice. False says nothing: there may be blanks,
 *   escapes, numbers that could be written in several ways, or more levels than any report has.
 */
export function isShortest(text: string, value: unknown): boolean {
  return measure(value, 0) === text.length
}

/** The stack is not to be filled by a hostile text. */
const MOST_LEVELS = 100

/** The least length of a value; NaN, which equals nothing, where it takes more than a glance to tell. */
function measure(value: unknown, depth: number): number {
  if (typeof value === 'string') return value.length + 2
  if (typeof value === 'number') return measureNumber(value)
  if (value === null || value === true) return 4
  if (typeof value !== 'object') return value === false ? 5 : Number.NaN
  if (depth > MOST_LEVELS) return Number.NaN
  return Array.isArray(value)
    ? measureItems(value, depth)
    : measureFields(value as Readonly<Record<string, unknown>>, depth)
}

/** Two brackets, and a comma less than there are items. */
function measureItems(items: readonly unknown[], depth: number): number {
  let length = 1
  for (let index = 0; index < items.length; index++) length += measure(items[index], depth + 1) + 1
  return items.length === 0 ? 2 : length
}

function measureFields(fields: Readonly<Record<string, unknown>>, depth: number): number {
  let length = 1
  for (const key in fields) {
    const value = fields[key]
    // Most fields of a report are cells, and most cells have one digit: a call would cost more than the answer.
    length += key.length + 4 + (isDigit(value) ? 1 : measure(value, depth + 1))
  }
  return length === 1 ? 2 : length
}

function isDigit(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value < 10 && Number.isInteger(value)
}

/** An exponent is shorter than three zeros: whether one was written cannot be told from the number. */
function measureNumber(value: number): number {
  if (value >= 0 && value < 1000 && Number.isInteger(value)) return value < 10 ? 1 : value < 100 ? 2 : 3
  if (value % 1000 === 0 || Math.abs(value) < 0.01 || Math.abs(value) >= 1e15) return Number.NaN
  return String(value).length
}
