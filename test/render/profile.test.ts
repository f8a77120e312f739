// Pages of the example profiles: the province's additions, the vendor's META tags and templates.

import Ajv from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildView, createRenderer } from '../../src/render/index.js'
import { compileTemplates, loadTemplates, stackTemplates } from '../../src/render/templates/load.js'
import { addLines } from '../../src/render/text/lines.js'
import { replaceAt } from '../../src/report/replace.js'
import { readJson } from '../fixtures/cases.js'
import { type Loaded, loadGenerated } from '../fixtures/loaded.js'
import { loadProvince, PROVINCE_REPORT, VENDOR } from '../fixtures/profiles.js'
import { listHtmlFaults } from '../html-checker.js'
import { createFolder } from '../profile/profiles.js'
import { listElements, readMarkup, textOf } from './markup.js'

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

const create = (changes: Readonly<Record<string, unknown>> = {}) =>
  replaceAt(readJson(PROVINCE_REPORT), new Map(Object.entries(changes)))
const REPORTS = [
  { name: 'everything', report: () => create() },
  {
    name: 'what is required alone',
    report: () =>
      create({ '/local/supervisionPhone': undefined, '/local/appraisal': undefined, '/notes': undefined }),
  },
  {
    name: 'no head',
    report: () =>
      create({ '/publication': undefined, '/contact': undefined, '/lead': undefined, '/period': undefined }),
  },
]

/** Names and contents of the META tags of a page. */
const listMetas = (html: string) =>
  listElements(readMarkup(html), ({ tag }) => tag === 'meta').flatMap(({ attributes: { name, content } }) =>
    name === undefined ? [] : [[name, content]],
  )

describe.each([
  ['province', () => province],
  ['vendor', () => vendor],
] as const)('a page of the %s', (_, open) => {
  test.each(REPORTS)('with $name has nothing that an HTML checker objects to', async ({ report }) => {
    const found = await listHtmlFaults(open().renderHtml(report()))
    expect(found).toEqual([])
  })

  test('prints the additions: rows of the head, the table in section six, the note on it', () => {
    const page = readMarkup(open().renderHtml(create()))
    const find = (tag: string, of = page) => listElements(of, (each) => each.tag === tag)
    const rows = find('dt').map((term, index) => [textOf(term), textOf(find('dd')[index] ?? page)])
    expect(rows).toEqual(
      expect.arrayContaining([
        ['监督电话', '0000-1234580'],
        ['业务培训次数', '2次'],
        ['社会评议结果', '满意'],
      ]),
    )
    const [section] = listElements(page, ({ attributes }) => attributes.id === 'other')
    expect(find('caption', section).map(textOf)).toEqual(['政务公开渠道统计表'])
    expect(find('td', section).map(textOf)).toContain('17（注1）')
    expect(textOf(section ?? page)).toContain('注1：含转发县政府文件6件。')
    expect(find('h3', section).map(textOf)).toEqual(['（一）创新做法'])
  })

  test('has a view of the shape templates are told of', () => {
    const validate = new Ajv.default({ strict: true }).compile(
      readJson('templates/view.schema.json') as object,
    )
    const { model } = open()
    const view = addLines(buildView(create(), model), model)
    expect(validate(view), JSON.stringify(validate.errors)).toBe(true)
  })
})

describe('a page of the vendor', () => {
  test('has the vendor’s META tags after those of the sites’ guide', () => {
    const metas = listMetas(vendor.renderHtml(create()))
    expect(metas).toEqual(
      expect.arrayContaining([
        ['SiteName', '云栖省人民政府门户网站群'],
        ['ColumnName', '政府信息公开年报'],
        ['PubDate', '2025-01-16 00:00'],
      ]),
    )
    expect(metas.slice(-2)).toEqual([
      ['SiteVendor', 'yunhe-cms'],
      ['ChannelTemplate', 'ogi-annual-report'],
    ])
    expect(listMetas(province.renderHtml(create())).map(([name]) => name)).not.toContain('SiteVendor')
  })

  test('says of its site what the caller says, where the caller says something', () => {
    const metas = listMetas(vendor.renderHtml(create(), { site: { name: '青禾县人民政府', author: '编辑' } }))
    expect(metas).toEqual(
      expect.arrayContaining([
        ['SiteName', '青禾县人民政府'],
        ['ColumnName', '政府信息公开年报'],
        ['Author', '编辑'],
      ]),
    )
  })

  test('has the vendor’s head, and all else as it was', () => {
    const [ours, theirs] = [province, vendor].map(({ renderHtml }) => renderHtml(create()))
    expect(theirs).toContain('<header class="vendor-head">')
    expect(ours).not.toContain('vendor-head')
    const sections = (html = '') =>
      html.slice(html.indexOf('<section id="overview"'), html.indexOf('</article>'))
    expect(sections(theirs)).toBe(sections(ours))
    expect(sections(theirs).length).toBeGreaterThan(10_000)
    expect(vendor.renderText(create())).toBe(province.renderText(create()))
  })

  test('has one META tag of each name: one of the vendor’s replaces one of the guide’s', () => {
    const { model, templates } = vendor
    const site = { site: {}, metas: { contentsource: '云河', Other: '1' } }
    const { renderHtml } = createRenderer({ model: { ...model, site }, templates })
    const metas = listMetas(renderHtml(create()))
    const names = metas.map(([name]) => name?.toLowerCase())
    expect(new Set(names).size).toBe(names.length)
    expect(metas).toContainEqual(['contentsource', '云河'])
  })
})

describe('templates of a user', () => {
  test('replace those of the profile', () => {
    const folder = createFolder({ 'html/head.hbs': '<header><h1>{{title}}</h1></header>\n' })
    const { model, templates } = vendor
    const { renderHtml } = createRenderer({ model, templates: loadTemplates(folder, model, templates) })
    expect(renderHtml(create())).toContain('<header><h1>')
    expect(renderHtml(create())).not.toContain('vendor-head')
  })

  test('reach the table of the profile by its name', () => {
    const folder = createFolder({
      'html/problems.hbs': '<p>{{#each tables}}{{name}}{{/each}}</p>\n',
      'html/other.hbs': '<p>{{tables.channels.caption}}：{{tables.channels.cells.total_documents}}</p>\n',
    })
    const { model } = province
    const templates = compileTemplates(stackTemplates(model, [folder]))
    expect(createRenderer({ model, templates }).renderHtml(create())).toContain(
      '<p>政务公开渠道统计表：41</p>',
    )
  })

  test('of two profiles are laid one over the other, each checked with what lies below', () => {
    const below = createFolder({
      'html/head.hbs': '<header>{{> badge}}</header>\n',
      'html/badge.hbs': '<p>甲</p>\n',
    })
    const above = createFolder({ 'html/badge.hbs': '<p>乙</p>\n' })
    const { model } = province
    const templates = compileTemplates(stackTemplates(model, [below, above]))
    expect(createRenderer({ model, templates }).renderHtml(create())).toContain('<header><p>乙</p>')
    expect(() => stackTemplates(model, [above])).toThrow('badge')
  })

  test('that ask for what no report of the profile has are refused with the place', () => {
    const folder = createFolder({ 'html/other.hbs': '<p>{{tables.chanels.caption}}</p>\n' })
    expect(() => stackTemplates(province.model, [folder])).toThrow(
      /html\/other\.hbs:1:\d+ Tables has no field chanels; did you mean channels/,
    )
  })
})
