// A report of the right shape → the checks it needs. Two of them look up much in the model, which takes longer to
// load than all the rest to run; what they would find can be ruled out without it.

import { model, type Report } from '../../generated/current.js'
import { splitPointer } from '../model/pointer.js'
import type { Rules } from '../validate/rules.js'

/**
 * Select the checks that may find something in a report.
 *
 * @param checks
 *   The checks in force.
 * @param report
 *   A report of the right shape.
 * @returns
 *   All checks but those that certainly find nothing.
 */
export function selectChecks(checks: Rules['checks'], report: Report): Rules['checks'] {
  return checks.filter(({ rule }) => !(Object.hasOwn(NEEDLESS, rule.id) && NEEDLESS[rule.id]?.(report)))
}

/** By rule: what shows that its check has nothing to find. */
const NEEDLESS: Readonly<Record<string, (report: Report) => boolean>> = {
  'table-row-uneven': (report) => !hasTables(report),
  'note-without-cell': (report) => (report.notes ?? []).every((note) => isFigure(report, note.path)),
}

/** Blocks stand in the report itself or in its sections. */
function hasTables(report: Report): boolean {
  const isTable = (item: unknown) => Object(item).type === 'table'
  const lists = Object.values(report).flatMap((part) =>
    Array.isArray(part) ? [part] : Object.values(Object(part)),
  )
  return lists.some((list) => Array.isArray(list) && list.some(isTable))
}

/** The numbers of a table's object, those in prose aside, are its cells: the shape allows no others. */
function isFigure(report: Report, path: string): boolean {
  const keys = splitPointer(path)
  if (!model.sections.some(({ name, kind }) => kind === 'table' && name === keys[0])) return false
  let node: unknown = report
  for (const key of keys) {
    if (node === null || typeof node !== 'object' || Array.isArray(node) || !Object.hasOwn(node, key))
      return false
    node = Reflect.get(node, key)
  }
  return typeof node === 'number'
}
