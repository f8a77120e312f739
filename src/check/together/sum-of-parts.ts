// A report on an area and those of the agencies that are part of it, by the roster → what does not add up.

import { SUM_RULE } from '../../aggregate/codes.js'
import { type Part, reconcile } from '../../aggregate/index.js'
import { describeFinding } from '../../issue/describe.js'
import type { Issue } from '../../issue/issue.js'
import { listProse } from '../../model/prose.js'
import type { Roster } from '../../roster/entry.js'
import { OWN_CODES, tell } from './codes.js'
import type { Loaded, TogetherContext } from './context.js'
import type { Entry, Register } from './register.js'

/**
 * Hold a report on an area against its parts.
 *
 * @param entry
 *   The report.
 * @param roster
 *   Says who is part of whom.
 * @param register
 *   Who reported.
 * @param context
 *   Reads reports again; language, rules.
 * @returns
 *   What does not add up. Where parts are missing, only what is less than the others add up to is certain: the rest is
 *   told in one remark.
 */
export function checkSum(
  entry: Entry,
  roster: Roster,
  register: Register,
  context: TogetherContext,
): readonly Issue[] {
  const children = roster.listChildren(entry)
  if (entry.scope === 'own' || entry.year === undefined || children.length === 0) return []
  const entries = [...children, entry].flatMap(
    (agency) =>
      register.find(agency)?.entries.filter((each) => each !== entry && each.year === entry.year) ?? [],
  )
  const parent = context.load(entry)
  if (parent === undefined || entries.length === 0) return []
  const parts = entries.flatMap((each): Part[] => {
    const part = context.load(each)
    return part ? [{ report: leaveOutProse(part), source: part.name }] : []
  })
  const { language, rules } = context
  const { issues } = reconcile(parent.value, parts, {
    language,
    rules,
    model: parent.model,
    roster: roster.entries,
  })
  const missing = issues.filter(({ code }) => code === 'part-missing')
  const sums = issues.filter(({ code }) => code === SUM_RULE || code === 'part-without-figure')
  if (missing.length === 0) return sums
  const agencies = missing.slice(0, MOST_NAMED).map(({ params }) => params.part ?? '–')
  const remark = tell('parts-incomplete', '', { missing: missing.length, agencies })
  return [
    describeFinding(parent.model, remark, language, OWN_CODES),
    ...sums.filter(({ code, params }) => code === SUM_RULE && Number(params.difference) < 0),
  ]
}

const MOST_NAMED = 5

/** All parts of an area are held at once; their figures are a small part of them. */
function leaveOutProse({ value, model }: Loaded): object {
  const rest: Record<string, unknown> = { ...value }
  for (const place of listProse(model)) {
    if (place.key === undefined) delete rest[place.name]
    else rest[place.name] = { ...Object(rest[place.name]), [place.key]: [] }
  }
  return rest
}
