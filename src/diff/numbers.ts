// The numbers before and after → where they are in another unit or add up another way.

import type { Finding } from './change.js'
import type { Comparison } from './comparison.js'
import { breaking, placeAt, wording } from './finding.js'
import { listWithin, type Place } from './places.js'

/** What every number may say of itself, and how a change of it is called. */
const FACTS = [
  { keyword: 'unit', changed: 'unit-changed', stated: 'unit-stated' },
  { keyword: 'summable', changed: 'sum-changed', stated: 'sum-stated' },
] as const

/**
 * Compare units, and how numbers add up.
 *
 * A change is told of the outermost place whose numbers all change alike, however the schema writes it: a new unit of
 * a table is one change, not one for each cell.
 *
 * @param comparison
 *   The two schemas.
 * @returns
 *   What differs, in document order.
 */
export function compareNumbers({ old, now }: Comparison): Finding[] {
  return FACTS.flatMap(({ keyword, changed, stated }) => {
    const numbers = listWithin(old.places.root).filter((place) => place.isNumber)
    const before = new Map(numbers.map((place) => [place.id, place[keyword]]))
    const findings = new Map<string, Finding>()
    const visit = (place: Place) => {
      const change = summarise(place, keyword, before)
      if (change === 'mixed') for (const child of place.children) visit(child)
      if (change === undefined || change === 'same' || change === 'mixed') return
      const { from, to } = change
      const key = JSON.stringify([place.path, from, to])
      const pointers = [...(findings.get(key)?.pointers ?? []), place.pointer]
      const at = placeAt(place.path, pointers, place.label)
      const finding =
        from === undefined
          ? wording(stated, at, { to })
          : breaking(changed, at, ['readers'], { from, ...(to && { to }) })
      findings.set(key, finding)
    }
    visit(now.places.root)
    return [...findings.values()]
  })
}

type Keyword = (typeof FACTS)[number]['keyword']

/** What the numbers of a place have in common: undefined where none was there before. */
type Summary =
  | undefined
  | 'same'
  | 'mixed'
  | { readonly from: string | undefined; readonly to: string | undefined }

function summarise(place: Place, keyword: Keyword, before: ReadonlyMap<string, string | undefined>): Summary {
  if (place.isNumber) {
    if (!before.has(place.id)) return undefined
    const [from, to] = [before.get(place.id), place[keyword]]
    return from === to ? 'same' : { from, to }
  }
  return place.children.map((child) => summarise(child, keyword, before)).reduce(join, undefined)
}

function join(left: Summary, right: Summary): Summary {
  if (left === undefined || right === undefined) return left ?? right
  return JSON.stringify(left) === JSON.stringify(right) ? left : 'mixed'
}
