// Words of a table that are no label and no figure → findings, so that nothing is lost.

import { foldLabel } from './labels.js'
import type { Record } from './record.js'
import type { Region } from './region.js'
import type { Scope } from './scope.js'
import { measureCover } from './text-lines.js'

/**
 * Report text inside a table that belongs nowhere.
 *
 * @param region
 *   The region.
 * @param scope
 *   The table.
 * @param record
 *   Where findings go.
 */
export function reportWords({ words }: Region, scope: Scope, record: Record): void {
  for (const { text, line } of words) {
    const folded = foldLabel(text, scope.fold)
    if (/^[\d\s-]*$/.test(folded) || measureCover(folded, scope.axes.wording) >= 1) continue
    const parts = line.cells.filter((cell) => cell.isOwn && !isKnown(cell.text, scope))
    if (line.cells.length > 0 && parts.length === 0) continue
    record.findings.push({
      code: 'text-in-table',
      certainty: 'likely',
      path: scope.table.path,
      origin: line.origin,
      text,
      params: { text },
    })
  }
}

function isKnown(text: string, scope: Scope): boolean {
  return (
    text === '' || scope.isWord(text) || measureCover(foldLabel(text, scope.fold), scope.axes.wording) >= 1
  )
}
