// A value of a report, a page or a file → the same in a sentence.

import { type Params, show } from '../issue/phrases.js'

/**
 * Write a value in quotes, so that a text with blanks is told apart; its full stop is that of the sentence around it.
 *
 * @param value
 *   The value.
 * @returns
 *   A text in quotes; anything else as it is.
 */
export function quote(value: Params[string] | undefined): string {
  return typeof value === 'string' ? `“${value.replace(/[。.]$/, '')}”` : show(value)
}

/**
 * Write a value in a Chinese sentence, where a number stands apart.
 *
 * @param value
 *   The value.
 * @returns
 *   A text in quotes; anything else after a blank.
 */
export function told(value: Params[string] | undefined): string {
  return typeof value === 'string' ? quote(value) : ` ${show(value)}`
}
