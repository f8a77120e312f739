// Lines of the text form, as this project's renderer writes it → blocks, every text exactly as it was.

import type { Block, GridBlock, Origin, TextBlock } from '../../document.js'
import { measureColumns } from './columns.js'
import { isBorder, readDrawing } from './drawing.js'
import { readFigure, readGroup } from './form-details.js'
import { joinPassage, splitEntries } from './passage.js'

/** Lines between two empty ones. */
export interface Chunk {
  readonly lines: readonly string[]
  /** Number of the first line. */
  readonly number: number
}

/**
 * Tell whether a text is in the text form: sections that begin with `■ ` between empty lines, and lines of at most
 * 100 columns of which one at least begins as no other plain text does.
 *
 * @param lines
 *   All lines.
 * @returns
 *   True if all holds.
 */
export function isForm(lines: readonly string[]): boolean {
  const sections = lines.flatMap((line, index) => (line.startsWith(SECTION) ? [index] : []))
  if (sections.length === 0) return false
  if (sections.some((index) => index > 0 && lines[index - 1] !== '')) return false
  const filled = lines.filter((line) => line !== '' && !/^[|+]/.test(line))
  const long = filled.filter((line) => line.length > 50 && measureColumns(line) > 101)
  const isMarked = lines.some((line) => /^(?:\u3000\u3000\S|[◆◇○] .*\u3000|【.*】$|\+-+[-+]*\+$)/.test(line))
  return isMarked && long.length * 10 <= filled.length
}

/**
 * Read the text form.
 *
 * @param lines
 *   All lines.
 * @returns
 *   Its blocks in order: the title has rank 1, a section rank 2, headings the ranks of HTML.
 */
export function readForm(lines: readonly string[]): Block[] {
  const counts = { lists: 0, tables: 0 }
  return splitChunks(lines).flatMap((chunk, index) => readChunk(chunk, index === 0, counts))
}

const SECTION = '■ '
const INDENT = '\u3000\u3000'
const BULLET = /^ {2}(?:-|\d+\.) /
/** Rank of a heading by its bullet. */
const RANKS = new Map([
  ['◆', 3],
  ['◇', 4],
  ['○', 5],
])

function splitChunks(lines: readonly string[]): Chunk[] {
  const chunks: { lines: string[]; number: number }[] = []
  let isOpen = false
  lines.forEach((line, index) => {
    if (line === '') isOpen = false
    else if (isOpen) chunks.at(-1)?.lines.push(line)
    else {
      chunks.push({ lines: [line], number: index + 1 })
      isOpen = true
    }
  })
  return chunks
}

function readChunk(chunk: Chunk, isFirst: boolean, counts: { lists: number; tables: number }): Block[] {
  const { lines, number } = chunk
  const first = lines[0] ?? ''
  const origin = { line: number }
  const rank = RANKS.get(first.charAt(0))
  if (first.startsWith(SECTION)) {
    return [{ kind: 'text', text: lines.join('').slice(SECTION.length), rank: 2, origin }]
  }
  if (rank !== undefined && first.charAt(1) === ' ') return [readHeading(lines.join(''), rank, origin)]
  if (first.startsWith(INDENT)) return [{ kind: 'text', text: joinPassage(lines, INDENT.length), origin }]
  if (BULLET.test(first)) return readList(chunk, ++counts.lists)
  if (/^【.*】$/.test(first)) return readGroup(chunk)
  if (first.startsWith('［图］')) return [readFigure(chunk)]
  const start = lines.findIndex(isBorder)
  if (start === 0 || (start > 0 && first.startsWith('［表］'))) {
    const grid = readTable(chunk, start, counts.tables + 1)
    if (grid) counts.tables += 1
    if (grid) return [grid]
  }
  return [isFirst ? readTitle(lines, origin) : readNote(lines, origin)]
}

/** A bullet, a blank, the number up to the first U+3000, the words. */
function readHeading(line: string, rank: number, origin: Origin): TextBlock {
  const words = line.slice(2)
  const end = words.indexOf('\u3000')
  if (end < 0) return { kind: 'text', text: words, rank, origin }
  return { kind: 'text', text: words.slice(end + 1), number: words.slice(0, end), rank, origin }
}

function readList({ lines, number }: Chunk, list: number): TextBlock[] {
  const ordered = !lines[0]?.startsWith('  - ')
  return splitEntries(lines, BULLET).map(({ lines: entry, offset }) => {
    const bullet = BULLET.exec(entry[0] ?? '')?.[0].length ?? 0
    return {
      kind: 'text',
      text: joinPassage(entry, bullet, ' '.repeat(bullet)),
      item: { list, ordered },
      origin: { line: number + offset },
    }
  })
}

function readTable({ lines, number }: Chunk, start: number, table: number): GridBlock | undefined {
  const join = (parts: readonly string[]) => parts.map((part) => (part === '' ? '\n' : part)).join('')
  const rows = readDrawing(lines.slice(start), number + start, join)
  if (rows === undefined) return undefined
  const caption = lines.slice(0, start).join('').slice('［表］'.length)
  return {
    kind: 'grid',
    rows,
    isExact: true,
    origin: { line: number, table },
    ...(caption === '' ? {} : { caption }),
  }
}

/** A centred title, whose lines lost the blanks they were broken at. */
function readTitle(lines: readonly string[], origin: Origin): TextBlock {
  const text = lines
    .map((line) => line.trim())
    .reduce((one, other) => (/\w$/.test(one) && /^\w/.test(other) ? `${one} ${other}` : one + other))
  return { kind: 'text', text, rank: 1, isCentred: true, origin }
}

function readNote(lines: readonly string[], origin: Origin): TextBlock {
  const text = joinPassage(lines, 0)
  const label = findLabel(text)
  return { kind: 'text', text: text.slice(label.length), ...(label === '' ? {} : { label }), origin }
}

/** A word, a number, perhaps something in brackets, a colon; empty if the text begins otherwise. */
function findLabel(text: string): string {
  const name = /^[^\d\s（：]{1,6}\d{1,6}(?=[（：])/.exec(text)?.[0]
  if (name === undefined) return ''
  if (text.charAt(name.length) === '：') return text.slice(0, name.length + 1)
  let depth = 0
  for (let index = name.length; index < text.length; index += 1) {
    const character = text.charAt(index)
    if (character === '（') depth += 1
    if (character === '）') depth -= 1
    if (depth === 0) return text.charAt(index + 1) === '：' ? text.slice(0, index + 2) : ''
  }
  const end = text.indexOf('）：')
  return end < 0 ? '' : text.slice(0, end + 2)
}
