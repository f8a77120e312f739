// Rows of a spreadsheet that end in a blank cell → findings where a cell may be lost further left. A sheet has cells
// everywhere, so a row that lacks one looks as if its last were blank.

import type { RowTarget } from './axis.js'
import { type FoundCell, lesser, type Record } from './record.js'
import type { Scope } from './scope.js'
import { addUp } from './sums.js'

/**
 * Report rows whose figures may all stand one column too far left.
 *
 * @param scope
 *   The table.
 * @param record
 *   The cells found; those of such rows are no longer certain.
 */
export function checkEnds(scope: Scope, record: Record): void {
  if (scope.isTurned) return
  const rows = scope.axes.rowTargets.flatMap((target) => {
    const cells = target.cells.flatMap(({ path }) => record.found.get(path) ?? [])
    const [first] = cells
    const isOneRow = cells.every(({ origin }) => origin.row === first?.origin.row)
    const isWhole = cells.length > 1 && cells.length === target.cells.length
    return isWhole && isOneRow && first?.origin.sheet !== undefined ? [{ target, cells }] : []
  })
  const open = rows.filter(({ cells }) => hasOpenEnd(cells))
  // Whoever leaves most of the last column blank means to.
  if (open.length > 1 && open.length * 2 > rows.length) return
  for (const { target, cells } of open) {
    const fit = fitsShifted(cells, scope)
    if (fit !== 'none') report(target, cells, fit, { scope, record })
  }
}

const NOTHING = ['blank', 'inapplicable']

function hasOpenEnd(cells: readonly FoundCell[]): boolean {
  const isReadable = cells.every(
    ({ value, content: { kind } }) => value !== undefined || NOTHING.includes(kind),
  )
  return isReadable && cells.at(-1)?.content.kind === 'blank' && cells.at(-2)?.value !== undefined
}

/** Whether the last figure could be the total that stands blank: no less than those it would be the sum of. */
function fitsShifted(cells: readonly FoundCell[], { model }: Scope): 'exact' | 'possible' | 'none' {
  const end = cells.at(-1)?.cell.path
  const last = cells.at(-2)
  const values = new Map(cells.map(({ cell, value = 0 }) => [cell.path, value]))
  const sums = model.equations.filter(
    ({ left, right }) =>
      left.length === 1 && left[0]?.path === end && right.every(({ path }) => values.has(path)),
  )
  const [equation] = sums
  if (!equation || last?.value === undefined) return 'possible'
  const others = equation.right.filter(({ path }) => path !== last.cell.path)
  const sum = addUp(others.map(({ path, sign }) => ({ value: values.get(path), sign })))
  if (sum === undefined || last.value < sum) return 'none'
  return last.value === sum && sum > 0 ? 'exact' : 'possible'
}

function report(
  target: RowTarget,
  cells: readonly FoundCell[],
  fit: 'exact' | 'possible',
  { scope, record }: { readonly scope: Scope; readonly record: Record },
): void {
  const certainty = fit === 'exact' ? 'guess' : 'likely'
  for (const each of cells)
    record.found.set(each.cell.path, { ...each, certainty: lesser(each.certainty, certainty) })
  const { column: _, ...origin } = cells[0]?.origin ?? {}
  const text = cells.map((each) => each.text).join(' | ')
  const isOwn = target.path0 !== scope.table.path
  record.findings.push({
    code: 'row-shifted',
    certainty,
    path: target.path0,
    origin,
    text,
    params: {
      text,
      row: target.path.map(({ zh }) => zh).join('/'),
      isOpenEnd: true,
      ...(!isOwn && { cells: target.cells.map(({ path }) => path) }),
    },
  })
}
