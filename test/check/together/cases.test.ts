import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkReports } from '../../../src/check/index.js'
import { OWN_CODES } from '../../../src/check/together/codes.js'
import { checkTogether } from '../../../src/check/together/index.js'
import type { Language } from '../../../src/issue/issue.js'
import { readRoster } from '../../../src/roster/index.js'
import { createDepartment } from '../../aggregate/family.js'
import { createFolder } from '../../cli/command.js'
import { expectRecorded, listCases, readJson } from '../../fixtures/cases.js'
import { paragraph } from '../../lint/prose.js'
import { createDraw, inventTemplate } from '../../similarity/invent.js'

const FOLDER = 'test/fixtures/together'
const CASES = listCases(FOLDER)

/** What differs from the smallest sound reports: new values by JSON Pointer. */
interface Case {
  readonly prose?: boolean
  readonly reports: readonly {
    readonly times?: number
    readonly changes: Readonly<Record<string, unknown>>
  }[]
}

const SHARED = inventTemplate(createDraw(1)).overview.map((text) => paragraph(text.replace(/[{}]/g, '')))

async function run(folder: string, language: Language) {
  const { reports, prose = false } = readJson(`${folder}/case.json`) as Case
  const texts = reports.map(({ times, changes }) => {
    const report = createDepartment('', times, changes)
    if (prose) Object.assign(report, { overview: { blocks: SHARED } })
    return JSON.stringify(report)
  })
  const cwd = createFolder({ 'all.ndjson': texts.join('\n') })
  const list = `${folder}/roster.csv`
  const roster = existsSync(list) && {
    roster: await readRoster(readFileSync(list)),
    rosterName: 'roster.csv',
  }
  const together = await checkTogether([cwd], { language, prose, ...roster })
  const results = []
  for await (const result of checkReports([cwd], { language, together })) {
    const { source, ...rest } = result
    const alone = await checkAlone(texts, source.line)
    const issues = rest.issues.filter(({ id }) => !alone.has(id))
    if (issues.length > 0) results.push({ line: source.line, ...rest, issues })
  }
  // Where the files stood is no matter.
  return JSON.parse(JSON.stringify(results).replaceAll(`${cwd}/`, '')) as typeof results
}

/** What a report has by itself is recorded elsewhere. */
async function checkAlone(texts: readonly string[], line = 0): Promise<ReadonlySet<string>> {
  const ids = new Set<string>()
  const folder = createFolder({ 'a.json': texts[line - 1] ?? '{}' })
  for await (const { issues } of checkReports([folder])) for (const { id } of issues) ids.add(id)
  return ids
}

describe('reports together', () => {
  it.each(CASES)('have the issues recorded: $name', async ({ name, folder }) => {
    const [chinese, english] = [await run(folder, 'zh'), await run(folder, 'en')]
    const results = chinese.map((result, at) => ({
      ...result,
      issues: result.issues.map((issue, index) => ({
        ...issue,
        message: { zh: issue.message, en: english[at]?.issues[index]?.message ?? '' },
      })),
    }))
    expectRecorded(`${folder}/expected.json`, results)
    expect(results.flatMap(({ issues }) => issues.map(({ code }) => code))).toContain(name)
    for (const { message } of results.flatMap(({ issues }) => issues)) {
      for (const text of Object.values(message)) {
        expect(text).toMatch(/[。.？?]$/)
        expect(text).not.toMatch(/undefined|NaN|\[object| {2}|。。|\n/)
      }
    }
  })

  it('are one case for each code of their own', () => {
    const names = CASES.map(({ name }) => name)
    for (const code of Object.keys(OWN_CODES)) expect(names).toContain(code)
  })
})
