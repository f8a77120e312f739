// What our own templates print of a report with closed local additions comes back exactly.

import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importReport } from '../../src/import/index.js'
import { loadSupplemented, type Supplemented } from '../fixtures/supplemented.js'
import { anySupplemented } from './supplemented-reports.js'

const RUNS = Number(process.env.ROUND_TRIPS ?? 200)
let supplemented: Supplemented

beforeAll(async () => {
  supplemented = await loadSupplemented()
})
afterAll(() => supplemented.remove())

/** A page without what is there for machines: attributes of every kind but links, pictures and spans of cells. */
function strip(html: string): string {
  return html.replace(/ (?:data-[\w-]+|id|class|scope|headers|role|tabindex|lang|aria-[\w-]+)="[^"]*"/g, '')
}

async function expectSame(report: unknown, document: string) {
  const { edition } = supplemented
  const imported = await importReport(new TextEncoder().encode(document), { editions: [edition] })
  expect(imported.report).toEqual(report)
  expect(imported.issues.filter(({ code }) => code !== 'reading-breaks-equation')).toEqual([])
  expect(imported.lost).toEqual([])
}

test('random reports are valid in shape, and not all alike', () => {
  const reports = fc.sample(anySupplemented(supplemented.model), { seed: 5, numRuns: 60 })
  expect(reports.filter((report) => !supplemented.edition.isShape(report))).toEqual([])
  const has = (name: string) => reports.filter(({ local }) => Object.hasOwn(Object(local), name)).length
  for (const name of ['serviceHotline', 'publicity', 'briefings', 'training']) {
    expect(has(name), name).toBeGreaterThan(10)
    expect(has(name), name).toBeLessThan(57)
  }
})

describe.each([
  ['a page', (report: object) => supplemented.renderHtml(report)],
  ['a page without attributes for machines', (report: object) => strip(supplemented.renderHtml(report))],
  ['text', (report: object) => supplemented.renderText(report)],
])('%s', (_name, write) => {
  test('of any report comes back exactly', async () => {
    await fc.assert(
      fc.asyncProperty(anySupplemented(supplemented.model), async (report) =>
        expectSame(report, write(report)),
      ),
      { seed: 20241231, numRuns: RUNS, interruptAfterTimeLimit: 40_000 },
    )
  }, 120_000)
})
