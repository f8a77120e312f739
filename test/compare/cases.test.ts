import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PAGE_CODES } from '../../src/compare/codes.js'
import { comparePage } from '../../src/compare/index.js'
import { importReport, type RosterEntry } from '../../src/import/index.js'
import { renderHtml } from '../../src/render/index.js'
import { expectRecorded, listCases, readJson } from '../fixtures/cases.js'
import { createReport } from '../fixtures/reports.js'

const CASES = listCases('test/fixtures/pages')

/** The whole site's part of the META tags. */
const SITE = {
  name: '松岭县人民政府',
  domain: 'www.songling.example',
  idCode: '9913250001',
  columnName: '政府信息公开',
  columnDescription: '年度报告',
  columnKeywords: '年报',
  columnType: '信息公开',
}

/** How a page is spoilt: texts of its HTML, and those in their place; the report may be changed after it was printed. */
interface Case {
  readonly replace?: readonly (readonly [string, string])[]
  readonly report?: Readonly<Record<string, unknown>>
}

const sound = createReport({ '/explanations': undefined, '/notes': undefined })

function printPage(report: unknown = sound): string {
  const html = renderHtml(report as Parameters<typeof renderHtml>[0], {
    site: SITE,
    publishedAt: '2025-01-20 09:30',
  })
  return html.replace('<main>', '<nav><a href="files/report.docx">下载</a></nav><main>')
}

async function compare(folder: string, language: 'zh' | 'en') {
  const { replace = [], report: changes = {} } = readJson(`${folder}/case.json`) as Case
  const html = replace.reduce((page, [from, to]) => {
    expect(page, from).toContain(from)
    return page.replaceAll(from, to)
  }, printPage())
  const bytes = new TextEncoder().encode(html)
  // JSON has no undefined: null takes a field out.
  const entries = Object.entries(changes).map(([path, value]) => [path, value ?? undefined])
  const report = createReport({
    '/explanations': undefined,
    '/notes': undefined,
    ...Object.fromEntries(entries),
  })
  return comparePage(report, await importReport(bytes), bytes, { language })
}

describe('a page against its report', () => {
  it('as printed has no difference', async () => {
    const bytes = new TextEncoder().encode(printPage())
    expect(await comparePage(sound, await importReport(bytes), bytes)).toEqual([])
  })

  it.each(['city', 'department', 'street-office', 'department-2020'])(
    'of the example %s has none, and only the site is missing',
    async (name) => {
      const report = JSON.parse(readFileSync(`examples/${name}.json`, 'utf8'))
      const html = renderHtml(report)
      const imported = await importReport(new TextEncoder().encode(html))
      expect(await comparePage(report, imported)).toEqual([])
      const codes = (await comparePage(report, imported, html)).map(({ code }) => code)
      expect([...new Set(codes)].sort()).toEqual(['page-download-missing', 'page-meta-missing'])
    },
  )

  it.each(CASES)('has the differences recorded: $name', async ({ folder }) => {
    const english = await compare(folder, 'en')
    const issues = (await compare(folder, 'zh')).map((issue, index) => ({
      ...issue,
      message: { zh: issue.message, en: english[index]?.message ?? '' },
    }))
    expectRecorded(`${folder}/expected.json`, { issues })
  })

  it('is one case for each code', async () => {
    const codes = Object.keys(PAGE_CODES).filter((code) => code.startsWith('page-'))
    expect(CASES.map(({ name }) => name)).toEqual(codes.sort())
    for (const { name, folder } of CASES) {
      const issues = await compare(folder, 'en')
      expect(
        issues.map(({ code }) => code),
        name,
      ).toContain(name)
      for (const { message } of issues) expect(message).not.toMatch(/undefined|NaN|\[object| {2}|\n/)
    }
  })

  it('is a warning at most where it could only be guessed', async () => {
    const path = '/disclosure/licensing/permits/decisions'
    const imported = await importReport(new TextEncoder().encode(printPage()))
    const guess = { ...imported, issues: [{ ...issue, path, certainty: 'guess' as const }] }
    const report = createReport({ [path]: 7, '/explanations': undefined, '/notes': undefined })
    const told = await comparePage(report, guess)
    expect(told.map(({ code, severity }) => [code, severity])).toEqual([['page-figure-differs', 'warning']])
  })

  it('can only be held against a report', async () => {
    const imported = await importReport(new TextEncoder().encode(printPage()))
    await expect(comparePage([], imported)).rejects.toThrow('an object')
  })
})

/** Any issue of an import. */
const issue = {
  code: 'cell-blank',
  severity: 'info',
  place: {},
  message: '',
  params: {},
} as const

describe('the day of a page', () => {
  const AGENCY = { name: '松岭县档案局', kind: 'department', level: 'county' }
  const check = async (
    pubDate: string,
    report: Readonly<Record<string, unknown>>,
    roster?: RosterEntry[],
  ) => {
    const html = printPage(sound).replace('2025-01-20 09:30', pubDate)
    const whole = createReport({ '/explanations': undefined, '/notes': undefined, ...report })
    const options = { language: 'en' as const, ...(roster && { roster }) }
    const issues = await comparePage(whole, await importReport(new TextEncoder().encode(html)), html, options)
    return issues.filter(({ code }) => code.startsWith('published-'))
  }

  it('is held against the calendar where the report names none, or another one', async () => {
    const [late, ...others] = await check('2025-02-03 09:30', { '/agency': AGENCY })
    expect(others).toEqual([])
    expect(late).toMatchObject({ code: 'published-late', path: '/publication/date', severity: 'warning' })
    expect(late?.message).toContain(
      'Found “2025-02-03” in “PubDate 2025-02-03 09:30”, expected 2025-01-31 at the latest',
    )
    const codes = async (pubDate: string, date: unknown) =>
      (await check(pubDate, { '/agency': AGENCY, '/publication/date': date })).map(({ code }) => code)
    expect(await codes('2025-02-03 09:30', undefined)).toEqual(['published-late'])
    expect(await codes('2024-12-30 09:30', undefined)).toEqual(['published-too-early'])
    expect(await codes('2055-01-20 09:30', undefined)).toEqual(['published-implausible', 'published-late'])
    expect(await codes('2025-01-31 23:59', undefined)).toEqual([])
  })

  it('is not told a second time of a report that breaks the rule by itself', async () => {
    const changes = { '/agency': AGENCY, '/publication/date': '2025-02-05' }
    expect(await check('2025-02-05 09:30', changes)).toEqual([])
    expect(await check('2025-02-06 09:30', changes)).toEqual([])
  })

  it('is no day where it does not exist, and says nothing of an organ of unknown kind', async () => {
    expect(await check('2025-02-30 09:30', { '/agency': AGENCY })).toEqual([])
    expect(await check('2025-02-05 09:30', { '/agency': { name: '松岭县档案局' } })).toEqual([])
  })

  it('goes by the roster where the report does not say what the organ is', async () => {
    const roster = [{ name: '松岭县档案局', kind: 'department', level: 'county', line: 2 }]
    const codes = async (agency: object) =>
      (await check('2025-02-05 09:30', { '/agency': agency }, roster)).map(({ code }) => code)
    expect(await codes({ name: '松岭县档案局' })).toEqual(['published-late'])
    expect(await codes({ name: '松岭县档案局', kind: 'vertical' })).toEqual([])
    expect(await codes({ name: '松岭县教育局' })).toEqual([])
  })
})

describe('META tags and links', () => {
  const check = async (spoil: (html: string) => string) => {
    const html = spoil(printPage())
    const issues = await comparePage(sound, await importReport(new TextEncoder().encode(html)), html)
    return issues.flatMap(({ code, params }) =>
      code.startsWith('page-meta') ? [`${code} ${params.name}`] : code,
    )
  }
  const time = (value: string) => (html: string) => html.replace('2025-01-20 09:30', value)

  it.each([
    ['a clock of twelve hours', '2025-01-20 9:30', ['page-meta-wrong PubDate']],
    ['no time', '2025-01-20', ['page-meta-wrong PubDate']],
    ['another day', '2025-01-21 09:30', ['page-meta-wrong PubDate']],
    ['a day that does not exist', '2025-02-30 09:30', ['page-meta-wrong PubDate']],
    ['an hour that does not exist', '2025-01-20 24:30', ['page-meta-wrong PubDate']],
    ['seconds', '2025-01-20 09:30:05', []],
  ])('PubDate with %s', async (_, value, codes) => {
    expect(await check(time(value))).toEqual(codes)
  })

  it('are found in any case, and empty ones are not there', async () => {
    expect(await check((html) => html.replace('name="SiteName"', 'NAME="sitename"'))).toEqual([])
    expect(await check((html) => html.replace('content="www.songling.example"', 'content=""'))).toEqual([
      'page-meta-missing SiteDomain',
    ])
    expect(await check((html) => html.replace('9913250001', '123'))).toEqual(['page-meta-wrong SiteIDCode'])
  })

  it.each([
    'SiteName',
    'SiteDomain',
    'SiteIDCode',
    'ColumnName',
    'ColumnDescription',
    'ColumnKeywords',
    'ColumnType',
    'ArticleTitle',
    'PubDate',
    'ContentSource',
  ])('%s is asked for', async (name) => {
    const tag = new RegExp(`<meta name="${name}"[^>]*>`)
    expect(await check((html) => html.replace(tag, ''))).toEqual([`page-meta-missing ${name}`])
    expect(await check((html) => html.replace(tag, `<meta name="${name}" content=" ">`))).toEqual([
      `page-meta-missing ${name}`,
    ])
  })

  it.each(['', '#', '#top', 'javascript:void(0)', ' JAVA\nSCRIPT:;', 'about:blank', 'data:,x'])(
    'a file whose address is “%s” leads nowhere',
    async (href) => {
      const codes = await check((html) => html.replace('"files/report.docx"', `"${href}"`))
      expect(codes).toEqual(['page-download-empty'])
      const more = await check((html) =>
        html.replace('<a href="files/report.docx">', `<a href="${href}" title="年报.docx">`),
      )
      expect(more).toEqual(['page-download-empty'])
    },
  )

  it('that offer something else are none', async () => {
    for (const words of ['客户端下载', '下载专区', '打印', '关闭窗口'])
      expect(
        await check((html) =>
          html.replace('<a href="files/report.docx">下载', `<a href="javascript:;">${words}`),
        ),
      ).toEqual(['page-download-missing'])
  })

  it.each([
    ['2023年政府信息公开工作年度报告.docx', ['page-download-other-year']],
    ['nb2022.pdf', ['page-download-other-year']],
    ['%E5%B9%B4%E6%8A%A52023%E5%B9%B4.pdf', ['page-download-other-year']],
    ['/2023/nb.pdf', []],
    ['report-2025.pdf', []],
    ['2024年年度报告（2025年1月）.pdf', []],
    ['P020230120345.docx', []],
    ['2023-01-20.docx', []],
  ])('%s', async (href, codes) => {
    expect(await check((html) => html.replace('files/report.docx', href))).toEqual(codes)
  })

  it('to earlier reports may stand beside that to this one', async () => {
    const beside = (href: string) => (html: string) =>
      html.replace('<nav>', `<nav><a href="${href}">2023年</a>`)
    expect(await check(beside('2023.docx'))).toEqual([])
  })

  it.each(['a.pdf', '/x/download?file=a.docx&id=3', 'a.XLSX#page'])('%s is a file', async (href) => {
    expect(await check((html) => html.replace('files/report.docx', href))).toEqual([])
  })

  it.each(['index.html', 'mailto:a@b.example'])('%s is none', async (href) => {
    expect(await check((html) => html.replace('files/report.docx">下载', `${href}">查看`))).toEqual([
      'page-download-missing',
    ])
  })
})
