// The blocks of a region → headers and lines with figures in order, the words between them, and which blocks are
// the table.

import type { Block } from '../document.js'
import { type BodyLine, takeApart } from './body.js'
import { type HeadRow, readHeads } from './heads.js'
import { classifyLine, type LineKind } from './kinds.js'
import { foldLabel } from './labels.js'
import { type Line, layOutGrid } from './layout.js'
import type { Scope } from './scope.js'
import { isForeign } from './score.js'
import { readTextLines } from './text-lines.js'

/** A region taken apart. */
export interface Region {
  readonly bodies: readonly BodyLine[]
  /** Headers, each as its lines. */
  readonly headers: readonly (readonly Line[])[]
  /** Lines that are neither, with their place among all lines. */
  readonly words: readonly { readonly index: number; readonly text: string; readonly line: Line }[]
  readonly used: ReadonlySet<Block>
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
  const headers: Line[][] = []
  const bodies: BodyLine[] = []
  const words: { index: number; text: string; line: Line }[] = []
  const widths = new Map<number, number | undefined>()
  let isOpen = false
  listLines(blocks, scope, used).forEach(({ line, kind, text }, index) => {
    if (kind === 'head') {
      const last = headers.at(-1)
      const isNew = !isOpen || last?.[0]?.group !== line.group
      if (isNew || !last) headers.push([line])
      else last.push(line)
      isOpen = true
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

/** Every line with what it is; text that is prose is left out. */
function listLines(
  blocks: readonly Block[],
  scope: Scope,
  used: Set<Block>,
): { readonly line: Line; readonly kind: LineKind; readonly text: string }[] {
  return blocks.flatMap((block, group) => {
    if (block.kind === 'figure') return []
    if (block.kind === 'grid') {
      if (isForeign(block, scope)) return []
      used.add(block)
      return layOutGrid(block, group).map((line) => ({
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

/** How many columns a header has, by the small table that fits it best. */
function countColumns(lines: readonly Line[] | undefined, scope: Scope): number | undefined {
  if (!lines) return undefined
  const counts = scope.axes.columns.map((axis) => {
    const { heads } = readHeader(lines, scope, axis)
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

const headers = new WeakMap<readonly Line[], Map<string, HeadRow>>()

/**
 * Read a header for an axis of columns.
 *
 * @param lines
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
  lines: readonly Line[],
  scope: Scope,
  axis: Scope['axes']['columns'][number],
  context: readonly string[] = [],
): HeadRow {
  const known = headers.get(lines) ?? new Map<string, HeadRow>()
  const key = `${scope.axes.columns.indexOf(axis)} ${context.map((text) => foldLabel(text)).join('›')}`
  const before = known.get(key)
  if (before) return before
  const reader = { axis, recognise: scope.columns(axis), isWord: scope.isWord }
  const made = readHeads(lines, reader, context)
  known.set(key, made)
  headers.set(lines, known)
  return made
}
