// A report and a roster → the report with what the roster knows of its agency, where the report does not say it.

import type { Roster } from './entry.js'

/**
 * Complete what a report says of its agency: the rules on deadlines and on who may make rules go by kind and level, which
 * published reports rarely state.
 *
 * @param report
 *   The report, of any shape; not changed.
 * @param roster
 *   Who there is.
 * @returns
 *   The report with `kind` and `level` of the roster where it has none; the report itself where there is nothing to add.
 *   What the report says goes before.
 */
export function completeAgency<Report>(report: Report, roster: Roster): Report {
  const { agency } = Object(report) as { readonly agency?: unknown }
  if (agency === null || typeof agency !== 'object' || Array.isArray(agency)) return report
  const { name, creditCode } = agency as { readonly name?: unknown; readonly creditCode?: unknown }
  const entry = roster.find({ name: toText(name), creditCode: toText(creditCode) })
  const known = TRAITS.flatMap((trait) => {
    const value = Object.hasOwn(agency, trait) ? undefined : entry?.[trait]
    return value === undefined ? [] : [[trait, value] as const]
  })
  return known.length === 0 ? report : { ...report, agency: { ...agency, ...Object.fromEntries(known) } }
}

const TRAITS = ['kind', 'level'] as const

function toText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
