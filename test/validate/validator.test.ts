import { describe, expect, expectTypeOf, it } from 'vitest'
import {
  type IssueCode,
  type Report,
  type ReportRule,
  type ValidateOptions,
  validateReport,
} from '../../src/validate/index.js'
import { createPrevious, createReport } from '../fixtures/reports.js'

const codes = (...[value, options]: Parameters<typeof validateReport>) =>
  validateReport(value, options).issues.map(({ code }) => code)

describe('the result', () => {
  it('gives the very report back, as its type, where it is valid', () => {
    const value: unknown = createReport()
    const result = validateReport(value)
    if (!result.valid) expect.fail('it is valid')
    expect(result.report).toBe(value)
    expectTypeOf(result.report).toEqualTypeOf<Report>()
    expectTypeOf(result.report.requests.carriedIn.total).toBeNumber()
  })

  it('has codes a program can switch on', () => {
    const [issue] = validateReport(null).issues
    expectTypeOf(issue).exclude<undefined>().toHaveProperty('code').toEqualTypeOf<IssueCode | ReportRule>()
    expect(issue).toMatchObject({ code: 'wrong-type', severity: 'error', path: '' })
  })

  it('stays valid with warnings and information', () => {
    const result = validateReport(createReport({ '/other/handlingFee': undefined }))
    expect(result).toMatchObject({ valid: true, issues: [{ severity: 'warning' }] })
  })

  it('speaks Chinese unless told otherwise', () => {
    expect(validateReport(1).issues[0]?.message).toBe(
      validateReport(1, { language: 'zh' }).issues[0]?.message,
    )
    expect(validateReport(1, { language: 'en' }).issues[0]?.message).toMatch(/^Expected/)
  })

  it('is the same each time and leaves the report alone', () => {
    const report = createReport({ '/requests/carriedIn/total': 7, '/title': 5 })
    const before = JSON.stringify(report)
    expect(validateReport(report)).toEqual(validateReport(report))
    expect(JSON.stringify(report)).toBe(before)
    const frozen = createReport()
    for (const part of Object.values(frozen)) Object.freeze(part)
    expect(validateReport(Object.freeze(frozen)).valid).toBe(true)
  })
})

describe('issues', () => {
  it('come in order: wrong cells, faults of shape, broken sums, other rules', () => {
    const report = createReport({
      '/title': 5,
      '/requests/outcomes/granted/naturalPerson': 20,
      '/publication/date': '2024-02-30',
    })
    expect(codes(report)).toEqual([
      'wrong-cell',
      'wrong-type',
      'outcomes-total',
      'row-total',
      'date-not-real',
      'published-too-early',
    ])
  })

  it('are all listed, not only the first of a kind', () => {
    const report = createReport({ '/disclosure/documents/rules': { made: 1, repealed: 2, valid: 3 } })
    expect(codes(report)).toEqual(Array.from({ length: 3 }, () => 'rules-without-power'))
  })

  it('work out a cell that is missing, misspelt or out of range from its sums', () => {
    const path = '/requests/outcomes/granted/naturalPerson'
    for (const value of [undefined, '2', null, -2, 1e13, 1.5]) {
      const found = validateReport(createReport({ [path]: value })).issues.find(
        (issue) => issue.path === path && issue.code !== 'wrong-cell',
      )
      expect(found?.params.proposed, String(value)).toBe(2)
    }
    const free = validateReport(createReport({ '/disclosure/licensing/permits/decisions': '6' })).issues
    expect(free).toMatchObject([{ code: 'cell-not-a-number' }])
    expect(free[0]?.params).not.toHaveProperty('proposed')
  })

  it('propose nothing where the sums disagree', () => {
    const report = createReport({
      '/requests/outcomes/granted/naturalPerson': undefined,
      '/requests/outcomes/granted/total': 5,
    })
    const missing = validateReport(report).issues.find(({ code }) => code === 'missing-field')
    expect(missing?.params).toEqual({ property: 'naturalPerson' })
  })
})

describe('rules', () => {
  it('are read anew where the adjustments can change, and frozen ones say the same', () => {
    const report = createReport({ '/other/handlingFee': undefined })
    const rule: { severity: 'off' | 'error' } = { severity: 'off' }
    const rules = { 'handling-fee-missing': rule }
    expect(codes(report, { rules })).toEqual([])
    // Frozen outside alone: what is inside still changes.
    Object.freeze(rules)
    expect(codes(report, { rules })).toEqual([])
    rule.severity = 'error'
    expect(codes(report, { rules })).toEqual(['handling-fee-missing'])
    Object.freeze(rule)
    for (let time = 0; time < 2; time++) {
      expect(validateReport(report, { rules }).valid).toBe(false)
      expect(codes(report, { rules, prose: true })).toContain('handling-fee-missing')
    }
  })

  const uneven = createReport({ '/requests/carriedForward/total': 2 })

  it('can be switched off, one by one', () => {
    const off = { severity: 'off' } as const
    expect(codes(uneven, { rules: { 'row-total': off } })).not.toContain('row-total')
    expect(codes(uneven, { rules: { 'row-total': off, balance: off } })).toEqual([])
    expect(
      codes(createReport({ '/other/handlingFee': undefined }), { rules: { 'handling-fee-missing': off } }),
    ).toEqual([])
  })

  it('names a wrong cell no more seriously than the sums that point at it', () => {
    const wrong = createReport({ '/requests/outcomes/granted/naturalPerson': 990 })
    const gravities = (severity: 'error' | 'warning' | 'info') => {
      const rules = { 'row-total': { severity }, 'outcomes-total': { severity }, balance: { severity } }
      const { valid, issues } = validateReport(wrong, { rules })
      return { valid, cell: issues.find(({ code }) => code === 'wrong-cell')?.severity }
    }
    expect(gravities('error')).toEqual({ valid: false, cell: 'error' })
    expect(gravities('warning')).toEqual({ valid: true, cell: 'warning' })
    expect(gravities('info')).toEqual({ valid: true, cell: 'info' })
  })

  it('can be made more or less serious', () => {
    const rules = { 'row-total': { severity: 'warning' }, balance: { severity: 'info' } } as const
    const severities = validateReport(uneven, { rules }).issues.map(({ code, severity }) => [code, severity])
    expect(Object.fromEntries(severities)).toMatchObject({ 'row-total': 'warning', balance: 'info' })
    const strict = { 'handling-fee-missing': { severity: 'error' } } as const
    expect(validateReport(createReport({ '/other/handlingFee': undefined }), { rules: strict }).valid).toBe(
      false,
    )
  })

  it('can be given other settings, and keep the rest', () => {
    const report = createReport({ '/disclosure/documents/rules/valid': 3 })
    const mayMakeRules = [{ kind: 'department', level: 'county' }]
    expect(codes(report)).toEqual(['rules-without-power'])
    expect(codes(report, { rules: { 'rules-without-power': { settings: { mayMakeRules } } } })).toEqual([])
    const cells = ['/disclosure/documents/rules/made']
    expect(codes(report, { rules: { 'rules-without-power': { settings: { cells } } } })).toEqual([])
    for (const settings of [
      { mayMakeRules: null },
      { mayMakeRules: [null, 5] },
      { cells: 'x' },
      { cells: [7] },
    ]) {
      expect(() => validateReport(report, { rules: { 'rules-without-power': { settings } } })).not.toThrow()
    }
  })

  it('that do not exist are refused, with the one that was meant', () => {
    const misspelt = { rules: { 'row-totals': { severity: 'off' } } } as const
    expect(() => validateReport(createReport(), misspelt)).toThrow('Did you mean “row-total”?')
  })

  it('that are not compared are not mentioned', () => {
    const previous = createPrevious({ '/disclosure': undefined })
    expect(codes(createReport(), { previous })).toEqual(['not-comparable', 'not-comparable'])
    expect(codes(createReport(), { previous, rules: { stock: { severity: 'off' } } })).toEqual([])
  })
})

describe('last year’s report', () => {
  it('is compared where it is one', () => {
    expect(codes(createReport(), { previous: createPrevious() })).toEqual([])
    expect(codes(createReport(), {})).toEqual([])
  })

  it('counts as given also where it is null', () => {
    for (const previous of [null, 5, 'x', [], {}, { year: '2023' }]) {
      expect(codes(createReport(), { previous })).toEqual(['previous-not-a-report'])
    }
  })

  it('is another agency’s by code where both have one, else by name', () => {
    const other = { '/agency/name': '松岭县地方志办公室' }
    expect(codes(createReport(), { previous: createPrevious(other) })).toEqual([])
    const withoutCode = createPrevious({ ...other, '/agency/creditCode': undefined })
    expect(codes(createReport(), { previous: withoutCode })).toEqual(['previous-other-agency'])
    const otherCode = createPrevious({ '/agency/creditCode': '11991325MB0527184X' })
    expect(codes(createReport(), { previous: otherCode })).toEqual(['previous-other-agency'])
    const nameless = createPrevious({ '/agency': undefined })
    expect(codes(createReport(), { previous: nameless })).toEqual([])
  })

  it('need not be valid to be compared', () => {
    const previous = createPrevious({ '/title': 7, '/requests/carriedForward/naturalPerson': 5 })
    expect(codes(createReport(), { previous })).toContain('carry-over')
  })

  it('of the wrong year is not compared', () => {
    for (const year of [2022, 2024, 2025, 2022.5]) {
      const previous = createPrevious({ '/year': year, '/requests/carriedForward/naturalPerson': 5 })
      expect(codes(createReport(), { previous })).toEqual(['previous-not-last-year'])
    }
  })
})

describe('options', () => {
  it.each([
    [{ previus: {} }, 'expected previous'],
    [{ language: 'fr' }, 'expected zh, en'],
    [{ rules: { 'row-total': 'warning' } }, 'expected { severity, settings }'],
    [{ rules: { 'row-total': { severity: 'warn' } } }, 'expected error, warning, info, off'],
    [{ rules: { 'row-total': { sevrity: 'off' } } }, 'expected severity'],
  ])('are refused where they are misspelt: %j', (options, expected) => {
    expect(() => validateReport(createReport(), options as ValidateOptions)).toThrow(expected)
  })
})
