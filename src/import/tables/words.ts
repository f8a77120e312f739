// Words of a table that are no label and no figure → findings, so that nothing is lost.

import { foldLabel } from './labels.js'
import type { PlacedCell } from './layout.js'
import type { Record } from './record.js'
import type { Region } from './region.js'
import { isColumnLabel, isRowLabel, type Scope } from './scope.js'
import { measureCover } from './text-lines.js'

/**
 * Report text inside a table that belongs nowhere and that no finding has shown yet.
 *
 * @param region
 *   The region.
 * @param scope
 *   The table.
 * @param record
 *   Where findings go.
 */
export function reportWords({ words, headers, bodies }: Region, scope: Scope, record: Record): void {
  const known = new Map<string, boolean>()
  const shown = record.findings.map(({ text = '' }) => text).join('\n')
  const report = (text: string, origin: PlacedCell['origin']) => {
    if (known.has(text)) return
    const isAccounted = isWording(text, scope) || shown.includes(text)
    known.set(text, isAccounted)
    if (isAccounted) return
    record.findings.push({
      code: 'text-in-table',
      certainty: 'likely',
      path: scope.table.path,
      origin,
      text,
      params: { text },
    })
  }
  for (const { text, line } of words) {
    const own = line.cells.filter(({ isOwn }) => isOwn)
    if (own.length === 0) report(text, line.origin)
    for (const cell of own) report(cell.text, cell.origin)
  }
  for (const line of headers.flatMap(({ lines }) => lines))
    for (const { text, origin } of line.cells) report(text, origin)
  for (const { line, values } of bodies) {
    const [first] = values
    for (const cell of line.cells) {
      if (first && cell.start >= first.start) break
      if (cell.isOwn) report(cell.text, cell.origin)
    }
  }
}

/** Whether a text says nothing but what the form says, page numbers aside. */
function isWording(text: string, scope: Scope): boolean {
  const { exact, groups, text: folded } = scope.rows(text)
  if (folded === '' || scope.isWord(text)) return true
  if (exact.length > 0 && exact[0] && scope.axes.wording.includes(folded)) return true
  if (groups.length > 0 && scope.axes.wording.includes(folded)) return true
  const letters = foldLabel(text).replace(/\d+/g, '')
  if (letters === '') return isPageNumber(text)
  return measureCover(letters, scope.axes.wording) >= 1 || isLabelWithNumber(text, scope)
}

function isPageNumber(text: string): boolean {
  return /^[-–—－\s]+\d{1,3}[-–—－\s]+$/.test(text) || /^\d{1,3}$/.test(text.trim())
}

function isLabelWithNumber(text: string, scope: Scope): boolean {
  return (isRowLabel(scope, text) || isColumnLabel(scope, text)) && !/[(（]/.test(text)
}
