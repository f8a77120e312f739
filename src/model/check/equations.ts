// Schemas → issues in their `x-equations`: terms that lead nowhere or cannot be added to one another.

import type { Text } from '../types.js'
import { listNumbers } from './numbers.js'
import { type Documents, resolvePlace } from './resolve.js'
import { type SchemaIssue, suggestNearest } from './schema-issue.js'
import { listProperties, type Place } from './walk.js'

/**
 * Check that every term of an equation leads to numbers, and all terms to the same ones.
 *
 * @param documents
 *   The schema files.
 * @param places
 *   The schemas to check.
 * @returns
 *   What is wrong, in the order of the places.
 */
export function checkEquations(documents: Documents, places: readonly Place[]): SchemaIssue[] {
  return places.flatMap((place) =>
    (place.schema['x-equations'] ?? []).flatMap((equation, index) => {
      const path = `${place.path}/x-equations/${index}`
      const terms = [
        ...equation.left.map((term, at) => ({ term, path: `${path}/left/${at}` })),
        ...equation.right.map((term, at) => ({ term, path: `${path}/right/${at}` })),
      ]
      return checkTerms(documents, place, terms)
    }),
  )
}

interface WrittenTerm {
  readonly term: string
  readonly path: string
}

/** Sums are taken number by number, so each term must hold the numbers that the first holds. */
function checkTerms(documents: Documents, place: Place, terms: readonly WrittenTerm[]): SchemaIssue[] {
  const issues: SchemaIssue[] = []
  let expected: readonly string[] | undefined
  for (const { term, path } of terms) {
    const found = followTerm(documents, place, term)
    for (const fault of found.faults) issues.push({ file: place.file, path, message: fault })
    for (const target of found.targets) {
      const numbers = listNumbers(documents, target.place)
      if (numbers.length > 0) expected ??= numbers
      const message = compareNumbers(target.way, numbers, expected ?? numbers)
      if (message) issues.push({ file: place.file, path, message })
    }
  }
  return issues
}

function compareNumbers(
  way: string,
  numbers: readonly string[],
  expected: readonly string[],
): Text | undefined {
  if (numbers.length === 0) {
    return { zh: `\`${way}\` 中没有数字`, en: `\`${way}\` holds no number` }
  }
  const missing = expected.filter((number) => !numbers.includes(number))
  const extra = numbers.filter((number) => !expected.includes(number))
  if (missing.length + extra.length === 0) return undefined
  const list = (itself: string): string =>
    [
      ...missing.map((number) => `−${number || itself}`),
      ...extra.map((number) => `+${number || itself}`),
    ].join(', ')
  return {
    zh: `\`${way}\` 与首项所含数字不同，不能逐项相加：${list('（数字本身）')}`,
    en: `\`${way}\` holds other numbers than the first term and cannot be added to it: ${list('(the number itself)')}`,
  }
}

/** What a term leads to: several places where it holds a `*`. */
interface FollowedTerm {
  readonly targets: readonly Target[]
  readonly faults: readonly Text[]
}

interface Target {
  readonly way: string
  readonly place: Place
}

function followTerm(documents: Documents, start: Place, term: string): FollowedTerm {
  const faults: Text[] = []
  let targets: readonly Target[] = [{ way: '', place: start }]
  for (const step of term.replace(/^-?(previous:)?/, '').split('/')) {
    targets = targets.flatMap((target) => {
      const taken = takeStep(documents, target, step)
      faults.push(...taken.faults)
      return taken.targets
    })
  }
  return { targets, faults }
}

function takeStep(documents: Documents, { way, place }: Target, step: string): FollowedTerm {
  const object = resolvePlace(documents, place)
  // A broken reference is reported where it stands.
  if (object === undefined) return { targets: [], faults: [] }
  const properties = listProperties(object)
  const chosen = properties.filter(({ name, place: next }) =>
    step === '*' ? listNumbers(documents, next).length > 0 : name === step,
  )
  const join = (name: string): string => (way === '' ? name : `${way}/${name}`)
  if (chosen.length === 0) {
    const nearest = suggestNearest(
      step,
      properties.map(({ name }) => name),
    )
    const fault = {
      zh: `\`${join(step)}\` 不通向任何字段${nearest.zh}`,
      en: `\`${join(step)}\` leads to no field${nearest.en}`,
    }
    return { targets: [], faults: [fault] }
  }
  const faults = chosen
    .filter(({ isRequired }) => !isRequired)
    .map(({ name }) => ({
      zh: `\`${join(name)}\` 可以缺省，不能用于勾稽关系；请列入 \`required\``,
      en: `\`${join(name)}\` may be missing, so nothing can be summed with it: make it required`,
    }))
  return { targets: chosen.map(({ name, place: next }) => ({ way: join(name), place: next })), faults }
}
