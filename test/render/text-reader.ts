// The text form → its blocks, by the rules that src/render/text/lines.ts states. Knows the text alone.

import { readTable } from './text/table-reader.js'

/** A block as found in the text. */
export type ReadBlock =
  | { readonly kind: 'section' | 'paragraph' | 'other'; readonly text: string }
  | { readonly kind: 'heading'; readonly rank: string; readonly number: string; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly caption: string; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'figure'; readonly alt: string; readonly details: readonly string[] }
  | { readonly kind: 'details'; readonly label: string; readonly rows: readonly string[] }

const INDENT = '\u3000\u3000'
const RANKS: Readonly<Record<string, string>> = { '◆': '3', '◇': '4', '○': '5' }

/**
 * Read the text form of a report.
 *
 * @param text
 *   What `renderText` wrote.
 * @returns
 *   Its blocks; the first is the title.
 */
export function readText(text: string): ReadBlock[] {
  return text
    .replace(/\n$/, '')
    .split('\n\n')
    .map((block) => readBlock(block.split('\n')))
}

function readBlock(lines: readonly string[]): ReadBlock {
  const [first = ''] = lines
  if (first.startsWith('■ ')) return { kind: 'section', text: lines.join('').slice(2) }
  if (RANKS[first.charAt(0)]) return readHeading(lines)
  if (first.startsWith(INDENT)) return { kind: 'paragraph', text: joinLines(lines, INDENT.length, '') }
  if (/^ {2}(-|\d+\.) /.test(first)) return readList(lines)
  if (first.startsWith('【')) {
    const label = first.slice(1, -1)
    return {
      kind: 'details',
      label,
      rows: splitRows(lines.slice(1), /^ {2}\S/).map((row) => joinLines(row, 2, '    ')),
    }
  }
  if (first.startsWith('+') || first.startsWith('［表］')) return readDrawing(lines)
  if (first.startsWith('［图］')) return readFigure(lines)
  return { kind: 'other', text: joinLines(lines, 0, '') }
}

function readHeading(lines: readonly string[]): ReadBlock {
  const [mark = '', ...rest] = lines.join('')
  const words = rest.join('').slice(1)
  const end = words.indexOf('\u3000')
  return { kind: 'heading', rank: RANKS[mark] ?? '', number: words.slice(0, end), text: words.slice(end + 1) }
}

function readList(lines: readonly string[]): ReadBlock {
  const items = splitRows(lines, /^ {2}(-|\d+\.) /).map((item) => {
    const bullet = /^ {2}(-|\d+\.) /.exec(item[0] ?? '')?.[0] ?? ''
    return joinLines(item, bullet.length, ' '.repeat(bullet.length))
  })
  return { kind: 'list', ordered: !lines[0]?.startsWith('  - '), items }
}

function readDrawing(lines: readonly string[]): ReadBlock {
  const start = lines.findIndex((line) => /^\+[-+]*\+$/.test(line))
  const caption = lines.slice(0, start).join('').slice('［表］'.length)
  const cells = readTable(lines.slice(start))
  const tops = [...new Set(cells.map(({ top }) => top))].sort((a, b) => a - b)
  const rows = tops.map((top) =>
    cells
      .filter((cell) => cell.top === top)
      .sort((a, b) => a.left - b.left)
      .map(({ text }) => text),
  )
  return { kind: 'table', caption, rows }
}

function readFigure(lines: readonly string[]): ReadBlock {
  const end = lines.findIndex((line) => line.startsWith('  '))
  const details =
    end < 0 ? [] : splitRows(lines.slice(end), /^ {2}\S/).map((row) => joinLines(row, 2, '    '))
  return {
    kind: 'figure',
    alt: lines
      .slice(0, end < 0 ? undefined : end)
      .join('')
      .slice('［图］'.length),
    details,
  }
}

/** Lines grouped so that each group starts with one of its kind. */
function splitRows(lines: readonly string[], start: RegExp): string[][] {
  const rows: string[][] = []
  for (const line of lines) {
    if (start.test(line) || rows.length === 0) rows.push([line])
    else rows.at(-1)?.push(line)
  }
  return rows
}

/** The text of lines without their indents; a further indent says that the text itself breaks there. */
function joinLines(lines: readonly string[], first: number, indent: string): string {
  return lines
    .map((line, index) => {
      if (index === 0) return line.slice(first)
      const rest = line.slice(indent.length)
      return rest.startsWith(INDENT) ? `\n${rest.slice(INDENT.length)}` : rest
    })
    .join('')
}
