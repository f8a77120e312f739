// Rows that hold more or less than a row of the model: a group in one row, or a row in several.

import type { Certainty } from '../finding.js'
import type { RowTarget } from './axis.js'
import type { BodyLine } from './body.js'
import { lesser } from './record.js'
import type { MatchedRow, RowMatches } from './rows.js'
import { parseCell } from './value.js'
import type { RowWriter } from './write.js'

/** What was accounted for. */
export interface Covered {
  readonly rows: ReadonlySet<RowTarget>
  readonly bodies: ReadonlySet<BodyLine>
}

/**
 * Write rows that give the figures of a group.
 *
 * @param matches
 *   What the lines are.
 * @param writer
 *   Where they go.
 * @returns
 *   Rows and lines accounted for.
 */
export function writeGroups({ matched, groups, missing }: RowMatches, writer: RowWriter): Covered {
  const rows = new Set<RowTarget>()
  const bodies = new Set<BodyLine>()
  const present = new Set(matched.map(({ target }) => target))
  for (const body of groups) {
    const members = writer.scope.axes.rowTargets.filter((target) => target.groups.includes(body.group ?? ''))
    const isWhole = members.every((target) => missing.includes(target) && !rows.has(target))
    const last = members.at(-1)
    const placed = last && writer.place(body, last)
    bodies.add(body)
    if (body.values.every(({ text }) => writer.scope.content(text).kind === 'blank')) continue
    if (!isWhole || !last || !placed || members.some((target) => present.has(target))) {
      writer.report(body, 'row-unknown', 'likely')
      continue
    }
    const values = [...placed.cells.values()].map(({ cell }) => parseCell(cell.text))
    const isZero = values.every((each) => each.kind === 'number' && each.value === 0)
    const certainty: Certainty =
      isZero && placed.placing === 'plain' ? 'certain' : isZero ? 'likely' : 'guess'
    for (const target of members) {
      writer.report(body, 'row-of-group', certainty, target, { isZero, last: last.path.at(-1)?.zh ?? '' })
      rows.add(target)
      spread(target, target === last, { placed, certainty }, writer)
    }
  }
  return { rows, bodies }
}

/** The figures go into the last row of the group, which takes what is left as a rule; the others get 0. */
function spread(
  target: RowTarget,
  isLast: boolean,
  { placed, certainty }: { placed: NonNullable<ReturnType<RowWriter['place']>>; certainty: Certainty },
  { record }: RowWriter,
): void {
  for (const [column, { cell }] of placed.cells) {
    const model = target.cells[column]
    const content = parseCell(cell.text, model?.unit)
    if (!model || content.kind !== 'number') continue
    const value = isLast ? content.value : 0
    if (value < model.minimum || (model.integer && !Number.isInteger(value))) continue
    const { text, origin } = cell
    record.found.set(model.path, { cell: model, text, origin, content, value, certainty, others: [] })
  }
}

/**
 * Write rows that a document divides further than the model.
 *
 * @param parts
 *   Lines that are parts of rows.
 * @param writer
 *   Where they go.
 */
export function writeParts(parts: readonly MatchedRow[], writer: RowWriter): void {
  const rows = new Map<RowTarget, BodyLine[]>()
  for (const { body, target } of parts) rows.set(target, [...(rows.get(target) ?? []), body])
  for (const [target, bodies] of rows) {
    for (const body of bodies) addPart(target, body, writer)
  }
}

function addPart(target: RowTarget, body: BodyLine, writer: RowWriter): void {
  const { record, report } = writer
  const placed = writer.place(body, target)
  if (!placed) {
    report(body, 'row-unclear', 'guess', target)
    return
  }
  report(body, 'row-divided', 'likely', target)
  for (const [column, { cell }] of placed.cells) {
    const model = target.cells[column]
    if (!model) continue
    const content = parseCell(cell.text, model.unit)
    const before = record.found.get(model.path)
    const isNumber = content.kind === 'number'
    const isNothing = content.kind === 'blank' || content.kind === 'inapplicable'
    const known = isNumber ? content.value : isNothing ? 0 : undefined
    const sum =
      known === undefined || (before && before.value === undefined) ? undefined : (before?.value ?? 0) + known
    record.found.set(model.path, {
      cell: model,
      text: before ? `${before.text} + ${cell.text}` : cell.text,
      origin: before?.origin ?? cell.origin,
      content,
      value: sum,
      certainty: lesser(sum === undefined ? 'guess' : 'likely', before?.certainty ?? 'likely'),
      others: [],
    })
  }
}
