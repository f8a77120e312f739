import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { READING_CODES } from '../../src/import/codes/reading.js'
import { TEXT_CODES } from '../../src/import/codes/text.js'
import { IMPORT_CODES } from '../../src/import/codes.js'
import { EDITIONS, type ImportEdition } from '../../src/import/editions.js'
import { describeOrigin, type Imported, type ImportIssue, importReport } from '../../src/import/index.js'
import { readPointer } from '../../src/model/pointer.js'
import { expectRecorded, listCases, type ReportCase, readJson } from '../fixtures/cases.js'
import { loadSupplemented, SUPPLEMENTED, type Supplemented } from '../fixtures/supplemented.js'

/** What our own editions never lack is shown by the invented one. */
const INVENTED = listCases(`${SUPPLEMENTED}/imports`)
const CASES = [...listCases('test/fixtures/imports'), ...INVENTED].sort((a, b) => (a.name < b.name ? -1 : 1))

let supplemented: Supplemented
beforeAll(async () => {
  supplemented = await loadSupplemented()
})
afterAll(() => supplemented.remove())

const editionsOf = (each: ReportCase): readonly ImportEdition<object>[] =>
  INVENTED.includes(each) ? [supplemented.edition] : EDITIONS

interface Run {
  readonly name: string
  readonly zh: Imported<object>
  readonly en: Imported<object>
}

const runs = new Map<string, Promise<Run>>()

/** Both languages of a case, imported once. */
function run(each: ReportCase): Promise<Run> {
  const known = runs.get(each.name)
  if (known) return known
  const made = importBoth(each)
  runs.set(each.name, made)
  return made
}

async function importBoth(each: ReportCase): Promise<Run> {
  const { name, folder } = each
  const [source = ''] = listSources(folder)
  const bytes = readFileSync(`${folder}/${source}`)
  const options = { name: source, editions: editionsOf(each) }
  const zh = await importReport(bytes, options)
  return { name, zh, en: await importReport(bytes, { ...options, language: 'en' }) }
}

function listSources(folder: string): string[] {
  return readdirSync(folder).filter((file) => /^source\.(txt|md|html)$/.test(file))
}

/** What is recorded of a case. The values shown are those the record names; of a new one, those that have issues. */
async function describeCase(each: ReportCase) {
  const { zh, en } = await run(each)
  const record = readdirSync(each.folder).includes('expected.json')
    ? (readJson(`${each.folder}/expected.json`) as { report?: Readonly<Record<string, unknown>> })
    : {}
  const paths = record.report
    ? Object.keys(record.report)
    : [...new Set(zh.issues.map(({ path }) => path).filter((path) => path !== ''))]
  return {
    edition: zh.edition,
    issues: zh.issues.map((issue, index) => describeIssue(issue, en.issues[index])),
    report: Object.fromEntries(paths.map((path) => [path, readPointer(zh.report, path) ?? null])),
  }
}

function describeIssue(issue: ImportIssue, english: ImportIssue | undefined) {
  const { code, severity, certainty, path, text, message } = issue
  return {
    code,
    severity,
    certainty,
    path,
    ...(text !== undefined && { text }),
    message: { zh: message, en: english?.message ?? '' },
  }
}

describe('every import code', () => {
  it.each(CASES)('has a case with the issues recorded: $name', async (each) => {
    expectRecorded(`${each.folder}/expected.json`, await describeCase(each))
  })

  it.each(CASES)('is found in the case named after it: $name', async (each) => {
    const { zh } = await run(each)
    expect(zh.issues.map(({ code }) => code)).toContain(each.name)
  })

  it('has one folder with one source, and no folder is for anything else', () => {
    expect(CASES.map(({ name }) => name)).toEqual(Object.keys(IMPORT_CODES).sort())
    for (const { folder, name } of CASES) {
      const [source = ''] = listSources(folder)
      expect(readdirSync(folder).sort(), name).toEqual(['expected.json', source])
    }
  })

  it('has a label in both languages', () => {
    for (const [code, { label }] of Object.entries(IMPORT_CODES)) {
      expect(label.zh, code).toMatch(/^[^a-z]*\p{Script=Han}[^。]*$/u)
      expect(label.en, code).toMatch(/^[A-Z][^\u4e00-\u9fff]*[^.]$/)
    }
  })
})

describe('every case', () => {
  it.each(CASES)('gives a report of the right shape, with nothing lost: $name', async (each) => {
    const { zh, en } = await run(each)
    const edition = editionsOf(each).find(({ model }) => model.edition === zh.edition)
    expect(edition?.isShape(zh.report)).toBe(true)
    expect(zh.lost).toEqual([])
    expect(en.report).toEqual(zh.report)
  })

  it.each(CASES)('has the same issues in both languages but for their words: $name', async (each) => {
    const { zh, en } = await run(each)
    const strip = ({ message: _, place: __, ...rest }: ImportIssue) => rest
    expect(en.issues.map(strip)).toEqual(zh.issues.map(strip))
  })
})

describe('every message', () => {
  const list = async () => {
    const done = await Promise.all(CASES.map(run))
    return done.flatMap(({ name, zh, en }) =>
      zh.issues.map((issue, index) => ({
        name,
        issue,
        zh: issue.message,
        en: en.issues[index]?.message ?? '',
      })),
    )
  }

  it('reads as whole sentences without gaps', async () => {
    for (const { name, zh, en } of await list()) {
      expect(zh, name).toMatch(/[。？]$/)
      expect(en, name).toMatch(/[.?]$/)
      for (const message of [zh, en])
        expect(message, name).not.toMatch(/undefined|null|NaN|\[object|\["|“”|：。|，。|[。.]{2}|\n/)
    }
  })

  it('begins with the place in the source and in the form', async () => {
    for (const { name, issue, zh, en } of await list()) {
      const { origin = {}, place } = issue
      expect(zh.startsWith(describeOrigin(origin, 'zh')), name).toBe(true)
      expect(en.startsWith(describeOrigin(origin, 'en')), name).toBe(true)
      for (const label of Object.values(place).flat().slice(0, 1)) expect(zh, name).toContain(`${label}`)
    }
  })

  it('shows what was found', async () => {
    for (const { name, issue, zh, en } of await list()) {
      const found = [issue.params.found ?? []].flat().map(String)
      const texts = [issue.text ?? '', ...found].map((text) => /[^"\s][^"\n]{0,40}/.exec(text)?.[0] ?? '')
      for (const message of [zh, en])
        expect(
          texts.some((text) => message.includes(text)),
          name,
        ).toBe(true)
    }
  })

  it('says what to do', async () => {
    const codes = new Set<string>([...Object.keys(READING_CODES), ...Object.keys(TEXT_CODES)])
    for (const { name, issue, zh, en } of await list()) {
      if (!codes.has(issue.code)) continue
      expect(zh, name).toMatch(/请[^。]+。$/)
      expect(en, name).toMatch(
        /[.;] (?:If .*, )?(?:Add|Check|Correct|Import|Make|Mend|Put|Rewrite|Say)\b.*\.$/i,
      )
    }
  })
})
