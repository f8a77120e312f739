// Analysing many reports: laws that hold for any reports, and what counts and what does not.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AnalyseOptions, analyseReports } from '../../src/analyse/index.js'
import type { Analysis, Answer, YearAnswer } from '../../src/analyse/result.js'
import { ToolkitError } from '../../src/issue/error.js'
import type { RosterEntry } from '../../src/roster/entry.js'
import { makeOffice, makeReport, put, type Short, type Whose } from './reports.js'

const analyse = (reports: readonly object[], options?: AnalyseOptions) =>
  analyseReports(
    reports.map((report, at) => ({ report, source: `${at}.json` })),
    options,
  )
const answerOf = ({ answers }: Analysis, id: string): Answer => {
  const found = answers.find((answer) => answer.id === id)
  if (!found) throw new Error(`There is no answer ${id}`)
  return found
}
const yearOf = (analysis: Analysis, id: string, year = 2024): YearAnswer | undefined =>
  answerOf(analysis, id).years.find((each) => each.year === year)
const reasonsOf = ({ leftOut }: Analysis) => leftOut.map(({ reason, agency }) => `${reason} ${agency}`)

const count = fc.nat({ max: 999_999 })
const figures: fc.Arbitrary<Short> = fc.record({
  granted: count,
  partial: count,
  secret: count,
  process: count,
  notHeld: count,
  repeated: count,
  carriedIn: fc.constant(0),
  carriedForward: count,
  upheld: count,
  corrected: count,
  pending: count,
})
const whose: fc.Arbitrary<Whose> = fc.record({
  agency: fc.constantFrom('青禾县财政局', '青禾县教育局', '云桥县财政局', '云桥县公安局', '白石镇人民政府'),
  year: fc.constantFrom(2019, 2020, 2022, 2023, 2024),
})
const reports = fc.array(
  fc.tuple(whose, figures).map(([who, what]) => makeReport(who, what)),
  { maxLength: 12 },
)

describe('whatever the reports', () => {
  it('shares of a whole sum to 1, or there is no whole', async () => {
    await fc.assert(
      fc.asyncProperty(reports, async (list) => {
        for (const { shares, years, agencies } of (await analyse(list)).answers) {
          for (const year of [...years, ...agencies.flatMap((each) => each.years)]) {
            const sum = year.shares.reduce<number>((total, share) => total + (share ?? 0), 0)
            if (shares && year.total > 0) expect(Math.abs(sum - 1)).toBeLessThan(1e-12)
            else expect(year.shares.every((share) => share === null)).toBe(true)
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('what the agencies have is together what all have', async () => {
    await fc.assert(
      fc.asyncProperty(reports, async (list) => {
        for (const { years, agencies, figures: names } of (await analyse(list)).answers) {
          for (const { year, counts, reports: counted } of years) {
            const own = agencies.flatMap((each) => each.years.filter((other) => other.year === year))
            expect(own.length).toBe(counted)
            for (const at of names.keys())
              expect(own.reduce((sum, each) => sum + (each.counts[at] ?? 0), 0)).toBe(counts[at])
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('their order changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        reports.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray([...list.keys()], { minLength: list.length })),
        ),
        async ([list, order]) => {
          const named = list.map((report, at) => ({ report, source: `${at}.json` }))
          const shuffled = order.flatMap((at) => named[at] ?? [])
          expect(await analyseReports(shuffled)).toEqual(await analyseReports(named))
        },
      ),
      { numRuns: 40 },
    )
  })

  it('each of them counts or is told of, once', async () => {
    await fc.assert(
      fc.asyncProperty(reports, async (list) => {
        const { reports: counted, leftOut } = await analyse(list)
        expect(counted + leftOut.length).toBe(list.length)
        expect(new Set(leftOut.map(({ source }) => source)).size).toBe(leftOut.length)
      }),
      { numRuns: 40 },
    )
  })

  it('values that are none stop nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue()), async (values) => {
        const analysis = await analyseReports(values.map((report) => ({ report })))
        expect(analysis.leftOut.length).toBe(values.length)
        expect(analysis.reports).toBe(0)
      }),
    )
  })
})

describe('the answers', () => {
  it('are what was reported', async () => {
    const analysis = await analyse([
      makeReport({ agency: '青禾县财政局' }, { granted: 6, partial: 2, secret: 1, notHeld: 1, carriedIn: 4 }),
      makeReport({ agency: '青禾县教育局' }, { granted: 10, carriedForward: 5, upheld: 3, corrected: 1 }),
      makeReport({ agency: '青禾县教育局', year: 2020 }, { granted: 7, repeated: 1 }),
    ])
    expect(analysis).toMatchObject({
      years: [2020, 2024],
      reports: 3,
      agencies: 2,
      throughout: 1,
      leftOut: [],
    })
    expect(yearOf(analysis, 'outcomes')).toEqual({
      year: 2024,
      reports: 2,
      lacking: 0,
      counts: [16, 2, 1, 1, 0, 0],
      total: 20,
      shares: [0.8, 0.1, 0.05, 0.05, 0, 0],
      rates: [
        expect.objectContaining({ of: 18, per: 20, value: 0.9 }),
        expect.objectContaining({ of: 1, per: 20, value: 0.05 }),
      ],
    })
    expect(yearOf(analysis, 'outcomes', 2020)?.counts).toEqual([7, 0, 0, 0, 1, 0])
    expect(yearOf(analysis, 'load')).toMatchObject({
      counts: [21, 4, 20, 5],
      shares: [null, null, null, null],
      rates: [{ of: 20, per: 25, value: 0.8 }],
    })
    expect(yearOf(analysis, 'review')).toMatchObject({ counts: [3, 1, 0, 0], rates: [{ of: 1, per: 4 }] })
  })

  it('come one by one from a stream', async () => {
    async function* stream() {
      for (const report of makeOffice(5)) yield { report }
    }
    expect(await analyseReports(stream())).toEqual(
      await analyseReports(makeOffice(5).map((report) => ({ report }))),
    )
  })
})

describe('a report does not count twice', () => {
  it('when it is the second of its agency and year; the same is told from another', async () => {
    const [one, same, other] = [{ granted: 3 }, { granted: 3 }, { granted: 9 }].map((what) =>
      makeReport({}, what),
    )
    const analysis = await analyse([one, same, other] as object[])
    expect(analysis.reports).toBe(1)
    expect(analysis.leftOut).toEqual([
      { reason: 'twice', source: '1.json', agency: '青禾县财政局', year: 2024, kept: '0.json', same: true },
      { reason: 'twice', source: '2.json', agency: '青禾县财政局', year: 2024, kept: '0.json', same: false },
    ])
  })

  it('when the agency was renamed: the code tells, and full-width letters or blanks do not', async () => {
    const creditCode = '11991325MB0527184Y'
    const analysis = await analyse([
      makeReport({ agency: '青禾县规划局', creditCode, year: 2023 }, { granted: 1 }),
      makeReport({ agency: '青禾县自然资源局', creditCode }, { granted: 2 }),
      makeReport({ agency: '青禾县　自然资源局' }, { granted: 4 }),
    ])
    expect(analysis.agencies).toBe(1)
    expect(answerOf(analysis, 'outcomes').agencies).toEqual([
      { agency: { name: '青禾县自然资源局', creditCode }, years: [expect.anything(), expect.anything()] },
    ])
    expect(reasonsOf(analysis)).toEqual(['twice 青禾县　自然资源局'])
  })

  it('and agencies of one name are told apart by their codes', async () => {
    const codes = ['11991325MB0527184Y', '119913000043015640']
    const analysis = await analyse(codes.map((creditCode) => makeReport({ creditCode }, { granted: 2 })))
    expect(answerOf(analysis, 'load').agencies.map(({ agency }) => agency.name)).toEqual(
      [...codes].sort().map((code) => `青禾县财政局 ${code}`),
    )
  })
})

describe('a report with errors', () => {
  const wrong = () => {
    const report = makeReport({ agency: '云桥县财政局' }, { granted: 5 })
    put(report, '/requests/newlyReceived/total', 6)
    return report
  }

  it('does not count and is told of', async () => {
    const analysis = await analyse([wrong(), makeReport()])
    expect(analysis.reports).toBe(1)
    expect(analysis.leftOut).toEqual([
      { reason: 'invalid', source: '0.json', agency: '云桥县财政局', year: 2024, count: expect.any(Number) },
    ])
  })

  it('counts where it is asked for', async () => {
    const analysis = await analyse([wrong()], { includeInvalid: true })
    expect(analysis).toMatchObject({ reports: 1, includesInvalid: true, leftOut: [] })
    expect(yearOf(analysis, 'load')).toMatchObject({ counts: [6, 0, 5, 0] })
  })

  it.each([undefined, -1, 2.5, '5', 1e15])(
    'even then is left out of a question that needs a figure it does not have: %s',
    async (value) => {
      const report = makeReport({ agency: '云桥县财政局' }, { granted: 5 })
      put(report, '/requests/outcomes/granted/total', value)
      const analysis = await analyse([report, makeReport({}, { granted: 1 })], { includeInvalid: true })
      expect(yearOf(analysis, 'outcomes')).toMatchObject({ reports: 1, lacking: 1, total: 1 })
      expect(yearOf(analysis, 'load')).toMatchObject({ reports: 2, lacking: 0 })
    },
  )

  it('is one too where a field stands in its text twice', async () => {
    const report = makeReport()
    const text = JSON.stringify(report).replace('{', '{"year":2023,')
    const { leftOut } = await analyseReports([{ report: JSON.parse(text), text }])
    expect(leftOut).toMatchObject([{ reason: 'invalid', count: 1 }])
  })
})

describe('a report on an area', () => {
  const county = (agency = '青禾县人民政府', more: Whose = {}) =>
    makeReport({ agency, kind: 'government', level: 'county', scope: 'area', ...more }, { granted: 100 })
  const city = () => county('云桥市人民政府', { level: 'prefectural' })
  const bureau = (agency = '青禾县财政局', more: Whose = {}) =>
    makeReport({ agency, ...more }, { granted: 10 })

  it('does not count beside an agency that may be in it, in any year', async () => {
    const analysis = await analyse([county(), county(undefined, { year: 2023 }), bureau()])
    expect(reasonsOf(analysis)).toEqual([
      'may-include-others 青禾县人民政府',
      'may-include-others 青禾县人民政府',
    ])
    expect(yearOf(analysis, 'outcomes')?.total).toBe(10)
  })

  it('counts beside others of its level, and not beside a lower one', async () => {
    const both = await analyse([county(), county('白石县人民政府')])
    expect([both.reports, both.undecided]).toEqual([2, 0])
    expect(reasonsOf(await analyse([city(), county(), county('白石县人民政府')]))).toEqual([
      'may-include-others 云桥市人民政府',
    ])
  })

  it('counts beside an organ of a higher level, which is not in it', async () => {
    const analysis = await analyse([county(), bureau('云桥市财政局', { level: 'prefectural' })])
    expect(analysis.leftOut).toEqual([])
  })

  it('is told to be undecided where levels are not said', async () => {
    const [one, other] = [county(), county('白石县人民政府')]
    for (const report of [one, other]) put(report, '/agency/level', undefined)
    const plain = [one, other].map((report) => JSON.parse(JSON.stringify(report)))
    expect(await analyse(plain)).toMatchObject({ reports: 2, undecided: 2 })
    expect(reasonsOf(await analyse([...plain, bureau()]))).toHaveLength(2)
  })

  it('is known by the kind of organ where the scope is not said', async () => {
    const report = JSON.parse(JSON.stringify(county()))
    delete report.agency.scope
    expect(reasonsOf(await analyse([report, bureau()]))).toEqual(['may-include-others 青禾县人民政府'])
  })

  it('or those of its agencies can be asked for alone', async () => {
    const all = [city(), bureau()]
    expect(reasonsOf(await analyse(all, { scope: 'area' }))).toEqual(['other-scope 青禾县财政局'])
    expect(reasonsOf(await analyse(all, { scope: 'own' }))).toEqual(['other-scope 云桥市人民政府'])
  })

  const ROSTER: readonly RosterEntry[] = [
    { name: '云桥市人民政府', line: 2 },
    { name: '青禾县人民政府', parent: '云桥市人民政府', line: 3 },
    { name: '白石县人民政府', parent: '云桥市人民政府', line: 4 },
    { name: '青禾县财政局', parent: '青禾县人民政府', line: 5 },
    { name: '青禾县教育局', parent: '青禾县人民政府', line: 6 },
  ]

  it('with a roster counts unless an agency below it does', async () => {
    const analysis = await analyse(
      [city(), county(), county('白石县人民政府'), bureau(), bureau('南湖县财政局')],
      { roster: ROSTER },
    )
    expect(analysis.leftOut).toMatchObject([
      { reason: 'not-in-roster', agency: '南湖县财政局' },
      { reason: 'includes-others', agency: '云桥市人民政府', count: 2 },
      { reason: 'includes-others', agency: '青禾县人民政府', count: 1 },
    ])
    expect(yearOf(analysis, 'outcomes')?.total).toBe(110)
    expect(analysis.missing).toEqual([{ agency: '青禾县教育局', year: 2024 }])
  })

  it('with a roster does not count beside what its government does on its own account', async () => {
    const own = makeReport({ agency: '青禾县人民政府', kind: 'government', scope: 'own' }, { granted: 1 })
    const analysis = await analyse([county(), own], { roster: ROSTER })
    expect(reasonsOf(analysis)).toEqual(['includes-others 青禾县人民政府'])
  })

  it('is sorted out even where the roster leads in a circle', async () => {
    const roster = [
      { name: '青禾县人民政府', parent: '青禾县财政局', line: 2 },
      { name: '青禾县财政局', parent: '青禾县人民政府', line: 3 },
    ]
    expect(reasonsOf(await analyse([county(), bureau()], { roster }))).toEqual([
      'includes-others 青禾县人民政府',
    ])
  })
})

describe('a wrong option', () => {
  it.each([
    [{ rank: 'speed' }, 'There is no rate speed; known are: disclosed, denied'],
    [{ least: 0 }, '`least` is 0, expected a whole number from 1'],
    [{ year: 2023.5 }, '`year` is 2023.5'],
  ])('is refused before anything is read: %o', async (options, says) => {
    const reading = function* () {
      yield* []
      throw new Error('read')
    }
    const failure = await analyseReports(reading(), options).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(ToolkitError)
    expect((failure as ToolkitError).code).toBe('wrong-option')
    expect((failure as ToolkitError).text.en).toContain(says)
  })
})
