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

describe('a report that is none', () => {
  const broken: [what: string, path: string, change: (report: Record<string, unknown> & ReturnType<typeof readExample>) => unknown][] = [
    ['nothing', '/', () => undefined],
    ['a list', '/', () => []],
    ['another edition', '/edition', (report) => ({ ...report, edition: '2019' })],
    ['no title', '/title', ({ title: _title, ...report }) => report],
    ['a title that is a number', '/title', (report) => ({ ...report, title: 7 })],
    ['a section missing', '/requests', ({ requests: _requests, ...report }) => report],
    ['a cell that is text', '/requests/newlyReceived/total', (report) => ((report.requests.newlyReceived.total = '3'), report)],
    ['a cell that is missing', '/requests/carriedIn/total', (report) => (delete report.requests.carriedIn.total, report)],
    ['a cell that is no number', '/disputes/review/total', (report) => ((report.disputes.review.total = Number.NaN), report)],
    ['blocks that are text', '/lead', (report) => ({ ...report, lead: 'text' })],
    ['an unknown block', '/lead/0/type', (report) => ({ ...report, lead: [{ type: 'video' }] })],
    ['a block that is null', '/lead/0', (report) => ({ ...report, lead: [null] })],
    ['a heading of level 1', '/lead/0/level', (report) => ({ ...report, lead: [{ type: 'heading', level: 1, text: '' }] })],
    ['a list of numbers', '/lead/0/items/0', (report) => ({ ...report, lead: [{ type: 'list', ordered: true, items: [1] }] })],
    ['a row that is text', '/lead/0/rows/0', (report) => ({ ...report, lead: [{ type: 'table', header: [], rows: ['x'] }] })],
    ['a note without text', '/notes/0/text', (report) => ({ ...report, notes: [{ path: '/year' }] })],
    ['an agency that is text', '/agency', (report) => ({ ...report, agency: 'x' })],
    ['a fee without amount', '/other/handlingFee/amount', (report) => ((report.other.handlingFee = {}), report)],
  ]

  test.each(broken)('%s is refused at %s', (_what, path, change) => {
    for (const render of [renderHtml, renderText, renderHtmlBytes]) {
      const error = catchError(() => render(change(readExample('street-office'))))
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
