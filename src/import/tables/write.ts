// A region taken apart → the record: every row to its cells, and a finding for every row that is not plain.

import type { Equation, Term } from '../../model/types.js'
import type { ImportCode } from '../codes.js'
import type { Certainty, Finding } from '../finding.js'
import type { RowTarget } from './axis.js'
import type { BodyLine } from './body.js'
import { readCell } from './cells.js'
import { ColumnReport } from './columns.js'
import { writeGroups, writeParts } from './groups.js'
import { foldLabel } from './labels.js'
import { isShort, measureRows } from './lengths.js'
import { writeMerged } from './merged.js'
import { type PlacedRow, placeCells } from './place.js'
import { lesser, type Record } from './record.js'
import { type Region, readHeader } from './region.js'
import { type MatchedRow, matchRows, type RowKind } from './rows.js'
import { isColumnLabel, type Scope } from './scope.js'
import { addUp } from './sums.js'
import { parseCell } from './value.js'
import { reportWords } from './words.js'

/**
 * Write the rows of a region.
 *
 * @param region
 *   The region.
 * @param scope
 *   The table.
 * @param record
 *   Where cells and findings go.
 */
export function writeRows(region: Region, scope: Scope, record: Record): void {
  const writer = makeWriter(region, scope, record)
  const matches = matchRows(region.bodies, scope, (from, to) => wordsBetween(region, from, to))
  const parts = matches.matched.filter(({ kind }) => kind === 'part')
  for (const row of matches.matched) if (row.kind !== 'part') writeRow(row, writer)
  writeParts(parts, writer)
  const covered = writeGroups(matches, writer)
  for (const body of matches.others)
    if (!covered.bodies.has(body)) writer.report(body, 'row-unknown', 'guess')
  const isEmpty = matches.matched.length === 0 && covered.rows.size === 0
  if (isEmpty) record.findings.push({ code: 'table-unread', certainty: 'guess', path: scope.table.path })
  for (const target of isEmpty ? [] : matches.missing) {
    if (!covered.rows.has(target)) writer.miss(target)
  }
  writer.columns.finish()
  reportWords(region, scope, record)
}

/** What writing rows needs. */
export interface RowWriter {
  readonly scope: Scope
  readonly record: Record
  readonly columns: ColumnReport
  /** Place the cells of a line in the columns of a row. */
  readonly place: (body: BodyLine, target: RowTarget) => PlacedRow | undefined
  /** Report a line, with its text. */
  readonly report: (
    body: BodyLine,
    code: ImportCode,
    certainty: Certainty,
    target?: RowTarget,
    params?: Finding['params'],
  ) => void
  /** Report that a row was not found. */
  readonly miss: (target: RowTarget) => void
}

function makeWriter(region: Region, scope: Scope, record: Record): RowWriter {
  const columns = new ColumnReport(scope, record)
  const lengths = measureRows(region.bodies, scope)
  const locate = (target: RowTarget | undefined) => {
    if (!target) return { path: '', params: {} }
    const row = target.path.map(({ zh }) => zh).join('/')
    if (!scope.isTurned && target.path0 !== scope.table.path) return { path: target.path0, params: { row } }
    return { path: scope.table.path, params: { row, cells: target.cells.map(({ path }) => path) } }
  }
  return {
    scope,
    record,
    columns,
    place: (body, target) => {
      const lines = region.headers[body.header]
      const header = lines && readHeader(lines, scope, target.columns, listContext(body, scope))
      const isBlank = (text: string) => scope.content(text).kind === 'blank'
      const row = {
        labels: body.labels,
        values: body.values,
        isExact: body.line.isExact,
        isShort: isShort(body, lengths, scope),
        isBlank,
      }
      const found = placeCells(row, header, target.columns)
      const placed = found && settlePlacing(found, target, scope)
      if (placed) columns.note(body.header, header, target, placed)
      return placed
    },
    report: (body, code, certainty, target, params = {}) => {
      const text = textOf(body)
      const place = locate(target)
      record.findings.push({
        code,
        certainty,
        path: place.path === '' ? scope.table.path : place.path,
        origin: body.line.origin,
        text,
        params: { text, ...place.params, ...params },
      })
    },
    miss: (target) => {
      const { path, params } = locate(target)
      record.findings.push({ code: 'row-missing', certainty: 'guess', path, params })
    },
  }
}

function settlePlacing(found: PlacedRow, target: RowTarget, scope: Scope): PlacedRow {
  if (isUnderOther(found, scope)) return { ...found, placing: 'shifted' }
  return found.isFilled && addsUp(found, target, scope) ? { ...found, placing: 'plain' } : found
}

/** Whether the row has a total, and its parts give it: then none of its figures is lost. */
function addsUp({ cells }: PlacedRow, target: RowTarget, { model, content }: Scope): boolean {
  const values = new Map(
    target.cells.map(({ path }, column) => {
      const read = content(cells.get(column)?.cell.text ?? '')
      return [path, read.kind === 'number' ? read.value : undefined] as const
    }),
  )
  const own = model.equations.filter(({ left, right }) =>
    [...left, ...right].every(({ path, of }) => !of && values.has(path)),
  )
  const sum = (terms: readonly Term[]) =>
    addUp(terms.map(({ path, sign }) => ({ value: values.get(path), sign })))
  const isEqual = ({ left, right }: Equation) => sum(left) !== undefined && sum(left) === sum(right)
  return own.length > 0 && own.every(isEqual)
}

/** Whether the header is that of another small table: it names columns that this row does not have. */
function isUnderOther({ extra }: PlacedRow, scope: Scope): boolean {
  return extra.some(({ head }) => head !== '' && isColumnLabel(scope, head))
}

/** In a table without row headers a label before the figures names a group of columns. */
function listContext(body: BodyLine, scope: Scope): string[] {
  if (scope.axes.rows.targets.some(({ path }) => path.length > 0)) return []
  return body.labels.map(({ text }) => text)
}

const KINDS: Readonly<{ [Each in RowKind]: { readonly code?: ImportCode; readonly certainty: Certainty } }> =
  {
    plain: { certainty: 'certain' },
    part: { certainty: 'likely' },
    spoilt: { code: 'row-label-unclear', certainty: 'likely' },
    neighbours: { code: 'row-by-neighbours', certainty: 'likely' },
    renamed: { code: 'row-label-unclear', certainty: 'guess' },
  }

function writeRow({ body, target, kind }: MatchedRow, writer: RowWriter): void {
  const { record, report } = writer
  const { code, certainty } = KINDS[kind]
  const placed = writer.place(body, target)
  if (!placed) {
    report(body, 'row-unclear', 'guess', target)
    return
  }
  if (isWrittenTwice(placed, body, target, writer)) return
  if (code) report(body, code, certainty, target)
  if (placed.placing === 'shifted' || placed.placing === 'partly')
    report(body, 'row-shifted', 'likely', target)
  writeCells(placed, target, certainty, record)
  writeMerged(placed, body, target, writer)
}

/** Put placed cells into the record. */
function writeCells(placed: PlacedRow, target: RowTarget, certainty: Certainty, record: Record): void {
  const sure: Certainty = placed.isGuess
    ? 'guess'
    : placed.placing === 'plain'
      ? certainty
      : lesser(certainty, 'likely')
  for (const [column, { cell, kind }] of placed.cells) {
    const model = target.cells[column]
    if (!model) continue
    const isPlain = kind === 'plain' || placed.placing === 'order'
    const each = isPlain ? sure : lesser(sure, kind === 'order' ? 'guess' : 'likely')
    readCell(record, model, { text: cell.text, origin: cell.origin, certainty: each })
  }
}

/** A row that was there before: the first stays, and is doubtful where the figures differ. */
function isWrittenTwice(placed: PlacedRow, body: BodyLine, target: RowTarget, writer: RowWriter): boolean {
  const { found } = writer.record
  const pairs = [...placed.cells].flatMap(([column, { cell }]) => {
    const before = found.get(target.cells[column]?.path ?? '')
    return before ? [{ before, text: cell.text }] : []
  })
  if (pairs.length === 0) return false
  const value = (text: string, unit: string | undefined) => {
    const content = parseCell(text, unit)
    return content.kind === 'number' ? content.value : content.kind
  }
  const isSame = pairs.every(
    ({ before, text }) => value(before.text, before.cell.unit) === value(text, before.cell.unit),
  )
  if (!isSame) {
    for (const { before } of pairs) found.set(before.cell.path, { ...before, certainty: 'guess' })
  }
  const isWhole = pairs.length === placed.cells.size
  writer.report(body, 'row-twice', isSame ? 'certain' : 'guess', target, { isSame })
  if (!isWhole) writeCells(placed, target, 'likely', writer.record)
  return true
}

function textOf({ line }: BodyLine): string {
  const own = line.cells.filter(({ isOwn }) => isOwn).map(({ text }) => text)
  const first = Math.max(
    0,
    own.findIndex((text) => text !== ''),
  )
  return own
    .slice(first, own.findLastIndex((text) => text !== '') + 1)
    .join(' | ')
    .slice(0, MOST_SHOWN)
}

const MOST_SHOWN = 1000

/** Folded text that stands between two lines, spoilt labels included. */
function wordsBetween(region: Region, from: BodyLine | undefined, to: BodyLine | undefined): string {
  const first = from?.index ?? -1
  const last = to?.index ?? Number.POSITIVE_INFINITY
  const between = region.words.filter(({ index }) => index > first && index < last)
  return between.map(({ text }) => foldLabel(text)).join('')
}
