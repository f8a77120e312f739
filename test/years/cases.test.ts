import { describe, expect, it } from 'vitest'
import { YEAR_CODES } from '../../src/years/codes.js'
import { checkYears } from '../../src/years/index.js'
import { expectRecorded, listCases, readJson } from '../fixtures/cases.js'
import { createPrevious, createReport } from '../fixtures/reports.js'

const CASES = listCases('test/fixtures/years')

/** For each report what differs from the smallest sound one, or from that of the year before. */
type Case = readonly { readonly from?: 'previous'; readonly changes: Readonly<Record<string, unknown>> }[]

function run(folder: string, language: 'zh' | 'en') {
  const reports = (readJson(`${folder}/case.json`) as Case).map(({ from, changes }) =>
    from ? createPrevious(changes) : createReport(changes),
  )
  return checkYears(reports, { language })
}

describe('the reports of several years', () => {
  it.each(CASES)('have the issues recorded: $name', ({ folder }) => {
    const english = run(folder, 'en')
    const issues = run(folder, 'zh').map((issue, index) => ({
      ...issue,
      message: { zh: issue.message, en: english[index]?.message ?? '' },
    }))
    expectRecorded(`${folder}/expected.json`, { issues })
  })

  it('are one case for each code, and some that are explained', () => {
    const names = CASES.map(({ name }) => name)
    expect(names.filter((name) => !name.includes('explained')).sort()).toEqual(Object.keys(YEAR_CODES).sort())
    for (const { name, folder } of CASES) {
      const issues = run(folder, 'en')
      expect(
        issues.map(({ code }) => code),
        name,
      ).toContain(name.replace('-explained', ''))
      if (name.includes('explained')) expect(issues.every(({ severity }) => severity === 'info')).toBe(true)
      for (const { message } of issues) expect(message).not.toMatch(/undefined|NaN|\[object| {2}|\n/)
    }
  })
})
