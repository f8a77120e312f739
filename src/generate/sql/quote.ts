// Names and texts → as SQL writes them, so that nothing in them ends early.

/**
 * Write the name of a table or column.
 *
 * @param name
 *   The name.
 * @returns
 *   The name in double quotes: a word of SQL may be a name, and case is kept.
 */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/**
 * Write a text.
 *
 * @param text
 *   The text.
 * @returns
 *   The text in single quotes.
 */
export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
