// A word → the same word in the colour of a severity, for a terminal.

import { styleText } from 'node:util'
import type { Severity } from '../../model/types.js'

const COLOURS = { error: 'red', warning: 'yellow', info: 'cyan' } as const

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
  return styleText(COLOURS[severity], text, { validateStream: false })
}
