// What a schema says about a place before and after: label, description, clause, example.

import type { Schema } from '../model/schema.js'
import { expand } from '../model/shape.js'
import type { At, Finding } from './change.js'
import { type Comparison, newPartName } from './comparison.js'
import { additive, isSame, wording } from './finding.js'

/**
 * Compare what two schemas say about a place.
 *
 * @param at
 *   The place.
 * @param old
 *   The keywords in force before.
 * @param now
 *   The keywords in force after.
 * @returns
 *   What is worded differently.
 */
export function compareWords(at: At, old: Schema, now: Schema): Finding[] {
  return SAYINGS.flatMap(({ compare }) => compare(at, old, now))
}

/**
 * Compare what two schemas say about a field.
 *
 * @param comparison
 *   The two schemas.
 * @param at
 *   The field.
 * @param old
 *   The field's schema before.
 * @param now
 *   The field's schema after.
 * @returns
 *   What is worded differently; what the field merely takes over from its part is told once, of the part.
 */
export function compareFieldWords(comparison: Comparison, at: At, old: Schema, now: Schema): Finding[] {
  const part = newPartName(comparison, old)
  const isSamePart = part !== undefined && part === expand(comparison.now.shape, now).name
  const before = readPlace(comparison.old, old)
  const after = readPlace(comparison.now, now)
  return SAYINGS.flatMap(({ keywords, compare }) => {
    const isTakenOver = [before, after].every(({ merged, part: own }) =>
      keywords.every((keyword) => isSame(merged[keyword], own[keyword])),
    )
    return isSamePart && isTakenOver ? [] : compare(at, before.merged, after.merged)
  })
}

/** The keywords in force at a place, and those of its part alone. */
function readPlace({ shape }: Comparison['old'], schema: Schema): { merged: Schema; part: Schema } {
  const { name, schema: merged } = expand(shape, schema)
  return { merged, part: (name === undefined ? undefined : shape.definitions.get(name)) ?? {} }
}

interface Saying {
  readonly keywords: readonly (keyof Schema)[]
  readonly compare: (at: At, old: Schema, now: Schema) => Finding[]
}

const SAYINGS: readonly Saying[] = [
  { keywords: ['x-label'], compare: compareLabels },
  {
    keywords: ['description', 'x-description'],
    compare: (at, old, now) => tell('description-changed', at, describe(old), describe(now)),
  },
  {
    keywords: ['x-law'],
    compare: (at, { 'x-law': from }, { 'x-law': to }) => tell('law-changed', at, from, to),
  },
  {
    keywords: ['examples'],
    compare: (at, { examples: from }, { examples: to }) => tell('example-changed', at, from, to),
  },
  {
    keywords: ['deprecated'],
    compare: (at, { deprecated: from = false }, { deprecated: to = false }) =>
      from === to ? [] : [additive('deprecation-changed', at, { from, to })],
  },
]

/** As readers in either language see it: without a Chinese description the English one stands for both. */
function describe({ description, 'x-description': translation }: Schema): object | undefined {
  if (description === undefined && translation === undefined) return undefined
  return { zh: translation ?? description, ...(description !== undefined && { en: description }) }
}

function tell(
  code: 'description-changed' | 'law-changed' | 'example-changed' | 'label-changed',
  at: At,
  from: unknown,
  to: unknown,
): Finding[] {
  if (isSame(from, to)) return []
  return [wording(code, at, { ...(from !== undefined && { from }), ...(to !== undefined && { to }) })]
}

function compareLabels(at: At, { 'x-label': old }: Schema, { 'x-label': now }: Schema): Finding[] {
  const { aliases: before = [], ...from } = old ?? {}
  const { aliases: after = [], ...to } = now ?? {}
  const gone = before.filter((alias) => !after.includes(alias))
  const fresh = after.filter((alias) => !before.includes(alias))
  return [
    ...tell('label-changed', at, old && from, now && to),
    ...(gone.length > 0 ? [additive('alias-removed', at, { aliases: gone })] : []),
    ...(fresh.length > 0 ? [additive('alias-added', at, { aliases: fresh })] : []),
  ]
}
