// The text of a placed cell → its figure, with a finding for whatever is not a plain number.

import type { Cell } from '../../model/types.js'
import type { ImportCode } from '../codes.js'
import type { Origin } from '../document.js'
import type { Certainty, Finding } from '../finding.js'
import { type FoundCell, lesser, type Record } from './record.js'
import { type Doubt, type NumberCell, parseCell } from './value.js'

/**
 * Read a cell into the record.
 *
 * @param record
 *   The record; a cell it already has is left as it is.
 * @param cell
 *   The cell of the model.
 * @param source
 *   The text, its place, and how sure its row and column are.
 */
export function readCell(
  record: Record,
  cell: Cell,
  source: { readonly text: string; readonly origin: Origin; readonly certainty: Certainty },
): void {
  if (record.found.has(cell.path)) return
  const content = parseCell(source.text, cell.unit)
  const add = (code: ImportCode, certainty: Certainty, params: Finding['params'] = {}) =>
    record.findings.push({
      code,
      certainty,
      path: cell.path,
      origin: source.origin,
      text: source.text,
      params: { text: source.text, ...params },
    })
  const keep = (value: number | undefined, certainty: Certainty, others: FoundCell['others'] = []) =>
    record.found.set(cell.path, {
      cell,
      text: source.text,
      origin: source.origin,
      content,
      value,
      certainty: lesser(source.certainty, certainty),
      others,
    })
  // Blank cells wait until it is known whether a sum tells what they hold.
  if (content.kind === 'blank' || content.kind === 'inapplicable') {
    keep(undefined, 'likely')
  } else if (content.kind === 'text') {
    add('cell-unreadable', 'guess')
    keep(undefined, 'guess', content.others)
  } else if (!isAllowed(content.value, cell)) {
    add('cell-out-of-range', 'guess', { value: content.value, ...limitsOf(cell) })
    keep(undefined, 'guess', [content.value, ...content.others])
  } else {
    readNumber(record, cell, content, { add, keep })
  }
}

function readNumber(
  record: Record,
  cell: Cell,
  content: NumberCell,
  {
    add,
    keep,
  }: {
    readonly add: (code: ImportCode, certainty: Certainty, params: Finding['params']) => void
    readonly keep: (value: number, certainty: Certainty, others: FoundCell['others']) => void
  },
): void {
  const { value, doubts, remark, marks = [], unit, others } = content
  let certainty: Certainty = 'certain'
  for (const doubt of doubts) {
    const { code, certainty: own } = DOUBTS[doubt]
    const isMoney = doubt === 'unit' && others.length > (remark === undefined ? 0 : 1)
    const sure = doubt === 'unit' && !isMoney && cell.unit !== undefined ? 'certain' : own
    add(code, sure, {
      value,
      ...(remark !== undefined && { remark }),
      ...(unit && { unit, wanted: cell.unit ?? '' }),
    })
    certainty = lesser(certainty, sure)
  }
  if (remark !== undefined) record.notes.push({ path: cell.path, text: remark })
  for (const number of marks) record.notes.push({ path: cell.path, text: '', number })
  keep(value, certainty, others)
}

const DOUBTS: Readonly<{ [Each in Doubt]: { readonly code: ImportCode; readonly certainty: Certainty } }> = {
  spelling: { code: 'cell-spelling', certainty: 'likely' },
  lookalike: { code: 'cell-lookalike', certainty: 'likely' },
  numeral: { code: 'cell-numeral', certainty: 'guess' },
  unit: { code: 'cell-unit', certainty: 'likely' },
  remark: { code: 'cell-remark', certainty: 'certain' },
}

function isAllowed(value: number, cell: Cell): boolean {
  if (cell.integer && !Number.isInteger(value)) return false
  return value >= cell.minimum && value <= cell.maximum
}

function limitsOf({ minimum, maximum, integer }: Cell): Finding['params'] {
  return { minimum, maximum, integer }
}
