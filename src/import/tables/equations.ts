// The figures read → the equations of the edition that they break, with the likeliest misreading.

import type { Equation, Model, Term } from '../../model/types.js'
import type { FoundCell, Record } from './record.js'
import { addUp } from './sums.js'

/**
 * Check what was read against the equations of the edition.
 *
 * @param model
 *   The edition.
 * @param record
 *   The record; findings are added, figures stay as they are.
 */
export function checkEquations(model: Model, record: Record): void {
  for (const equation of model.equations) {
    const terms = [...equation.left, ...equation.right]
    if (terms.some(({ of }) => of)) continue
    const cells = terms.flatMap(({ path }) => record.found.get(path) ?? [])
    if (cells.length < terms.length) continue
    const left = sumOf(equation.left, record)
    const right = sumOf(equation.right, record)
    if (left === undefined || right === undefined || left === right) continue
    report(equation, cells, { left, right }, { model, record })
  }
}

function sumOf(
  terms: readonly Term[],
  { found }: Record,
  other?: { path: string; value: number },
): number | undefined {
  return addUp(
    terms.map(({ path, sign }) => ({
      value: path === other?.path ? other.value : found.get(path)?.value,
      sign,
    })),
  )
}

function report(
  equation: Equation,
  cells: readonly FoundCell[],
  sums: { readonly left: number; readonly right: number },
  { model, record }: { readonly model: Model; readonly record: Record },
): void {
  const label = model.rules.find(({ id }) => id === equation.rule)?.label
  const doubtful = cells.filter(({ certainty }) => certainty !== 'certain')
  const mending = findOther(equation, cells, record)
  const [only] = doubtful
  const suspect = mending?.cell ?? (doubtful.length === 1 ? only : undefined)
  const [total] = cells
  const at = suspect ?? total
  if (!at) return
  // A sum that fails takes the doubt out of no reading: what was likely is a guess now.
  for (const each of doubtful) record.found.set(each.cell.path, { ...each, certainty: 'guess' })
  record.findings.push({
    code: 'reading-breaks-equation',
    certainty: doubtful.length > 0 || mending ? 'guess' : 'certain',
    path: at.cell.path,
    origin: at.origin,
    text: at.text,
    params: {
      rule: equation.rule,
      ...(label && { ruleLabel: { zh: label.zh, en: label.en } }),
      left: sums.left,
      right: sums.right,
      text: at.text,
      isSuspect: suspect !== undefined,
      ...(mending && { proposed: mending.value }),
      cells: cells.map(({ cell }) => cell.path),
    },
  })
}

/** The one cell whose text has another meaning that would make the sum hold. */
function findOther(
  { left, right }: Equation,
  cells: readonly FoundCell[],
  record: Record,
): { readonly cell: FoundCell; readonly value: number } | undefined {
  const found = cells.flatMap((cell) =>
    cell.others.flatMap((value) => {
      const other = { path: cell.cell.path, value }
      return sumOf(left, record, other) === sumOf(right, record, other) ? [{ cell, value }] : []
    }),
  )
  return found.length === 1 ? found[0] : undefined
}
