// What stands in a report → a value that every engine holds: text without what some can't store, exact decimals.

import { toUnits } from '../model/decimal.js'
import { DECIMAL_DIGITS, DECIMAL_SCALE } from '../model/relations.js'

/** A value of a row. A number in a column of decimals is one that `isDecimal` tells. */
export type Value = string | number | null

const LIMIT = 10n ** BigInt(DECIMAL_DIGITS)

/**
 * Write a number as a whole multiple of the smallest decimal there is room for.
 *
 * @param value
 *   A finite number.
 * @returns
 *   The number times 10^10, exactly; undefined where it has more decimals or more digits than a column holds.
 */
export function toDecimalUnits(value: number): bigint | undefined {
  if (Number.isSafeInteger(value)) return BigInt(value) * ONE
  const { units, scale } = toUnits([value])
  if (scale > DECIMAL_SCALE) return undefined
  const scaled = (units[0] ?? 0n) * 10n ** BigInt(DECIMAL_SCALE - scale)
  return scaled < LIMIT && scaled > -LIMIT ? scaled : undefined
}

/**
 * Tell whether a column of decimals can hold a number exactly.
 *
 * @param value
 *   A finite number.
 * @returns
 *   Whether `toDecimalUnits` takes it.
 */
export function isDecimal(value: number): boolean {
  return Number.isSafeInteger(value) || toDecimalUnits(value) !== undefined
}

const ONE = 10n ** BigInt(DECIMAL_SCALE)

/**
 * Write a number without exponent.
 *
 * @param value
 *   A number that `isDecimal` tells.
 * @returns
 *   Its digits, such as `0.0000001`.
 */
export function writeDecimal(value: number): string {
  if (Number.isSafeInteger(value)) return String(value + 0)
  const units = toDecimalUnits(value) ?? 0n
  const digits = String(units < 0n ? -units : units).padStart(DECIMAL_SCALE + 1, '0')
  const fraction = digits.slice(-DECIMAL_SCALE).replace(/0+$/, '')
  return `${units < 0n ? '-' : ''}${digits.slice(0, -DECIMAL_SCALE)}${fraction && `.${fraction}`}`
}

/**
 * Make a text one that every engine stores: PostgreSQL and SQLite end at NUL, and half a character is no UTF-8.
 *
 * @param value
 *   Anything.
 * @returns
 *   The text with `␀` for NUL and `\ufffd` for half a character; null for what is no text.
 */
export function toText(value: unknown): string | null {
  if (typeof value !== 'string') return null
  return UNSTORABLE.test(value) ? value.replaceAll('\0', '␀').replace(HALVES, '\ufffd') : value
}

const UNSTORABLE = /[\0\ud800-\udfff]/u
const HALVES = /[\ud800-\udfff]/gu

/**
 * Read a year.
 *
 * @param value
 *   Anything.
 * @returns
 *   The number where it is one that a column of whole numbers holds; null else.
 */
export function toInteger(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? value + 0 : null
}
