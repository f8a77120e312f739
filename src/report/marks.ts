// Marks `〔…〕` printed after a text where its words alone do not show what the report says.

import type { Model } from '../model/types.js'
import { sayWord } from './words.js'

/**
 * Tell whether a text of the report itself ends like a mark.
 *
 * @param model
 *   The edition.
 * @param text
 *   The text.
 * @returns
 *   True where a reader could take its end for a mark.
 */
export function isMarked(model: Model, text: string): boolean {
  const pattern = sayWord(model, 'mark')
  const place = pattern.indexOf('{text}')
  return (
    place > 0 &&
    text.endsWith(pattern.slice(place + '{text}'.length)) &&
    text.includes(pattern.slice(0, place))
  )
}
