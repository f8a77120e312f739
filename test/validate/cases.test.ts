import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EditionName, editions } from '../../generated/index.js'
import { SUM_RULE } from '../../src/aggregate/codes.js'
import { CODES } from '../../src/issue/codes.js'
import { type Issue, isArithmetic } from '../../src/issue/issue.js'
import type { Model } from '../../src/model/types.js'
import { createValidator, describeIssue, validateReport } from '../../src/validate/index.js'
import type { ValidateOptions } from '../../src/validate/options.js'
import type { ValidationResult } from '../../src/validate/validator.js'
import { YEAR_RULES } from '../../src/years/codes.js'
import { expectRecorded, listCases, type ReportCase, readCase } from '../fixtures/cases.js'
import { type Inspection, loadInspection } from '../fixtures/inspection.js'
import type { Loaded } from '../fixtures/loaded.js'
import { loadProvince, PROVINCE_CASES } from '../fixtures/profiles.js'
import { loadSupplemented, SUPPLEMENTED, type Supplemented } from '../fixtures/supplemented.js'

const [{ model }, { model: model2019 }] = editions
const CASES = listCases('test/fixtures/reports')
const CASES_2019 = listCases('test/fixtures/reports-2019')
const ALL = [
  ...CASES.map((each) => ({ each, edition: '2021' as const })),
  ...CASES_2019.map((each) => ({ each, edition: '2019' as const })),
]
const INVENTED = listCases('test/fixtures/schemas/inspection/reports')
const PROVINCE = listCases(PROVINCE_CASES)
const SUPPLEMENTED_CASES = listCases(`${SUPPLEMENTED}/reports`)
let inspection: Inspection
let supplemented: Supplemented

beforeAll(async () => {
  inspection = await loadInspection()
  supplemented = await loadSupplemented()
})
afterAll(() => {
  inspection.remove()
  supplemented.remove()
})

/** The rules that are checked on a report alone, or beside last year's. */
function listRules({ rules }: Model): string[] {
  const apart: readonly string[] = [...YEAR_RULES, SUM_RULE]
  return rules.map(({ id }) => id).filter((id) => !apart.includes(id))
}

type Validate = (value: unknown, options?: ValidateOptions) => ValidationResult<unknown>

/** Rules that read prose are asked for in their own cases alone. */
function isProse(name: string): boolean {
  return name === 'valid-prose' || model.rules.some(({ id, scope }) => id === name && scope === 'prose')
}

/** The issues of a case with their messages in both languages, and whether the report is valid. */
async function run(validate: Validate, each: ReportCase) {
  const { report, ...given } = await readCase(each)
  const options = { ...given, prose: isProse(each.name) }
  const chinese = validate(report, options)
  const english = validate(report, { ...options, language: 'en' })
  const issues = chinese.issues.map((issue, index) => ({
    ...issue,
    message: { zh: issue.message, en: english.issues[index]?.message ?? '' },
  }))
  return { valid: chinese.valid, issues, chinese, english }
}

/** Of a thousand alike, the first two and the last say enough. */
function shorten<Item>(issues: readonly Item[]): { issues: readonly Item[]; leftOut?: number } {
  if (issues.length <= 20) return { issues }
  return { issues: [...issues.slice(0, 2), ...issues.slice(-1)], leftOut: issues.length - 3 }
}

describe.each([
  { edition: '2021', cases: CASES },
  { edition: '2019', cases: CASES_2019 },
])('every case of edition $edition', ({ cases }) => {
  it.each(cases)('has the issues recorded: $name', async (each) => {
    const { valid, issues } = await run(validateReport, each)
    expectRecorded(`${each.folder}/issues.json`, { valid, ...shorten(issues) })
  })

  it('shows the code it is named after, or is valid', async () => {
    for (const each of cases) {
      const { valid, issues } = await run(validateReport, each)
      if (each.name.startsWith('valid')) expect(valid, each.name).toBe(true)
      else
        expect(
          issues.map(({ code }) => code),
          each.name,
        ).toContain(each.name)
    }
  })

  it('is invalid exactly where an issue is an error', async () => {
    for (const each of cases) {
      const { valid, issues } = await run(validateReport, each)
      expect(valid, each.name).toBe(!issues.some(({ severity }) => severity === 'error'))
    }
  })
})

describe('every case of the invented edition', () => {
  it.each(INVENTED)('has the issues recorded: $name', async (each) => {
    const { valid, issues } = await run(inspection.validate, each)
    expectRecorded(`${each.folder}/issues.json`, { valid, ...shorten(issues) })
  })
})

describe('every case of the supplemented edition', () => {
  it.each(SUPPLEMENTED_CASES)('has the issues recorded: $name', async (each) => {
    const { valid, issues } = await run(supplemented.validate, each)
    expectRecorded(`${each.folder}/issues.json`, { valid, ...shorten(issues) })
  })
})

describe('every case of the profile of a province', () => {
  let province: Loaded
  beforeAll(async () => {
    province = await loadProvince()
  })
  afterAll(() => province.remove())

  it.each(PROVINCE)('has the issues recorded: $name', async (each) => {
    const { valid, issues } = await run(province.validate, each)
    expectRecorded(`${each.folder}/issues.json`, { valid, ...shorten(issues) })
  })

  it.each(PROVINCE)('shows in the plain edition that nobody looked at its additions: $name', async (each) => {
    const { issues } = await run(validateReport, each)
    expect(issues.map(({ code }) => code)).toEqual(['local-not-checked'])
  })
})

describe('the cases', () => {
  it('are one for each code and rule, and none for anything else', () => {
    const codes = [...Object.keys(CODES), ...listRules(model)].sort()
    const names = [...CASES, ...INVENTED, ...PROVINCE]
      .map(({ name }) => name)
      .filter((name) => !name.startsWith('valid'))
    expect(names.sort()).toEqual(codes)
  })

  it('of edition 2019 are one for each of its rules, and some for what else may be wrong', () => {
    const names = CASES_2019.map(({ name }) => name).filter((name) => !name.startsWith('valid'))
    const rules = listRules(model2019)
    const byProfile = PROVINCE.map(({ name }) => name)
    expect(names).toEqual(
      expect.arrayContaining(rules.filter((rule) => !byProfile.includes(rule) && !isProse(rule))),
    )
    const others = names.filter((name) => !rules.includes(name))
    expect(others.length).toBeGreaterThan(5)
    expect(others.filter((name) => !Object.hasOwn(CODES, name))).toEqual([])
  })
})

describe('every issue', () => {
  const list = async (): Promise<{ name: string; edition: EditionName; zh: Issue; en: Issue }[]> => {
    const found = await Promise.all(
      ALL.map(async ({ each, edition }) => ({ each, edition, ...(await run(validateReport, each)) })),
    )
    return found.flatMap(({ each, edition, chinese, english }) =>
      chinese.issues.map((zh, index) => ({ name: each.name, edition, zh, en: english.issues[index] ?? zh })),
    )
  }

  it('is the same in both languages but for its message', async () => {
    for (const { name, zh, en } of await list())
      expect({ ...zh, message: '' }, name).toEqual({ ...en, message: '' })
  })

  it('is put into either language again after it was read back from JSON', async () => {
    for (const { edition, zh, en } of await list()) {
      const copy: Issue = JSON.parse(JSON.stringify(zh))
      expect(describeIssue(copy, 'en', edition)).toBe(en.message)
      expect(describeIssue(copy, 'zh', edition)).toBe(zh.message)
    }
  })

  it('says where it is in the words of the form', async () => {
    for (const { name, zh } of await list()) {
      if (zh.path === '') continue
      const labels = Object.values(zh.place).flat()
      expect(labels.length, `${name} ${zh.path}`).toBeGreaterThan(0)
      for (const label of labels) expect(label, name).toMatch(/[\u4e00-\u9fff]|^[0-9]+$/)
    }
  })

  it('reads as whole sentences without gaps', async () => {
    for (const { zh, en } of await list()) {
      expect(zh.message).toMatch(/[。？]$/)
      expect(en.message).toMatch(/[.?]$/)
      for (const { message } of [zh, en])
        expect(message).not.toMatch(/undefined|null|NaN|\[object| {2}|：。|，。|[。.]{2}|\n/)
    }
  })

  it('adds up where it is about an equation', async () => {
    const sum = (side: readonly { sign: number; value: number }[]) =>
      side.reduce((total, { sign, value }) => total + sign * value, 0)
    const broken = (await list()).map(({ zh }) => zh).filter(isArithmetic)
    expect(broken.length).toBeGreaterThan(8)
    for (const { left, right, actual, expected, difference } of broken) {
      expect([sum(left), sum(right)]).toEqual([actual, expected])
      expect(difference).toBe(actual - expected)
    }
  })
})

describe('a validator', () => {
  it('can be made for any edition', () => {
    const validate = createValidator({
      model: inspection.model,
      isShape: inspection.isInspectionShape,
      listFaults: inspection.listFaults,
      listBroken: inspection.listBroken,
      listBrokenOverYears: inspection.listBrokenOverYears,
    })
    expect(validate({}).valid).toBe(false)
  })
})
