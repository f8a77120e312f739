// An analysis as CSV, JSON and for a terminal.

import { describe, expect, it } from 'vitest'
import { type AnalysisFormat, analyseReports, writeAnalysis } from '../../../src/analyse/index.js'
import { ToolkitError } from '../../../src/issue/error.js'
import { parseCsv } from '../../../src/report/csv.js'
import { ATTACKS } from '../../fixtures/attacks.js'
import { makeReport } from '../reports.js'
import { listOffice, poison } from './pages.js'

const analysis = await analyseReports([
  { report: makeReport({ agency: '青禾县财政局' }, { granted: 30, notHeld: 10 }), source: 'a.json' },
  { report: makeReport({ agency: '青禾县教育局' }, { granted: 1, repeated: 2 }), source: 'b.json' },
  { report: makeReport({ agency: '青禾县教育局', year: 2020 }, { granted: 4 }), source: 'c.json' },
  { report: makeReport({ agency: '青禾县教育局', year: 2020 }, { granted: 4 }), source: 'd.json' },
  { message: 'e.json: not JSON', source: 'e.json' },
])
const write = (format: AnalysisFormat, of = analysis, language: 'zh' | 'en' = 'en', plain = true) =>
  [...writeAnalysis(of, { format, language, plain })].join('')
const readRows = (text: string) =>
  parseCsv(text, 'csv', (at, what) => new ToolkitError('not-json', { zh: at, en: what.en })).map(
    ({ record }) => record,
  )

describe('as CSV', () => {
  const [head = [], ...rows] = readRows(write('csv'))

  it('has a row for every figure and rate, of all agencies and of each', () => {
    expect(head.join()).toBe(
      'question,year,agency,credit_code,kind,name,label,value,share,of,per,low,high,rank',
    )
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]))
    const perYear = analysis.answers.reduce(
      (sum, { figures, rates }) => sum + figures.length + rates.length,
      0,
    )
    // All in two years, one agency in two, one in one.
    expect(rows.length).toBe(5 * perYear)
    const find = (...words: string[]) => rows.find((row) => words.every((word) => row.includes(word)))?.join()
    expect(find('2024', '', '/requests/outcomes/granted')).toBe(
      'outcomes,2024,,,count,/requests/outcomes/granted,(1) Granted,31,0.72093,,,,,',
    )
    expect(find('2024', '青禾县财政局', 'disclosed')).toBe(
      'outcomes,2024,青禾县财政局,,rate,disclosed,Disclosed, whole or in part, of those answered,0.75,,30,40,0.59806,0.858129,1',
    )
  })

  it('adds up to what all agencies have', () => {
    const sumOf = (isAll: boolean) =>
      rows
        .filter((row) => row[4] === 'count' && (row[2] === '') === isAll)
        .reduce((sum, row) => sum + Number(row[7]), 0)
    expect(sumOf(false)).toBe(sumOf(true))
  })

  it.each(Object.entries({ ...ATTACKS, formula: '=HYPERLINK("http://x")', at: '@SUM(1)' }))(
    'runs nothing in a spreadsheet: %s',
    async (_, attack) => {
      const text = write('csv', await analyseReports(poison(attack)), 'zh', false)
      expect(text.startsWith('\ufeff')).toBe(true)
      for (const field of readRows(text).flat()) expect(field).not.toMatch(/^[=+@]/)
    },
  )
})

describe('as JSON', () => {
  it('is the analysis itself', () => {
    expect(JSON.parse(write('json'))).toEqual(JSON.parse(JSON.stringify(analysis)))
  })
})

describe('for a terminal', () => {
  it('says what counts, the figures by year, who is ranked and what does not count', () => {
    const lines = write('pretty').split('\n')
    expect(lines[0]).toBe('3 reports of 2 agencies on 2020 to 2024 count; 2 more do not count.')
    expect(lines[1]).toMatch(/^Mind: the years are not of the same agencies/)
    expect(lines.slice(3, 6)).toEqual([
      'Outcomes of requests (件)',
      '  2020          2024',
      '     4  100.0%    31  72.1%  (1) Granted',
    ])
    expect(lines).toContain('  1  75.0%  59.8%–85.8%  30/40  青禾县财政局')
    expect(lines.slice(-5)).toEqual([
      '  could not be read: 1',
      '    e.json (e.json: not JSON)',
      '  is another one of its agency and year: 1',
      '    青禾县教育局 2020 d.json (same figures; c.json counts)',
      '',
    ])
  })

  it('shows ten of a long ranking and says how many there are', async () => {
    const text = write('pretty', await analyseReports(listOffice(40), { rank: 'cleared' }))
    expect(text.match(/^ +\d+ +\d+\.\d% .*\/\d+ /gm)).toHaveLength(10)
    expect(text).toMatch(/… and \d+ more/)
  })

  it.each(Object.entries(ATTACKS))('commands no terminal: %s', async (_, attack) => {
    const text = write('pretty', await analyseReports(poison(`${attack}\u001b[31m`)))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  })

  it('is there for nothing at all', async () => {
    expect(write('pretty', await analyseReports([]))).toBe(
      '0 reports of 0 agencies count.\nThere is no report that counts.\n',
    )
  })
})

it('refuses a format there is not', () => {
  expect(() => writeAnalysis(analysis, { format: 'pdf' as AnalysisFormat })).toThrow(/pdf/)
})
