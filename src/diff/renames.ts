// Findings → the same, in which a field that is gone and a new one with the same official wording know of each other.

import type { Finding } from './change.js'

/**
 * Find fields that were probably renamed or moved: a label that is gone in one place and new in another.
 *
 * @param findings
 *   What was found.
 * @returns
 *   The same findings; of such a pair, the one that is gone has `renamedTo` among its params, the new one
 *   `renamedFrom`. A label that several share tells nothing, unless one of each is left in one part.
 */
export function linkRenames(findings: readonly Finding[]): Finding[] {
  const [gone, fresh] = [filter(findings, '-removed'), filter(findings, '-added')]
  const goals = new Map<Finding, Finding>()
  for (const isNear of [isInSamePart, () => true]) {
    for (const from of gone) {
      const isLike = (a: Finding, b: Finding) => isNear(a, b) && a.label?.zh === b.label?.zh
      const left = (list: readonly Finding[]) => list.filter((each) => !goals.has(each))
      const [to, ...others] = left(fresh).filter((each) => isLike(from, each))
      const rivals = left(gone).filter((each) => isLike(from, each))
      if (goals.has(from) || to === undefined || others.length > 0 || rivals.length > 1) continue
      goals.set(from, to)
      goals.set(to, from)
    }
  }
  return findings.map((finding) => {
    const other = goals.get(finding)?.path
    if (other === undefined) return finding
    const name = gone.includes(finding) ? 'renamedTo' : 'renamedFrom'
    return { ...finding, params: { ...finding.params, [name]: other } }
  })
}

function filter(findings: readonly Finding[], ending: string): readonly Finding[] {
  const codes = ['field', 'row', 'column'].map((role) => role + ending)
  return findings.filter(({ code, label }) => label !== undefined && codes.includes(code))
}

function isInSamePart(left: Finding, right: Finding): boolean {
  const partOf = ({ path }: Finding) => path.slice(0, path.indexOf('.'))
  return partOf(left) === partOf(right)
}
