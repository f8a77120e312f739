// A user's templates: what they may replace, and every way they can be wrong, with file, line and column.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { model as model2019 } from '../../generated/2019/model.js'
import { templates as templates2019 } from '../../generated/2019/templates.js'
import { model } from '../../generated/2021/model.js'
import { templates } from '../../generated/2021/templates.js'
import { ToolkitError } from '../../src/issue/error.js'
import { createRenderer, renderHtml } from '../../src/render/index.js'
import { loadTemplates } from '../../src/render/templates/load.js'
import { createFullReport, readExample } from './reports.js'

const root = mkdtempSync(join(tmpdir(), 'templates-'))
let folder = root
let count = 0

beforeEach(() => {
  count += 1
  folder = join(root, String(count))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('templates of a user', () => {
  test('replace the page', () => {
    const html = renderWith({ 'html/page.hbs': '<main>{{title}}{{> sections}}</main>\n' })
    expect(html).toMatch(/^<main>云桥市人民政府2024年政府信息公开工作年度报告<section id="overview"/)
    expect(html).not.toContain('<head>')
  })

  test('replace a section', () => {
    const html = renderWith({
      'html/requests.hbs':
        '<p>{{heading}}: {{cells.newlyReceived_total}}</p>\n{{#each notes}}{{label}}{{/each}}\n',
    })
    expect(html).toContain('<p>三、收到和处理政府信息公开申请情况: 2898</p>\n注2：注3：')
    expect(html).toContain('<section id="disputes"')
  })

  test('replace a partial, and may call partials of their own', () => {
    const html = renderWith({
      'html/blocks.hbs': '{{#each this}}{{> mine text=paragraph.text}}{{/each}}\n',
      'html/mine.hbs': '<i>{{text}}</i>',
    })
    expect(html).toContain('<i>开头。</i>')
  })

  test('replace the style sheet, which is printed as it is', () => {
    const html = renderWith({ 'html/style.css': 'p::after { content: "{{title}}" }\n' })
    expect(html).toContain('<style>\np::after { content: "{{title}}" }\n</style>')
  })

  test('replace templates of the text form', () => {
    write({ 'text/page.hbs': '{{title}} & {{year}}\n' })
    const renderer = createRenderer({ model, templates: loadTemplates(folder, model, templates) })
    expect(renderer.renderText(createFullReport())).toBe(
      '云桥市人民政府2024年政府信息公开工作年度报告 & 2024\n',
    )
    expect(renderer.renderHtml(createFullReport())).toBe(renderHtml(createFullReport()))
  })

  test('know @root and the loop variables wherever they are called from', () => {
    const html = renderWith({
      'html/blocks.hbs':
        '{{#each this}}{{@index}}{{#if @first}}{{@root.year}}{{/if}}{{#if @last}}!{{/if}};{{/each}}',
      'html/heading.hbs': '',
      'html/page.hbs': '{{> article}}{{> heading}}',
    })
    expect(html).toMatch(/<h2 id="overview-heading">一、总体情况<\/h2>\n02024;1;.*15!;/)
  })

  test('loop over the sections and the cells by name', () => {
    const html = renderWith({
      'html/page.hbs':
        '{{#each sections as |section name|}}{{name}}={{section.heading}}{{#if cells}}{{#each cells}}{{@key}} {{/each}}{{/if}};{{/each}}' +
        '{{lookup (lookup sections "requests") "heading"}}{{#with sections.requests}}{{../title}}{{#each blocks}}{{../../title}}{{/each}}{{/with}}',
    })
    expect(html).toContain('overview=一、总体情况;')
    expect(html).toContain(
      'disclosure=二、主动公开政府信息情况documents_rules_made documents_rules_repealed ',
    )
  })

  test('print nothing where an object is null', () => {
    const html = renderWith({
      'html/blocks.hbs': '{{#each this}}[{{heading.text}}{{> figure figure}}]{{/each}}',
    })
    expect(html).toContain('[<figure>\n<p></p>\n</figure>\n][主动公开<figure>')
  })

  test('leave the standard templates as they were', () => {
    const before = renderHtml(createFullReport())
    renderWith({ 'html/article.hbs': '{{title}}' })
    expect(renderHtml(createFullReport())).toBe(before)
  })

  test('are escaped', () => {
    write({ 'html/page.hbs': '<b title="{{title}}">{{title}}</b>' })
    const { renderHtml: render } = createRenderer({
      model,
      templates: loadTemplates(folder, model, templates),
    })
    const report = createFullReport()
    report.title = '<i>"'
    expect(render(report)).toBe('<b title="&lt;i&gt;&quot;">&lt;i&gt;&quot;</b>')
  })
})

describe('templates of a user for edition 2019', () => {
  const section = (text: string) => {
    write({ 'html/requests.hbs': text })
    return loadTemplates(folder, model2019, templates2019)
  }

  test('have the cells of its tables', () => {
    const own = section('<p>{{cells.outcomes_other_total}}</p>')
    const html = createRenderer({ model: model2019, templates: own }).renderHtml(
      readExample('department-2020'),
    )
    expect(html).toContain('<p>3</p>')
    expect(html).toContain('<section id="disputes"')
  })

  test('have no others', () => {
    const field = 'outcomes_other_notCorrected_total'
    expect(() => section(`{{cells.${field}}}`)).toThrow(`Cells has no field ${field}`)
    write({ 'html/requests.hbs': `{{cells.${field}}}` })
    expect(() => loadTemplates(folder, model, templates)).not.toThrow()
  })
})

test.each([
  '<b title="{{title}}" lang=\'{{language}}\'>{{title}}</b>',
  '<h{{year}} title="a > b {{title}}">{{title}}</h{{year}}>',
  '<b{{#if title}} title="{{title}}"{{else}} title=""{{/if}}>{{title}}</b>',
  '1 < 2 {{title}} <!-- <b title= --> {{title}}',
  '<script>a < b; <b c={{title}}</script>{{title}}<br/>{{title}}',
  '<input disabled>{{title}}<b title=x>{{title}}',
])('slots in %s are protected', (text) => {
  expect(renderWith({ 'html/page.hbs': text })).toContain('2024')
})

describe('faults of a template', () => {
  const page = 'html/page.hbs'
  const faults: [what: string, files: Record<string, string>, message: string][] = [
    [
      'a misspelt field',
      { [page]: '<p>\n  {{titel}}</p>' },
      `${page}:2:5 View has no field titel; did you mean title`,
    ],
    ['a field of another object', { [page]: '{{contact.title}}' }, `${page}:1:3 Details has no field title`],
    [
      'a field in a loop',
      { [page]: '{{#each lead}}\n{{text}}{{/each}}' },
      `${page}:2:3 Block has no field text`,
    ],
    [
      'a field in with',
      { [page]: '{{#with contact}}{{titel}}{{/with}}' },
      `${page}:1:20 Details has no field titel`,
    ],
    ['a condition', { [page]: '{{#if}}x{{/if}}' }, `${page}:1:1 if has too few or too many parameters`],
    [
      'a condition on nothing',
      { [page]: '{{#if jsonURL}}x{{/if}}' },
      `${page}:1:7 View has no field jsonURL; did you mean jsonUrl`,
    ],
    [
      'the branch else',
      { [page]: '{{#if jsonUrl}}x{{else}}{{nil}}{{/if}}' },
      `${page}:1:27 View has no field nil`,
    ],
    [
      'the branch else if',
      { [page]: '{{#if jsonUrl}}x{{else if nil}}{{/if}}' },
      `${page}:1:27 View has no field nil`,
    ],
    [
      'a misspelt cell',
      { 'html/requests.hbs': '{{cells.newlyRecieved_total}}' },
      'html/requests.hbs:1:3 Cells has no field newlyRecieved_total; did you mean newlyReceived_total',
    ],
    [
      'a cell of another table',
      { 'html/disputes.hbs': '{{#with cells}}{{newlyReceived_total}}{{/with}}' },
      'html/disputes.hbs:1:18 Cells has no field newlyReceived_total',
    ],
    [
      'a misspelt section',
      { 'html/sections.hbs': '{{> requests sections.request}}' },
      'html/sections.hbs:1:14 Sections has no field request; did you mean requests',
    ],
    [
      'a partial called with the wrong context',
      { 'html/sections.hbs': '{{> requests}}' },
      'html/sections.hbs:1:1 The template requests is called with the wrong context: View has no field blocks',
    ],
    [
      'a partial with the wrong list',
      { 'html/lead.hbs': '{{> blocks metas}}', [page]: '{{> lead}}' },
      'html/lead.hbs:1:1 The template blocks is called with the wrong context: Meta has no field paragraph',
    ],
    [
      'an unknown partial',
      { [page]: '\n\n {{> artikle}}' },
      `${page}:3:2 There is no template artikle; did you mean article`,
    ],
    ['an unknown helper', { [page]: '{{upper title}}' }, `${page}:1:1 There is no helper upper`],
    [
      'an unknown block',
      { [page]: '{{#eech lead}}{{/eech}}' },
      `${page}:1:1 There is no helper eech; did you mean each`,
    ],
    ['a section without helper', { [page]: '{{#lead}}x{{/lead}}' }, `${page}:1:1 There is no helper lead`],
    ['raw output', { [page]: '{{{title}}}' }, `${page}:1:1 {{{title}}} is printed without escaping`],
    [
      'raw output by ampersand',
      { [page]: '{{&title}}' },
      `${page}:1:1 {{&title}} is printed without escaping`,
    ],
    [
      'an attribute without quotes',
      { [page]: '<p>\n<b class="x" title={{title}}>' },
      `${page}:2:20 {{title}} stands in a tag outside quotes`,
    ],
    ['half an attribute', { [page]: '<b title=x{{title}}>' }, `${page}:1:11 {{title}} stands in a tag`],
    [
      'an attribute after a space',
      { [page]: '<b title= {{title}}>' },
      `${page}:1:11 {{title}} stands in a tag`,
    ],
    [
      'a second slot in an attribute',
      { [page]: '<b title={{year}}{{title}}>' },
      `${page}:1:18 {{title}} stands in a tag`,
    ],
    ['a slot as an attribute', { [page]: '<b {{title}}>' }, `${page}:1:4 {{title}} stands in a tag`],
    [
      'an attribute without quotes in a block',
      { [page]: '<b{{#if title}} title={{title}}{{/if}}>' },
      `${page}:1:23 {{title}} stands in a tag`,
    ],
    [
      "an attribute without quotes in a partial of one's own",
      { [page]: '{{> mine}}', 'html/mine.hbs': '<b title={{title}}>' },
      'html/mine.hbs:1:10 {{title}} stands in a tag',
    ],
    [
      'a partial as an attribute',
      { [page]: '<b {{> mine}}>', 'html/mine.hbs': 'title="{{title}}"' },
      `${page}:1:4 {{> mine}} stands in a tag`,
    ],
    ['an object printed', { [page]: '{{contact}}' }, `${page}:1:1 {{contact}} is no text`],
    ['a list printed', { [page]: '{{lead}}' }, `${page}:1:1 {{lead}} is no text`],
    ['a field of a text', { [page]: '{{title.length}}' }, `${page}:1:3 title is a text and has no fields`],
    ['a loop over a text', { [page]: '{{#each title}}{{/each}}' }, `${page}:1:1 title is no list`],
    ['with on a list', { [page]: '{{#with lead}}{{/with}}' }, `${page}:1:1 lead is no object`],
    [
      'a path out of the template',
      { 'html/contact.hbs': '{{../title}}' },
      'html/contact.hbs:1:3 ../title leads out of this template',
    ],
    [
      'a path too far out',
      { [page]: '{{#each lead}}{{../../title}}{{/each}}' },
      `${page}:1:17 ../../title leads out`,
    ],
    ['a loop variable outside', { [page]: '{{@index}}' }, `${page}:1:3 @index has no value here`],
    [
      'unknown data',
      { [page]: '{{#each lead}}{{@depth}}{{/each}}' },
      `${page}:1:17 @depth has no value here`,
    ],
    [
      '@root misspelt',
      { [page]: '{{@root.titel}}' },
      `${page}:1:3 View has no field titel; did you mean title`,
    ],
    [
      'a block parameter',
      { [page]: '{{#each lead as |block|}}{{block.txt}}{{/each}}' },
      `${page}:1:28 Block has no field txt`,
    ],
    [
      'a prototype field',
      { [page]: '{{constructor}}{{title.constructor}}' },
      `${page}:1:3 View has no field constructor`,
    ],
    ['a lookup', { [page]: '{{lookup contact "titel"}}' }, `${page}:1:18 Details has no field titel`],
    ['a lookup by chance', { [page]: '{{lookup contact title}}' }, `${page}:1:1 contact is no list`],
    ['an argument in a partial', { [page]: '{{> article x=titel}}' }, `${page}:1:15 View has no field titel`],
    [
      'a dynamic partial',
      { [page]: '{{> (lookup labels "skip")}}' },
      `${page}:1:1 {{> (lookup labels "skip")}} is not supported`,
    ],
    [
      'a partial block',
      { [page]: '{{#> article}}x{{/article}}' },
      `${page}:1:1 PartialBlockStatement is not supported`,
    ],
    [
      'an inline partial',
      { [page]: '{{#*inline "x"}}y{{/inline}}' },
      `${page}:1:1 DecoratorBlock is not supported`,
    ],
    [
      'a template without end',
      { 'html/mine.hbs': '{{> mine more=this}}', [page]: '{{> mine}}' },
      'html/mine.hbs:1:1 The template mine calls itself without end',
    ],
    [
      'a tag that is not closed',
      { [page]: 'x\n{{#if title}}\ny' },
      `${page}:3:1 The template cannot be parsed: `,
    ],
    [
      'a tag closed by another',
      { [page]: '{{#if title}}\n{{/each}}' },
      `${page}:1:4 The template cannot be parsed: if doesn't match each`,
    ],
    [
      'a file nobody calls',
      { 'html/blcoks.hbs': 'x' },
      'html/blcoks.hbs:1:1 The template blcoks replaces none and no template calls it; did you mean blocks',
    ],
    [
      'text templates too',
      { 'text/page.hbs': '{{> lines linse}}' },
      'text/page.hbs:1:11 View has no field linse; did you mean lines',
    ],
  ]

  test.each(faults)('%s is found', (_what, files, message) => {
    write(files)
    const error = load()
    expect(error.code).toBe('template-invalid')
    expect(error.text.en).toContain(`\n${folder}/${message}`)
    expect(error.text.zh.split('\n').length).toBe(error.text.en.split('\n').length)
    expect(error.text.zh).toContain(`\n${folder}/${message.slice(0, message.indexOf(' '))}`)
  })

  test('are all told at once, in order', () => {
    write({ [page]: '{{a}}\n{{b}}\n{{> c}}', 'text/page.hbs': '{{d}}' })
    const { en, zh } = load().text
    const [heading, ...lines] = en.split('\n')
    expect([heading, zh.split('\n')[0]]).toEqual(['The templates have 4 faults:', '模板有 4 处错误：'])
    expect(lines.map((line) => line.split(' ')[0])).toEqual(
      [`${page}:1:3`, `${page}:2:3`, `${page}:3:1`, 'text/page.hbs:1:3'].map((place) => `${folder}/${place}`),
    )
  })

  test('a folder that is none is told', () => {
    expect(load().code).toBe('file-unreadable')
    write({ 'pages/page.hbs': 'x' })
    expect(load().text.en).toContain('it holds: pages')
    folder = join(root, 'other')
    write({ 'html/page.html': 'x' })
    expect(load().text.en).toContain('it holds: html/page.html')
  })
})

function renderWith(files: Record<string, string>): string {
  write(files)
  return createRenderer({ model, templates: loadTemplates(folder, model, templates) }).renderHtml(
    createFullReport(),
  )
}

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

function load(): ToolkitError {
  try {
    loadTemplates(folder, model, templates)
  } catch (error) {
    if (error instanceof ToolkitError) return error
    throw error
  }
  throw new Error('nothing was found')
}
