// Blocks of prose → their lines; the lines of a report and of a page → the passages that differ.

import { diffArrays } from 'diff'

/** One line of prose and where it stands. */
export interface ProseLine {
  /** JSON Pointer of the block or of what holds the text in it. */
  readonly path: string
  readonly text: string
}

/** A passage that differs; one side is missing where a passage is. */
export interface Passage {
  readonly expected?: ProseLine
  readonly found?: ProseLine
}

/**
 * List the lines of a list of blocks, notes or explanations.
 *
 * @param list
 *   The list, of any shape.
 * @param path
 *   JSON Pointer of the list.
 * @returns
 *   One line for each paragraph, heading, item, row, picture or note. What kind of block it is does not count: a page
 *   may well print a heading as a paragraph.
 */
export function listLines(list: unknown, path: string): ProseLine[] {
  if (!Array.isArray(list)) return []
  return list.slice(0, MOST).flatMap((block: unknown, index) => {
    const at = `${path}/${index}`
    if (typeof block === 'string') return [{ path: at, text: block }]
    const { text, items, caption, alt, header, rows } = Object(block) as Readonly<Record<string, unknown>>
    const rowLines = Array.isArray(rows)
      ? rows.map((row, at2) => [`/rows/${at2}`, joinRow(row)] as const)
      : []
    const itemLines = Array.isArray(items) ? items.map((item, at2) => [`/items/${at2}`, item] as const) : []
    const fields = [
      ['', text],
      ['/caption', caption],
      ['/alt', alt],
      ['/header', joinRow(header)],
    ] as const
    return [...fields, ...itemLines, ...rowLines].flatMap(([step, line]) =>
      typeof line === 'string' && line !== '' ? [{ path: `${at}${step}`, text: line }] : [],
    )
  })
}

/** More blocks than this are a matter of shape. A list may be sparse and endless. */
const MOST = 10_000

function joinRow(row: unknown): string {
  return Array.isArray(row) ? row.map(String).join(' | ') : ''
}

/**
 * Find the passages that differ.
 *
 * @param expected
 *   Lines of the report.
 * @param found
 *   Lines of the page.
 * @returns
 *   In reading order: passages that were changed, are missing, or were added. Blanks and the width of letters make no
 *   difference.
 */
export function comparePassages(expected: readonly ProseLine[], found: readonly ProseLine[]): Passage[] {
  const passages: Passage[] = []
  let [ours, theirs] = [0, 0]
  let removed: ProseLine[] = []
  const settle = (added: readonly ProseLine[]) => {
    // Lines broken elsewhere are the same passage.
    if (fold(removed).join('') !== fold(added).join('')) pair(added)
    removed = []
  }
  const pair = (added: readonly ProseLine[]) => {
    for (let at = 0; at < Math.max(removed.length, added.length); at++) {
      const [line, other] = [removed[at], added[at]]
      passages.push({ ...(line && { expected: line }), ...(other && { found: other }) })
    }
  }
  for (const { count = 0, added, removed: isRemoved } of diffArrays(fold(expected), fold(found))) {
    if (isRemoved) {
      settle([])
      removed = expected.slice(ours, ours + count)
      ours += count
    } else if (added) {
      settle(found.slice(theirs, theirs + count))
      theirs += count
    } else {
      settle([])
      ours += count
      theirs += count
    }
  }
  settle([])
  return passages
}

/** The number of an item of a list, which a report does not write down. */
const ORDINAL = /^\d{1,2}(?:[.．、)）]\s+|[.．、)）](?!\d))/

function fold(lines: readonly ProseLine[]): string[] {
  return lines.map(({ text }) => foldText(text.trimStart().replace(ORDINAL, '')))
}

/**
 * Write a text so that blanks and the width of letters make no difference.
 *
 * @param text
 *   The text.
 * @returns
 *   The text without them.
 */
export function foldText(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '')
}
