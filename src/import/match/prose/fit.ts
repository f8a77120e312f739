// Prose of any length → as many blocks as the format allows, with nothing lost.

import type { Draft } from '../../draft.js'

/** As the schema has it. */
const MOST_BLOCKS = 2000
const LONGEST_PASSAGE = 50_000

/**
 * Fit prose into the format: what is too much is joined to long paragraphs, and what is too much then is said.
 *
 * @param prose
 *   Blocks of the report.
 * @param path
 *   JSON Pointer of the list of blocks.
 * @param draft
 *   Takes a finding where text had to be left out; changed.
 * @returns
 *   At most as many blocks as are allowed.
 */
export function fitProse(prose: readonly unknown[], path: string, draft: Draft): unknown[] {
  if (prose.length <= MOST_BLOCKS) return [...prose]
  const kept = prose.slice(0, MOST_BLOCKS / 2)
  const passages: string[][] = []
  let length = LONGEST_PASSAGE
  for (const line of prose.slice(MOST_BLOCKS / 2).flatMap(listLines)) {
    length += line.length + 1
    if (length > LONGEST_PASSAGE) {
      passages.push([])
      length = line.length
    }
    passages.at(-1)?.push(line)
  }
  const joined = passages.map((lines) => ({
    type: 'paragraph',
    text: lines.join('\n').slice(0, LONGEST_PASSAGE),
  }))
  const left = joined.slice(MOST_BLOCKS - kept.length)
  if (left.length > 0) {
    const text = left.map((paragraph) => paragraph.text).join('\n')
    draft.findings.push({ code: 'value-left-out', certainty: 'certain', path, text })
  }
  return [...kept, ...joined.slice(0, MOST_BLOCKS - kept.length)]
}

/** The words of a block, line by line. */
function listLines(block: unknown): string[] {
  const { number, text, items, caption, header, rows, alt } = block as {
    readonly number?: string
    readonly text?: string
    readonly items?: readonly string[]
    readonly caption?: string
    readonly header?: readonly string[]
    readonly rows?: readonly (readonly string[])[]
    readonly alt?: string
  }
  const table = header ? [header, ...(rows ?? [])].map((row) => row.join(' ')) : []
  return [(number ?? '') + (text ?? ''), caption ?? '', alt ?? '', ...(items ?? []), ...table].filter(
    (line) => line !== '',
  )
}
