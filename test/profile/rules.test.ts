// Rules that a profile adjusts, and aliases it adds: what takes effect, and what is refused.

import { describe, expect, it } from 'vitest'
import { loadSource } from '../../src/model/load.js'
import { createEquation, createTable, PARTS } from './parts.js'
import { complaints, createProfile, type Members, read } from './profiles.js'

const about = (members: Members) =>
  complaints({ 'profile.json': createProfile('a', members) }).map((line) =>
    line.replace(/^profile\.json#/, ''),
  )
const load = (members: Members) =>
  loadSource(read({ 'profile.json': createProfile('a', members) }).source).model
const severityOf = (rules: Members, id: string) =>
  load({ rules }).rules.find((rule) => rule.id === id)?.severity

describe('a rule', () => {
  it('is one of the edition', () => {
    const rules = { 'published-lat': { severity: 'error' }, 'constructor-x': { severity: 'off' } }
    const [near, far] = about({ rules })
    expect(near).toBe('/rules/published-lat: there is no rule published-lat. Did you mean published-late?')
    expect(far).toMatch(
      /^\/rules\/constructor-x: there is no rule constructor-x\. There are: stock, outcomes-total, /,
    )
    expect(about({ rules: { constructor: { severity: 'off' } } })[0]).toMatch(/there is no rule constructor/)
  })

  it('is made stricter, looser, or left out', () => {
    expect(severityOf({ 'handling-fee-missing': { severity: 'error' } }, 'handling-fee-missing')).toBe(
      'error',
    )
    expect(severityOf({ 'date-not-real': { severity: 'info' } }, 'date-not-real')).toBe('info')
    expect(severityOf({ 'date-not-real': { severity: 'off' } }, 'date-not-real')).toBeUndefined()
  })

  it('may be left out although headings are asked for: nobody checks them then', () => {
    const headings = [{ section: 'other', label: { zh: '甲', en: 'A' } }]
    const { rules } = load({ headings, rules: { 'heading-missing': { severity: 'off' } } })
    expect(rules.map(({ id }) => id)).not.toContain('heading-missing')
  })

  it.each<[string, string, Members, string]>([
    [
      'an unknown setting',
      'published-late',
      { deadline: [] },
      '/deadline: there is no setting deadline; there is deadlines',
    ],
    [
      'a setting of a rule that has none',
      'title-without-year',
      { a: 1 },
      '/a: there is no setting a; there is –',
    ],
    [
      'words for a list',
      'published-late',
      { deadlines: '01-31' },
      '/deadlines: expected array, found string',
    ],
    [
      'a number for an organ',
      'published-late',
      { deadlines: [3] },
      '/deadlines/0: expected object, found number',
    ],
    [
      'nothing for an organ',
      'rules-without-power',
      { mayMakeRules: [null] },
      '/mayMakeRules/0: expected object, found null',
    ],
    [
      'a misspelt trait, which would make it a rule for all',
      'published-late',
      { deadlines: [{ leval: 'township', date: '01-20' }] },
      '/deadlines/0/leval: leval is none of kind, level, scope, division, year, date, law; did you mean `level`?',
    ],
    [
      'a misspelt value, which would make it a rule for none',
      'published-late',
      { deadlines: [{ level: 'townships', date: '01-20' }] },
      '/deadlines/0/level: "townships" is none of national, provincial, prefectural, county, township; did you mean `township`?',
    ],
    [
      'a day that is none',
      'published-late',
      { deadlines: [{ date: '1-31' }] },
      '/deadlines/0/date: expected month and day, such as "03-31", found "1-31"',
    ],
    [
      'a day that not every year has',
      'published-late',
      { deadlines: [{ date: '02-29' }] },
      '/deadlines/0/date: expected month and day, such as "03-31", found "02-29"',
    ],
    [
      'a year that is none',
      'published-late',
      { deadlines: [{ year: '2024', date: '01-20' }] },
      '/deadlines/0/year: expected the form 2024, found "2024"',
    ],
    [
      'a place that is no code',
      'published-late',
      { deadlines: [{ division: '991', date: '01-20' }] },
      '/deadlines/0/division: expected a division code or its beginning, such as "991325" or "9913", found "991"',
    ],
    [
      'an entry behind one that is for everyone it is for',
      'published-late',
      {
        deadlines: [
          { level: 'county', date: '01-20' },
          { kind: 'agency', level: 'county', year: 2024 },
        ],
      },
      '/deadlines/1: this entry never counts: entry 0 is for the same organs already; move this one before it',
    ],
    [
      'a holiday that is no day',
      'published-late',
      { holidays: ['2025-01-28', '2025-02-30'] },
      '/holidays/1: expected the form "2025-01-28", found "2025-02-30"',
    ],
    [
      'a day where none counts',
      'rules-without-power',
      { mayMakeRules: [{ kind: 'government', date: '01-31' }] },
      '/mayMakeRules/0/date: date is none of kind, level, scope, division',
    ],
    [
      'a pointer that leads nowhere',
      'rules-without-power',
      { cells: ['/disclosure/documents/rules/made', '/nowhere'] },
      '/cells/1: /nowhere leads to no field of the report: there is no `nowhere`',
    ],
    [
      'headings, which have a member of their own',
      'heading-missing',
      { headings: [] },
      '/headings: ask for sub-headings in `headings` of the profile',
    ],
    [
      'names that objects inherit',
      'published-late',
      JSON.parse('{ "__proto__": [] }'),
      '/__proto__: there is no setting __proto__; there is deadlines, postponed, holidays, workdays',
    ],
    ['a name with a line feed', 'published-late', { 'a\nb': 1 }, expect.stringContaining('/a') as never],
  ])('is not given %s', (_, id, settings, expected) => {
    const lines = about({ rules: { [id]: { settings } } })
    expect(lines[0]).toEqual(typeof expected === 'string' ? `/rules/${id}/settings${expected}` : expected)
  })

  it('is complained about in the profile that gives the setting', () => {
    const below = createProfile('below', { rules: { 'published-late': { settings: { deadlines: 3 } } } })
    const top = createProfile('a', {
      extends: './below.json',
      rules: { 'published-late': { severity: 'error' } },
    })
    expect(complaints({ 'profile.json': top, 'below.json': below })).toEqual([
      'below.json#/rules/published-late/settings/deadlines: expected array, found number',
    ])
  })
})

describe('a sum of the statutory tables', () => {
  const STATUTORY = 'the sums of the tables are part of the national form and stay errors'

  it.each(['warning', 'info', 'off'])('is not made %s', (severity) => {
    const ids = ['row-total', 'outcomes-total', 'balance', 'results-total']
    const rules = Object.fromEntries(ids.map((id) => [id, { severity }]))
    expect(about({ rules })).toEqual(ids.map((id) => `/rules/${id}/severity: ${STATUTORY}`))
  })

  it('stays an error, and has no settings', () => {
    expect(severityOf({ balance: { severity: 'error' } }, 'balance')).toBe('error')
    expect(about({ rules: { balance: { settings: { a: 1 } } } })).toEqual([
      '/rules/balance/settings: an equation has no settings',
    ])
  })

  it('that may be explained may be a warning, or left out', () => {
    expect(severityOf({ stock: { severity: 'warning' } }, 'stock')).toBe('warning')
    const { rules, equations } = load({ rules: { 'carry-over': { severity: 'off' } } })
    expect(rules.map(({ id }) => id)).not.toContain('carry-over')
    expect(equations.map(({ rule }) => rule)).not.toContain('carry-over')
  })

  it('is that of the form, though a table of the profile has sums too', () => {
    const tables = {
      places: createTable({ 'x-equations': [createEquation('places-total', { severity: 'warning' })] }),
    }
    const { rules } = load({ tables, $defs: PARTS, rules: { 'places-total': { severity: 'info' } } })
    expect(rules.find(({ id }) => id === 'places-total')).toMatchObject({
      severity: 'info',
      kind: 'equation',
    })
    const off = load({ tables, $defs: PARTS, rules: { 'places-total': { severity: 'off' } } })
    expect(off.equations.map(({ rule }) => rule)).not.toContain('places-total')
  })
})

describe('aliases', () => {
  it('are for fields there are', () => {
    const aliases = {
      '/requests/outcomes/grantd': ['甲'],
      '/agency/name/first': ['甲'],
      '/overview/blocks/0': ['甲'],
      '/local/one': ['甲'],
    }
    expect(about({ aliases })).toEqual([
      '/aliases/~1requests~1outcomes~1grantd: there is no grantd; there is granted',
      '/aliases/~1agency~1name~1first: there is no first; there is –',
      '/aliases/~1overview~1blocks~10: there is no 0; there is –',
      '/aliases/~1local~1one: there is no one; there is –',
    ])
  })

  it('may be those of the report itself', () => {
    expect(load({ aliases: { '': ['政务年报'] } }).label.aliases?.at(-1)).toBe('政务年报')
  })

  it('are added to those of the edition, of rows, columns, sections and rows of the head', () => {
    const model = load({
      aliases: {
        '/requests/outcomes/granted': ['（一）同意公开'],
        '/requests/outcomes/granted/naturalPerson': ['公民个人'],
        '/disputes': ['四、复议诉讼'],
        '/contact/phone': ['咨询热线'],
      },
    })
    const cell = model.tables
      .flatMap(({ cells }) => cells)
      .find(({ path }) => path === '/requests/outcomes/granted/naturalPerson')
    expect(cell?.row.at(-1)?.aliases).toContain('（一）同意公开')
    expect(cell?.column.at(-1)?.aliases).toContain('公民个人')
    const disputes = model.sections.find(({ name }) => name === 'disputes')
    expect(disputes?.label.aliases?.at(-1)).toBe('四、复议诉讼')
    const phone = model.parts.Contact?.fields?.find(({ name }) => name === 'phone')
    expect(phone?.label?.aliases).toContain('咨询热线')
  })

  it('are said in the profile that adds them', () => {
    const below = createProfile('below', { aliases: { '/overviw': ['甲'] } })
    const files = { 'profile.json': createProfile('a', { extends: './below.json' }), 'below.json': below }
    expect(complaints(files)).toEqual([
      'below.json#/aliases/~1overviw: there is no overviw; there is overview',
    ])
  })
})
