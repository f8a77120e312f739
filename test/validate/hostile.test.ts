import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { validateReport } from '../../src/validate/index.js'
import { readJson } from '../fixtures/cases.js'
import { type Inspection, loadInspection } from '../fixtures/inspection.js'
import { damage, damages } from '../fixtures/mutations.js'
import { createPrevious, createReport } from '../fixtures/reports.js'

/** Far above what any of these needs on a busy machine, far below what work that grows with the square would take. */
const GENEROUS = 60_000

vi.setConfig({ testTimeout: 2 * GENEROUS })

/** Validates as report and as last year's report, in both languages, and expects an answer in time. */
function expectAnswer(value: unknown): ReturnType<typeof validateReport> {
  const start = performance.now()
  const result = validateReport(value)
  validateReport(value, { language: 'en', previous: value })
  validateReport(createReport(), { previous: value })
  expect(performance.now() - start).toBeLessThan(GENEROUS)
  expect(result.valid).toBe(!result.issues.some(({ severity }) => severity === 'error'))
  for (const issue of result.issues) {
    expect(issue.message).not.toBe('')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get through
    expect(issue.message).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
    expect(issue.message.length).toBeLessThan(2000)
  }
  expect(JSON.parse(JSON.stringify(result.issues))).toEqual(result.issues)
  return result
}

function nest(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 0
  for (let level = 0; level < depth; level++) value = wrap(value)
  return value
}

const HUGE = 'x'.repeat(10_000_000)
const PLACES = [
  '/title',
  '/overview/blocks',
  '/overview/blocks/0',
  '/requests',
  '/requests/carriedIn/total',
  '/notes',
  '/explanations',
  '/agency',
  '/edition',
  '/publication/url',
  '/local',
] as const

afterAll(() => {
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(Reflect.ownKeys(Object.prototype).length).toBe(12)
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

describe('validateReport answers with issues', () => {
  it.each([
    ['undefined', undefined],
    ['null', null],
    ['a number', 5],
    ['NaN', Number.NaN],
    ['minus zero', -0],
    ['a text', 'report'],
    ['true', true],
    ['a big integer', 1n],
    ['a symbol', Symbol('report')],
    ['a function', () => createReport()],
    ['a class', class Report {}],
    ['a date', new Date(0)],
    ['an invalid date', new Date(Number.NaN)],
    ['a map', new Map(Object.entries(createReport()))],
    ['a set', new Set([1])],
    ['a promise', Promise.resolve(createReport())],
    ['a regular expression', /report/],
    ['bytes', new Uint8Array(8)],
    ['a boxed text', Object('report')],
    ['an error', new Error('report')],
    ['a weak map', new WeakMap()],
    ['the global object', globalThis],
    ['an empty list', []],
    ['an object without prototype', Object.create(null)],
  ])('where the report is %s', (_, value) => {
    expect(expectAnswer(value).valid).toBe(false)
  })

  it.each(PLACES)('where anything at all stands at %s', (place) => {
    const strange = {
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withObjectString: true,
      withSparseArray: true,
      withTypedArray: true,
    }
    fc.assert(
      fc.property(fc.anything(strange), (value) => {
        validateReport(createReport({ [place]: value }))
        validateReport(createReport(), { previous: createPrevious({ [place]: value }) })
      }),
      { seed: 1, numRuns: 100 },
    )
  })

  it.each([
    ['city', 'city-2023'],
    ['department-2020', 'department-2020'],
    // As a report of last year it is brought to this one's edition first.
    ['department', 'department-2020'],
  ])('where the report %s is damaged in several places', (name, nameBefore) => {
    const report = readJson(`examples/${name}.json`)
    const previous = readJson(`examples/${nameBefore}.json`)
    const law = fc.property(damages({ foreign: true }), damages({ foreign: true }), (list, other) => {
      expectAnswer(damage(report, list))
      const { valid, issues } = validateReport(damage(report, list), { previous: damage(previous, other) })
      expect(valid).toBe(!issues.some(({ severity }) => severity === 'error'))
    })
    fc.assert(law, { seed: 2, numRuns: 150 })
  })

  it.each(PLACES)('where lists and objects nest 100,000 deep at %s', (place) => {
    expectAnswer(createReport({ [place]: nest(100_000, (inner) => [inner]) }))
    expectAnswer(createReport({ [place]: nest(100_000, (inner) => ({ blocks: inner })) }))
    expectAnswer(JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`))
  })

  it.each(PLACES)('where a text of ten million characters stands at %s', (place) => {
    expectAnswer(createReport({ [place]: HUGE }))
    expectAnswer(createReport({ [place]: '😀'.repeat(5_000_000) }))
    expectAnswer(createReport({ [place]: { [HUGE]: HUGE } }))
  })

  it.each(PLACES)('where a list of a million items stands at %s', (place) => {
    const items = [
      0,
      null,
      {},
      { type: 'paragraph' },
      { path: '/x', text: '' },
      { rule: 'stock', path: '/requests', text: 'x' },
    ]
    for (const item of items) {
      expectAnswer(createReport({ [place]: Array.from({ length: 1_000_000 }, () => item) }))
    }
  })

  it('where a table in the prose has a million rows', () => {
    const rows = Array.from({ length: 1_000_000 }, () => ['x'])
    expectAnswer(createReport({ '/overview/blocks': [{ type: 'table', header: ['a', 'b'], rows }] }))
  })

  it.each(PLACES)('where a list without items is said to be four thousand million long at %s', (place) => {
    const sparse: unknown[] = []
    sparse.length = 2 ** 32 - 1
    expectAnswer(createReport({ [place]: sparse }))
    expectAnswer(createReport({ '/overview/blocks': [{ type: 'table', header: ['a'], rows: sparse }] }))
    expectAnswer(createReport({ '/overview/blocks': [{ type: 'table', header: sparse, rows: [sparse] }] }))
  })

  it('where there are a million unknown fields', () => {
    const many = Object.fromEntries(Array.from({ length: 1_000_000 }, (_, index) => [`field${index}`, index]))
    const start = performance.now()
    const { issues } = validateReport({ ...createReport(), ...many })
    expect(performance.now() - start).toBeLessThan(GENEROUS)
    expect(issues).toHaveLength(1001)
    expect(issues.at(-1)).toMatchObject({ code: 'too-many-issues', params: { limit: 1000 } })
  })

  it('where a report holds itself', () => {
    const report = createReport()
    report.lead = report
    report.notes = [report.notes]
    ;(report.notes as unknown[]).push(report.notes, report)
    expect(expectAnswer(report).valid).toBe(false)
  })

  it('where numbers are none', () => {
    for (const number of [Number.NaN, Infinity, -Infinity, 2 ** 53, 1e308, 5e-324, -1, 0.1]) {
      const { valid, issues } = expectAnswer(createReport({ '/requests/carriedIn/total': number }))
      expect(valid, String(number)).toBe(false)
      expect(issues.map(({ path }) => path)).toContain('/requests/carriedIn/total')
    }
  })

  it('and takes minus zero for zero', () => {
    expect(validateReport(createReport({ '/disclosure/documents/rules/made': -0 })).valid).toBe(true)
    expect(validateReport(createReport({ '/requests/carriedIn/legalPerson/other': -0 })).valid).toBe(true)
  })

  it('where texts hold halves of characters, commands to a terminal and marks of direction', () => {
    const nasty = '\ud800\u001b[2J\u0007\u202e2024\udc00\n\r\u2028'
    const changes = {
      '/title': { [nasty]: 1 },
      '/edition': nasty,
      '/publication/date': nasty,
      '/agency/kind': nasty,
    }
    const { issues } = expectAnswer({ ...createReport(changes), [nasty]: nasty })
    expect(issues.map(({ code }) => code)).toContain('unknown-field')
    for (const { message } of issues) expect(message).not.toMatch(/\p{Cs}/u)
  })
})

describe('names that every object has', () => {
  it.each([
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    '__defineGetter__',
    'valueOf',
  ])('are unknown fields like any other: %s', (name) => {
    const json = JSON.stringify(createReport()).replace('{', `{"${name}":{"polluted":true,"isAdmin":1},`)
    const { issues } = expectAnswer(JSON.parse(json))
    expect(issues).toMatchObject([{ code: 'unknown-field', path: `/${name}`, params: { property: name } }])
  })

  it('lead nowhere as pointers and rules', () => {
    for (const name of ['__proto__', 'constructor', 'toString', '']) {
      const { issues } = validateReport(
        createReport({
          '/notes': [{ path: `/${name}/x`, text: 'x' }],
          '/explanations': [{ rule: name || 'x', path: `/requests/${name}`, text: 'x' }],
        }),
      )
      expect(issues.map(({ code }) => code)).toEqual(['note-without-cell', 'explanation-without-rule'])
    }
  })

  it.each(['__proto__', 'constructor', 'toString'])('are no rules: %s', (name) => {
    const rules = JSON.parse(`{"${name}":{"severity":"off"}}`)
    expect(() => validateReport(createReport(), { rules })).toThrow(`There is no rule “${name}”`)
  })
})

describe('code that poses as data', () => {
  const thrower = () => {
    throw new Error('no')
  }

  it.each(['title', 'year', 'agency', 'requests', 'notes', 'explanations'])(
    'cannot throw from %s',
    (name) => {
      const hide = (report: object) => Object.defineProperty(report, name, { get: thrower, enumerable: true })
      const unreadable = { valid: false, issues: [{ code: 'unreadable-value', path: '' }] }
      expect(validateReport(hide(createReport()))).toMatchObject(unreadable)
      const isRead = ['year', 'agency', 'requests'].includes(name)
      const expected = isRead ? unreadable : { valid: true, issues: [] }
      expect(validateReport(createReport(), { previous: hide(createPrevious()) })).toMatchObject(expected)
    },
  )

  it('cannot throw as a proxy', () => {
    const traps = ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf'] as const
    for (const trap of traps) {
      const proxy = new Proxy(createReport(), { [trap]: thrower })
      expect(() => validateReport(proxy)).not.toThrow()
      expect(() => validateReport(createReport({ '/agency': proxy }))).not.toThrow()
      expect(() => validateReport(createReport(), { previous: proxy })).not.toThrow()
    }
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    expect(validateReport(proxy).valid).toBe(false)
  })

  it('is refused where it hides what it holds', () => {
    class Made {
      get title() {
        return '2024'
      }
    }
    expect(validateReport(Object.assign(new Made(), createReport({ '/title': undefined }))).valid).toBe(false)
    const hidden = Object.defineProperty(createReport(), 'title', { value: '2024', enumerable: false })
    expect(validateReport(hidden)).toMatchObject({ valid: false })
    expect(validateReport(Object.create(createReport())).valid).toBe(false)
  })

  it('is refused where it answers otherwise each time', () => {
    let count = 0
    const fickle = Object.defineProperty(createReport(), 'title', {
      get: () => (count++ % 2 === 0 ? 2024 : '2024'),
      enumerable: true,
    })
    expect(validateReport(fickle).valid).toBe(false)
  })
})

describe('an edition whose parts contain each other', () => {
  let inspection: Inspection
  beforeAll(async () => {
    inspection = await loadInspection()
  })
  afterAll(() => inspection.remove())

  it('answers on 100,000 levels as well', () => {
    const report = readJson('test/fixtures/schemas/inspection/reports/valid/report.json') as object
    const areas = nest(100_000, (inner) => [{ name: 'x', areas: inner === 0 ? [] : inner }])
    const { valid, issues } = inspection.validate({ ...report, areas })
    expect(valid).toBe(false)
    expect(issues.map(({ code }) => code)).toEqual(['unreadable-value'])
    const few = nest(500, (inner) => [{ name: 'x', areas: inner === 0 ? [] : inner }])
    expect(inspection.validate({ ...report, areas: few }).valid).toBe(true)
  })
})
