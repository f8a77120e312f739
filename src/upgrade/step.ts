// A report of one edition → the same in the next edition, and a finding for each value that did not simply go over.

import { clip } from '../issue/show-value.js'
import { splitPointer } from '../model/pointer.js'
import type { Model, Text } from '../model/types.js'
import { assemble } from './assemble.js'
import { createMove, type UpgradeFinding } from './move.js'
import { listValues } from './values.js'

/** What one step came to. */
export interface Step {
  /** The report; what could not be filled in is left out. */
  readonly report: Readonly<Record<string, unknown>>
  readonly findings: readonly UpgradeFinding[]
}

/** How a report is brought over. */
export interface StepOptions {
  /** Whether a value is left out that goes over but does not mean quite the same. */
  readonly onlyComparable?: boolean
}

/** Fields that say which edition a report is in. */
const EDITION = '/edition'
const UPGRADED_FROM = '/upgradedFrom'

/**
 * Bring a report to the next edition.
 *
 * Every value goes over or is told of in a finding; nothing is made up. What follows is filled in: a figure that is the
 * sum of several, and zeros where a figure that was divided is 0.
 *
 * @param before
 *   The edition of the report.
 * @param after
 *   The next edition; says what changed.
 * @param report
 *   The report, of any shape.
 * @param options
 *   Whether all that can go over does.
 * @returns
 *   The report and the findings, in the order of the report and then of the new edition.
 */
export function upgradeStep(
  before: Model,
  after: Model,
  report: Readonly<Record<string, unknown>>,
  options: StepOptions = {},
): Step {
  const move = createMove(after, options.onlyComparable)
  move.put(EDITION, after.edition)
  for (const { path, value, isKnown } of listValues(before, report)) {
    if (path === EDITION) {
      // A report that names no edition there is goes by its year: what it names is lost all the same.
      if (value !== before.edition) move.leaveOut(EDITION, value, sayEdition(before.edition))
    } else if (isKnown) move.take(path, value)
    else
      move.tell('upgrade-unknown-field', 'before', path, value, {
        property: clip(splitPointer(path).at(-1) ?? ''),
      })
  }
  if (!move.values.has(UPGRADED_FROM)) move.put(UPGRADED_FROM, before.edition)
  move.conclude()
  return { report: assemble(after, move.values), findings: move.findings }
}

function sayEdition(edition: string): Text {
  return {
    zh: `没有这一版格式，按年度作为 ${edition} 版转换`,
    en: `there is no such edition, and by its year the report was taken for one of edition ${edition}`,
  }
}
