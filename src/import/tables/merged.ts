// A figure that stands for several columns → each of them: 0 where it is nothing, else all of it in the last one.

import type { RowTarget } from './axis.js'
import type { BodyLine } from './body.js'
import type { PlacedRow } from './place.js'
import { parseCell } from './value.js'
import type { RowWriter } from './write.js'

/**
 * Write the figures of a row that are merged over columns.
 *
 * @param placed
 *   The cells of the row.
 * @param body
 *   The row.
 * @param target
 *   The row of the model.
 * @param writer
 *   Where they go.
 */
export function writeMerged(
  { merged = [] }: PlacedRow,
  body: BodyLine,
  target: RowTarget,
  { record }: RowWriter,
): void {
  for (const { cell, columns } of merged) {
    const models = columns.flatMap((column) => target.cells[column] ?? [])
    const [last] = models.slice(-1)
    if (!last) continue
    const content = parseCell(cell.text, last.unit)
    const value = content.kind === 'number' ? content.value : content.kind === 'text' ? undefined : 0
    const isZero = value === 0
    const certainty = isZero ? 'likely' : 'guess'
    for (const model of models) {
      const own = model === last || value === undefined ? value : 0
      const isAllowed =
        own === undefined || (own >= model.minimum && (!model.integer || Number.isInteger(own)))
      const found = {
        cell: model,
        text: cell.text,
        origin: cell.origin,
        content,
        certainty,
        others: [],
      } as const
      record.found.set(model.path, { ...found, value: isAllowed ? own : undefined })
    }
    record.findings.push({
      code: value === undefined ? 'cell-unreadable' : 'cell-merged',
      certainty,
      path: target.path0,
      origin: cell.text === '' ? body.line.origin : cell.origin,
      ...(cell.text !== '' && { text: cell.text }),
      params: {
        text: cell.text,
        isZero,
        row: target.path.map(({ zh }) => zh).join('/'),
        last: last.column.at(-1)?.zh ?? '',
        cells: models.map(({ path }) => path),
      },
    })
  }
}
