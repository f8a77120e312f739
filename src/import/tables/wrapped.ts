// Lines of a grid told apart by positions, with labels that run over several of them → lines with each label whole.
// Pieces are joined where they stand below each other and are wording of the form together.

import { foldLabel } from './labels.js'
import type { Line, PlacedCell } from './layout.js'
import type { Scope } from './scope.js'

/**
 * Join labels that were broken over lines.
 *
 * @param lines
 *   The lines of a grid, or of grids that follow each other.
 * @param scope
 *   The table.
 * @returns
 *   The same lines, where the source gives no positions; otherwise each whole label on one line: the one with the
 *   figures, else the middle one of those it runs over.
 */
export function joinWrapped(lines: readonly Line[], scope: Scope): readonly Line[] {
  if (!lines.some(isByPosition)) return lines
  const rows = lines.map(({ cells }) => cells.map((cell, at) => toPiece(cell, cells[at + 1])))
  const hasFigures = rows.map((row) => row.some(({ cell }) => scope.content(cell.text).kind === 'number'))
  const gone = new Set<Piece>()
  const joined = new Map<Piece, string>()
  rows.forEach((row, from) => {
    for (const piece of row) {
      if (gone.has(piece) || joined.has(piece)) continue
      const chain = findChain(piece, rows.slice(from + 1, from + MOST_LINES), gone, scope)
      if (chain.length < 2) continue
      const figures = chain.findIndex((_, at) => hasFigures[from + at])
      const kept = chain[figures < 0 ? Math.floor((chain.length - 1) / 2) : figures]
      for (const each of chain) if (each !== kept) gone.add(each)
      if (kept) joined.set(kept, textOf(chain))
    }
  })
  return lines.flatMap((line, at): Line[] => {
    const left = (rows[at] ?? []).filter((piece) => !gone.has(piece))
    if (left.length === 0) return []
    return [{ ...line, cells: left.map((piece, start) => toCell(piece, joined.get(piece), start)) }]
  })
}

const MOST_LINES = 6

interface Piece {
  readonly cell: PlacedCell
  /** Place of its first character on the line, and past its last. */
  readonly start: number
  readonly end: number
}

/** Where columns are numbered, the number of a cell is its place in the row. */
function isByPosition({ isExact, cells }: Line): boolean {
  return !isExact && cells.some(({ origin, start }) => (origin.column ?? start + 1) > start + 1)
}

function toPiece(cell: PlacedCell, next: PlacedCell | undefined): Piece {
  const start = cell.origin.column ?? 0
  // Chinese characters take two places at most, whichever way the reader counts.
  const end = Math.min(start + cell.text.length * 2, next?.origin.column ?? Number.POSITIVE_INFINITY)
  return { cell, start, end }
}

function toCell({ cell }: Piece, text: string | undefined, start: number): PlacedCell {
  if (text === undefined) return { ...cell, start, end: start + 1 }
  return { ...cell, text, source: { ...cell.source, text }, start, end: start + 1 }
}

/** The longest run of pieces, each below the one before, that is wording of the form. */
function findChain(
  first: Piece,
  below: readonly (readonly Piece[])[],
  gone: ReadonlySet<Piece>,
  scope: Scope,
): readonly Piece[] {
  if (scope.content(first.cell.text).kind !== 'text') return []
  const chain = [first]
  let best: readonly Piece[] = []
  for (const row of below) {
    const under = row.filter(({ start, end }) => start < first.end && end > first.start)
    const [next] = under
    if (!next || under.length > 1 || gone.has(next) || scope.content(next.cell.text).kind === 'number') break
    chain.push(next)
    if (scope.axes.wording.includes(foldLabel(textOf(chain)))) best = [...chain]
  }
  return best
}

function textOf(chain: readonly Piece[]): string {
  return chain.map(({ cell }) => cell.text).join('')
}
