// What our own templates print comes back exactly.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editions } from '../../generated/index.js'
import { EDITION_NAMES } from '../../src/edition/name.js'
import { importReport } from '../../src/import/index.js'
import { renderHtml, renderText } from '../../src/render/index.js'
import { EXAMPLES, readExample } from '../render/reports.js'
import { reportsOf } from './reports.js'

const RUNS = Number(process.env.ROUND_TRIPS ?? 200)
const encode = (text: string) => new TextEncoder().encode(text)

/** A page without what is there for machines: attributes of every kind but links, pictures and spans of cells. */
function strip(html: string): string {
  return html.replace(/ (?:data-[\w-]+|id|class|scope|headers|role|tabindex|lang|aria-[\w-]+)="[^"]*"/g, '')
}

/** A report whose sums are wrong comes back with its sums wrong; that is the one thing to say about it. */
async function expectSame(report: unknown, document: string) {
  const imported = await importReport(encode(document))
  expect(imported.report).toEqual(report)
  expect(imported.issues.filter(({ code }) => code !== 'reading-breaks-equation')).toEqual([])
  expect(imported.lost).toEqual([])
}

test.each(editions)('random reports of edition $model.edition are valid, and not all alike', (edition) => {
  const reports = fc.sample(reportsOf(edition.model.edition as never), { seed: 5, numRuns: 50 })
  expect(reports.filter((report) => !edition.isShape(report))).toEqual([])
  expect(new Set(reports.map((report) => JSON.stringify(report))).size).toBe(50)
})

describe.each([
  ['a page', (report: never) => renderHtml(report)],
  ['a page without attributes for machines', (report: never) => strip(renderHtml(report))],
  ['a fragment', (report: never) => renderHtml(report, { fragment: true })],
  ['text', (report: never) => renderText(report)],
])('%s', (_name, write) => {
  test.each(EXAMPLES)('of the example %s comes back exactly', async (name) => {
    const { $schema: _schema, ...report } = readExample(name)
    await expectSame(report, write(report as never))
  })

  test.each(EDITION_NAMES)(
    'of any report of edition %s comes back exactly',
    async (edition) => {
      await fc.assert(
        fc.asyncProperty(reportsOf(edition), async (report) => expectSame(report, write(report as never))),
        { seed: 20211231, numRuns: RUNS, interruptAfterTimeLimit: 40_000 },
      )
    },
    120_000,
  )
})
