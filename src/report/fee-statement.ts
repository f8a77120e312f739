// The words of a statement on the handling fee → its figures.

import { fieldsOf } from '../model/lookup.js'
import type { Model } from '../model/types.js'

/**
 * Read the figures of a fee statement out of its words.
 *
 * @param model
 *   The edition.
 * @param type
 *   Name of the part that holds the figures.
 * @param text
 *   The words.
 * @returns
 *   For each figure the first number before its unit; 0 where the unit has no number.
 */
export function readFee(model: Model, type: string, text: string): Record<string, string> {
  return Object.fromEntries(
    fieldsOf(model, type).map(({ name, unit = '' }) => {
      const numbers = [...text.matchAll(/[0-9]+(?:\.[0-9]+)?/g)]
      const found = numbers.find(
        (number) => unit !== '' && text.startsWith(unit, number.index + number[0].length),
      )
      return [name, found?.[0] ?? '0']
    }),
  )
}
