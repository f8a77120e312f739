import { describe, expect, it } from 'vitest'
import { model as model2019 } from '../../generated/2019/model.js'
import { model as model2021 } from '../../generated/2021/model.js'
import { readJson } from '../fixtures/cases.js'

const BUNDLES = [
  {
    name: 'report.2020-12.schema.json',
    draft: 'https://json-schema.org/draft/2020-12/schema',
    parts: '$defs',
  },
  {
    name: 'report.draft-07.schema.json',
    draft: 'http://json-schema.org/draft-07/schema#',
    parts: 'definitions',
  },
]

type Node = Record<string, unknown>

/** Every object of a JSON tree. */
function listNodes(value: unknown): Node[] {
  if (value === null || typeof value !== 'object') return []
  return [...(Array.isArray(value) ? [] : [value as Node]), ...Object.values(value).flatMap(listNodes)]
}

const EDITIONS = [
  { edition: '2019', model: model2019 },
  { edition: '2021', model: model2021 },
].flatMap((edition) => BUNDLES.map((bundle) => ({ ...edition, ...bundle })))

describe.each(EDITIONS)('the bundle $name of edition $edition', ({ edition, model, name, draft, parts }) => {
  const bundle = readJson(`generated/${edition}/${name}`) as Node

  it('names its standard, an address of its own and its origin', () => {
    expect(bundle.$schema).toBe(draft)
    expect(bundle.$id).toBe(`https://ogi-report.example/schema/${edition}/${name}`)
    expect(bundle.$comment).toContain(model.digest)
  })

  it('refers to nothing outside itself', () => {
    const references = listNodes(bundle).flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : []))
    const held = Object.keys(bundle[parts] as Node).map((part) => `#/${parts}/${part}`)
    expect(references.length).toBeGreaterThan(50)
    expect([...new Set(references)].filter((reference) => !held.includes(reference))).toEqual([])
    expect(listNodes(bundle[parts]).filter(({ $id }) => $id !== undefined)).toEqual([])
  })

  it('holds no keyword of ours', () => {
    const keys = new Set(listNodes(bundle).flatMap((node) => Object.keys(node)))
    expect([...keys].filter((key) => key.startsWith('x-'))).toEqual([])
  })

  it('keeps the official wording in descriptions', () => {
    const descriptions = listNodes(bundle).map(({ description }) => description)
    for (const part of Object.values(model.parts)) {
      for (const { label } of part.fields ?? []) {
        if (label) expect(descriptions).toContainEqual(expect.stringContaining(`${label.zh} (${label.en})`))
      }
    }
  })

  it('puts nothing beside a reference that draft-07 would overlook', () => {
    const crowded = listNodes(bundle).filter(
      (node) => '$ref' in node && Object.keys(node).some((key) => !['$ref', 'description'].includes(key)),
    )
    expect(crowded).toEqual([])
    if (parts === 'definitions')
      expect(listNodes(bundle).filter((node) => '$ref' in node && 'description' in node)).toEqual([])
  })
})
