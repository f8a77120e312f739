import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildModel } from '../../../src/model/build.js'
import { checkSchema } from '../../../src/model/check/index.js'
import { findKeyword } from '../../../src/model/check/resolve.js'
import { listProperties, walkPlaces } from '../../../src/model/check/walk.js'
import { readSchema } from '../../../src/model/read.js'
import type { Schema } from '../../../src/model/schema.js'
import { breakSchema, DIALECT_FAULTS, MEANING_FAULTS } from './faults.js'
import { createSmallSchema, listObjects, PARTS, put, REPORT } from './small-schema.js'

const EDITION_2021 = 'https://ogi-report.example/schema/2021/report.schema.json'

function readOwnSchema(): Map<string, Schema> {
  const names = readdirSync('schema', { recursive: true, encoding: 'utf8' }).sort()
  const files = names.filter((name) => /^(?!published).*[\\/].*\.schema\.json$/.test(name))
  const written = files.map((name): [string, Schema] => [
    `https://ogi-report.example/schema/${name.replaceAll('\\', '/')}`,
    JSON.parse(readFileSync(`schema/${name}`, 'utf8')) as Schema,
  ])
  // As it is read, with the rules that reports share.
  return new Map([...written, ...readSchema('schema/2021/report.schema.json').documents])
}

describe("the package's own schema", () => {
  it('has no fault', () => {
    const documents = readOwnSchema()
    expect(documents.size).toBeGreaterThan(10)
    expect(checkSchema(documents, EDITION_2021)).toEqual([])
  })

  it('gives every field of a report a label and a description', () => {
    const documents = readOwnSchema()
    const places = [...documents].flatMap(([file, schema]) => [...walkPlaces({ file, path: '', schema })])
    // The constant that tells blocks apart is no field anybody reads.
    const fields = places.flatMap(listProperties).filter(({ name }) => name !== 'type')
    const silent = fields.filter(
      ({ place }) =>
        !findKeyword(documents, place, 'x-label') || !findKeyword(documents, place, 'description'),
    )
    expect(fields.length).toBeGreaterThan(100)
    expect(silent.map(({ place }) => place.file + place.path)).toEqual([])
  })
})

describe('a schema written in the vocabulary', () => {
  it('has no fault', () => {
    expect(checkSchema(createSmallSchema(), REPORT)).toEqual([])
  })

  it.each([...DIALECT_FAULTS, ...MEANING_FAULTS])('with $fault is told so at the place', (fault) => {
    const issues = checkSchema(breakSchema(fault).documents, REPORT)
    const names = new Map([
      [REPORT, 'report'],
      [PARTS, 'parts'],
    ])
    expect(issues.map(({ file, path }) => `${names.get(file)}#${path}`)).toEqual([fault.at])
    expect(issues[0]?.message.en).toContain(fault.says)
    expect(issues[0]?.message.zh).toMatch(/\p{Script=Han}/u)
  })

  it('is told that a named part cannot be a reference', () => {
    const documents = createSmallSchema()
    put(documents.get(PARTS), '/$defs/Alias', { $ref: '#/$defs/Count' })
    const issues = checkSchema(documents, REPORT).filter(({ path }) => path === '/$defs/Alias/$ref')
    expect(issues[0]?.message.en).toContain('refer to the goal directly')
  })

  it('is told all its faults at once, file by file', () => {
    const documents = createSmallSchema()
    put(documents.get(PARTS), '/$defs/Count/minimum', 2000)
    put(documents.get(REPORT), '/x-sections/0', 'nothing')
    put(documents.get(PARTS), '/$defs/Loans/x-equations/0/left/0', 'nothing')
    const places = checkSchema(documents, REPORT).map(({ file, path }) => file + path)
    expect(places).toEqual([
      `${REPORT}/x-sections/0`,
      `${PARTS}/$defs/Count/minimum`,
      `${PARTS}/$defs/Loans/x-equations/0/left/0`,
    ])
  })

  it('may use one id for sums of one meaning in two places', () => {
    const documents = createSmallSchema()
    const label = { zh: '〈All readers〉', en: 'All readers' }
    put(documents.get(PARTS), '/$defs/Media/x-equations', [
      { id: 'loans-total', label, left: ['paper'], right: ['audio'] },
    ])
    expect(checkSchema(documents, REPORT)).toEqual([])
  })

  it('may lie beside another report with the same titles and ids', () => {
    const documents = createSmallSchema()
    const other = 'https://library.example/other/report.schema.json'
    const copy = { ...structuredClone(documents.get(REPORT)), $id: other }
    const parts = {
      ...structuredClone(documents.get(PARTS)),
      $id: 'https://library.example/other/parts.schema.json',
    }
    documents.set(other, copy).set(parts.$id, parts)
    expect(checkSchema(documents, REPORT)).toEqual([])
    expect(checkSchema(documents, other)).toEqual([])
  })

  it('without its root file is told which file is missing', () => {
    expect(checkSchema(createSmallSchema(), 'https://library.example/none.json')).toMatchObject([
      { file: 'https://library.example/none.json', path: '' },
    ])
  })

  it.each([null, 7, 'text', [], {}, { $defs: 3 }, JSON.parse('{"__proto__": 1}')])(
    'is told so where a file is %j',
    (document) => {
      const documents = createSmallSchema().set('https://library.example/odd.json', document as Schema)
      const issues = checkSchema(documents, REPORT)
      expect(new Set(issues.map(({ file }) => file))).toEqual(new Set(['https://library.example/odd.json']))
    },
  )

  it('makes a model wherever it has no fault', () => {
    const values = fc.constantFrom<unknown>(
      ...[
        undefined,
        '#',
        '#/$defs/Media',
        '#/$defs/Loans',
        '#/$defs/Count',
        'parts.schema.json#/$defs/Media',
      ],
      ...[
        'previous:total',
        'children/*',
        { columns: '#/$defs/Media' },
        { columns: 'parts.schema.json#/$defs/Media', section: 'summary' },
        'closing',
        { stack: true },
        { zh: '某', en: 'some' },
      ],
      ...[{}, [], 1, { type: 'integer' }, { $ref: '#/$defs/Media' }, { $ref: '#/$defs/Loans' }, ['adults']],
    )
    let sound = 0
    fc.assert(
      fc.property(fc.nat(), fc.nat(), values, fc.boolean(), (place, step, value, inReport) => {
        const documents = createSmallSchema()
        const nodes = listObjects(documents.get(inReport ? REPORT : PARTS))
        const node = nodes[place % nodes.length] ?? {}
        const name = Object.keys(node)[step % Object.keys(node).length] ?? 'description'
        put(node, `/${name}`, structuredClone(value))
        if (checkSchema(documents, REPORT).length > 0) return
        sound += 1
        buildModel({ rootId: REPORT, documents, files: new Map(), digest: '' })
      }),
      { seed: 8, numRuns: 1000 },
    )
    expect(sound).toBeGreaterThan(50)
  })

  it('that contains itself is checked to the end', () => {
    const documents = createSmallSchema()
    put(documents.get(PARTS), '/$defs/Loans/properties/children/properties/big/$ref', '#/$defs/Loans')
    expect(checkSchema(documents, REPORT).map(({ path }) => path)).toContain(
      '/$defs/Loans/x-equations/0/right/1',
    )
  })
})
