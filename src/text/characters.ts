// Some characters → a table that tells, by its code, whether a character is one of them.

/**
 * Make the table of some characters.
 *
 * @param characters
 *   The characters.
 * @returns
 *   1 at the code of each, 0 elsewhere.
 */
export function tabulate(characters: string): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const character of characters) table[character.charCodeAt(0)] = 1
  return table
}
