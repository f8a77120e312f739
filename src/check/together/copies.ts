// Reports one after the other → sections of a report that stand in an earlier one of another agency as well.

import { ALL_MODELS } from '../../edition/models.js'
import { describeFinding } from '../../issue/describe.js'
import type { Issue } from '../../issue/issue.js'
import type { Model, Rule } from '../../model/types.js'
import { isSameAgency } from '../../report/agency.js'
import { findCopies } from '../../similarity/check.js'
import { makeProseIndex, type ProseIndex } from '../../similarity/prose-index.js'
import { COPIED, readCopySettings } from '../../similarity/settings.js'
import { readText } from '../../text/text.js'
import type { Found } from '../../validate/checks/check.js'
import { selectRules } from '../../validate/rules.js'
import type { TogetherContext } from './context.js'
import type { Entry } from './register.js'

/** Finds copies among reports that are given one by one. */
export interface CopyFinder {
  /** Take a report; nothing of it is kept but a sketch. */
  add(entry: Entry, report: unknown): void
  /** Those that are much alike, each with the earlier ones it may be copied from. */
  listSuspects(): Iterable<readonly [Entry, readonly Entry[]]>
  /** Compare a suspect with those: an issue for each section that is copied, from where it is most alike. */
  compare(entry: Entry, candidates: readonly Entry[]): readonly Issue[]
}

/** Per cent of a section that need no report that is even more alike. */
const WHOLE = 95

/** Earlier reports a report is compared with: the likeliest. */
const MOST_CANDIDATES = 3

/**
 * Open a finder of copies. The edition of the first report says what counts as copied.
 *
 * @param context
 *   Reads reports again; language, rules.
 * @returns
 *   The finder. Among more than 10,000 reports each is held against the last 10,000.
 */
export function openCopyFinder(context: TogetherContext): CopyFinder {
  const { editions } = context
  const entries: Entry[] = []
  const suspects: (readonly [Entry, readonly Entry[]])[] = []
  let search: Search | undefined
  return {
    add: (entry, report) => {
      search ??= openSearch(editions.modelOf(report), context)
      const found = search.index?.add(String(entries.length), report) ?? []
      entries.push(entry)
      const candidates = new Set(found.flatMap(({ id }) => entries[Number(id)] ?? []))
      // What an agency copies from its own earlier report is told between the years.
      const others = [...candidates].filter((each) => !isSameAgency(each, entry))
      if (others.length > 0) suspects.push([entry, others.slice(0, MOST_CANDIDATES)])
    },
    listSuspects: () => suspects,
    compare: (entry, candidates) =>
      search?.rule ? compareWith(entry, candidates, search.rule, context) : [],
  }
}

interface Search {
  /** The rule in force; without it nothing is looked for. */
  readonly rule?: Rule
  readonly index?: ProseIndex
}

function openSearch(model: Model, { editions, rules }: TogetherContext): Search {
  const rule = selectRules(model, rules, ALL_MODELS.concat(model), true).byId.get(COPIED)
  return rule ? { rule, index: makeProseIndex(editions.modelOf, readCopySettings(rule)) } : {}
}

function compareWith(
  entry: Entry,
  candidates: readonly Entry[],
  rule: Rule,
  { load, language }: TogetherContext,
): readonly Issue[] {
  const now = load(entry)
  if (!now) return []
  const text = readText(Object(now.value), now.model)
  const best = new Map<string, Found>()
  for (const candidate of candidates) {
    const other = load(candidate)
    if (!other) continue
    for (const found of findCopies(text, rule, readText(Object(other.value), other.model))) {
      const known = best.get(found.path)
      if (!known || Number(found.params.percent) > Number(known.params.percent)) best.set(found.path, found)
    }
    if (best.size > 0 && [...best.values()].every(({ params }) => Number(params.percent) >= WHOLE)) break
  }
  return [...best.values()].map((found) =>
    describeFinding(now.model, { code: rule.id, severity: rule.severity, ...found }, language),
  )
}
