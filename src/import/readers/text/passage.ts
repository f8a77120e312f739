// Wrapped lines of the text form → the text they are; lines of several entries → the lines of each.

/** Lines of one entry. */
export interface Entry {
  readonly lines: readonly string[]
  /** How many lines stand before it. */
  readonly offset: number
}

/**
 * Join wrapped lines with nothing between. Two U+3000 after the indent say that the text itself breaks there.
 *
 * @param lines
 *   The lines.
 * @param first
 *   Length of the indent of the first line.
 * @param indent
 *   Indent of the others.
 * @returns
 *   The text.
 */
export function joinPassage(lines: readonly string[], first: number, indent = ''): string {
  return lines
    .map((line, index) => {
      if (index === 0) return line.slice(first)
      const rest = line.startsWith(indent) ? line.slice(indent.length) : line.trimStart()
      return rest.startsWith(BREAK) ? `\n${rest.slice(BREAK.length)}` : rest
    })
    .join('')
}

/**
 * Group lines so that each group starts with a line of one kind.
 *
 * @param lines
 *   The lines; the first starts an entry whatever it is.
 * @param start
 *   What the first line of an entry looks like.
 * @returns
 *   The entries in order.
 */
export function splitEntries(lines: readonly string[], start: RegExp): Entry[] {
  const entries: { lines: string[]; offset: number }[] = []
  lines.forEach((line, offset) => {
    const last = entries.at(-1)
    if (last === undefined || start.test(line)) entries.push({ lines: [line], offset })
    else last.lines.push(line)
  })
  return entries
}

const BREAK = '\u3000\u3000'
