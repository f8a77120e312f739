// `ogi-report/diff`: two report schemas → every change from the one to the other, as data and in words; which of them a
// changelog does not name.

import type { Schema } from '../model/schema.js'
import type { Change, Finding } from './change.js'
import { compareChoices } from './choices.js'
import { type Comparison, locate, prepare, type ReadSchema } from './comparison.js'
import { compareFields } from './fields.js'
import { ALL, additive, breaking } from './finding.js'
import { describeChange } from './messages.js'
import { compareNumbers } from './numbers.js'
import { type PartPair, sortOf } from './parts.js'
import { linkRenames } from './renames.js'
import { compareLayouts, compareReport, compareReportWords } from './report.js'
import { compareRules } from './rules.js'
import { compareDefinition, nameType } from './values.js'
import { compareWords } from './words.js'

export type { Audience, Change, ChangeCode, ChangeKind } from './change.js'
export { listMissingLines, type MissingLine } from './changelog.js'
export type { ReadSchema } from './comparison.js'
export { readReportSchema } from './read.js'

/**
 * Compare two report schemas.
 *
 * What each kind of change means is written at {@link ChangeKind}.
 *
 * @param old
 *   The schema before, as `readReportSchema` gives it.
 * @param now
 *   The schema after, the same way.
 * @returns
 *   Every change in a fixed order: the report as a whole, parts in the order of the old schema with their fields,
 *   new parts, numbers, rules, words. Empty when both describe the same format, however their files are cut.
 * @example
 *   const changes = diffSchemas(readReportSchema('old/report.schema.json'), readReportSchema('new/report.schema.json'))
 *   const breaking = changes.filter(({ kind }) => kind === 'breaking')
 */
export function diffSchemas(old: ReadSchema, now: ReadSchema): Change[] {
  const comparison = prepare(old, now)
  const { pairs, removed, added } = comparison.parts
  const findings = [
    ...compareReport(comparison),
    ...pairs.flatMap((pair) => comparePart(comparison, pair)),
    ...removed.map(({ name, cause }) => ({
      ...breaking('part-removed', locatePart(comparison.old, name), ['readers']),
      ...(cause && { cause }),
    })),
    ...added.map(({ name, cause }) => ({
      ...additive('part-added', locatePart(comparison.now, name)),
      ...(cause && { cause }),
    })),
    ...compareLayouts(comparison),
    ...compareNumbers(comparison),
    ...compareRules(comparison),
    ...compareReportWords(comparison),
  ]
  return linkRenames(findings).map(describeChange)
}

function comparePart(comparison: Comparison, pair: PartPair): Finding[] {
  const [old, now] = [readPart(comparison.old, pair.old), readPart(comparison.now, pair.new)]
  const at = locatePart(comparison.now, pair.new)
  const renamed =
    pair.old === pair.new ? [] : [breaking('part-renamed', at, ['readers'], { from: pair.old, to: pair.new })]
  return [...renamed, ...compareInside(comparison, pair, old, now), ...compareWords(at, old, now)]
}

function compareInside(comparison: Comparison, pair: PartPair, old: Schema, now: Schema): Finding[] {
  const at = locatePart(comparison.now, pair.new)
  const [from, to] = [sortOf(old), sortOf(now)]
  if (from !== to) return [breaking('type-changed', at, ALL, { from: nameType(old), to: nameType(now) })]
  if (to === 'object') return compareFields(comparison, pair, old, now)
  if (to === 'choice') return compareChoices(comparison, at, old, now)
  return compareDefinition(comparison, at, old, now)
}

function locatePart(side: Comparison['now'], name: string): ReturnType<typeof locate> {
  return locate(side, name, readPart(side, name)['x-label'])
}

function readPart({ shape }: Comparison['now'], name: string): Schema {
  return shape.definitions.get(name) ?? {}
}
