// A report that nobody has checked → the values the view is made of, or a clear refusal.

import { refuse } from '../failure.js'

/** An object of a report before it is known what it holds. */
export type Values = Readonly<Record<string, unknown>>

/**
 * Read an object.
 *
 * @param value
 *   What stands in the report.
 * @param path
 *   JSON Pointer of the value.
 * @returns
 *   The object.
 * @throws {ToolkitError}
 *   When it is something else.
 */
export function readObject(value: unknown, path: string): Values {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return refuse(path, { zh: '对象', en: 'an object' })
  }
  return value as Values
}

/**
 * Read a list that may be absent.
 *
 * @param value
 *   What stands in the report.
 * @param path
 *   JSON Pointer of the value.
 * @returns
 *   The list; empty where there is none.
 * @throws {ToolkitError}
 *   When it is something else.
 */
export function readList(value: unknown, path: string): readonly unknown[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) return refuse(path, { zh: '数组', en: 'an array' })
  return value
}

/**
 * Read a text of an object.
 *
 * @param values
 *   The object.
 * @param name
 *   The text's property.
 * @param path
 *   JSON Pointer of the object.
 * @returns
 *   The text.
 * @throws {ToolkitError}
 *   When it is absent or something else.
 */
export function readText(values: Values, name: string, path: string): string {
  const value = values[name]
  if (typeof value !== 'string') return refuse(`${path}/${name}`, { zh: '文字', en: 'a text' })
  return value
}

/**
 * Read a text that may be absent.
 *
 * @param values
 *   The object.
 * @param name
 *   The text's property.
 * @param path
 *   JSON Pointer of the object.
 * @returns
 *   The text; empty where there is none.
 * @throws {ToolkitError}
 *   When it is something else.
 */
export function readOptionalText(values: Values, name: string, path: string): string {
  return values[name] === undefined ? '' : readText(values, name, path)
}

/**
 * Read the texts of a list.
 *
 * @param value
 *   What stands in the report.
 * @param path
 *   JSON Pointer of the value.
 * @returns
 *   The texts in order.
 * @throws {ToolkitError}
 *   When it is no list of texts.
 */
export function readTexts(value: unknown, path: string): readonly string[] {
  return readList(value, path).map((item, index) =>
    typeof item === 'string' ? item : refuse(`${path}/${index}`, { zh: '文字', en: 'a text' }),
  )
}

/**
 * Write a number of the report as text: all its digits, no exponent, no grouping.
 *
 * @param value
 *   What stands in the report.
 * @param path
 *   Gives the JSON Pointer of the value.
 * @returns
 *   Such as `12` or `0.05`.
 * @throws {ToolkitError}
 *   When it is no finite number.
 */
export function formatNumber(value: unknown, path: string): string {
  // Most cells hold small whole numbers; they are written 200 times a page.
  if (typeof value === 'number' && value >>> 0 === value) return `${value}`
  if (typeof value !== 'number' || !Number.isFinite(value))
    return refuse(path, { zh: '数值', en: 'a number' })
  const text = String(value)
  return text.includes('e') ? writeOut(text) : text
}

/** `1.5e-7` → `0.00000015`, `1e+21` → `1000000000000000000000`. */
function writeOut(text: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? []
  const point = whole.length + Number(exponent)
  const digits = whole + fraction
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`
  const padded = digits.padEnd(point, '0')
  return sign + padded.slice(0, point) + (padded.length > point ? `.${padded.slice(point)}` : '')
}
