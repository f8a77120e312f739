// Lines with figures → the rows of the model they are: by their labels, else by the rows before and after them.

import { alignLabels, type Item, listRuns, type Match } from './align.js'
import type { RowTarget } from './axis.js'
import type { BodyLine } from './body.js'
import { foldLabel, foldWithoutRemarks, formsOf } from './labels.js'
import type { Scope } from './scope.js'
import { measureCover } from './text-lines.js'

/** How a line was matched: by a plain label, a spoilt one, its neighbours, or as a part of a row. */
export type RowKind = 'plain' | 'spoilt' | 'neighbours' | 'renamed' | 'part'

/** A line and the row it is. */
export interface MatchedRow {
  readonly body: BodyLine
  readonly target: RowTarget
  readonly kind: RowKind
}

/** What the lines are. */
export interface RowMatches {
  readonly matched: readonly MatchedRow[]
  /** Lines whose label is a group of rows. */
  readonly groups: readonly BodyLine[]
  /** Lines that are no row of the model, or could be several. */
  readonly others: readonly BodyLine[]
  /** Rows no line was found for. */
  readonly missing: readonly RowTarget[]
}

/**
 * Match lines with the rows of the model.
 *
 * @param bodies
 *   The lines with figures, in order.
 * @param scope
 *   The table.
 * @param words
 *   Folded text that stands between two lines: fragments of labels.
 * @returns
 *   What each line is.
 */
export function matchRows(
  bodies: readonly BodyLine[],
  scope: Scope,
  words: (from: BodyLine | undefined, to: BodyLine | undefined) => string,
): RowMatches {
  const { rowTargets, rows } = scope.axes
  const [lone] = rowTargets
  if (rowTargets.length === 1 && lone && lone.path.length === 0) {
    const matched = bodies.map((body) => ({ body, target: lone, kind: 'plain' as const }))
    return { matched, groups: [], others: [], missing: bodies.length > 0 ? [] : [lone] }
  }
  const groups = bodies.filter(({ group }) => group !== undefined)
  const plain = bodies.filter(({ group }) => group === undefined)
  const matches = alignLabels(withContext(plain, scope), rows, scope.rows)
  const kinds = new Map<BodyLine, RowKind>()
  matches.forEach((match, index) => {
    const body = plain[index]
    if (match && body)
      kinds.set(body, match.kind === 'plain' ? (body.part === undefined ? 'plain' : 'part') : 'spoilt')
  })
  placeByNeighbours(plain, matches, scope, kinds, words)
  joinParts(plain, matches, kinds)
  findParts(plain, matches, kinds)
  const matched = plain.flatMap((body, index): MatchedRow[] => {
    const target = rowTargets[matches[index]?.target.index ?? -1]
    const kind = kinds.get(body)
    return target && kind ? [{ body, target, kind }] : []
  })
  const found = new Set(matched.map(({ target }) => target))
  const used = new Set(matched.map(({ body }) => body))
  return {
    matched,
    groups,
    others: plain.filter((body) => !used.has(body)),
    missing: rowTargets.filter((target) => !found.has(target)),
  }
}

/** Groups named in lines before count for the lines after, until another is named. */
function withContext(bodies: readonly BodyLine[], scope: Scope): Item[] {
  let context: readonly string[] = []
  return bodies.map(({ item }) => {
    const own = item.groups.flatMap((group) => scope.rows(group).groups)
    if (own.length > 0) context = own
    return { ...item, context }
  })
}

/** Lines without a label that can be read, where just as many rows are missing between their neighbours. */
function placeByNeighbours(
  bodies: readonly BodyLine[],
  matches: (Match | undefined)[],
  scope: Scope,
  kinds: Map<BodyLine, RowKind>,
  words: (from: BodyLine | undefined, to: BodyLine | undefined) => string,
): void {
  for (const { first, last, targets, isBounded } of listRuns(matches, scope.axes.rows)) {
    if (!isBounded || matches.every((match) => !match)) continue
    const run = bodies.slice(first, last + 1)
    const bare = run.filter(({ unknown }) => unknown === undefined)
    const renamed = run.length === 1 && targets.length === 1 && bare.length === 0
    const placed = renamed ? run : bare
    const text = words(bodies[first - 1], bodies[last + 1])
    const named = targets.filter(({ path }) => isNamed(text, path.at(-1)?.zh ?? '', scope))
    const chosen = targets.length === placed.length ? targets : named
    if (placed.length === 0 || chosen.length !== placed.length) continue
    if (renamed && !isAlike(run[0]?.unknown ?? '', targets[0]?.index ?? -1, scope)) continue
    placed.forEach((body, index) => {
      const target = chosen[index]
      if (!target) return
      matches[bodies.indexOf(body)] = { target, kind: 'order' }
      kinds.set(body, renamed ? 'renamed' : 'neighbours')
    })
  }
}

function isNamed(text: string, label: string, scope: Scope): boolean {
  const folded = scope.rows(label).text
  return text !== '' && measureCover(folded, [text]) >= 0.8
}

/** Half the letters of the label, at least. */
function isAlike(unknown: string, index: number, scope: Scope): boolean {
  const label = scope.axes.rows.targets[index]?.path.at(-1)?.zh ?? ''
  return measureCover(scope.rows(unknown).text, [scope.rows(label).text]) >= 0.5
}

/** Lines of one row that are told apart by remarks the form does not have. */
function findParts(
  bodies: readonly BodyLine[],
  matches: readonly (Match | undefined)[],
  kinds: Map<BodyLine, RowKind>,
): void {
  const rows = new Map<number, { readonly body: BodyLine; readonly text: string }[]>()
  bodies.forEach((body, index) => {
    const target = matches[index]?.target
    const label = target?.path.at(-1)
    const text = foldLabel(body.item.text)
    if (!target || !label || kinds.get(body) !== 'plain' || foldWithoutRemarks(body.item.text) === text)
      return
    const { same, short } = formsOf(label)
    if ([...same, ...short].includes(text)) return
    rows.set(target.index, [...(rows.get(target.index) ?? []), { body, text }])
  })
  for (const parts of rows.values()) {
    const isDivided = new Set(parts.map(({ text }) => text)).size === parts.length && parts.length > 1
    for (const { body } of isDivided ? parts : []) kinds.set(body, 'part')
  }
}

/** Lines after a part of a row whose labels the model does not have are parts of the same row. */
function joinParts(
  bodies: readonly BodyLine[],
  matches: (Match | undefined)[],
  kinds: Map<BodyLine, RowKind>,
): void {
  bodies.forEach((body, index) => {
    const before = bodies[index - 1]
    if (matches[index] || body.unknown === undefined || body.item.groups.length > 0 || !before) return
    if (kinds.get(before) !== 'part') return
    matches[index] = matches[index - 1]
    kinds.set(body, 'part')
  })
}
