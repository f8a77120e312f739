// Writing results: what every format has in common, and the formats that need no checker of their own.

import { describe, expect, test } from 'vitest'
import { CHECK_FORMATS, summarise, writeCheck } from '../../../src/check/output/index.js'
import type { CheckedIssue, CheckedReport } from '../../../src/check/result.js'
import { IMPORT_CODES } from '../../../src/import/codes.js'
import { ToolkitError } from '../../../src/issue/error.js'
import { ATTACKS } from '../../fixtures/attacks.js'
import { checkExamples, checkOffice, MISSING, poison, readAll, UNREAD } from './results.js'

const results = [...checkExamples(), UNREAD, MISSING]
const office = checkOffice(60)

describe.each(CHECK_FORMATS)('format %s', (format) => {
  test('gives the same text again, from a list as from a stream', async () => {
    async function* stream() {
      yield* results
    }
    const text = await readAll(writeCheck(results, { format, date: '2025-02-10' }))
    expect(text.length).toBeGreaterThan(100)
    expect(await readAll(writeCheck(stream(), { format, date: '2025-02-10' }))).toBe(text)
  })

  test('ends with one line feed and names the issues in the language asked for', async () => {
    for (const language of ['zh', 'en'] as const) {
      const text = await readAll(
        writeCheck([...checkExamples(language), UNREAD, MISSING], { format, language }),
      )
      expect(text).toMatch(/[^\n]\n$/)
      expect(text).toContain(language === 'zh' ? '第一项加第二项之和' : 'I plus II equals III plus IV')
    }
  })

  test('takes no reports at all', async () => {
    const text = await readAll(writeCheck([], { format }))
    if (format === 'json') expect(JSON.parse(text).reports).toEqual([])
    expect(text).not.toContain('undefined')
  })
})

test.each(['json', 'ndjson', 'sarif', 'junit', 'github'] as const)(
  'format %s writes a report before it asks for the next',
  async (format) => {
    let taken = 0
    function* reports(): Generator<CheckedReport> {
      for (const report of office) {
        taken += 1
        yield report
      }
    }
    let written = ''
    for await (const piece of writeCheck(reports(), { format })) {
      written += piece
      const file = office[1]?.source.file ?? ''
      if (written.includes(file)) break
    }
    expect(taken).toBe(2)
  },
)

describe('json and ndjson', () => {
  test('hold the reports as they are', async () => {
    const hostile = Object.values(ATTACKS).flatMap(poison)
    const all = [...results, ...hostile]
    const document = JSON.parse(await readAll(writeCheck(all, { format: 'json', date: '2025-02-10' })))
    expect(document).toEqual({ reports: all, date: '2025-02-10', summary: summarise(all) })
    const lines = (await readAll(writeCheck(all, { format: 'ndjson' }))).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual(all)
  })
})

describe('summarise', () => {
  const summary = summarise(results)

  test('counts reports by their outcome', () => {
    expect(summary).toMatchObject({ reports: 26, valid: 7, invalid: 18, unread: 1 })
  })

  test('counts every open issue once, under its code, in the order of the codes', () => {
    const sums = summary.codes.map(({ errors, warnings, infos }) => errors + warnings + infos)
    expect(sums.reduce((sum, count) => sum + count, 0)).toBe(results.flatMap(({ issues }) => issues).length)
    const codes = summary.codes.map(({ code }) => code)
    expect(codes.slice(0, 2)).toEqual(['wrong-cell', 'cell-not-a-number'])
    // Those that no table has, by their letters.
    expect(codes.slice(-2)).toEqual(['not-json', 'report-missing'])
    expect(summary.missing).toBe(1)
    expect(codes.indexOf('outcomes-total')).toBeLessThan(codes.indexOf('balance'))
  })

  test('knows the codes of an import where they are given', async () => {
    const [report] = results
    const issue = { ...(UNREAD.issues[0] as CheckedIssue), code: 'cell-blank', severity: 'info' } as const
    const imported = [{ ...(report as CheckedReport), issues: [issue, ...UNREAD.issues] }]
    const write = (codes?: typeof IMPORT_CODES) =>
      readAll(writeCheck(imported, { format: 'pretty', ...(codes && { codes }) }))
    expect(await write()).toMatch(/ {2}cell-blank\n/)
    expect(await write(IMPORT_CODES)).toContain(`${IMPORT_CODES['cell-blank'].label.zh}  cell-blank\n`)
    expect(summarise(imported, { codes: IMPORT_CODES }).codes.map(({ code }) => code)).toEqual([
      'cell-blank',
      'not-json',
    ])
  })
})

describe('a wrong call', () => {
  test('is refused before anything is written', () => {
    const format = 'pdf' as 'json'
    expect(() => writeCheck([], { format })).toThrow(ToolkitError)
    expect(() => writeCheck([], { format: 'junit', date: '2025-02-30' })).toThrow(/2025-02-30/)
  })
})
