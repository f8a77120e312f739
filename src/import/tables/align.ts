// Written labels in their order → the rows or columns of an axis they mean. Labels that are plain go where their
// words say, in any order; spoilt ones and ones that several targets share are settled by the order between those.

import type { Axis, Target } from './axis.js'
import type { Recogniser } from './recognise.js'

/** A label with its groups. */
export interface Item {
  /** The label; empty where the line has none. */
  readonly text: string
  /** Labels of the groups it stands in by the layout. */
  readonly groups: readonly string[]
  /** Names of groups it probably belongs to, by what stands before it. */
  readonly context?: readonly string[]
}

/** How an item was settled. `order`: only by its place among the others. */
export type MatchKind = 'plain' | 'cut' | 'misprint' | 'order'

/** What an item means. */
export interface Match {
  readonly target: Target
  readonly kind: MatchKind
}

/**
 * Match labels with the targets of an axis.
 *
 * @param items
 *   The labels in written order.
 * @param axis
 *   The axis.
 * @param recognise
 *   Recogniser of that axis.
 * @returns
 *   One match for each item, undefined where none is sure. Several items may mean the same target.
 */
export function alignLabels(
  items: readonly Item[],
  axis: Axis,
  recognise: Recogniser,
): (Match | undefined)[] {
  const choices = items.map((item) => listChoices(item, recognise))
  const matches = choices.map((list): Match | undefined => {
    const [only] = list
    return list.length === 1 && only && only.kind === 'plain'
      ? { target: only.target, kind: 'plain' }
      : undefined
  })
  if (matches.every((match, index) => match || choices[index]?.length === 0)) return matches
  settleRuns(choices, matches, axis)
  return matches
}

/**
 * List the runs of items without a match, with the targets that are free between their neighbours.
 *
 * @param matches
 *   The matches so far.
 * @param axis
 *   The axis.
 * @returns
 *   First and last item of each run and its targets; all free targets where the order of the matches is broken.
 */
export function listRuns(matches: readonly (Match | undefined)[], axis: Axis): Run[] {
  const settled = matches.flatMap((match) => (match ? [match.target.index] : []))
  const taken = new Set(settled)
  const inOrder = settled.every((index, at) => at === 0 || (settled[at - 1] ?? 0) <= index)
  const free = axis.targets.filter(({ index }) => !taken.has(index))
  const runs: Run[] = []
  for (let first = 0; first < matches.length; first += 1) {
    if (matches[first]) continue
    let last = first
    while (last + 1 < matches.length && !matches[last + 1]) last += 1
    const from = matches[first - 1]?.target.index ?? -1
    const to = matches[last + 1]?.target.index ?? Number.POSITIVE_INFINITY
    const targets = inOrder ? free.filter(({ index }) => index > from && index < to) : free
    runs.push({ first, last, targets, isBounded: inOrder })
    first = last
  }
  return runs
}

/** Items side by side without a match. */
export interface Run {
  readonly first: number
  readonly last: number
  /** Free targets they may mean. */
  readonly targets: readonly Target[]
  /** Whether the targets are those between the neighbours. */
  readonly isBounded: boolean
}

interface Choice {
  readonly target: Target
  readonly score: number
  readonly kind: MatchKind
}

const CLEARLY = 0.08
const LEAST = 0.62

function listChoices(item: Item, recognise: Recogniser): Choice[] {
  if (item.text === '') return []
  const { text, exact, loose } = recognise(item.text)
  const groups = item.groups.flatMap((group) => {
    const names = recognise(group).groups
    return names.length > 0 ? [names] : []
  })
  const fits = (target: Target) => groups.every((names) => names.some((name) => target.groups.includes(name)))
  const isNear = (target: Target) => item.context?.some((name) => target.groups.includes(name)) ?? false
  const weigh = (target: Target, score: number) => score + (isNear(target) ? 0.05 : 0)
  if (exact.length > 0) {
    // A wrong span must not displace a label that says it all, while a subtotal of a group is not the grand total.
    const fitting = exact.filter(({ target }) => fits(target))
    const kept = fitting.length > 0 || text.length < 4 ? fitting : exact.filter((each) => each.isOfficial)
    const near = kept.length > 1 && item.context ? kept.filter(({ target }) => isNear(target)) : kept
    const list = near.length > 0 ? near : kept
    return list.map(({ target }) => ({ target, score: weigh(target, 1), kind: 'plain' }))
  }
  const best = loose.find(({ target }) => fits(target))?.likeness ?? 0
  return loose
    .filter(({ target, likeness }) => fits(target) && likeness >= LEAST && likeness > best - CLEARLY)
    .map(({ target, likeness, how }) => ({ target, score: weigh(target, likeness), kind: how }))
}

/** Settle what is left so that as many labels as possible fit in order; what fits in two ways stays open. */
function settleRuns(
  choices: readonly (readonly Choice[])[],
  matches: (Match | undefined)[],
  axis: Axis,
): void {
  for (const { first, last, targets } of listRuns(matches, axis)) {
    const run = choices.slice(first, last + 1)
    if (run.every((list) => list.length === 0) || targets.length === 0) continue
    const found = alignRun(run, targets)
    found.forEach((match, index) => {
      if (match) matches[first + index] = match
    })
  }
}

function alignRun(run: readonly (readonly Choice[])[], targets: readonly Target[]): (Match | undefined)[] {
  const rank = new Map(targets.map((target, index) => [target.index, index]))
  const width = targets.length
  const scores = run.map((list) => {
    const row = new Array<Choice | undefined>(width).fill(undefined)
    for (const choice of list) {
      const at = rank.get(choice.target.index)
      if (at !== undefined) row[at] = choice
    }
    return row
  })
  const before = fill(scores, width)
  const after = fill(
    [...scores].reverse().map((row) => [...row].reverse()),
    width,
  )
  const best = before[run.length]?.[width] ?? 0
  return scores.map((row, index) => {
    const fitting = row.filter((choice, at) => {
      if (!choice) return false
      const total =
        (before[index]?.[at] ?? 0) + choice.score + (after[run.length - index - 1]?.[width - at - 1] ?? 0)
      return total > best - 1e-9
    })
    const [only] = fitting
    return fitting.length === 1 && only ? { target: only.target, kind: only.kind } : undefined
  })
}

/** Best sums of scores for the first items and the first targets. */
function fill(scores: readonly (readonly (Choice | undefined)[])[], width: number): number[][] {
  const table: number[][] = [new Array<number>(width + 1).fill(0)]
  scores.forEach((row, index) => {
    const above = table[index] ?? []
    const line = [0]
    for (let at = 0; at < width; at += 1) {
      const choice = row[at]
      const taken = choice ? (above[at] ?? 0) + choice.score : 0
      line.push(Math.max(taken, above[at + 1] ?? 0, line[at] ?? 0))
    }
    table.push(line)
  })
  return table
}
