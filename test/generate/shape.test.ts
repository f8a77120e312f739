import { readdirSync } from 'node:fs'
import {
  registerSchema as registerDraft07,
  validate as validateDraft07,
} from '@hyperjump/json-schema/draft-07'
import {
  registerSchema,
  type SchemaObject,
  type Validator,
  validate,
} from '@hyperjump/json-schema/draft-2020-12'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { edition as edition2019 } from '../../generated/2019/index.js'
import { isReportShape, listFaults } from '../../generated/2021/validator.js'
import type { ShapeFault } from '../../src/validate/shape.js'
import { listCases, readCase, readJson } from '../fixtures/cases.js'
import { type Inspection, loadInspection } from '../fixtures/inspection.js'
import { damage, damages } from '../fixtures/mutations.js'
import { loadSupplemented, SUPPLEMENTED, type Supplemented } from '../fixtures/supplemented.js'
import { createReport2019 } from '../schema/report-2019.js'

/** One edition with everything that can tell whether a value has its shape. */
interface Judges {
  readonly base: object
  readonly isShape: (value: unknown) => boolean
  readonly listFaults: (value: unknown) => readonly ShapeFault[]
  /** Validators of other authors, by name. */
  readonly peers: Readonly<Record<string, (value: unknown) => boolean>>
}

const EDITIONS = ['2021', '2019', 'the invented one', 'the supplemented one']
const JSON_CASES = [
  ...listCases('test/fixtures/reports').filter(({ name }) => name !== 'unreadable-value'),
  ...readdirSync('examples', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name: `examples/${name}`, folder: '' })),
]

let inspection: Inspection
let supplemented: Supplemented
const editions = new Map<string, Judges>()

function judgesOf(name: string): Judges {
  return editions.get(name) ?? expect.fail(`${name} was not prepared`)
}

async function preparePeers(folder: string): Promise<Judges['peers']> {
  const bundle2020 = readJson(`${folder}/report.2020-12.schema.json`) as SchemaObject
  const bundle07 = readJson(`${folder}/report.draft-07.schema.json`) as SchemaObject
  registerSchema(bundle2020)
  registerDraft07(bundle07)
  const hyperjump2020 = await validate(String(bundle2020.$id))
  const hyperjump07 = await validateDraft07(String(bundle07.$id))
  const judge = (run: Validator) => (value: unknown) => run(value as never).valid
  return {
    'hyperjump 2020-12': judge(hyperjump2020),
    'hyperjump draft-07': judge(hyperjump07),
    'Ajv 2020-12': new Ajv2020({ strict: true }).compile(bundle2020),
    'Ajv draft-07': new Ajv({ strict: true }).compile(bundle07),
  }
}

beforeAll(async () => {
  inspection = await loadInspection()
  supplemented = await loadSupplemented()
  editions.set('2021', {
    base: { ...(readJson('examples/department.json') as object), local: { hotline: '0000', more: [{}] } },
    isShape: isReportShape,
    listFaults,
    peers: await preparePeers('generated/2021'),
  })
  editions.set('2019', {
    base: createReport2019(),
    isShape: edition2019.isShape,
    listFaults: edition2019.listFaults,
    peers: await preparePeers('generated/2019'),
  })
  editions.set('the invented one', {
    base: readJson('test/fixtures/schemas/inspection/reports/valid/report.json') as object,
    isShape: inspection.isInspectionShape,
    listFaults: inspection.listFaults,
    peers: await preparePeers(inspection.folder),
  })
  editions.set('the supplemented one', {
    base: readJson(`${SUPPLEMENTED}/reports/valid/report.json`) as object,
    isShape: supplemented.edition.isShape,
    listFaults: supplemented.edition.listFaults,
    peers: await preparePeers(supplemented.folder),
  })
})
afterAll(() => {
  inspection.remove()
  supplemented.remove()
})

describe('other validators with the bundled schemas', () => {
  it.each(JSON_CASES)('agree with ours on $name', async (each) => {
    const { report } = each.folder === '' ? { report: readJson(each.name) } : await readCase(each)
    const { isShape, peers } = judgesOf('2021')
    for (const [peer, run] of Object.entries(peers)) expect(run(report), peer).toBe(isShape(report))
  })

  it('agree with ours that no report is of two editions', () => {
    const { base, isShape, peers } = judgesOf('2019')
    expect(isShape(base)).toBe(true)
    expect(isReportShape(base)).toBe(false)
    for (const [peer, run] of Object.entries(peers)) expect(run(base), peer).toBe(true)
    for (const [peer, run] of Object.entries(judgesOf('2021').peers)) expect(run(base), peer).toBe(false)
  })

  it.each(EDITIONS)('agree with ours on damaged reports of edition %s', (name) => {
    const { base, isShape, peers } = judgesOf(name)
    let refused = 0
    const law = fc.property(damages(), (list) => {
      const value = damage(base, list)
      const verdict = isShape(value)
      if (!verdict) refused += 1
      for (const [peer, run] of Object.entries(peers)) expect(run(value), peer).toBe(verdict)
    })
    fc.assert(law, { seed: 7, numRuns: 400 })
    expect(refused).toBeGreaterThan(200)
    expect(refused).toBeLessThan(400)
  })
})

describe('the fast half and the slow half of the validator', () => {
  it.each(EDITIONS)('agree on damaged reports of edition %s, also with what JSON cannot say', (name) => {
    const { base, isShape, listFaults: list } = judgesOf(name)
    const law = fc.property(damages({ foreign: true }), (changes) => {
      const value = damage(base, changes)
      expect(isShape(value)).toBe(list(value).length === 0)
    })
    fc.assert(law, { seed: 8, numRuns: 4000 })
  })

  it.each(EDITIONS)('agree on anything at all: edition %s', (name) => {
    const { isShape, listFaults: list } = judgesOf(name)
    const strange = {
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
    }
    const law = fc.property(fc.anything(strange), (value) => {
      expect(isShape(value)).toBe(list(value).length === 0)
    })
    fc.assert(law, { seed: 9, numRuns: 1000 })
  })

  it('take a property that is undefined for one left out', () => {
    const { base } = judgesOf('2021')
    expect(isReportShape({ ...base, lead: undefined, unheardOf: undefined })).toBe(true)
    expect(listFaults({ ...base, lead: undefined, other: undefined })).toEqual([
      { path: '', keyword: 'required', params: { property: 'other' } },
    ])
  })

  it('take inherited properties for foreign ones', () => {
    const { base } = judgesOf('2021')
    const heir: unknown = Object.create(base)
    expect(isReportShape(heir)).toBe(false)
    expect(listFaults(heir).map(({ keyword }) => keyword)).toContain('required')
    const child: unknown = Object.assign(Object.create({ inherited: 1 }), base)
    expect(isReportShape(child)).toBe(false)
    expect(listFaults(child)).toEqual([
      { path: '', keyword: 'additionalProperties', params: { property: 'inherited' } },
    ])
  })

  it('tell an array from an object whose only field is called length', () => {
    const { base, isShape } = judgesOf('the invented one')
    expect(isShape({ ...base, fence: { length: 1 } })).toBe(true)
    expect(isShape({ ...base, fence: ['x'] })).toBe(false)
  })

  it('know no infinite number, whether it has limits or not', () => {
    const { base, isShape, listFaults: list } = judgesOf('the invented one')
    for (const number of [Infinity, -Infinity, Number.NaN]) {
      const value = { ...base, year: number, fence: { length: number } }
      expect(isShape(value)).toBe(false)
      expect(new Set(list(value).map(({ path }) => path))).toEqual(new Set(['/year', '/fence/length']))
    }
  })
})

describe('listFaults', () => {
  it('lists all faults, not only the first', () => {
    const faults = listFaults({
      edition: '2019',
      year: '2024',
      title: '',
      agency: { name: 1, kind: 'x' },
      more: 1,
    })
    expect(faults.map(({ path, keyword }) => `${keyword} ${path}`)).toEqual([
      ...Array.from({ length: 6 }, () => 'required '),
      'additionalProperties ',
      'enum /edition',
      'type /year',
      'minLength /title',
      'type /agency/name',
      'enum /agency/kind',
    ])
  })

  it('gives the pattern as the schema writes it', () => {
    const faults = listFaults({ ...judgesOf('2021').base, publication: { url: 'ftp://x' } })
    const params = { pattern: '^https?://[^\\s"<>]+$' }
    expect(faults).toEqual([{ path: '/publication/url', keyword: 'pattern', params }])
  })

  it('stops at a thousand', () => {
    const blocks = Array.from({ length: 2000 }, () => ({ type: 'paragraph', text: '', more: 1 }))
    expect(listFaults({ ...judgesOf('2021').base, lead: blocks })).toHaveLength(1000)
  })
})
