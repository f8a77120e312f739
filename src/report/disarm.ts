// A text from a report → the same for a spreadsheet, which must not run it as a formula.

/**
 * Disarm a text that a spreadsheet would run as a formula.
 *
 * @param text
 *   The text.
 * @returns
 *   The text; with an apostrophe before it where it begins as formulas do.
 */
export function disarm(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}
