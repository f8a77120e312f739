// Reports given as parts of an area → those that count, and a finding for each that does not.

import { nameEdition } from '../edition/name.js'
import type { Finding } from '../issue/issue.js'
import { clip } from '../issue/show-value.js'
import { readNumber } from '../model/pointer.js'
import type { Model, Rule } from '../model/types.js'
import {
  type AgencyIndex,
  foldName,
  type Identity,
  indexAgencies,
  isSameAgency,
  type Named,
  readIdentity,
} from '../report/agency.js'
import type { Roster, RosterEntry } from '../roster/entry.js'
import { PARTS_CODES, type PartsCode } from './codes.js'
import { listFigures } from './figures.js'

/** A report that may be part of an area. */
export interface Part {
  /** The report, of any shape. */
  readonly report: unknown
  /** Where it comes from, such as the path of a file; told in messages. */
  readonly source?: string
}

/** A part that counts. */
export interface CountedPart extends Part, Identity {
  readonly name: string
}

/** What parts are held against. */
export interface Frame {
  readonly model: Model
  readonly year: number
  /** The agency of the area, as far as it is known. */
  readonly parent: Named
  readonly roster: Roster | undefined
  /** The rule in force; without it nothing is told of scopes. */
  readonly rule: Rule | undefined
}

/** The parts that count, sorted by agency, and what is wrong with the others. */
export interface Selected {
  readonly counted: readonly CountedPart[]
  readonly findings: readonly Finding[]
  /** How many agencies of the roster have no report that counts. */
  readonly missing: number
}

/**
 * Select the parts that count.
 *
 * @param parts
 *   Reports in any order: the outcome does not depend on it.
 * @param frame
 *   Edition, year, parent and roster they are held against.
 * @returns
 *   The parts that count. Where an agency has two reports, one of them does.
 */
export function selectParts(parts: readonly Part[], frame: Frame): Selected {
  const known = parts.map((part) => ({ ...part, ...readIdentity(part.report) }))
  const sorted = known
    .map((part) => ({ part, key: sortKey(part, frame.model) }))
    .sort((a, b) => compare(a.key, b.key))
  const children = new Set(frame.roster?.listChildren(frame.parent))
  const index = indexAgencies<CountedPart>()
  const counted: CountedPart[] = []
  const findings: Finding[] = []
  for (const { part } of sorted) {
    const fault = findFault(part, frame, children) ?? findDouble(part, index, frame.model)
    if (fault) findings.push(fault)
    if (fault || part.name === undefined) continue
    const kept = { ...part, name: part.name }
    counted.push(kept)
    index.add(kept)
  }
  const absent = [...children]
    .filter((entry) => !index.find(entry))
    .map((entry) => tellMissing(entry, frame.year))
  if (counted.length === 0) findings.push(tell('parts-none', {}))
  return { counted, findings: [...findings, ...absent], missing: absent.length }
}

type KnownPart = Part & Identity

function findFault(
  part: KnownPart,
  { model, year, parent, roster, rule }: Frame,
  children: ReadonlySet<RosterEntry>,
): Finding | undefined {
  const about = nameKnown(part)
  if (part.name === undefined || part.year === undefined) return tell('part-not-a-report', about)
  const isParent = isSameAgency(part, parent)
  if (isParent && part.scope !== 'own') return tell('part-is-parent', about)
  if (part.year !== year) return tell('part-other-year', { ...about, found: part.year, expected: year })
  const edition = nameEdition(part.report)
  if (edition !== model.edition)
    return tell('part-other-edition', { ...about, found: edition, expected: model.edition })
  // What the agency of the area does itself is a part like any other.
  if (isParent) return undefined
  const entry = roster?.find(part)
  if (roster && !entry) return tell('part-not-in-roster', about)
  if (entry && !children.has(entry)) return tell('part-of-other', { ...about, parent: entry.parent ?? '–' })
  const kind = part.kind ?? entry?.kind
  const areas = rule?.settings?.areas
  if (kind === undefined || part.scope === undefined || !Array.isArray(areas)) return undefined
  const expected = areas.includes(kind) ? 'area' : 'own'
  return part.scope === expected
    ? undefined
    : tell('part-other-scope', { ...about, kind, found: part.scope, expected })
}

function findDouble(part: KnownPart, counted: AgencyIndex<CountedPart>, model: Model): Finding | undefined {
  const first = counted.find(part)
  if (!first) return undefined
  const same = listFigures(model).every(
    ({ path }) => readNumber(first.report, path) === readNumber(part.report, path),
  )
  return tell('part-twice', { ...nameKnown(part), kept: first.source ?? null, same })
}

function tellMissing({ name, line }: RosterEntry, year: number): Finding {
  return tell('part-missing', { part: clip(name), line, year })
}

function tell(code: PartsCode, params: Finding['params']): Finding {
  return { code, severity: PARTS_CODES[code].severity, path: '', params }
}

function nameKnown({ name, source }: KnownPart): Finding['params'] {
  return {
    ...(name !== undefined && { part: clip(name) }),
    ...(source !== undefined && { source: clip(source) }),
  }
}

/** By agency, then by file, then by figures, so that the order they come in decides nothing. */
function sortKey({ name, creditCode, source, report }: KnownPart, model: Model): readonly string[] {
  const figures = listFigures(model).map(({ path }) => readNumber(report, path))
  return [foldName(name), creditCode ?? '', source ?? '', figures.join()]
}

function compare(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((text, index) => text !== other[index])
  return at < 0 ? 0 : (one[at] ?? '') < (other[at] ?? '') ? -1 : 1
}
