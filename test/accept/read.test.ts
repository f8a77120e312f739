// Files of accepted issues: what is wrong in one is told by entry and field, and the schema for editors says the same.

import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ReadAcceptedOptions, readAccepted, ToolkitError } from '../../src/index.js'
import { readSchema } from '../../src/model/read.js'

const GOOD = {
  code: 'section-empty',
  path: '/overview/blocks',
  reason: '已另文说明',
  by: '张三',
  until: '2025-12-31',
}
const CODES = ['section-empty', 'row-total']

const read = (value: unknown, options: ReadAcceptedOptions = {}) =>
  readAccepted(new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value, null, 1)), {
    name: 'a.json',
    codes: CODES,
    ...options,
  })

function complaintOf(value: unknown, options?: ReadAcceptedOptions): ToolkitError {
  try {
    read(value, options)
  } catch (error) {
    if (error instanceof ToolkitError) return error
  }
  return expect.fail('no error')
}

describe('readAccepted', () => {
  it('reads entries as they stand', () => {
    const entries = [GOOD, { ...GOOD, path: '', report: { year: 2024, scope: null }, found: { value: null } }]
    expect(read({ $schema: 'x', accepted: entries })).toEqual(entries)
    expect(read('\ufeff{"accepted":[]}')).toEqual([])
  })

  it('takes any code where it is told none', () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ accepted: [{ ...GOOD, code: 'own-rule' }] }))
    expect(readAccepted(bytes)).toHaveLength(1)
  })

  it.each([
    [
      { ...GOOD, until: '2025-02-30' },
      /^a\.json:\d+:\d+: entry 1, until: found "2025-02-30", expected a day of the/,
    ],
    [{ ...GOOD, until: 'always' }, /until: found "always", expected a day .* name a day to decide again$/],
    [{ ...GOOD, until: undefined }, /^a\.json:3:3: entry 1, until is missing: a day of the calendar/],
    [
      { ...GOOD, reason: ' ' },
      /entry 1, reason: found " ", expected a text that says why the issue is accepted$/,
    ],
    [{ ...GOOD, by: 7 }, /entry 1, by: found 7, expected a text that says who accepts it$/],
    [
      { ...GOOD, code: 'section-emtpy' },
      /entry 1, there is no issue code “section-emtpy”\. Did you mean section-empty\?$/,
    ],
    [
      { ...GOOD, code: 'zzz' },
      /there is no issue code “zzz”\. The output of validate and import shows the codes$/,
    ],
    [
      { ...GOOD, path: 'overview/blocks' },
      /entry 1, path: found "overview\/blocks", expected a path that begins with \//,
    ],
    [{ ...GOOD, untill: '2025-12-31' }, /entry 1, there is no field “untill”\. Did you mean until\?$/],
    [{ ...GOOD, report: { yaer: 2024 } }, /entry 1, there is no field “yaer”\. Did you mean year\?$/],
    [
      { ...GOOD, report: { year: '2024' } },
      /entry 1, report\.year: found "2024", expected a year such as 2024, or null$/,
    ],
    [{ ...GOOD, report: [] }, /entry 1, report: found \[…\], expected an object \{…\}$/],
    [
      { ...GOOD, found: { actual: 1 } },
      /entry 1, found: found \{…\}, expected \{ "actual": …, "expected": … \}, /,
    ],
    [{ ...GOOD, found: { actual: '1', expected: 2 } }, /found\.actual: found "1", expected a number$/],
    [5, /^a\.json:3:3: entry 1, found 5, expected an object \{…\}$/],
  ])('tells what is wrong in %j', (entry, message) => {
    const { code, text } = complaintOf({ accepted: [entry] })
    expect([code, text.en]).toEqual(['not-accepted-issues', expect.stringMatching(message)])
    expect(text.zh).toMatch(/^a\.json:\d+:\d+：第 1 条/)
  })

  it.each([
    [[], /^a\.json:1:1: expected \{ "accepted": \[…\] \}, found \[…\]$/],
    [{ accepted: {} }, /^a\.json:2:14: accepted must be a list \[…\], found \{…\}$/],
    [{ accepted: [], acepted: [] }, /there is no field “acepted”\. Did you mean accepted\?$/],
    [{ edition: '2021' }, /this is a report, not a file of accepted issues$/],
  ])('tells what is wrong with the whole of %j', (value, message) => {
    expect(complaintOf(value).text.en).toMatch(message)
  })

  it('tells everything at once, and where, up to ten', () => {
    const { text } = complaintOf({ accepted: [GOOD, { ...GOOD, by: '', until: 1 }, ...Array(9).fill(0)] })
    const lines = text.en.split('\n')
    expect(lines).toHaveLength(11)
    expect(lines[0]).toMatch(/^a\.json:14:\d+: entry 2, by: found ""/)
    expect(lines[10]).toBe('and 1 more')
    expect(text.zh.split('\n')[10]).toBe('另有 1 处')
  })

  it.each([
    ['', 'file-empty'],
    ['{"accepted":[}', 'not-json'],
  ])('tells what is no JSON: %j', (text, code) => {
    expect(complaintOf(text).code).toBe(code)
  })

  it('keeps baselines and accepted issues apart', () => {
    const ofBaseline = { code: 'row-total', path: '/x', found: {} }
    expect(read({ accepted: [ofBaseline] }, { use: 'baseline' })).toEqual([ofBaseline])
    expect(complaintOf({ accepted: [ofBaseline] }).text.en).toMatch(/it belongs to a baseline/)
    expect(complaintOf({ accepted: [GOOD] }, { use: 'baseline' }).text.en).toMatch(
      /it has reason, by, until, so it is an accepted issue: move it to the file of --accepted$/,
    )
    expect(
      complaintOf({ accepted: [{ code: 'row-total', path: '/x' }] }, { use: 'baseline' }).text.en,
    ).toMatch(/found is missing/)
    expect(complaintOf({ accepted: [] }, { use: 'both' as 'baseline' }).code).toBe('wrong-option')
  })

  it('is not fooled by names that every object has', () => {
    expect(complaintOf('{"accepted":[{"__proto__":{"code":"row-total"},"constructor":1}]}').text.en).toMatch(
      /there is no field “__proto__”/,
    )
  })
})

describe('schema/accepted.schema.json', () => {
  const schema = JSON.parse(readFileSync('schema/accepted.schema.json', 'utf8'))
  const conforms = new Ajv2020({ allowUnionTypes: true, validateFormats: false }).compile(schema)
  const some = (...values: unknown[]) => fc.constantFrom(...values)
  const entry = fc.record(
    {
      code: some('row-total', 'x', '', ' ', 5),
      path: some('', '/x', '“x”', '#2', 'x', '/x/*', null),
      report: some(
        {},
        { year: 2024 },
        { agency: 'x', scope: null },
        { year: '2024' },
        { other: 1 },
        null,
        [],
      ),
      found: some(
        {},
        { value: 1 },
        { text: '' },
        { actual: 1, expected: 2 },
        { actual: 1 },
        { value: [] },
        { x: 1 },
        5,
      ),
      reason: some('x', 'x', '', 5),
      by: some('x', 'x', ' ', null),
      until: some('2025-12-31', '2025-12-31', '2025-13-01', 'x', 5),
      extra: some(1),
    },
    { requiredKeys: [] },
  )
  const likely = fc.record({
    code: some('row-total'),
    path: some('/x', '“x”', ''),
    report: some({ agency: 'x', year: 2024, scope: null }, {}),
    found: some({}, { value: 'x' }),
  })
  const personal = fc.record({ reason: some('x'), by: some('x'), until: some('2025-12-31') })
  const any = fc.oneof(
    entry,
    likely,
    fc.tuple(likely, personal).map(([left, right]) => ({ ...left, ...right })),
  )

  it('accepts what readAccepted reads in either use, and nothing else', () => {
    let right = 0
    const isRead = (value: unknown, use: 'accepted' | 'baseline') => {
      try {
        readAccepted(new TextEncoder().encode(JSON.stringify(value)), { use })
        return true
      } catch {
        return false
      }
    }
    const law = fc.property(any, (each) => {
      const value = { accepted: [each] }
      const isGood = isRead(value, 'accepted') || isRead(value, 'baseline')
      expect(conforms(value), JSON.stringify(each)).toBe(isGood)
      if (isGood) right++
    })
    fc.assert(law, { seed: 1, numRuns: 1000 })
    expect(right).toBeGreaterThan(300)
  })

  it.each([[], {}, { accepted: 1 }, { accepted: [], other: 1 }])('refuses %j', (value) => {
    expect(conforms(value)).toBe(false)
  })

  it.each(['2019', '2021'])('is no part of edition %s', (edition) => {
    const { documents } = readSchema(`schema/${edition}/report.schema.json`)
    const names = [...documents.keys()]
    expect(names.length).toBeGreaterThan(10)
    expect(names.filter((name) => name.includes('accepted'))).toEqual([])
  })
})
