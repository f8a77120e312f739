// What a profile adds, read back from its own pages exactly, and from pages of others by its labels and aliases.

import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Imported, importReport } from '../../src/import/index.js'
import { readPointer } from '../../src/model/pointer.js'
import { readJson } from '../fixtures/cases.js'
import { type Loaded, loadGenerated } from '../fixtures/loaded.js'
import { loadProvince, PROVINCE_REPORT, VENDOR } from '../fixtures/profiles.js'
import { anyOfProvince } from '../profile/random-reports.js'

const RUNS = Number(process.env.ROUND_TRIPS ?? 60)
let province: Loaded
let vendor: Loaded

beforeAll(async () => {
  province = await loadProvince()
  vendor = await loadGenerated(VENDOR)
})
afterAll(() => {
  province.remove()
  vendor.remove()
})

const { $schema: _schema, ...EXAMPLE } = readJson(PROVINCE_REPORT) as Record<string, unknown>

const read = (document: string, { edition } = province): Promise<Imported<object>> =>
  importReport(new TextEncoder().encode(document), { editions: [edition] })

describe.each([
  ['a page', () => province, 'renderHtml'],
  ['text', () => province, 'renderText'],
  ['a page of the vendor', () => vendor, 'renderHtml'],
] as const)('%s', (_, open, write) => {
  test('of the example comes back exactly', async () => {
    const imported = await read(open()[write](EXAMPLE), open())
    expect(imported.report).toEqual(EXAMPLE)
    expect([imported.issues, imported.lost]).toEqual([[], []])
  })

  test('of any report comes back exactly', async () => {
    const places = province.model.tables.flatMap(({ cells }) => cells.map(({ path }) => path))
    const law = fc.asyncProperty(anyOfProvince(places), async (report) => {
      const imported = await read(open()[write](report), open())
      expect(imported.report).toEqual(report)
      expect([imported.issues, imported.lost]).toEqual([[], []])
    })
    await fc.assert(law, { seed: 2024, numRuns: RUNS, interruptAfterTimeLimit: 40_000 })
  }, 120_000)
})

/** The page of the example as another office would have written it: no attributes, no order of ours in the head. */
function createForeign(changes: readonly (readonly [from: string | RegExp, to: string])[] = []): string {
  const page = province
    .renderHtml(EXAMPLE)
    .replace(/<(style|script)[\s\S]*?<\/\1>|<meta[^>]*>/g, '')
    .replace(/<dl>([\s\S]*?)<\/dl>/g, (_, rows: string) =>
      rows
        .replace(/<div[^>]*>\s*<dt>([^<]*)<\/dt>\s*<dd>([\s\S]*?)<\/dd>\s*<\/div>/g, '<p>$1：$2</p>')
        .replace(/<[^p/][^>]*>/g, ''),
    )
    .replace(/ (?:data-[\w-]+|id|class|scope|headers|role|tabindex|lang|aria-[\w-]+)="[^"]*"/g, '')
    .replace(/<\/?(?:section|article|header|footer|main|div|dl|figure)[^>]*>/g, '')
  return changes.reduce((text, [from, to]) => {
    expect(text).toMatch(from)
    return text.replace(from, to)
  }, page)
}

describe('a page of somebody else', () => {
  const codes = ({ issues }: Imported<object>, path: string) =>
    issues.flatMap((issue) => (issue.path.startsWith(path) ? [`${issue.certainty} ${issue.code}`] : []))
  const local = ({ report }: Imported<object>) => readPointer(report, '/local')

  test('has the values of the head and the table of the profile by their labels', async () => {
    const imported = await read(createForeign())
    expect(local(imported)).toEqual(EXAMPLE.local)
    expect(codes(imported, '/local')).toEqual([])
    expect(readPointer(imported.report, '/notes')).toEqual(EXAMPLE.notes)
    expect(imported.lost).toEqual([])
  })

  test('has them by the aliases of the profile too, and by those of rows of the statutory tables', async () => {
    const page = createForeign([
      ['监督电话：', '监督投诉电话：'],
      ['（一）予以公开', '（一）同意公开'],
      ['一、总体情况', '一、年度工作总体情况'],
    ])
    const imported = await read(page)
    expect(readPointer(imported.report, '/local/supervisionPhone')).toBe('0000-1234580')
    expect(readPointer(imported.report, '/requests/outcomes/granted/total')).toBe(2)
    expect(codes(imported, '/requests')).toEqual([])
    expect(readPointer(imported.report, '/overview/blocks')).toEqual(readPointer(EXAMPLE, '/overview/blocks'))
    const plain = await importReport(new TextEncoder().encode(page))
    expect(codes(plain as Imported<object>, '/requests/outcomes')).toContain('guess row-label-unclear')
  })

  test('has the choice by its wording, and what is none of the values is left out', async () => {
    const fair = await read(createForeign([['社会评议结果：满意', '社会评议结果：基本满意']]))
    expect(readPointer(fair.report, '/local/appraisal')).toBe('fair')
    const great = await read(createForeign([['社会评议结果：满意', '社会评议结果：优秀']]))
    expect(readPointer(great.report, '/local/appraisal')).toBeUndefined()
    expect(codes(great, '/local/appraisal')).toEqual(['certain value-unreadable'])
  })

  test('of the plain form lacks what the profile requires, which is a guess', async () => {
    const page = createForeign([
      ['<p>业务培训次数：2次</p>', ''],
      [/<table>(?:(?!<table>)[\s\S])*政府公报[\s\S]*?<\/table>/, ''],
    ])
    const imported = await read(page)
    expect(codes(imported, '/local/trainingSessions')).toEqual(['guess field-missing'])
    expect(codes(imported, '/local/channels')).toEqual(['guess table-unread'])
    expect(province.edition.isShape(imported.report)).toBe(true)
  })
})
