// Renderers: what they refuse, and that they share nothing.

import { runInNewContext } from 'node:vm'
import Handlebars from 'handlebars'
import runtime from 'handlebars/runtime.js'
import { describe, expect, test } from 'vitest'
import { model } from '../../generated/2021/model.js'
import { templates } from '../../generated/2021/templates.js'
import { ToolkitError } from '../../src/issue/error.js'
import { createRenderer, renderHtml, renderHtmlBytes, renderText } from '../../src/render/index.js'
import { createFullReport, readExample } from './reports.js'

describe('two renderers', () => {
  test('share no state, neither with each other nor with the global Handlebars', () => {
    const first = createRenderer({ model, templates })
    const before = first.renderHtml(createFullReport())
    const other = { ...templates, html: { ...templates.html, blocks: templates.html.facts ?? {} } }
    const second = createRenderer({ model, templates: other })
    expect(second.renderHtml(createFullReport())).not.toBe(before)
    for (const environment of [Handlebars, runtime as unknown as typeof Handlebars]) {
      expect(environment.partials).toEqual({})
      environment.registerHelper('if', () => 'broken')
    }
    try {
      expect(first.renderHtml(createFullReport())).toBe(before)
    } finally {
      const builtIn = Handlebars.create().helpers.if as Handlebars.HelperDelegate
      for (const environment of [Handlebars, runtime as unknown as typeof Handlebars]) {
        environment.registerHelper('if', builtIn)
      }
    }
  })

  test('leave the report as it was', () => {
    const report = createFullReport()
    const before = JSON.stringify(report)
    renderHtml(report)
    renderText(report)
    expect(JSON.stringify(report)).toBe(before)
    const frozen = deepFreeze(createFullReport())
    expect(renderHtml(frozen)).toBe(renderHtml(report))
  })
})

describe('bytes', () => {
  test('are those of the text, with U+FFFD for half a surrogate pair', () => {
    const report = readExample('street-office')
    expect(Buffer.from(renderHtmlBytes(report)).equals(Buffer.from(renderHtml(report), 'utf8'))).toBe(true)
    report.title = '半个\ud83d字'
    expect(Buffer.from(renderHtmlBytes(report)).toString('utf8')).toContain('<h1>半个\ufffd字</h1>')
  })
})

/** A report with one value changed; undefined takes it away. */
function change(path: string, value: unknown): unknown {
  const keys = path.split('/').slice(1)
  const last = keys.pop() ?? ''
  const report = readExample('street-office')
  const holder = keys.reduce((object, key) => object[key], report)
  if (value === undefined) delete holder[last]
  else holder[last] = value
  return report
}

describe('a report that is none', () => {
  const heading = { type: 'heading', level: 1, text: '' }
  const broken: [what: string, path: string, report: unknown][] = [
    ['nothing', '/', undefined],
    ['a list', '/', []],
    ['no edition', '/edition', change('/edition', undefined)],
    ['an edition that is none', '/edition', change('/edition', '1999')],
    ['the form of another edition', '/disclosure/documents/rules/published', change('/edition', '2019')],
    ['no title', '/title', change('/title', undefined)],
    ['a title that is a number', '/title', change('/title', 7)],
    ['a section missing', '/requests', change('/requests', undefined)],
    ['a cell that is text', '/requests/carriedIn/total', change('/requests/carriedIn/total', '3')],
    ['a cell that is missing', '/requests/carriedIn/total', change('/requests/carriedIn/total', undefined)],
    ['a cell that is no number', '/disputes/review/total', change('/disputes/review/total', Number.NaN)],
    ['blocks that are text', '/lead', change('/lead', 'text')],
    ['an unknown block', '/lead/0/type', change('/lead', [{ type: 'video' }])],
    ['a block that is null', '/lead/0', change('/lead', [null])],
    ['a heading of level 1', '/lead/0/level', change('/lead', [heading])],
    ['a list of numbers', '/lead/0/items/0', change('/lead', [{ type: 'list', ordered: true, items: [1] }])],
    ['a row that is text', '/lead/0/rows/0', change('/lead', [{ type: 'table', header: [], rows: ['x'] }])],
    ['a note without text', '/notes/0/text', change('/notes', [{ path: '/year' }])],
    ['an agency that is text', '/agency', change('/agency', 'x')],
    ['a fee without amount', '/other/handlingFee/amount', change('/other/handlingFee', {})],
  ]

  test.each(broken)('%s is refused at %s', (_what, path, report) => {
    for (const render of [renderHtml, renderText, renderHtmlBytes]) {
      const error = catchError(() => render(report))
      expect(error).toBeInstanceOf(ToolkitError)
      expect((error as ToolkitError).text.en).toContain(` ${path} should be `)
      expect((error as ToolkitError).text.zh).toContain(`${path} 应为`)
    }
  })

  test('prototypes of a report are no data', () => {
    const report = runInNewContext('JSON.parse(text)', { text: JSON.stringify(readExample('street-office')) })
    expect(renderHtml(report)).toBe(renderHtml(readExample('street-office')))
    const inherited = Object.create(readExample('street-office'))
    expect(catchError(() => renderHtml(inherited)) ?? renderHtml(inherited)).toBeDefined()
  })
})

function catchError(run: () => unknown): unknown {
  try {
    run()
  } catch (error) {
    return error
  }
  return undefined
}

function deepFreeze<T>(value: T): T {
  if (value !== null && typeof value === 'object') {
    for (const item of Object.values(value)) deepFreeze(item)
    Object.freeze(value)
  }
  return value
}

describe('options', () => {
  const report = readExample('street-office')

  test.each([
    '2025-01-20',
    '2025-01-20 9:30',
    '2025-01-20 24:00',
    '2025-01-20 09:30 pm',
    '2025-02-29 09:30',
    '2025-13-01 09:30',
    '2025-04-31 09:30',
  ])('publishedAt %s is refused', (publishedAt) => {
    expect(catchError(() => renderHtml(report, { publishedAt }))).toMatchObject({ code: 'wrong-option' })
  })

  test.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'java\nscript:x',
    'file:///etc',
  ])('%s is refused as an address', (address) => {
    for (const options of [{ jsonUrl: address }, { url: address }]) {
      expect(catchError(() => renderHtml(report, options))).toMatchObject({ code: 'wrong-option' })
    }
  })

  test('publishedAt may be the leap day of a leap year', () => {
    expect(renderHtml(report, { publishedAt: '2024-02-29 09:30' })).toContain('content="2024-02-29 09:30"')
  })

  test.each([
    ['jsonURL', { jsonURL: 'a.json' }, 'There is no option jsonURL; did you mean jsonUrl'],
    ['site.nmae', { site: { nmae: 'x' } }, 'There is no option site.nmae; did you mean site.name'],
    [
      'constructor',
      JSON.parse('{"__proto__":{},"constructor":1}'),
      'There is no option __proto__; there are: ',
    ],
    ['a title', { title: 'x' }, 'There is no option title; there are: fragment, site, '],
    ['a name that is a number', { site: { name: 1 } }, 'The option site.name should be of type string'],
    ['a site that is null', { site: null }, 'The option site should be of type object'],
    ['a url that is a number', { url: 7 }, 'The option url should be of type string'],
  ])('%s is refused', (_what, options, message) => {
    const error = catchError(() => renderText(report, options as object)) as ToolkitError
    expect(error).toMatchObject({ code: 'wrong-option' })
    expect(error.text.en).toContain(message)
  })

  test.each([
    '2024.json',
    './2024.json',
    '/a/b:c.json',
    '?file=a:b',
    'https://www.yunqiao.example/2024.json',
  ])('jsonUrl %s is linked', (jsonUrl) => {
    expect(renderHtml(report, { jsonUrl })).toContain('<link rel="alternate" type="application/json"')
  })
})
