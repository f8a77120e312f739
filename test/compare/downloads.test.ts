// The file that a page offers, against report and page: Word files, text files and what Chromium prints, read by the importer.

import { describe, expect, it } from 'vitest'
import { PAGE_CODES } from '../../src/compare/codes.js'
import { comparePage, type Download, importReport } from '../../src/import/index.js'
import { renderHtml, renderText } from '../../src/render/index.js'
import { hasBrowser, launchBrowser } from '../browser.js'
import { expectRecorded, listCases, readJson } from '../fixtures/cases.js'
import { createReport } from '../fixtures/reports.js'
import { EXAMPLES, readExample } from '../render/reports.js'
import { makeWordOf } from './downloads.js'

const CASES = listCases('test/fixtures/downloads')
const PLAIN = { '/explanations': undefined, '/notes': undefined }
const sound = createReport(PLAIN)
type AnyReport = Parameters<typeof renderHtml>[0]
const printHtml = (report: unknown) => renderHtml(report as AnyReport)
const encode = (text: string) => new TextEncoder().encode(text)
const read = async (name: string, bytes: Uint8Array): Promise<Download> => ({
  name,
  imported: await importReport(bytes, { name }),
})

/** What is said of a file by the side of a page. */
async function compare(
  report: unknown,
  page: unknown,
  downloads: readonly Download[],
  language: 'zh' | 'en' = 'en',
) {
  const imported = await importReport(encode(printHtml(page)))
  const issues = await comparePage(report, imported, undefined, { language, downloads })
  return issues.filter(({ code }) => code.startsWith('download-'))
}

/** Texts that differ in the file, values that differ in the report and on the page; or a file of which nothing was read. */
interface Case {
  readonly replace?: readonly (readonly [string, string])[]
  readonly report?: Readonly<Record<string, unknown>>
  readonly page?: Readonly<Record<string, unknown>>
  readonly download?: Download
}

async function run(folder: string, language: 'zh' | 'en') {
  const { replace = [], report = {}, page = {}, download } = readJson(`${folder}/case.json`) as Case
  const text = replace.reduce(
    (whole, [from, to]) => {
      expect(whole, from).toContain(from)
      return whole.replaceAll(from, to)
    },
    renderText(sound as unknown as AnyReport),
  )
  // JSON has no undefined: null takes a field out.
  const change = (changes: object) =>
    createReport({
      ...PLAIN,
      ...Object.fromEntries(Object.entries(changes).map(([path, value]) => [path, value ?? undefined])),
    })
  const downloads = [download ?? (await read('report.txt', encode(text)))]
  return compare(change(report), change({ ...report, ...page }), downloads, language)
}

describe('a file that the page offers', () => {
  it.each(CASES)('has the differences recorded: $name', async ({ folder }) => {
    const english = await run(folder, 'en')
    const issues = (await run(folder, 'zh')).map((issue, index) => ({
      ...issue,
      message: { zh: issue.message, en: english[index]?.message ?? '' },
    }))
    expectRecorded(`${folder}/expected.json`, { issues })
  })

  it('is one case for each code', async () => {
    const codes = Object.keys(PAGE_CODES).filter((code) => code.startsWith('download-'))
    expect(CASES.map(({ name }) => name)).toEqual(codes.sort())
    for (const { name, folder } of CASES) {
      const issues = await run(folder, 'en')
      expect(
        issues.map(({ code }) => code),
        name,
      ).toContain(name)
      for (const { message } of issues) expect(message).not.toMatch(/undefined|NaN|\[object| {2}|\n/)
    }
  })

  it('of another year is told by year and title', async () => {
    const other = createReport({
      ...PLAIN,
      '/year': 2023,
      '/title': '松岭县档案局2023年政府信息公开工作年度报告',
    })
    const file = await read('a.docx', makeWordOf(printHtml(other)))
    const told = (await compare(sound, sound, [file])).map(({ code, path, severity }) => [
      code,
      path,
      severity,
    ])
    expect(told).toEqual(
      expect.arrayContaining([
        ['download-field-differs', '/year', 'error'],
        ['download-field-differs', '/title', 'error'],
      ]),
    )
  })

  it('whose lines are broken elsewhere, or whose lists are numbered, says the same', async () => {
    const blocks = [
      { type: 'paragraph', text: '全年公开信息12条。公开指南更新2次。' },
      { type: 'list', ordered: true, items: ['2.5万人次访问。', '栏目增加2个。'] },
    ]
    const report = createReport({ ...PLAIN, '/overview/blocks': blocks })
    const file = (text: string) =>
      read('a.txt', encode(renderText(report as unknown as AnyReport).replace('公开指南', text)))
    expect(await compare(report, report, [await file('\n    公开指南')])).toEqual([])
    const [issue] = await compare(report, report, [await file('\n    公开目录')])
    expect(issue).toMatchObject({ code: 'download-prose-differs', path: '/overview/blocks/0' })
  })

  it('says which of report and file the page agrees with', async () => {
    const cell = '/disclosure/licensing/permits/decisions'
    const of = (value: number) => createReport({ ...PLAIN, [cell]: value })
    const file = await read('a.txt', encode(renderText(of(7) as unknown as AnyReport)))
    const told = async (page: number) =>
      (await compare(of(6), of(page), [file])).map(({ path, message }) => [
        path,
        /the page [^.]*/.exec(message)?.[0],
      ])
    expect(await told(6)).toEqual([[cell, 'the page agrees with the report']])
    expect(await told(7)).toEqual([[cell, 'the page agrees with the file']])
    expect(await told(8)).toEqual([[cell, 'the page has 8']])
  })
})

describe.each(EXAMPLES.filter((name) => !name.includes('missing')))('the example %s', (name) => {
  const report = readExample(name)

  it('as a Word file has no error, and one where a cell is changed', async () => {
    const word = async (html: string) => read('report.docx', makeWordOf(html))
    const errors = async (file: Download) =>
      (await compare(report, report, [file])).filter(({ severity }) => severity === 'error')
    expect(await errors(await word(printHtml(report)))).toEqual([])
    const spoilt = printHtml(report).replace(/>0<\/td>(?!.*>0<\/td>)/s, '>7</td>')
    expect((await errors(await word(spoilt))).map(({ code, params }) => [code, params.found])).toEqual([
      ['download-figure-differs', 7],
    ])
  })

  it.skipIf(!hasBrowser)('as a PDF file of a browser has no error', async () => {
    const browser = await launchBrowser()
    try {
      const page = await browser.newPage()
      await page.setContent(printHtml(report), { waitUntil: 'load' })
      const file = await read('report.pdf', new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
      const errors = (await compare(report, report, [file])).filter(({ severity }) => severity === 'error')
      expect(errors).toEqual([])
    } finally {
      await browser.close()
    }
  })
})
