// Edition 2021 with its open slot closed by a schema of somebody else: printed and read back, by itself, beside our own
// editions, and by these alone.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emitTemplates } from '../../src/generate/templates.js'
import { emitValidator } from '../../src/generate/validator.js'
import { EDITIONS } from '../../src/import/editions.js'
import { type ImportEdition, importReport } from '../../src/import/index.js'
import { buildModel } from '../../src/model/build.js'
import { checkSchema } from '../../src/model/check/index.js'
import { readSchema } from '../../src/model/read.js'
import type { Schema } from '../../src/model/schema.js'
import { createRenderer, type Renderer } from '../../src/render/index.js'
import { readJson } from '../fixtures/cases.js'
import { SUPPLEMENTED } from '../fixtures/supplemented.js'
import { anyReport } from './reports.js'
import { anyLocal } from './supplemented-reports.js'

const SLOT = 'https://ogi-report.example/schema/common/local.schema.json'
const folder = mkdtempSync(join(tmpdir(), 'closed-'))
let edition: ImportEdition<object>
let renderer: Renderer

/** The files of edition 2021, the open slot replaced. */
function readClosed() {
  const source = readSchema('schema/2021/report.schema.json')
  const closed = { ...(readJson(`${SUPPLEMENTED}/local.schema.json`) as Schema), $id: SLOT }
  return { ...source, documents: new Map(source.documents).set(SLOT, closed) }
}

beforeAll(async () => {
  const { model, shape } = buildModel(readClosed())
  const files = {
    'templates.js': emitTemplates(model, '').get('templates.js'),
    'validator.js': emitValidator(shape).code,
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text ?? '')
  const load = (name: string) => import(pathToFileURL(join(folder, name)).href)
  const { isReportShape, listFaults } = await load('validator.js')
  edition = { model, isShape: isReportShape, listFaults }
  renderer = createRenderer({ model, templates: (await load('templates.js')).templates })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const read = (text: string, editions?: readonly ImportEdition<object>[]) =>
  importReport(new TextEncoder().encode(text), editions ? { editions } : {})

test('its schema has no fault', () => {
  const { documents, rootId } = readClosed()
  expect(checkSchema(documents, rootId)).toEqual([])
})

describe.each([
  ['a page', (report: object) => renderer.renderHtml(report)],
  ['text', (report: object) => renderer.renderText(report)],
])('%s', (_, write) => {
  test('of any report comes back exactly, also where our own editions are tried beside it', async () => {
    const law = fc.asyncProperty(
      anyReport,
      anyLocal(edition.model),
      fc.nat(2),
      async (plain, local, order) => {
        const report = { ...plain, local }
        const editions = [[edition], [edition, ...EDITIONS], [...EDITIONS, edition]][order]
        const imported = await read(write(report), editions)
        expect(imported.report).toEqual(report)
        expect(imported.issues.filter(({ code }) => code !== 'reading-breaks-equation')).toEqual([])
        expect(imported.lost).toEqual([])
      },
    )
    await fc.assert(law, { seed: 20211231, numRuns: 60, endOnFailure: true })
  }, 60_000)

  test('is read by our own editions without losing a word', async () => {
    const { $schema: _schema, ...city } = readJson('examples/city.json') as Record<string, unknown>
    const { local } = readJson(`${SUPPLEMENTED}/reports/valid/report.json`) as { local: unknown }
    const { report, issues, lost } = await read(write({ ...city, local }))
    expect(lost).toEqual([])
    expect(issues.map(({ code, certainty }) => [code, certainty])).toEqual([['detail-unknown', 'certain']])
    expect(issues[0]?.message).toContain('便民服务热线：0000-12345')
    const { local: _local, ...kept } = report as unknown as Record<string, unknown>
    expect(kept).toMatchObject({ requests: city.requests, disclosure: city.disclosure })
    expect(JSON.stringify(kept.other)).toContain('本单位人员')
  })
})
