// A header whose lines have just the labels of the form in the form's order, whole or cut → its columns. Needs no
// spans: what the labels are follows from their number and order, and only those that another could be cut to as
// well stay doubtful.

import type { Match } from './align.js'
import type { Axis, Target } from './axis.js'
import { foldLabel, formsOf } from './labels.js'
import type { PlacedCell } from './layout.js'

/** A column as its place in the sequence tells. */
export interface Placed {
  readonly cell: PlacedCell
  readonly match: Match
}

/**
 * Read a header by the order of its labels.
 *
 * @param lines
 *   The labels of its lines, from the top; without titles and corners.
 * @param axis
 *   The columns.
 * @returns
 *   All columns in order, or undefined where a line has other labels than the form or another number of them.
 */
export function readSequence(
  lines: readonly (readonly PlacedCell[])[],
  axis: Axis,
): readonly Placed[] | undefined {
  for (const form of formsOfAxis(axis)) {
    const [top = [], ...rest] = form
    // Groups that are cut too short to be known at all leave their columns in doubt.
    const isLoseable = rest.length > 0 && top.every(({ target }) => !target)
    const found = readAs(lines, form, []) ?? (isLoseable ? readAs(lines, rest, top) : undefined)
    if (found) return found
  }
  return undefined
}

/** A label of the form with its columns. */
interface Node {
  readonly forms: readonly string[]
  /** Its first column, and the one after its last. */
  readonly start: number
  readonly end: number
  readonly parent: Node | undefined
  readonly target: Target | undefined
}

type Form = readonly (readonly Node[])[]

const known = new WeakMap<Axis, readonly Form[]>()

/** The lines of the printed form: shallow labels in the line of their groups, or all in the last one. */
function formsOfAxis(axis: Axis): readonly Form[] {
  const before = known.get(axis)
  if (before) return before
  const nodes = listNodes(axis)
  const depths = Math.max(...nodes.map(({ depth }) => depth)) + 1
  const print = (isLow: boolean): Form =>
    Array.from({ length: depths }, (_, depth) =>
      nodes
        .filter(({ node, depth: own }) => (isLow && node.target ? depths - 1 : own) === depth)
        .map(({ node }) => node)
        .sort((one, other) => one.start - other.start),
    )
  const made = depths === 1 ? [print(false)] : [print(false), print(true)]
  known.set(axis, made)
  return made
}

function listNodes({ targets }: Axis): { readonly node: Node; readonly depth: number }[] {
  const found = new Map<string, { node: Node & { end: number }; depth: number }>()
  for (const target of targets) {
    let parent: Node | undefined
    let key = ''
    target.path.forEach((label, depth) => {
      key += `›${label.zh}`
      const { same, short } = formsOf(label)
      const isLeaf = depth === target.path.length - 1
      const node = {
        forms: [...same, ...short],
        start: target.index,
        end: target.index + 1,
        parent,
        target: isLeaf ? target : undefined,
      }
      const each = found.get(key) ?? { node, depth }
      each.node.end = target.index + 1
      found.set(key, each)
      parent = each.node
    })
  }
  return [...found.values()]
}

function readAs(
  lines: readonly (readonly PlacedCell[])[],
  form: Form,
  lost: readonly Node[],
): readonly Placed[] | undefined {
  if (lines.length !== form.length) return undefined
  const pairs: { readonly node: Node; readonly cell: PlacedCell; readonly text: string }[] = []
  for (const [depth, nodes] of form.entries()) {
    const cells = lines[depth] ?? []
    if (cells.length !== nodes.length) return undefined
    for (const [at, node] of nodes.entries()) {
      const cell = cells[at]
      const text = foldLabel(cell?.text ?? '')
      if (!cell || !isPiece(text, node)) return undefined
      pairs.push({ node, cell, text })
    }
  }
  const isWhole = (text: string, node: Node) => node.forms.includes(text)
  // Two labels of a group could have changed places where one of them is cut to what the other begins with too.
  const cut = pairs
    .filter(
      ({ node, text }) =>
        !isWhole(text, node) &&
        pairs.some(
          (other) =>
            other.node !== node &&
            other.node.parent === node.parent &&
            isPiece(text, other.node) &&
            !isWhole(other.text, other.node),
        ),
    )
    .map(({ node }) => node)
  const unsure = new Set([...cut, ...lost])
  const isSure = (node: Node | undefined): boolean => !node || (!unsure.has(node) && isSure(node.parent))
  return pairs
    .flatMap(({ node, cell }): Placed[] =>
      node.target ? [{ cell, match: { target: node.target, kind: isSure(node) ? 'plain' : 'cut' } }] : [],
    )
    .sort((one, other) => one.match.target.index - other.match.target.index)
}

function isPiece(text: string, { forms }: Node): boolean {
  return text.length >= LEAST && forms.some((form) => form.startsWith(text))
}

/** A single letter begins too many labels. */
const LEAST = 2
