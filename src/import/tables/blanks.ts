// Cells without a figure → 0, or what the equations say where the cell is a sum of others.

import type { Equation, Model } from '../../model/types.js'
import { type FoundCell, lesser, type Record } from './record.js'
import { addUp } from './sums.js'

/**
 * Fill cells that are blank or not applicable.
 *
 * @param model
 *   The edition.
 * @param record
 *   The record; its open cells get a value, with a finding.
 */
export function fillBlanks(model: Model, record: Record): void {
  const open = [...record.found.values()].filter(isOpen)
  const totals = new Map<string, Equation[]>()
  for (const equation of model.equations) {
    const [left] = equation.left
    if (!left || equation.left.length !== 1 || left.of || equation.right.some(({ of }) => of)) continue
    if (equation.right.length < 2) continue
    totals.set(left.path, [...(totals.get(left.path) ?? []), equation])
  }
  const isTotal = (each: FoundCell) => totals.has(each.cell.path)
  for (const each of open) if (!isTotal(each)) fill(each, 0, record)
  // A sum of sums waits for them: twice round is enough for totals of totals.
  let left = open.filter(isTotal)
  for (let round = 0; round < 3 && left.length > 0; round += 1) {
    left = left.filter((each) => {
      const sum = (totals.get(each.cell.path) ?? []).map((equation) => sumOf(equation, record)).find(isNumber)
      if (sum !== undefined && sum >= each.cell.minimum && sum <= each.cell.maximum)
        compute(each, sum, record)
      else return true
      return false
    })
  }
  for (const each of left) fill(each, 0, record)
}

function isOpen({ content, value }: FoundCell): boolean {
  return value === undefined && (content.kind === 'blank' || content.kind === 'inapplicable')
}

function isNumber(value: number | undefined): value is number {
  return value !== undefined
}

function sumOf(equation: Equation, { found }: Record): number | undefined {
  return addUp(equation.right.map(({ path, sign }) => ({ value: found.get(path)?.value, sign })))
}

function fill(each: FoundCell, value: number, { found, findings }: Record): void {
  const { cell, content, text, origin } = each
  const isBlank = content.kind === 'blank'
  const certainty = isBlank ? 'likely' : 'certain'
  found.set(cell.path, { ...each, value, certainty: lesser(each.certainty, certainty) })
  const code = isBlank ? 'cell-blank' : 'cell-not-applicable'
  findings.push({ code, certainty, path: cell.path, origin, text, params: { text, value } })
}

function compute(each: FoundCell, value: number, { found, findings }: Record): void {
  const { cell, text, origin } = each
  found.set(cell.path, { ...each, value, certainty: lesser(each.certainty, 'likely') })
  findings.push({
    code: 'cell-computed',
    certainty: 'likely',
    path: cell.path,
    origin,
    text,
    params: { text, value },
  })
}
