// A group of labelled rows or a figure of the text form → blocks.

import type { Area, Block, DetailBlock, FigureBlock } from '../../document.js'
import type { Chunk } from './form.js'
import { joinPassage, splitEntries } from './passage.js'

/**
 * Read a group of details: `【its label】`, then rows of a label, a colon and a text.
 *
 * @param chunk
 *   Its lines.
 * @returns
 *   Its label as a text, then its rows, all in one area.
 */
export function readGroup({ lines, number }: Chunk): Block[] {
  const area: Area = { tag: 'dl' }
  const label = (lines[0] ?? '').slice(1, -1)
  const rows = readRows(lines.slice(1)).map(({ text: row, offset }): DetailBlock => {
    const [name, text] = splitRow(row)
    return { kind: 'detail', label: name, text, area, origin: { line: number + 1 + offset } }
  })
  return [{ kind: 'text', text: label, area, origin: { line: number } }, ...rows]
}

/**
 * Read a figure: `［图］` and what it shows, then a row for the caption if there is one, and one for the address.
 *
 * @param chunk
 *   Its lines.
 * @returns
 *   The figure; without any row its address is empty.
 */
export function readFigure({ lines, number }: Chunk): FigureBlock {
  const end = lines.findIndex((line) => line.startsWith('  '))
  const alt = (end < 0 ? lines : lines.slice(0, end)).join('').slice('［图］'.length)
  const rows = end < 0 ? [] : readRows(lines.slice(end)).map(({ text }) => splitRow(text)[1])
  const src = rows.pop() ?? ''
  const caption = rows.join('\n')
  return { kind: 'figure', src, alt, ...(caption === '' ? {} : { caption }), origin: { line: number } }
}

function readRows(lines: readonly string[]): { text: string; offset: number }[] {
  return splitEntries(lines, /^ {2}\S/).map(({ lines: row, offset }) => ({
    text: joinPassage(row, 2, '    '),
    offset,
  }))
}

/** The label before the first colon, and the text after it. */
function splitRow(row: string): [label: string, text: string] {
  const colon = row.indexOf('：')
  return colon < 0 ? ['', row] : [row.slice(0, colon), row.slice(colon + 1)]
}
