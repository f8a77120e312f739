import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { editions } from '../../generated/index.js'
import { aggregateReports } from '../../src/aggregate/index.js'
import { explainCode, listCodes } from '../../src/cli/explain.js'
import { comparePage } from '../../src/compare/index.js'
import { DOUBT_CODES, ISSUE_CODES } from '../../src/describe/codes.js'
import { describeIssue } from '../../src/describe/index.js'
import { importReport } from '../../src/import/index.js'
import { ERROR_CODES } from '../../src/issue/errors.js'
import type { Issue, Language } from '../../src/issue/issue.js'
import { upgradeReport } from '../../src/upgrade/index.js'
import { validateReport } from '../../src/validate/index.js'
import { checkYears } from '../../src/years/index.js'
import { runCommand } from '../cli/command.js'
import { readJson } from '../fixtures/cases.js'
import { createReport } from '../fixtures/reports.js'

const LANGUAGES = ['zh', 'en'] as const

/** Ids of rules as the files of the schema have them. */
function listRuleIds(): string[] {
  const files = readdirSync('schema', { recursive: true, encoding: 'utf8' })
  const texts = files.filter((file) => file.endsWith('.schema.json') && !file.includes('published'))
  const ids = new Set<string>()
  const visit = (node: unknown, key: string) => {
    if (node === null || typeof node !== 'object') return
    if (key === 'x-rules' || key === 'x-equations') {
      for (const { id } of Object.values(node)) if (typeof id === 'string') ids.add(id)
    }
    for (const [name, value] of Object.entries(node)) visit(value, name)
  }
  for (const file of texts) visit(JSON.parse(readFileSync(`schema/${file}`, 'utf8')), '')
  return [...ids].sort()
}

/** Codes that the sources throw or give, as they are written there. */
function listThrown(): string[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )
  const thrown = files.flatMap((file) =>
    [...readFileSync(`src/${file}`, 'utf8').matchAll(/new ToolkitError\(\s*'([a-z-]+)'/g)].map(
      ([, code]) => code,
    ),
  )
  return [...new Set(thrown as string[])]
}

/** The codes of every table that a source exports. */
async function listTables(): Promise<string[]> {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(^|\/)codes(\.ts$|\/)/.test(file),
  )
  const modules = await Promise.all(
    files.filter((file) => file.endsWith('.ts')).map((file) => import(`../../src/${file}`)),
  )
  const tables = modules.flatMap((module: object) =>
    Object.entries(module).flatMap(([name, table]) => (/CODES$/.test(name) ? [table as object] : [])),
  )
  return tables.flatMap(Object.keys)
}

const RULES = listRuleIds()
const known = new Set(editions.flatMap(({ model }) => listCodes(model)))

function explain(code: string, language: Language): string[] {
  return editions.flatMap(({ model }) => explainCode(model, code, language) ?? []).slice(0, 2)
}

describe('every code there is', () => {
  it('of the schema, of the tables and of errors is listed', async () => {
    const inModels = editions.flatMap(({ model }) => model.rules.map(({ id }) => id))
    expect(RULES.length).toBeGreaterThan(20)
    expect([...new Set(inModels)].sort()).toEqual(RULES)
    const codes = [...RULES, ...(await listTables()), ...Object.keys(ERROR_CODES), ...listThrown()]
    expect(new Set(codes).size).toBeGreaterThan(150)
    expect(codes.filter((code) => !known.has(code))).toEqual([])
    expect(listThrown().length).toBeGreaterThan(15)
  })

  it.each([...known])('is explained in both languages: %s', (code) => {
    const [zh, en] = LANGUAGES.map((language) => explain(code, language)[1] ?? '')
    expect(zh).toMatch(/\p{Script=Han}/u)
    expect(en).toMatch(/[a-z]{2,} /)
    expect(en).not.toBe(zh)
    expect([zh, en]).not.toContain(code)
  })

  it('is in nobody’s way where two functions have one of the same name', () => {
    const shared = Object.keys(ISSUE_CODES).filter((code) => Object.hasOwn(DOUBT_CODES, code))
    for (const code of shared) {
      const [{ model } = expect.fail()] = editions
      const text = explainCode(model, code, 'en')?.join('\n')
      expect(text).toContain(ISSUE_CODES[code]?.label.en)
      expect(text).toContain(DOUBT_CODES[code]?.label.en)
    }
  })

  it('of a file that can’t be read is told on the command line', () => {
    expect(runCommand(['explain', 'pdf-without-text', '--lang', 'en'])).toEqual({
      code: 0,
      out: `pdf-without-text
A PDF file holds no text but pictures of pages: have the text recognised first
Severity: the call or the command could not do its work; exit code 2
`,
      err: '',
    })
    expect(runCommand(['explain', 'file-damaged']).out).toMatch(/^file-damaged\n文件已损坏/)
  })
})

/** Issues of a function in each language; those in English are made anew from the Chinese. */
async function expectSame(
  find: (language: Language) => readonly Issue[] | Promise<readonly Issue[]>,
  edition: '2021' | '2019' = '2021',
): Promise<string[]> {
  const [zh, en] = [await find('zh'), await find('en')]
  expect(zh.length).toBeGreaterThan(0)
  const copies = JSON.parse(JSON.stringify(zh)) as Issue[]
  expect(copies.map((issue) => describeIssue(issue, 'en', edition))).toEqual(en.map(({ message }) => message))
  expect(copies.map((issue) => describeIssue(issue, 'zh', edition))).toEqual(zh.map(({ message }) => message))
  return [...new Set(zh.map(({ code }) => code))]
}

const example = (name: string) => readJson(`examples/${name}.json`)

describe('an issue is put into the words of its function', () => {
  it('of a validation', async () => {
    await expectSame((language) => validateReport(example('faults/one-cell'), { language }).issues)
  })

  it('of an import', async () => {
    const bytes = readFileSync('examples/published/street-office.html')
    await expectSame(async (language) => (await importReport(bytes, { language, name: 'page.html' })).issues)
  })

  it('of an upgrade, whose paths lead into either edition', async () => {
    for (const [edition, codes] of [
      ['2019', ['upgrade-left-out']],
      ['2021', ['upgrade-not-filled', 'upgrade-not-comparable']],
    ] as const) {
      const found = await expectSame(
        (language) =>
          upgradeReport(example('department-2020'), { language }).issues.filter(({ code }) =>
            (codes as readonly string[]).includes(code),
          ),
        edition,
      )
      expect(found.length).toBe(codes.length)
    }
  })

  it('of a sum over agencies', async () => {
    const parts = [
      { report: createReport(), source: 'a.json' },
      { report: createReport({ '/year': 2019 }), source: 'b.json' },
    ]
    const codes = await expectSame(
      (language) => aggregateReports(parts, { year: 2024, agency: '甲县', language }).issues,
    )
    expect(codes.some((code) => code.startsWith('part'))).toBe(true)
  })

  it('of a page held against its report', async () => {
    const bytes = readFileSync('examples/published/street-office.html')
    const imported = await importReport(bytes, { name: 'page.html' })
    const html = new TextDecoder().decode(bytes)
    await expectSame((language) => comparePage(example('street-office'), imported, html, { language }))
  })

  it('of several years', async () => {
    const years = [2021, 2024].map((year) => createReport({ '/year': year }))
    const codes = await expectSame((language) => checkYears(years, { language }))
    expect(codes).toContain('year-missing')
  })
})
