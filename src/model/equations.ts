// x-equations → the equations of an edition, written out over JSON Pointers.

import { ToolkitError } from '../issue/error.js'
import type { EquationKeyword } from './schema.js'
import { listNumbers, type Node, select } from './tree.js'
import type { Equation, Rule, Term } from './types.js'

/**
 * Write out every equation of a report.
 *
 * An equation stands on an object and speaks of pointers below it. Where they lead to objects of one
 * kind it holds for each number of the kind, elementwise.
 *
 * @param root
 *   The tree of the report.
 * @returns
 *   The rules in document order, and one equation for each sum that must hold.
 * @throws {ToolkitError}
 *   `schema-invalid` when a pointer leads nowhere or the sides don't match.
 */
export function buildEquations(root: Node): { rules: Rule[]; equations: Equation[] } {
  const rules = new Map<string, Rule>()
  const equations: Equation[] = []
  const visit = (node: Node) => {
    for (const keyword of node.schema['x-equations'] ?? []) {
      rules.set(keyword.id, buildRule(keyword))
      equations.push(...writeOut(keyword, node))
    }
    for (const child of node.children) visit(child)
  }
  visit(root)
  const order = [...rules.keys()]
  equations.sort((a, b) => order.indexOf(a.rule) - order.indexOf(b.rule))
  return { rules: [...rules.values()], equations }
}

function buildRule({ id, severity = 'error', label, law, explainable = false }: EquationKeyword): Rule {
  return { id, kind: 'equation', severity, label, ...(law && { law }), explainable }
}

/** One equation for each number its sides have in common. */
function writeOut(keyword: EquationKeyword, node: Node): Equation[] {
  const left = keyword.left.map((expression) => readOperand(expression, node, keyword.id))
  const right = keyword.right.map((expression) => readOperand(expression, node, keyword.id))
  const kinds = new Set(
    [...left, ...right].flatMap((operand) => operand.nodes.map((each) => shapeOf(each).sort().join())),
  )
  if (kinds.size !== 1) invalid(keyword.id, node.path, 'its sides lead to numbers of different kinds')
  const [first] = left.flatMap((operand) => operand.nodes)
  const suffixes = first ? shapeOf(first) : []
  const terms = (side: readonly Operand[], suffix: string): Term[] =>
    side.flatMap(({ sign, of, nodes }) =>
      nodes.map((each) => ({ path: each.path + suffix, sign, ...(of && { of }) })),
    )
  return suffixes.map((suffix) => ({
    rule: keyword.id,
    left: terms(left, suffix),
    right: terms(right, suffix),
  }))
}

interface Operand {
  readonly sign: 1 | -1
  readonly of?: 'previous'
  readonly nodes: readonly Node[]
}

/** `-repealed`, `previous:valid`, `outcomes/denied/*` → sign, report and nodes. */
function readOperand(expression: string, node: Node, id: string): Operand {
  const match = /^(-?)(previous:)?(.+)$/.exec(expression)
  const nodes = select(node, match?.[3] ?? '')
  if (nodes.length === 0) invalid(id, node.path, `${expression} leads nowhere`)
  return { sign: match?.[1] ? -1 : 1, ...(match?.[2] && { of: 'previous' as const }), nodes }
}

/** Where the numbers of a node stand below it: `['']` for a number itself. */
function shapeOf(node: Node): string[] {
  return listNumbers(node).map((number) => number.path.slice(node.path.length))
}

function invalid(id: string, path: string, reason: string): never {
  throw new ToolkitError('schema-invalid', {
    zh: `等式 ${id}（${path}）有误：${reason}`,
    en: `The equation ${id} at ${path} is wrong: ${reason}`,
  })
}
