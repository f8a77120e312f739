// A value of any kind → a few characters of it, for a message.

import type { Param } from './issue.js'

/**
 * Show a value of any kind in a few characters.
 *
 * @param value
 *   Anything, of any size, cyclic or not.
 * @returns
 *   A number or a short string as itself, the rest by its kind.
 */
export function showValue(value: unknown): Param {
  if (value === null || typeof value === 'boolean') return value
  // Minus zero becomes zero: written as JSON it would not be read back.
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : String(value)
  if (typeof value === 'string') return clip(value)
  if (value === undefined) return 'undefined'
  if (typeof value === 'object') return Array.isArray(value) ? `[…] (${value.length})` : '{…}'
  return typeof value
}

/**
 * Cut a text to a few characters.
 *
 * @param text
 *   The text.
 * @returns
 *   Its first 48 characters with an ellipsis, or all of a short one.
 */
export function clip(text: string): string {
  const points = [...text.slice(0, 100)]
  return points.length > 48 || text.length > 100 ? `${points.slice(0, 48).join('')}…` : text
}
