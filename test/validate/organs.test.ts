// Rules that hold for some organs and not for others: sub-headings, time limits, who may make rules.

import { describe, expect, it } from 'vitest'
import { validateReport } from '../../src/validate/index.js'
import { createReport } from '../fixtures/reports.js'

type Values = Readonly<Record<string, unknown>>

/** Issues of one rule with other settings, for an organ. */
function find(rule: string, settings: Values, changes: Values) {
  const { issues } = validateReport(createReport(changes), { rules: { [rule]: { settings } } })
  return issues.filter(({ code }) => code === rule)
}

describe('heading-missing', () => {
  const WANTED = {
    path: '/overview/blocks',
    label: { zh: '年度要点落实', en: 'Key tasks', aliases: ['要点落实'] },
  }
  const heading = (text: unknown, level = 2) => ({ type: 'heading', level, text })
  const missing = (blocks: unknown, wanted: Values = WANTED, agency: Values = { name: '某局' }) =>
    find('heading-missing', { headings: [wanted] }, { '/overview/blocks': blocks, '/agency': agency }).map(
      ({ path, params }) => [path, params.contains],
    )
  const MISSING = [['/overview/blocks', '年度要点落实']]

  it.each(['年度要点落实', '要点落实', ' 年度　要点落实 ', '“年度要点”落实：', '（年度要点落实）'])(
    'takes %s for the heading',
    (text) => {
      expect(missing([heading(text)])).toEqual([])
      expect(missing([heading('甲'), { type: 'paragraph', text: '乙' }, heading(text, 4)])).toEqual([])
    },
  )

  it.each(['年度要点', '年度要点落实情况', '要点', '', '年度要點落实'])('does not take %s for it', (text) => {
    expect(missing([heading(text)])).toEqual(MISSING)
  })

  it('wants a heading, not a paragraph', () => {
    expect(missing([{ type: 'paragraph', text: '年度要点落实' }])).toEqual(MISSING)
    expect(missing([])).toEqual(MISSING)
  })

  it.each([null, 'x', 7, {}, [null], [7], [{ type: 'heading' }], [heading(7)], [[]]])(
    'reads blocks of any shape: %j',
    (blocks) => {
      expect(missing(blocks)).toEqual(Array.isArray(blocks) ? MISSING : [])
    },
  )

  it('is asked of the organs it is for', () => {
    const wanted = { ...WANTED, for: [{ level: 'township' }, { kind: 'government', level: 'county' }] }
    const of = (kind?: string, level?: string) => missing([], wanted, { name: '某局', kind, level }).length
    expect([of('agency', 'township'), of('government', 'county')]).toEqual([1, 1])
    expect([of('department', 'county'), of('government'), of(undefined, undefined)]).toEqual([0, 0, 0])
  })

  it('names the clause it rests on', () => {
    const wanted = { ...WANTED, law: '云政办函〔2024〕12号' }
    const [issue] = find('heading-missing', { headings: [wanted] }, {})
    expect(issue?.message).toContain('（云政办函〔2024〕12号）')
    const [plain] = find('heading-missing', { headings: [WANTED] }, {})
    expect(plain?.message).not.toContain('（')
  })

  it('is none where no headings are asked for, or the setting is no list', () => {
    for (const headings of [[], null, 'x', {}]) expect(find('heading-missing', { headings }, {})).toEqual([])
  })
})

describe('published-late', () => {
  const DEADLINES = [
    { level: 'township', date: '01-20' },
    { kind: 'vertical' },
    { kind: 'department', scope: 'area', date: '02-10' },
    { kind: 'department', date: '01-31' },
    { date: '03-31' },
  ]
  const late = (date: string, agency: Values) =>
    find(
      'published-late',
      { deadlines: DEADLINES },
      { '/publication/date': date, '/agency': { name: '某局', ...agency } },
    ).map(({ params }) => params.before)

  it.each<[Values, string, string]>([
    [{ level: 'township', kind: 'department' }, '2025-01-20', '2025-01-21'],
    [{ kind: 'department', scope: 'area' }, '2025-02-10', '2025-02-11'],
    [{ kind: 'department', scope: 'own' }, '2025-01-31', '2025-02-01'],
    [{ kind: 'department' }, '2025-01-31', '2025-02-01'],
    [{ kind: 'government' }, '2025-03-31', '2025-04-01'],
    [{}, '2025-03-31', '2025-04-01'],
  ])('holds %j to the first limit that fits', (agency, inTime, tooLate) => {
    expect(late(inTime, agency)).toEqual([])
    expect(late(tooLate, agency)).toEqual([inTime])
  })

  it('sets no limit where the first that fits has no day', () => {
    expect(late('2025-12-31', { kind: 'vertical' })).toEqual([])
  })

  it('leaves dates that are none to the shape', () => {
    for (const date of ['2025-1-31', '', 'x']) expect(late(date, { kind: 'department' })).toEqual([])
  })

  it('names the ground of the limit, which differs from kind to kind', () => {
    const told = (agency: Values) =>
      find(
        'published-late',
        {},
        { '/publication/date': '2025-04-01', '/agency': { name: '某', ...agency } },
      ).map(({ params }) => [params.before, params.law])
    expect(told({ kind: 'department', level: 'county' })).toEqual([['2025-01-31', '条例第四十九条第一款']])
    expect(told({ kind: 'government', level: 'county' })).toEqual([['2025-03-31', '条例第四十九条第二款']])
    expect(told({ kind: 'agency', level: 'township' })).toEqual([['2025-01-31', '各地编制年度报告的通知']])
    expect(told({ kind: 'government', level: 'township' })).toEqual([
      ['2025-01-31', '各地编制年度报告的通知'],
    ])
  })

  it('says nothing of an organ that has no limit, or does not say what it is', () => {
    for (const agency of [
      {},
      { kind: 'vertical', level: 'township' },
      { kind: 'office' },
      { kind: 'authorised', level: 'county' },
      { kind: 'agency' },
      { kind: 'government' },
      { kind: 'something' },
    ])
      expect(find('published-late', {}, { '/publication/date': '2025-12-31', '/agency': agency })).toEqual([])
  })

  it('may be another in one report year, and in one place', () => {
    const deadlines = [
      { kind: 'department', year: 2024, date: '02-10' },
      { kind: 'department', division: '991300', date: '01-10' },
    ]
    const last = (year: number, agency: Values) =>
      find(
        'published-late',
        { deadlines },
        {
          '/year': year,
          '/publication/date': `${year + 1}-12-31`,
          '/agency': { name: '某局', kind: 'department', ...agency },
        },
      ).map(({ params }) => params.before)
    expect(last(2024, {})).toEqual(['2025-02-10'])
    expect(last(2023, {})).toEqual(['2024-01-31'])
    expect(last(2023, { divisionCode: '991325' })).toEqual(['2024-01-10'])
    expect(last(2023, { divisionCode: '991400' })).toEqual(['2024-01-31'])
    // Where the report gives no division, its credit code holds one.
    expect(last(2023, { creditCode: '11991325MB0527184Y' })).toEqual(['2024-01-10'])
  })

  it('stays on a day off, or moves to the next working day where that is asked for', () => {
    // 31 January 2026 is a Saturday; 31 January 2025 lies in a holiday that ends with 4 February.
    const holidays = ['01-28', '01-29', '01-30', '01-31', '02-01', '02-02', '02-03', '02-04'].map(
      (day) => `2025-${day}`,
    )
    const last = (year: number, settings: Values) =>
      find('published-late', settings, {
        '/year': year,
        '/publication/date': `${year + 1}-12-31`,
        '/agency': { name: '某局', kind: 'department' },
      }).map(({ params }) => params.before)
    expect(last(2025, {})).toEqual(['2026-01-31'])
    expect(last(2025, { postponed: true })).toEqual(['2026-02-02'])
    expect(last(2025, { postponed: true, workdays: ['2026-01-31'] })).toEqual(['2026-01-31'])
    expect(last(2025, { postponed: true, workdays: ['2026-02-01'] })).toEqual(['2026-02-01'])
    expect(last(2024, { postponed: true })).toEqual(['2025-01-31'])
    expect(last(2024, { postponed: true, holidays })).toEqual(['2025-02-05'])
    for (const none of [null, 'x', 7, {}])
      expect(last(2024, { postponed: true, holidays: none })).toEqual(['2025-01-31'])
  })
})

describe('published-implausible', () => {
  const found = (date: unknown, settings: Values = {}) =>
    find('published-implausible', settings, { '/publication/date': date, '/agency': { name: '某局' } }).length

  it('is a date many years after the report year, whoever reports', () => {
    expect([found('2029-12-31'), found('2030-01-01'), found('2052-01-20')]).toEqual([0, 1, 1])
    expect([found('2026-01-01', { years: 1 }), found('2052-01-20', { years: null })]).toEqual([1, 0])
  })

  it('leaves what is no date to the shape', () => {
    expect([found('9'), found(7), found(null)]).toEqual([0, 0, 0])
  })
})

describe('rules-without-power', () => {
  const mayMake = (mayMakeRules: unknown, agency: Values) =>
    find(
      'rules-without-power',
      { mayMakeRules },
      {
        '/agency': { name: '某局', ...agency },
        '/disclosure/documents/rules': { made: 1, repealed: 0, valid: 1 },
      },
    ).length === 0

  it('lets the organs named make rules, by any of their traits', () => {
    const county = { kind: 'government', level: 'county', scope: 'area' }
    expect(mayMake([{ kind: 'government' }], county)).toBe(true)
    expect(mayMake([{ level: 'county', scope: 'area' }], county)).toBe(true)
    expect(mayMake([{ kind: 'government', level: 'provincial' }], county)).toBe(false)
    expect(mayMake([{ level: 'county', scope: 'own' }], county)).toBe(false)
    expect(mayMake([], county)).toBe(false)
  })

  it('takes nothing for an organ that is none', () => {
    for (const organs of [[null], [7], ['government'], 'x', null])
      expect(mayMake(organs, { kind: 'government', level: 'county' }), JSON.stringify(organs)).toBe(false)
  })

  it('says nothing of an organ that does not say what it is', () => {
    expect(mayMake([], { kind: 'government' })).toBe(true)
  })
})
