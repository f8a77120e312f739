// The blocks of a region → headers and lines with figures in order, the words between them, and which blocks are
// the table.

import type { Block } from '../document.js'
import type { Axis } from './axis.js'
import { type BodyLine, takeApart } from './body.js'
import { type HeadRow, readHeads } from './heads.js'
import { classifyLine, type LineKind } from './kinds.js'
import { foldLabel } from './labels.js'
import { type Line, layOutGrid } from './layout.js'
import { isRowLabel, type Scope } from './scope.js'
import { isForeign } from './score.js'
import { measureCover, readTextLines } from './text-lines.js'
import { joinWrapped } from './wrapped.js'

/** A region taken apart. */
export interface Region {
  readonly bodies: readonly BodyLine[]
  readonly headers: readonly Header[]
  /** Lines that are neither, with their place among all lines. */
  readonly words: readonly { readonly index: number; readonly text: string; readonly line: Line }[]
  readonly used: ReadonlySet<Block>
}

/** The lines of a header. */
export interface Header {
  readonly lines: readonly Line[]
  /** Lines right before it that name columns too, such as the title of one of several grids. */
  readonly before: readonly Line[]
}

/**
 * Take a region apart.
 *
 * @param blocks
 *   Its blocks.
 * @param scope
 *   The table.
 * @returns
 *   Its lines by what they are.
 */
export function readRegion(blocks: readonly Block[], scope: Scope): Region {
  const used = new Set<Block>()
  const headers: { lines: Line[]; before: readonly Line[] }[] = []
  const bodies: BodyLine[] = []
  const words: { index: number; text: string; line: Line }[] = []
  const widths = new Map<number, number | undefined>()
  let isOpen = false
  listLines(blocks, scope, used).forEach(({ line, kind, text }, index) => {
    const isFirst = bodies.at(-1)?.line.group !== line.group
    if (kind === 'head' || (kind === 'words' && isFirst && isStrange(line, scope))) {
      const last = headers.at(-1)
      if (!isOpen || !last) headers.push({ lines: [line], before: [] })
      else if (last.lines[0]?.group === line.group) last.lines.push(line)
      else headers.push({ lines: [line], before: [...last.before, ...last.lines].slice(-MOST_BEFORE) })
      isOpen = true
    } else if (kind === 'body' && isPageNumber(line, scope)) {
      words.push({ index, text, line })
    } else if (kind === 'body' && isNumbering(line, scope)) {
      // Shown whole, should it be figures after all.
      words.push({ index, text, line: { ...line, cells: [] } })
    } else if (kind === 'body') {
      isOpen = false
      const header = headers.length - 1
      if (!widths.has(header)) widths.set(header, countColumns(headers[header], scope))
      bodies.push(takeApart(line, { index, header, width: widths.get(header) }, scope))
    } else if (kind === 'words') {
      words.push({ index, text, line })
    }
  })
  return { bodies, headers, words, used }
}

const MOST_BEFORE = 4

/** A header of other words than the form's: its columns must not be taken for those of the form. */
function isStrange({ block, cells }: Line, scope: Scope): boolean {
  const texts = cells.filter(({ isOwn, text }) => isOwn && foldLabel(text) !== '').map(({ text }) => text)
  if (block.kind !== 'grid' || texts.length < 2 || texts.some((text) => isRowLabel(scope, text))) return false
  const strange = texts.filter(
    (text) => !scope.isWord(text) && measureCover(foldLabel(text), scope.axes.wording) < 0.5,
  )
  return strange.length * 2 >= texts.length
}

/** A line that numbers the columns: 1, 2, 3 and so on, whatever it is called. */
function isNumbering({ cells }: Line, scope: Scope): boolean {
  const numbers = cells.filter(({ text }) => scope.content(text).kind === 'number')
  if (numbers.length < LEAST_NUMBERED || numbers.some(({ text }, at) => text.trim() !== `${at + 1}`))
    return false
  return cells.every(({ text }) => !isRowLabel(scope, text, true))
}

const LEAST_NUMBERED = 5

/** A small number alone on a line of a table whose rows all have more of them. */
function isPageNumber({ isExact, cells }: Line, { axes }: Scope): boolean {
  const [only, ...others] = cells.filter(({ text }) => text !== '')
  if (isExact || !only || others.length > 0 || !/^\d{1,3}$/.test(only.text)) return false
  return axes.columns.every(({ targets }) => targets.length > 1)
}

/** Every line with what it is; text that is prose is left out. */
function listLines(
  blocks: readonly Block[],
  scope: Scope,
  used: Set<Block>,
): { readonly line: Line; readonly kind: LineKind; readonly text: string }[] {
  const grids = layOutGrids(blocks, scope)
  return blocks.flatMap((block, group) => {
    if (block.kind === 'figure') return []
    if (block.kind === 'grid') {
      const lines = grids.get(block)
      if (!lines) return []
      used.add(block)
      return lines.map((line) => ({
        line,
        kind: classifyLine(line, scope),
        text: line.cells.flatMap(({ isOwn, text }) => (isOwn && text !== '' ? [text] : [])).join(' '),
      }))
    }
    const lines = readTextLines(block, group, scope)
    if (lines.every(({ kind }) => kind === 'prose')) return []
    used.add(block)
    return lines.map(({ kind, line, text }) => {
      const isLabel = kind === 'row' || kind === 'words'
      return { line, kind: isLabel ? classifyLine(line, scope) : ('words' as const), text }
    })
  })
}

/** The lines of each grid that is not another table; a page may end amid a label. */
function layOutGrids(blocks: readonly Block[], scope: Scope): ReadonlyMap<Block, readonly Line[]> {
  const found = new Map<Block, Line[]>()
  let run: Line[] = []
  const finish = () => {
    for (const line of joinWrapped(run, scope)) found.get(line.block)?.push(line)
    run = []
  }
  for (const [group, block] of blocks.entries()) {
    if (block.kind !== 'grid') finish()
    else if (!isForeign(block, scope)) {
      found.set(block, [])
      for (const row of layOutGrid(block, group)) run.push(row)
    }
  }
  finish()
  return found
}

/** How many columns a header has, by the small table that fits it best. */
function countColumns(header: Header | undefined, scope: Scope): number | undefined {
  if (!header) return undefined
  const counts = scope.axes.columns.map((axis) => {
    const { heads } = readHeader(header, scope, axis)
    // What stands before the first column heads the labels.
    const before = Math.max(
      0,
      heads.findIndex(({ match }) => match),
    )
    return { columns: heads.length - before, matched: heads.filter(({ match }) => match).length }
  })
  const best = counts.sort((one, other) => other.matched - one.matched)[0]
  return best && best.matched > 0 ? best.columns : undefined
}

const headers = new WeakMap<Header, Map<string, HeadRow>>()

/**
 * Read a header for an axis of columns.
 *
 * @param header
 *   Its lines.
 * @param scope
 *   The table.
 * @param axis
 *   The columns.
 * @param context
 *   Labels of groups all its columns belong to.
 * @returns
 *   Its columns.
 */
export function readHeader(
  header: Header,
  scope: Scope,
  axis: Axis,
  context: readonly string[] = [],
): HeadRow {
  const known = headers.get(header) ?? new Map<string, HeadRow>()
  const key = `${scope.axes.columns.indexOf(axis)} ${context.map((text) => foldLabel(text)).join('›')}`
  const made = known.get(key) ?? readWithTitle(header, scope, { axis, context })
  known.set(key, made)
  headers.set(header, known)
  return made
}

/** With the lines before it, where that tells more columns than the header alone. */
function readWithTitle(
  { lines, before }: Header,
  scope: Scope,
  { axis, context }: { readonly axis: Axis; readonly context: readonly string[] },
): HeadRow {
  const isWordCut = (text: string) => scope.isWordCut(text) && !startsLabel(text, axis)
  const reader = { axis, recognise: scope.columns(axis), isWord: scope.isWord, isWordCut }
  const alone = readHeads(lines, reader, context)
  const isWhole = alone.heads.every(({ match }) => match)
  const isSure = lines.every(({ isExact }) => isExact) || alone.heads.length === axis.targets.length
  if (before.length === 0 || (isWhole && isSure)) return alone
  const titles = before.flatMap(({ cells }) =>
    cells.flatMap(({ text }) => (reader.recognise(text).groups.length > 0 ? [text] : [])),
  )
  const titled = readHeads(lines, reader, [...titles.slice(-1), ...context])
  const whole = readHeads([...before, ...lines], reader, context)
  return [titled, whole].reduce((best, each) => (countKnown(each) > countKnown(best) ? each : best), alone)
}

function startsLabel(text: string, { leaves, groups }: Axis): boolean {
  const folded = foldLabel(text)
  return [...leaves.keys(), ...groups.keys()].some((label) => label.startsWith(folded))
}

function countKnown({ heads }: HeadRow): number {
  return heads.filter(({ match }) => match).length
}
