// Lines of a table → what each is: header, row with figures, or words between.

import type { Line, PlacedCell } from './layout.js'
import { isColumnLabel, isRowLabel, type Scope } from './scope.js'

/** What a line is. */
export type LineKind = 'head' | 'body' | 'words' | 'empty'

/**
 * Tell what a line is.
 *
 * @param line
 *   The line.
 * @param scope
 *   The table.
 * @returns
 *   `body` where it has figures or is a row without any, `head` where it names columns, `words` for other text.
 */
export function classifyLine(line: Line, scope: Scope): LineKind {
  const own = line.cells.filter(({ isOwn }) => isOwn)
  const kinds = own.map(({ text }) => scope.content(text).kind)
  if (kinds.every((kind) => kind === 'blank'))
    return own.length > 1 && hasRowSpan(line, scope) ? 'body' : 'empty'
  const texts = own.filter((_, index) => kinds[index] === 'text')
  if (kinds.includes('number')) return 'body'
  const columns = texts.filter(({ text }) => isColumnLabel(scope, text))
  if (columns.length > 1) return 'head'
  const spoilt = texts.filter(({ text }) => isColumnLabel(scope, text, true))
  // Cut headers beside one that is a row's label too, such as that of the totals.
  const [first] = texts
  if (first && spoilt.includes(first) && spoilt.length > 1 && !isRowName(first.text, scope)) return 'head'
  const row = texts.find(({ text }) => isRowLabel(scope, text, true))
  const hasPlaces = kinds.some((kind) => kind === 'inapplicable') || countBlanksAfter(own, row, scope) > 0
  if (row && hasPlaces && (columns.length === 0 || columns[0] === row) && !line.isHead) return 'body'
  if (columns.length === 1) return 'head'
  if (spoilt.length > 1 || (spoilt.length === 1 && line.isHead)) return 'head'
  const others = texts.filter((cell) => !spoilt.includes(cell))
  if (spoilt.length === 1 && others.length > 0 && others.every(({ text }) => scope.isWord(text)))
    return 'head'
  if (row && !line.isHead && isFollowedByText(own, row, scope)) return 'body'
  return kinds.includes('inapplicable') && texts.length === 0 ? 'body' : 'words'
}

/** Words in place of the figures, rather than another label. */
function isFollowedByText(cells: readonly PlacedCell[], row: PlacedCell, scope: Scope): boolean {
  const after = cells.filter(({ start, text }) => start >= row.end && text !== '')
  const isLabel = (text: string) =>
    scope.isWord(text) || isRowName(text, scope) || isColumnLabel(scope, text, true)
  return after.length > 0 && after.every(({ text }) => text.length <= LONGEST_VALUE && !isLabel(text))
}

const LONGEST_VALUE = 40

function isRowName(text: string, scope: Scope): boolean {
  return isRowLabel(scope, text, true) || scope.rows(text).groups.length > 0
}

function hasRowSpan(line: Line, scope: Scope): boolean {
  return line.cells.some(({ isOwn, text }) => !isOwn && isRowLabel(scope, text))
}

function countBlanksAfter(cells: readonly PlacedCell[], row: PlacedCell | undefined, scope: Scope): number {
  if (!row) return 0
  return cells.filter(({ start, text }) => start >= row.end && scope.content(text).kind === 'blank').length
}
