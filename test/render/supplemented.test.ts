// A report with closed local additions as a page and as text: values in the head, tables after the prose.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Ajv from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildView, createRenderer } from '../../src/render/index.js'
import { loadTemplates } from '../../src/render/templates/load.js'
import { addLines } from '../../src/render/text/lines.js'
import { replaceAt } from '../../src/report/replace.js'
import { readJson } from '../fixtures/cases.js'
import { loadSupplemented, SUPPLEMENTED, type Supplemented } from '../fixtures/supplemented.js'
import { listHtmlFaults } from '../html-checker.js'
import { type Element, listElements, readMarkup, textOf } from './markup.js'

let supplemented: Supplemented

beforeAll(async () => {
  supplemented = await loadSupplemented()
})
afterAll(() => supplemented.remove())

const create = (changes: Readonly<Record<string, unknown>> = {}) =>
  replaceAt(readJson(`${SUPPLEMENTED}/reports/valid/report.json`), new Map(Object.entries(changes)))
const WITHOUT = {
  '/local': undefined,
  '/shortcomings/checklist': undefined,
} as const
const REPORTS = [
  { name: 'everything', report: () => create() },
  { name: 'no table in the prose', report: () => create(WITHOUT) },
  { name: 'one of two tables', report: () => create({ '/local/publicity': undefined }) },
]

const render = (report: unknown) => readMarkup(supplemented.renderHtml(report))
const find = (page: Element, tag: string, attributes: Readonly<Record<string, string>> = {}) =>
  listElements(page, (each) => {
    return (
      each.tag === tag && Object.entries(attributes).every(([name, value]) => each.attributes[name] === value)
    )
  })
const sectionOf = (page: Element, id: string) => find(page, 'section', { id })[0] ?? expect.fail(id)

describe.each(REPORTS)('a page with $name', ({ report }) => {
  test('has nothing that an HTML checker objects to', async () => {
    const found = await listHtmlFaults(supplemented.renderHtml(report()))
    expect(found).toEqual([])
  })

  test('has every id once, and names none in vain', () => {
    const elements = listElements(render(report()))
    const ids = elements.flatMap(({ attributes }) => attributes.id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const named = elements.flatMap(({ attributes }) => [
      ...(attributes['aria-labelledby']?.split(' ') ?? []),
      ...(attributes.headers?.split(' ') ?? []),
    ])
    expect(named.filter((id) => !ids.includes(id))).toEqual([])
  })

  test('has a view of the shape templates are told of', () => {
    const validate = new Ajv.default({ strict: true }).compile(
      readJson('templates/view.schema.json') as object,
    )
    const view = addLines(buildView(report(), supplemented.model), supplemented.model)
    expect(validate(view), JSON.stringify(validate.errors)).toBe(true)
  })
})

describe('a page', () => {
  test('prints the values of the head with their labels, units and wording', () => {
    const rows = find(find(render(create()), 'details')[0] as Element, 'div').map((row) =>
      row.children.map((each) => textOf(each as Element)),
    )
    expect(rows.slice(-11)).toEqual([
      ['便民服务热线', '0000-12345'],
      ['人均培训学时', '12.5学时'],
      ['志愿人员', '1204人'],
      ['评议等次', '群众满意'],
      ['窗口星级', '3.5'],
      ['试点单位', '是'],
      ['评议时点', '2024-11-05'],
      ['培训主题', '公文写作；热线接听'],
      ['历次得分', '9.5；10'],
      ['服务台位置', '一楼东侧'],
      ['服务台席位', '6席'],
    ])
  })

  test('prints each table after the prose of its section, in order, under its caption', () => {
    const page = render(create())
    const captions = ['overview', 'services', 'shortcomings', 'other'].map((id) =>
      find(sectionOf(page, id), 'caption').map(textOf),
    )
    expect(captions).toEqual([
      ['新闻发布情况'],
      ['二、窗口服务情况'],
      ['问题整改台账'],
      ['业务培训情况', '宣传渠道和经费'],
    ])
    const kinds = sectionOf(page, 'other').children.flatMap((each) =>
      typeof each === 'string' ? [] : [each.attributes.class ?? each.tag],
    )
    expect(kinds).toEqual(['h2', 'p', 'p', 'table-scroll', 'table-scroll', 'note', 'note', 'note', 'note'])
  })

  test('names the region of a table by its caption, and the headers of each cell', () => {
    const other = sectionOf(render(create()), 'other')
    const regions = find(other, 'div', { class: 'table-scroll' })
    expect(regions.map(({ attributes }) => attributes['aria-labelledby'])).toEqual([
      'training-caption',
      'publicity-caption',
    ])
    const headersOf = (path: string) => {
      const [cell] = find(other, 'td', { 'data-path': path })
      return cell?.attributes.headers?.split(' ').map((id) => find(other, 'th', { id }).map(textOf).join())
    }
    expect(headersOf('/local/training/skills/basic/people/own')).toEqual([
      '技能培训',
      '基础技能',
      '参训人员',
      '本单位人员',
    ])
    expect(headersOf('/local/publicity/money/print/amount')).toEqual(['宣传经费', '印制资料', '支出金额'])
    expect(find(other, 'th', { scope: 'rowgroup' }).map(textOf)).toEqual(['宣传渠道', '宣传经费'])
  })

  test('marks cells that have notes, and prints the notes with their section', () => {
    const page = render(create())
    const cell = (path: string) => find(page, 'td', { 'data-path': path }).map(textOf)
    expect(cell('/local/training/all/cost')).toEqual(['0.6（注1）'])
    expect(cell('/local/briefings/held')).toEqual(['4（注5）'])
    const notesOf = (id: string) => find(sectionOf(page, id), 'p', { class: 'note' }).map(textOf)
    expect(notesOf('overview')).toEqual(['注5：其中线上1场。'])
    expect(notesOf('other')).toEqual([
      '注1：均由本级财政负担。',
      '注3：合并一个账号。',
      '注4：含线上培训。',
      '说明1（宣传渠道和经费：「宣传渠道 / 网络账号」行「年末数量」列；年末数量等于上年末数量加新增减停用）：上年漏报一个。',
    ])
  })

  test('prints nothing of a table that the report leaves out, but the notes on it', () => {
    const page = render(create(WITHOUT))
    expect(find(page, 'caption').map(textOf)).toEqual(['二、窗口服务情况'])
    expect(supplemented.renderHtml(create(WITHOUT))).not.toContain('class="statutory placed"')
    const [note] = find(sectionOf(page, 'other'), 'p', { class: 'note' }).map(textOf)
    expect(note).toBe('注1（业务培训情况：「培训合计」行「培训经费」列）：均由本级财政负担。')
  })

  test('refuses a table that is none', () => {
    for (const table of [null, 'x', 7, []]) {
      const report = create({ '/local/publicity': table })
      expect(() => supplemented.renderHtml(report)).toThrow('/local/publicity should be an object')
    }
    const report = create({ '/local/briefings': { held: '4', answered: 1 } })
    expect(() => supplemented.renderHtml(report)).toThrow('/local/briefings/held should be a number')
  })
})

describe('the text form', () => {
  test('draws each table under its caption', () => {
    const text = supplemented.renderText(create())
    const [, other = ''] = text.split('■ 四、其他情况')
    const blocks = other.split('\n\n').map((block) => block.split('\n')[0])
    expect(blocks.slice(1, 5)).toEqual([
      '\u3000\u3000培训和宣传情况如下。',
      '\u3000\u30002024年度，本机关未收取政府信息公开信息处理费。',
      '［表］业务培训情况',
      '［表］宣传渠道和经费',
    ])
    expect(other).toContain('0.6（注1）')
    expect(text.split('\n').filter((line) => /^[|+]/.test(line)).length).toBeGreaterThan(40)
  })

  test('draws nothing of a table that the report leaves out', () => {
    expect(supplemented.renderText(create(WITHOUT))).not.toContain('［表］')
  })
})

describe('templates of a user', () => {
  const folder = mkdtempSync(join(tmpdir(), 'templates-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const load = (text: string) => {
    mkdirSync(join(folder, 'html'), { recursive: true })
    writeFileSync(join(folder, 'html/other.hbs'), text)
    const { model, templates } = supplemented
    return createRenderer({ model, templates: loadTemplates(folder, model, templates) })
  }

  test('reach the tables of a section by name, one by one or all', () => {
    const text =
      '<p>{{#with tables.training}}{{caption}} {{cells.all_cost}}{{/with}}{{#each tables}}[{{name}}]{{/each}}</p>\n'
    expect(load(text).renderHtml(create())).toContain('<p>业务培训情况 0.6（注1）[training][publicity]</p>')
    expect(load(text).renderHtml(create(WITHOUT))).toContain('<p>[][]</p>')
  })

  test.each([
    ['{{#with tables.trainings}}{{/with}}', 'Tables has no field trainings; did you mean training'],
    ['{{tables.training.cells.all_costs}}', 'Cells has no field all_costs; did you mean all_cost'],
    ['{{tables.briefings.caption}}', 'Tables has no field briefings'],
    ['{{tables.training}}', 'is no text and cannot be printed'],
  ])('are told what is wrong in %s', (text, message) => {
    expect(() => load(text)).toThrow(message)
  })
})
