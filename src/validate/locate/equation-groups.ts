// Sets of equations that belong together go in; out come the groups that have nothing to do with each other.

/**
 * Group equations that are connected.
 *
 * @param equations - The equations to group.
 * @param joints - Equations that belong together, set by set; those not asked for are passed over.
 * @returns The groups in the order of their first equation, each in the order given.
 */
export function groupEquations(
  equations: readonly number[],
  joints: Iterable<readonly number[]>,
): readonly (readonly number[])[] {
  const parents = new Map(equations.map((equation) => [equation, equation]))
  for (const joint of joints) {
    const members = joint.filter((equation) => parents.has(equation))
    for (const member of members)
      parents.set(findRoot(parents, member), findRoot(parents, members[0] ?? member))
  }
  const groups = new Map<number, number[]>()
  for (const equation of equations) {
    const root = findRoot(parents, equation)
    const group = groups.get(root)
    if (group === undefined) groups.set(root, [equation])
    else group.push(equation)
  }
  return [...groups.values()]
}

function findRoot(parents: Map<number, number>, start: number): number {
  let root = start
  for (;;) {
    const parent = parents.get(root) ?? root
    if (parent === root) return root
    parents.set(root, parents.get(parent) ?? parent)
    root = parent
  }
}
