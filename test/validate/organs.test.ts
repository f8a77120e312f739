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
