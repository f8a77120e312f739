// The HTML page as a whole: conformance, head, prose, notes, and that nothing but markup is in it.

import { describe, expect, test } from 'vitest'
import { renderHtml, renderHtmlBytes } from '../../src/render/index.js'
import { listHtmlFaults } from '../html-checker.js'
import { type Element, listElements, readMarkup, textOf } from './markup.js'
import { createFullReport, EXAMPLES, FULL_EXAMPLES, readExample } from './reports.js'

const site = {
  name: '云桥市人民政府网',
  domain: 'www.yunqiao.example',
  idCode: '9913000001',
  columnName: '政府信息公开年报',
  columnDescription: '历年年报',
  columnKeywords: '年报',
  columnType: '政府信息公开',
  author: '政务公开科',
}
const options = { site, jsonUrl: '2024.json', publishedAt: '2025-03-24 09:30' }
const reports = [
  ...EXAMPLES.map((name) => ({ name, report: readExample(name) })),
  ...FULL_EXAMPLES.map((name) => ({ name: `${name} with all there can be`, report: createFullReport(name) })),
]

describe.each(reports)('page of $name', ({ report }) => {
  const html = renderHtml(report, options)
  const page = readMarkup(html)

  test('has nothing that an HTML checker objects to', async () => {
    const found = await listHtmlFaults(html)
    expect(found).toEqual([])
  })

  test('gives the same text and the same bytes again', () => {
    expect(renderHtml(structuredClone(report), options)).toBe(html)
    expect(Buffer.from(renderHtmlBytes(report, options)).toString('utf8')).toBe(html)
  })

  test('holds no script, no handler, no style of an element and nothing from elsewhere', () => {
    const elements = listElements(page)
    const scripts = elements.filter(({ tag }) => tag === 'script')
    expect(scripts.map(({ attributes }) => attributes)).toEqual([{ type: 'application/ld+json' }])
    const names = new Set(elements.flatMap(({ attributes }) => Object.keys(attributes)))
    expect([...names].filter((name) => name === 'style' || name.startsWith('on'))).toEqual([])
    const fetched = elements.filter(({ tag, attributes }) => tag === 'link' && attributes.rel !== 'alternate')
    expect(fetched).toEqual([])
    expect(elements.filter(({ tag }) => tag === 'style').length).toBe(1)
    expect(html).not.toMatch(/@import|url\(/)
  })

  test('has every id once, and nothing that names an id in vain', () => {
    const elements = listElements(page)
    const ids = elements.flatMap(({ attributes }) => attributes.id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const named = elements.flatMap(({ attributes }) => [
      ...(attributes['aria-labelledby']?.split(' ') ?? []),
      ...(attributes.headers?.split(' ') ?? []),
      ...(attributes.href?.startsWith('#') ? [attributes.href.slice(1)] : []),
    ])
    expect(named.filter((id) => !ids.includes(id))).toEqual([])
  })
})

describe('head of a page', () => {
  const metas = (report: object, given: object = options) =>
    Object.fromEntries(
      listElements(
        readMarkup(renderHtml(report, given)),
        ({ tag, attributes }) => tag === 'meta' && 'name' in attributes,
      ).map(({ attributes }) => [attributes.name, attributes.content]),
    )

  test('carries the META tags of a government site', () => {
    expect(metas(createFullReport())).toEqual({
      viewport: 'width=device-width, initial-scale=1',
      'color-scheme': 'light dark',
      SiteName: '云桥市人民政府网',
      SiteDomain: 'www.yunqiao.example',
      SiteIDCode: '9913000001',
      ColumnName: '政府信息公开年报',
      ColumnDescription: '历年年报',
      ColumnKeywords: '年报',
      ColumnType: '政府信息公开',
      ArticleTitle: '云桥市人民政府2024年政府信息公开工作年度报告',
      PubDate: '2025-03-24 09:30',
      ContentSource: '市政府办公室',
      Keywords: '公开,年报',
      Author: '政务公开科',
      Description: expect.stringMatching(/^现将云桥市/),
      Url: 'https://www.yunqiao.example/2024.html',
    })
  })

  test('leaves out the META tags that have no value', () => {
    const { publication: _none, lead: _lead, ...report } = readExample('street-office')
    const names = Object.keys(metas(report, {}))
    expect(names).toEqual(['viewport', 'color-scheme', 'ArticleTitle', 'ContentSource', 'Description'])
  })

  test('cuts a long description between characters', () => {
    const report = readExample('street-office')
    report.lead = [{ type: 'paragraph', text: `${'字'.repeat(148)}😀😀😀` }]
    expect(metas(report).Description).toBe(`${'字'.repeat(148)}…`)
  })

  test('describes the report for search engines in JSON that can be parsed', () => {
    const report = createFullReport()
    report.title = '引号"反斜线\\撇\'尖</script><!--&amp;`=\u2028\n😀'
    const [script] = listElements(readMarkup(renderHtml(report, options)), ({ tag }) => tag === 'script')
    expect(JSON.parse(textOf(script as Element))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Report',
      name: report.title,
      inLanguage: 'zh-CN',
      datePublished: '2025-03-24',
      temporalCoverage: '2024-01-01/2024-12-31',
      identifier: '119913000043015640/2025-00158',
      reportNumber: '函〔2025〕21号',
      keywords: '公开,年报',
      url: 'https://www.yunqiao.example/2024.html',
      encoding: { '@type': 'MediaObject', encodingFormat: 'application/json', contentUrl: '2024.json' },
      publisher: {
        '@type': 'GovernmentOrganization',
        identifier: '119913000043015640',
        name: '云桥市人民政府',
      },
    })
  })

  test('is parsable where the report says next to nothing', () => {
    const {
      publication: _publication,
      period: _period,
      contact: _contact,
      ...report
    } = readExample('street-office')
    report.agency = { name: '某街道办事处' }
    const [script] = listElements(readMarkup(renderHtml(report)), ({ tag }) => tag === 'script')
    expect(Object.keys(JSON.parse(textOf(script as Element)))).toEqual([
      '@context',
      '@type',
      'name',
      'inLanguage',
      'publisher',
    ])
  })
})

describe('body of a page', () => {
  const page = readMarkup(renderHtml(createFullReport(), options))
  const texts = (...tags: string[]) => listElements(page, ({ tag }) => tags.includes(tag)).map(textOf)

  test('prints the six sections in order', () => {
    expect(texts('h2')).toEqual([
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ])
  })

  test('numbers headings by level, and lets a report number its own', () => {
    expect(texts('h3', 'h4', 'h5').slice(0, 8)).toEqual([
      '（一）主动公开',
      '1.文件',
      '（1）规章',
      '（2）其他文件',
      '（二）答复申请 〔依申请公开〕',
      '没有序号的一段',
      '其一、自己编号的一段',
      '（四）接着计数',
    ])
  })

  test('keeps the line breaks of a text', () => {
    expect(texts('p')).toContain('第一行\n第二行')
    expect(texts('li')).toContain('乙\n续')
  })

  const rowsOf = (list: Element | undefined) =>
    listElements(list as Element, ({ tag }) => tag === 'div').map(({ children }) =>
      children.map((each) => textOf(each as Element)),
    )

  test('prints the catalogue entry with the wording of the schema', () => {
    const [list] = listElements(page, ({ tag }) => tag === 'dl')
    expect(rowsOf(list)).toEqual([
      ['索引号', '119913000043015640/2025-00158'],
      ['主题分类', '年报'],
      ['发布机构', '市政府办公室'],
      ['发文日期', '2025-03-24'],
      ['文号', '函〔2025〕21号'],
      ['关键词', '公开；年报'],
      ['网址', 'https://www.yunqiao.example/2024.html'],
    ])
  })

  test('folds away the facts about the report', () => {
    const [details] = listElements(page, ({ tag }) => tag === 'details')
    expect(details?.attributes).toEqual({})
    expect(listElements(details as Element, ({ tag }) => tag === 'summary').map(textOf)).toEqual(['报告信息'])
    expect(rowsOf(details)).toEqual([
      ['报告年度', '2024'],
      ['机关名称', '云桥市人民政府'],
      ['统一社会信用代码', '119913000043015640'],
      ['行政区划代码', '991300'],
      ['机关类型', '各级人民政府'],
      ['行政层级', '设区的市级'],
      ['统计范围', '本行政区域'],
      ['统计期限', '2024-01-01至2024-12-31'],
    ])
  })

  test('tells columns of numbers from columns of words', () => {
    const report = createFullReport()
    const rows = [
      ['甲', '1,204', '12.5%', '—', '2'],
      ['乙', '-3', '', '', '约3'],
    ]
    report.lead = [{ type: 'table', header: ['名称', '件数', '占比', '备注', '其他'], rows }]
    const [table] = listElements(
      readMarkup(renderHtml(report)),
      ({ attributes }) => attributes.class === 'simple',
    )
    const numbers = listElements(table as Element, ({ attributes }) => attributes.class === 'number').map(
      textOf,
    )
    expect(numbers).toEqual(['件数', '占比', '1,204', '12.5%', '-3', ''])
  })

  test('marks the cells that have notes and lists the notes under their table', () => {
    const cell = (path: string) =>
      listElements(page, ({ tag, attributes }) => tag === 'td' && attributes['data-path'] === path).map(
        textOf,
      )
    expect(cell('/disclosure/documents/rules/made')).toEqual(['3（注1）'])
    expect(cell('/requests/outcomes/granted/total')).toEqual(['1246（注2）（注3）'])
    const sections = listElements(page, ({ tag }) => tag === 'section')
    const notesOf = (id: string) =>
      sections
        .filter(({ attributes }) => attributes.id === id)
        .flatMap((section) =>
          listElements(section, ({ attributes }) => attributes.class === 'note').map(textOf),
        )
    expect(notesOf('disclosure')).toEqual([
      '注1：其中修订1件。',
      '说明1（「第二十条第（一）项 / 行政规范性文件」行「现行有效件数」列；现行有效件数等于上年现行有效件数加本年制发件数减本年废止件数）：清理所致。',
    ])
    expect(notesOf('requests')).toEqual([
      '注2：含上年结转的件数。',
      '注3：第二个注。',
      '注4（三、本年度办理结果）：全表口径一致。',
      '说明2（二、上年结转政府信息公开申请数量；上年结转等于上一年度报告的结转下年度）：移交所致。',
    ])
    const all = listElements(page, ({ attributes }) => attributes.class === 'note').map(textOf)
    expect(all.slice(-2)).toEqual([
      '注5（/agency）：机构改革后名称未变。',
      '说明3（/publication；unknown-rule）：原因在此。',
    ])
  })

  test('prints the handling fee from the data', () => {
    const report = readExample('street-office')
    report.other.blocks = [{ type: 'paragraph', text: '无。' }]
    report.other.handlingFee = { amount: 0, requests: 0 }
    expect(renderHtml(report)).toContain('<p>2024年度，本机关未收取政府信息公开信息处理费。</p>')
    report.other.handlingFee = { amount: 3940.5, requests: 3 }
    expect(renderHtml(report)).toContain(
      '<p>2024年度，本机关就3件政府信息公开申请收取信息处理费，共计3940.5元。</p>',
    )
  })

  test('leaves the handling fee to the words of the organ where they state it', () => {
    const report = readExample('street-office')
    report.other.handlingFee = { amount: 400, requests: 2 }
    report.other.blocks = [
      { type: 'paragraph', text: '对2件申请收取信息处理费400元。', states: 'handlingFee' },
    ]
    expect(renderHtml(report)).toContain('<p>对2件申请收取信息处理费400元。</p>\n')
    report.other.blocks = [{ type: 'paragraph', text: '按规定收取信息处理费。', states: 'handlingFee' }]
    expect(renderHtml(report)).toContain(
      '按规定收取信息处理费。 <small class="mark" aria-hidden="true">〔信息处理费：收取金额400元；收费件数2件〕</small>',
    )
  })

  test('marks a statement that stands outside its section', () => {
    const report = readExample('street-office')
    report.lead = [{ type: 'paragraph', text: '未收费。', states: 'handlingFee' }]
    expect(renderHtml(report)).toContain(
      '<p>未收费。 <small class="mark" aria-hidden="true">〔信息处理费收取情况〕</small></p>',
    )
  })

  test('marks a heading in the wording of an aspect that reports none', () => {
    const report = readExample('street-office')
    report.lead = [{ type: 'heading', level: 2, text: '监督保障' }]
    expect(renderHtml(report)).toContain('监督保障 <small class="mark" aria-hidden="true">〔—〕</small>')
  })

  test('names the organ above the title only where the title does not', () => {
    const report = readExample('street-office')
    expect(renderHtml(report)).not.toContain('class="agency"')
    report.title = '2024年政府信息公开工作年度报告'
    expect(renderHtml(report)).toContain(`<p class="agency">${report.agency.name}</p>`)
  })

  test('prints numbers with all their digits', () => {
    const report = readExample('street-office')
    const printed = (amount: number) => {
      report.disclosure.charges.administrativeFees.amount = amount
      return /fees\/?[^>]*|administrativeFees\/amount">([^<]*)</i.exec(renderHtml(report))?.[1]
    }
    expect([0, -0, 0.1, 1e-7, 1.25e-10, 123456789012.5, 1e21, 1.5e22].map(printed)).toEqual([
      '0',
      '0',
      '0.1',
      '0.0000001',
      '0.000000000125',
      '123456789012.5',
      '1000000000000000000000',
      '15000000000000000000000',
    ])
  })

  test('is the article alone where a fragment is wanted', () => {
    const fragment = renderHtml(createFullReport(), { ...options, fragment: true })
    expect(fragment.startsWith('<article class="ogi-report"')).toBe(true)
    expect(fragment.endsWith('</article>\n')).toBe(true)
    expect(renderHtml(createFullReport(), options)).toContain(fragment)
  })
})
