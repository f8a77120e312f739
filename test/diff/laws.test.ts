import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Change, diffSchemas } from '../../src/diff/index.js'
import { emitBundle } from '../../src/generate/bundle.js'
import type { LoadedSchema } from '../../src/model/load.js'
import { change, edits, reportsOf } from './random.js'
import { createSmall } from './small.js'

const object = (title: string, properties: object, required: readonly string[]) => ({
  title,
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})

/** The small schema with optional fields, lists of constants, choices, and texts with limits. */
const BASE = createSmall({
  'report/required': ['edition', 'summary', 'loans', 'holdings'],
  'report/properties/colour': { enum: ['red', 'green', 3] },
  'report/properties/isFinal': { type: 'boolean' },
  'report/properties/sizes': {
    type: 'array',
    items: { type: 'integer', minimum: 0, maximum: 6 },
    maxItems: 4,
  },
  'report/properties/extra': { title: 'Extra', oneOf: [{ $ref: '#/$defs/Line' }, { $ref: '#/$defs/Mark' }] },
  'report/properties/code': { title: 'Code', oneOf: [{ $ref: '#/$defs/Digits' }, { $ref: '#/$defs/Word' }] },
  'report/$defs/Line': object('Line', { kind: { const: 'line' }, text: { type: 'string' } }, ['kind']),
  'report/$defs/Mark': object('Mark', { kind: { const: 'mark' }, at: { type: 'number' } }, ['kind', 'at']),
  'report/$defs/Digits': { title: 'Digits', type: 'integer', minimum: 1, maximum: 5 },
  'report/$defs/Word': { title: 'Word', type: 'string', maxLength: 3 },
  'parts/x-unit': undefined,
}).source.documents

/** What readers may rely on: required fields and types, whatever the limits, with more fields, values and variants. */
function promiseOf({ shape }: LoadedSchema) {
  const open = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'pattern']
  const dropped = [...open, 'additionalProperties', 'enum', 'oneOf']
  const bundle = JSON.parse(emitBundle(shape, '2020-12', ''), (key, value) =>
    dropped.includes(key) ? undefined : value,
  )
  return ajv.compile(bundle)
}

/** Two sound schemas of which the second is the first changed, and what changed. */
function pairOf(first: Parameters<typeof change>[1], second: typeof first) {
  const old = change(BASE, first)
  const now = old && change(old.source.documents, second)
  return old && now && { old, now, changes: diffSchemas(old, now) }
}

const ajv = new Ajv2020({ strict: false, addUsedSchema: false })
const judge = ({ shape }: LoadedSchema) => ajv.compile(JSON.parse(emitBundle(shape, '2020-12', '')))

describe('of any two schemas', () => {
  it('what breaks no writer refuses no report that was valid', () => {
    const seen = { quiet: 0, breaking: 0, refused: 0 }
    const law = fc.property(edits, edits, fc.nat(), (first, second, seed) => {
      const pair = pairOf(first, second)
      fc.pre(pair !== undefined)
      const breaks = pair.changes.some((each) => each.breaks.includes('writers'))
      const [wasValid, isValid] = [judge(pair.old), judge(pair.now)]
      const reports = fc
        .sample(reportsOf(pair.old.shape), { numRuns: 15, seed })
        .filter((report) => wasValid(report))
      const refused = reports.filter((report) => !isValid(report))
      if (breaks) seen.breaking += 1
      else if (pair.changes.length > 0) seen.quiet += 1
      if (refused.length > 0) seen.refused += 1
      if (!breaks) expect(refused, listLines(pair.changes)).toEqual([])
    })
    fc.assert(law, { seed: 11, numRuns: 80 })
    expect(seen.quiet).toBeGreaterThan(20)
    // The verdict is not given lightly either: most of what is said to break writers does break a report.
    expect(seen.refused).toBeGreaterThan(seen.breaking / 2)
  })

  it('what breaks no reader keeps what the old schema promised of every report', () => {
    let quiet = 0
    const law = fc.property(edits, edits, fc.nat(), (first, second, seed) => {
      const pair = pairOf(first, second)
      fc.pre(pair !== undefined)
      if (pair.changes.some((each) => each.breaks.includes('readers'))) return
      if (pair.changes.length > 0) quiet += 1
      const [promised, isValid] = [promiseOf(pair.old), judge(pair.now)]
      const reports = fc
        .sample(reportsOf(pair.now.shape), { numRuns: 15, seed })
        .filter((report) => isValid(report))
      expect(
        reports.filter((report) => !promised(report)),
        listLines(pair.changes),
      ).toEqual([])
    })
    fc.assert(law, { seed: 16, numRuns: 80 })
    expect(quiet).toBeGreaterThan(20)
  })

  it('what changes the model is found', () => {
    let found = 0
    const law = fc.property(edits, edits, (first, second) => {
      const pair = pairOf(first, second)
      fc.pre(pair !== undefined)
      if (pair.changes.length > 0) found += 1
      else expect(sort(pair.now.model)).toEqual(sort(pair.old.model))
    })
    fc.assert(law, { seed: 12, numRuns: 200 })
    expect(found).toBeGreaterThan(100)
  })

  it('what is gone is new on the way back', () => {
    const law = fc.property(edits, edits, (first, second) => {
      const pair = pairOf(first, second)
      fc.pre(pair !== undefined)
      // What is in a part that has another name now has another path.
      fc.pre(pair.changes.every(({ code }) => code !== 'part-renamed'))
      const back = diffSchemas(pair.now, pair.old)
      expect(pick(pair.changes, '-removed')).toEqual(pick(back, '-added'))
      expect(pick(pair.changes, '-added')).toEqual(pick(back, '-removed'))
    })
    fc.assert(law, { seed: 13, numRuns: 120 })
  })

  it('nothing differs between a schema and itself', () => {
    const law = fc.property(edits, (list) => {
      const schema = change(BASE, list)
      fc.pre(schema !== undefined)
      expect(diffSchemas(schema, schema)).toEqual([])
    })
    fc.assert(law, { seed: 14, numRuns: 100 })
  })
})

function listLines(changes: readonly Change[]): string {
  return changes.map(({ kind, code, path }) => `${kind} ${code} ${path}`).join('\n')
}

function pick(changes: readonly Change[], ending: string): string[] {
  return changes
    .filter(({ code }) => code.endsWith(ending) && !/^(alias|pattern)/.test(code))
    .map(({ code, path }) => `${code.slice(0, -ending.length)} ${path}`)
    .sort()
}

/** JSON whose members stand in one order. */
function sort(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_key, each) =>
      each !== null && typeof each === 'object' && !Array.isArray(each)
        ? Object.fromEntries(Object.entries(each).sort())
        : each,
    ),
  )
}
