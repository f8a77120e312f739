// Each code of an upgrade, by the smallest report that causes it.

import { describe, expect, it } from 'vitest'
import { CODES } from '../../src/issue/codes.js'
import { UPGRADE_CODES } from '../../src/upgrade/codes.js'
import { upgradeReport } from '../../src/upgrade/index.js'
import { expectRecorded, listCases, readCase } from '../fixtures/cases.js'

const CASES = listCases('test/fixtures/upgrades')

/** The upgraded report and its issues, with their messages in both languages. */
async function run(folder: string) {
  const { report } = await readCase({ name: '', folder })
  const chinese = upgradeReport(report)
  const english = upgradeReport(report, { language: 'en' })
  const issues = chinese.issues.map((issue, index) => ({
    ...issue,
    message: { zh: issue.message, en: english.issues[index]?.message ?? '' },
  }))
  return { chinese, english, recorded: { report: chinese.report, issues } }
}

describe('every case of an upgrade', () => {
  it.each(CASES)('has the report and the issues recorded: $name', async ({ folder }) => {
    expectRecorded(`${folder}/expected.json`, (await run(folder)).recorded)
  })

  it('is one for each code, and shows it', async () => {
    expect(CASES.map(({ name }) => name)).toEqual(Object.keys(UPGRADE_CODES).sort())
    for (const { name, folder } of CASES) {
      const { chinese } = await run(folder)
      expect(chinese.issues.map(({ code }) => code)).toContain(name)
    }
  })

  it('is the same in both languages but for the messages, which are whole sentences', async () => {
    for (const { folder } of CASES) {
      const { chinese, english } = await run(folder)
      const bare = ({ issues }: typeof chinese) => issues.map((issue) => ({ ...issue, message: '' }))
      expect(bare(chinese)).toEqual(bare(english))
      for (const [index, { message }] of chinese.issues.entries()) {
        expect(message).toMatch(/[。？]$/)
        expect(english.issues[index]?.message).toMatch(/[.?]$/)
        for (const text of [message, english.issues[index]?.message ?? ''])
          expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}|：。|，。|[。.]{2}|\n/)
      }
    }
  })
})

describe('the codes of an upgrade', () => {
  it('are none of a report', () => {
    expect(Object.keys(UPGRADE_CODES).filter((code) => Object.hasOwn(CODES, code))).toEqual([])
  })
})
