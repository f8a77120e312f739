// A word → the same word in the colour of a severity, for a terminal.

import type { Severity } from '../../model/types.js'

/** Red, yellow, cyan, as every terminal numbers them. */
const COLOURS: Readonly<Record<Severity, number>> = { error: 31, warning: 33, info: 36 }

/**
 * Colour what belongs to a severity. A colour is never the only mark: words say the same.
 *
 * @param text
 *   The words.
 * @param severity
 *   How serious.
 * @returns
 *   The words between the commands of a terminal.
 */
export function colourText(text: string, severity: Severity): string {
  return `\u001b[${COLOURS[severity]}m${text}\u001b[39m`
}
