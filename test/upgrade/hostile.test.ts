import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import type { EditionName } from '../../generated/index.js'
import { ToolkitError } from '../../src/issue/error.js'
import { createReport as createNewReport } from '../../src/report/create.js'
import { upgradeForComparison } from '../../src/upgrade/compare.js'
import { type UpgradeOptions, upgradeReport } from '../../src/upgrade/index.js'
import { readJson } from '../fixtures/cases.js'
import { damage, damages } from '../fixtures/mutations.js'
import { createReport } from '../fixtures/reports.js'

const example = readJson('examples/department-2020.json') as object

/** The code of the error; undefined where there is none. Any other error is passed on. */
function attempt(report: unknown, options?: UpgradeOptions<EditionName>): string | undefined {
  try {
    const { issues } = upgradeReport(report, options)
    for (const { message } of issues) {
      expect(message.length).toBeLessThan(2000)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get through
      expect(message).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
    }
    return undefined
  } catch (error) {
    if (!(error instanceof ToolkitError)) throw error
    expect(error.text.zh).toMatch(/\p{Script=Han}/u)
    return error.code
  }
}

const thrower = () => {
  throw new Error('no')
}

afterAll(() => {
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

describe('what cannot be brought over', () => {
  it.each<[string, unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['a number', 5],
    ['a text', 'report'],
    ['a list', []],
    ['a function', () => example],
    ['a big integer', 1n],
  ])('is %s', (_kind, value) => {
    expect(attempt(value)).toBe('report-invalid')
  })

  it('is a report of a later edition', () => {
    expect(attempt(createReport(), { to: '2019' })).toBe('wrong-option')
    expect(() => upgradeReport(createReport(), { to: '2019' })).toThrow(
      'The report is of edition 2021 and cannot become one of edition 2019',
    )
  })

  it('is one for an edition there is none of', () => {
    for (const to of ['1999', '', 'constructor', '__proto__'])
      expect(attempt(example, { to: to as never })).toBe('unknown-edition')
  })
})

describe('a report that names no edition', () => {
  const { edition: _edition, ...bare } = example as { edition: string; year: number }

  it('goes by its year, and has an edition afterwards', () => {
    const { report, issues } = upgradeReport(bare)
    expect([report.edition, report.upgradedFrom]).toEqual(['2021', '2019'])
    expect(issues.filter(({ path }) => path === '/edition')).toEqual([])
    expect(report).toEqual(upgradeReport(example).report)
  })

  it('but another that is none goes by its year too, and the name comes back', () => {
    const { report, issues } = upgradeReport({ ...bare, edition: 2020 }, { language: 'en' })
    expect(report.edition).toBe('2021')
    expect(issues.filter(({ path }) => path === '/edition')).toMatchObject([
      {
        code: 'upgrade-left-out',
        params: { value: 2020 },
        message:
          'Edition: It reads 2020 and was left out. The reason: there is no such edition, and by its year the report was taken for one of edition 2019. Keep it elsewhere if it is needed.',
      },
    ])
  })

  it('nor a year is taken for one in force', () => {
    expect(upgradeReport({ title: 'x' })).toEqual({ edition: '2021', report: { title: 'x' }, issues: [] })
  })
})

describe('a report of any shape', () => {
  it('is brought over or refused, whatever it is', () => {
    const law = fc.property(damages({ foreign: true }), (list) => {
      const damaged = damage(example, list)
      attempt(damaged)
      upgradeForComparison(damaged, '2021')
    })
    fc.assert(law, { seed: 1, numRuns: 500 })
  })

  it.each([
    '/disclosure',
    '/disclosure/procurement',
    '/requests/outcomes/other',
    '/requests/outcomes/other/total',
    '/notes',
    '/explanations',
    '/agency',
    '/year',
    '/$schema',
  ])('may hold anything at %s', (place) => {
    const law = fc.property(
      fc.anything({ withBigInt: true, withMap: true, withSparseArray: true }),
      (value) => {
        attempt(createReport({ [place]: value, '/edition': '2019' }, '2019'))
      },
    )
    fc.assert(law, { seed: 2, numRuns: 100 })
  })

  it('may hold itself', () => {
    const report = createReport({}, '2019')
    report.lead = report
    report.remark = report
    report.notes = [report, report.notes]
    const { report: upgraded, issues } = upgradeReport(report)
    expect(upgraded.lead).toBe(report)
    expect(issues.find(({ path }) => path === '/remark')?.params.value).toBe(report)
  })

  it('may be deep, long and wide', () => {
    let deep: unknown = 0
    for (let level = 0; level < 100_000; level++) deep = { agency: deep }
    expect(attempt({ edition: '2019', agency: deep, lead: deep })).toBeUndefined()
    const notes = Array.from({ length: 100_000 }, () => ({
      path: '/disclosure/procurement',
      text: 'x'.repeat(99),
    }))
    expect(attempt({ edition: '2019', notes })).toBeUndefined()
    const title = 'x'.repeat(10_000_000)
    expect(attempt({ edition: '2019', title, [title]: title })).toBeUndefined()
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'may have a field called %s',
    (name) => {
      const json = JSON.stringify(example).replace('{', `{"${name}":{"polluted":true},`)
      const { report, issues } = upgradeReport(JSON.parse(json))
      expect(Object.hasOwn(report, name)).toBe(false)
      expect(issues.find(({ code }) => code === 'upgrade-unknown-field')).toMatchObject({
        path: `/${name}`,
        params: { value: { polluted: true } },
      })
    },
  )

  it('may be code that poses as data', () => {
    for (const name of ['edition', 'year', 'title', 'requests', 'notes']) {
      const hiding = Object.defineProperty({ ...example }, name, { get: thrower, enumerable: true })
      expect(attempt(hiding), name).toBe('report-invalid')
      expect(upgradeForComparison(hiding, '2021')).toBe(hiding)
    }
    for (const trap of ['get', 'ownKeys', 'getOwnPropertyDescriptor'] as const) {
      expect(attempt(new Proxy({ ...example }, { [trap]: thrower })), trap).toBe('report-invalid')
      expect([undefined, 'report-invalid']).toContain(
        attempt({ ...example, agency: new Proxy({}, { [trap]: thrower }) }),
      )
    }
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    expect(attempt(proxy)).toBe('report-invalid')
    expect(upgradeForComparison(proxy, '2021')).toBe(proxy)
  })

  it('may be a fresh one with nothing but zeros', () => {
    const { report, issues } = upgradeReport(createNewReport({ year: 2020, agency: '某局' }))
    expect(report.requests?.outcomes?.other).toMatchObject({ feeUnpaid: { total: 0 }, other: { total: 0 } })
    expect(issues.filter(({ code }) => code === 'upgrade-divided')).toEqual([])
  })
})
