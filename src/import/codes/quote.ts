// Parameters of a doubtful reading → the words quoted from the source and the column's name.

import { type Params, show } from '../../issue/phrases.js'
import type { Text } from '../../model/types.js'

/**
 * Quote the text of the source.
 *
 * @param p
 *   `text`.
 * @returns
 *   The text in quotes.
 */
export const quote = (p: Params): Text => ({
  zh: `“${show(p.text ?? '')}”`,
  en: `“${show(p.text ?? '')}”`,
})

/**
 * Name a column.
 *
 * @param p
 *   `column`, where there is one.
 * @returns
 *   Its name in quotes, or nothing.
 */
export const column = (p: Params): Text => ({
  zh: p.column === undefined ? '' : `“${show(p.column)}”`,
  en: p.column === undefined ? '' : `“${show(p.column)}”`,
})
