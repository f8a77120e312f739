// Generated templates: what is in them, that they are the same everywhere, and that any schema gets its own.

import { readdirSync, readFileSync } from 'node:fs'
import Handlebars from 'handlebars'
import { afterAll, describe, expect, test } from 'vitest'
import { model } from '../../generated/2021/model.js'
import { emitTemplates } from '../../src/generate/templates.js'
import type { ToolkitError } from '../../src/issue/error.js'
import type { Templates } from '../../src/render/index.js'
import { createRenderer } from '../../src/render/index.js'
import { listTemplates } from '../../src/render/templates/sources.js'
import { readJson } from '../fixtures/cases.js'
import { loadInspection } from '../fixtures/inspection.js'
import { type Element, listElements, readMarkup, textOf } from '../render/markup.js'
import { createFullReport } from '../render/reports.js'

const files = emitTemplates(model, 'Made from a schema.')

describe('templates of edition 2021', () => {
  test('are one partial for each section, one that calls them, and one module of all', () => {
    const names = ['disclosure', 'disputes', 'other', 'overview', 'problems', 'requests', 'sections']
    expect([...files.keys()].sort()).toEqual(
      [
        ...['html', 'text'].flatMap((format) => names.map((name) => `templates/${format}/${name}.hbs`)),
        'templates.d.ts',
        'templates.js',
      ].sort(),
    )
  })

  test('say what they are made from in their first line', () => {
    for (const [name, text] of files) {
      expect(text.split('\n')[0]).toBe(
        name.endsWith('.hbs') ? '{{!-- Made from a schema. --}}' : '// Made from a schema.',
      )
    }
  })

  test('are the same each time and hold no path of a machine', () => {
    expect(emitTemplates(model, 'Made from a schema.')).toEqual(files)
    for (const text of files.values()) expect(text).not.toContain(process.cwd())
  })

  test('have a slot for each cell and every label as static text', () => {
    for (const table of model.tables) {
      const partial = files.get(`templates/html/${table.name}.hbs`) ?? ''
      const slots = [...partial.matchAll(/data-path="([^"]+)">\{\{(\w+)\}\}/g)]
      expect(slots.map(([, path]) => path)).toEqual(table.cells.map(({ path }) => path))
      expect(
        slots.map(([, path = '', slot]) => `/${table.name}/${slot?.replaceAll('_', '/')}` === path),
      ).not.toContain(false)
      const words = table.grid.flatMap((row) => row.cells.flatMap(({ text }) => text?.zh ?? []))
      for (const word of words) expect(partial).toContain(`>${word}<`)
    }
  })

  test('hold one cell a line', () => {
    for (const table of model.tables) {
      const lines = (files.get(`templates/html/${table.name}.hbs`) ?? '').split('\n')
      const cells = lines.filter((line) => /^<t[dh][ >].*<\/t[dh]>$/.test(line))
      expect(cells.length).toBe(table.grid.flatMap((row) => row.cells).length)
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(250)
    }
  })

  test('use the built-in helpers alone, and print nothing raw', () => {
    const sources = listTemplates(model)
    for (const [format, templates] of Object.entries(sources)) {
      for (const { text } of templates.values()) {
        const tags = [...text.replaceAll(/\{\{!--.*?--\}\}/gs, '').matchAll(/\{\{(\{?)([^}]*)\}\}/g)]
        const helpers = tags.flatMap(([, , tag = '']) => /^(?:[#/]|else )\s*(\w+)/.exec(tag)?.[1] ?? [])
        expect(helpers.filter((helper) => !['if', 'unless', 'each', 'with'].includes(helper))).toEqual([])
        expect(
          tags.filter(([, raw, tag]) => raw || tag?.startsWith('&')),
          format,
        ).toEqual([])
      }
    }
  })

  test('give the same page when any Handlebars compiles them', async () => {
    const { templates } = await importModule(files.get('templates.js') ?? '')
    const renderer = createRenderer({ model, templates })
    const { buildView } = await import('../../src/render/index.js')
    const environment = Handlebars.create()
    for (const [name, { text }] of listTemplates(model).html) environment.registerPartial(name, text)
    const plain = environment.compile('{{> page}}')
    const view = buildView(createFullReport(), model, { jsonUrl: 'a.json' })
    expect(plain(view)).toBe(renderer.renderHtml(createFullReport(), { jsonUrl: 'a.json' }))
  })

  test('run without eval', () => {
    const code = files.get('templates.js') ?? ''
    expect(code).not.toMatch(/\beval\b|new Function|\bimport\b|\brequire\b/)
  })

  test('are refused where one asks for what the view does not have', () => {
    const sources = listTemplates(model)
    const broken = new Map([
      ...sources.html,
      ['contact', { file: 'html/contact.hbs', text: '\n{{contact.labl}}' }],
    ])
    expect(() => emitTemplates(model, '', { ...sources, html: broken })).toThrow(
      expect.objectContaining({
        code: 'template-invalid',
        message:
          'The templates have 1 fault:\nhtml/contact.hbs:2:3 Details has no field labl; did you mean label',
      }) as ToolkitError,
    )
  })
})

describe('folder templates/', () => {
  test('holds no words of the form', () => {
    for (const format of ['html', 'text']) {
      for (const file of readdirSync(`templates/${format}`)) {
        const text = readFileSync(`templates/${format}/${file}`, 'utf8')
        expect(text, file).not.toMatch(/\p{Script=Han}/u)
      }
    }
  })
})

describe('templates of an invented schema', async () => {
  const inspection = await loadInspection()
  afterAll(() => inspection.remove())
  const { templates } = (await import(`${inspection.folder}/templates.js`)) as { templates: Templates }
  const { renderHtml, renderText } = createRenderer({ model: inspection.model, templates })
  const report = readJson('test/fixtures/schemas/inspection/reports/valid/report.json') as Record<
    string,
    unknown
  >
  const page = readMarkup(renderHtml(report))
  const tables = listElements(page, ({ tag }) => tag === 'table')
  const rowsOf = (table: Element | undefined) =>
    listElements(table as Element, ({ tag }) => tag === 'tr').map((row) =>
      listElements(row).map((cell) => {
        const { attributes } = cell as Element
        const spans = [attributes.colspan ?? 1, attributes.rowspan ?? 1].join('×')
        return spans === '1×1' ? textOf(cell as Element) : `${textOf(cell as Element)} ${spans}`
      }),
    )

  test('print its sections and the fields of its head', () => {
    expect(listElements(page, ({ tag }) => tag === 'h2').map(textOf)).toEqual(
      inspection.model.sections.map(({ label }) => label.zh),
    )
    const [list] = listElements(page, ({ tag }) => tag === 'dl')
    const rows = listElements(list as Element, ({ tag }) => tag === 'div')
    expect(rows.map((row) => listElements(row).map(textOf).join('='))).toEqual([
      '检查年度=2031',
      '检查季节=秋季检查',
      '天气情况=wet',
      '是否定稿=✓',
      '围栏长度=412米',
      '联络途径=4711',
      '分区名称=北区',
      '界址坐标=[0; 0]; [12.5; 0]; [12.5; 8.25]',
      '分区名称=沙坑',
    ])
  })

  test('lay out three levels of columns and two of rows', () => {
    expect(rowsOf(tables[0])).toEqual([
      ['器材种类 3×4', '检查结果（台） 7×1'],
      ['室内器材 1×3', '室外器材 5×1', '检查合计 1×3'],
      ['新装器材 2×1', '旧有器材 3×1'],
      ['完好台数', '停用台数', '完好台数', '修复台数', '停用台数'],
      ['秋千类器材 3×1', '1', '4', '1', '6', '2', '1', '15'],
      ['攀爬类器材 1×3', '绳网器材 2×1', '0', '2', '0', '3', '0', '0', '5'],
      ['攀登塔架 1×2', '木制塔架', '0', '0', '0', '5', '4', '3', '12'],
      ['钢制塔架', '2', '7', '0', '0', '0', '0', '9'],
      ['器材总数 3×1', '3', '13', '1', '14', '6', '4', '41'],
    ])
  })

  test('stack small tables on one grid and write decimals out', () => {
    expect(rowsOf(tables[1])).toEqual([
      ['支出明细 5×1'],
      ['支出项目', '支出金额', '补助金额', '净支出额 2×1'],
      ['维修支出', '0.3', '0.2', '0.1 2×1'],
      ['购置支出', '12.0000001', '12', '0.0000001 2×1'],
      ['专项资金 5×1'],
      ['资金项目', '本年收入 2×1', '年末余额 2×1'],
      ['专项准备金', '0.2 2×1', '0.3 2×1'],
    ])
    expect(rowsOf(tables[2]).at(-1)).toEqual(['3', '0', '1'])
  })

  test('print notes and explanations without words for them', () => {
    const html = renderHtml({
      ...report,
      notes: [{ path: '/equipment/swings/sum', text: '含借用。' }],
      explanations: [{ rule: 'fund-balance', path: '/spending/fund/reserve/balance', text: '利息。' }],
    })
    expect(html).toContain('>15[1]</td>')
    expect(html).toContain('<b>[1] </b>含借用。')
    expect(html).toMatch(
      /<b>\[1\] 「专项资金 \/ 专项准备金」行「年末余额」列, 年末余额等于上年末余额加本年收入: <\/b>利息。/,
    )
  })

  test('give a text form too', () => {
    const text = renderText(report)
    expect(text).toContain('■ 乙、器材检查情况')
    expect(text).toMatch(/\| 购置支出 +\| 12\.0000001 \| +12 \| +0\.0000001 \|/)
  })
})

async function importModule(code: string): Promise<{ templates: Templates }> {
  return (await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)) as {
    templates: Templates
  }
}
