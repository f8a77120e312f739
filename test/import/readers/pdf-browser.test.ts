// Our own examples printed to PDF by Chromium, and published PDF files: every table comes back cell by cell.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { GridBlock, SourceDocument } from '../../../src/import/document.js'
import { readPdf } from '../../../src/import/readers/pdf.js'
import { renderHtml } from '../../../src/render/index.js'
import { hasBrowser, launchBrowser } from '../../browser.js'
import { EXAMPLES, readExample } from '../../render/reports.js'
import { hasCorpus } from '../../report/corpus.js'

const grids = ({ blocks }: SourceDocument) =>
  blocks.filter((block): block is GridBlock => block.kind === 'grid')
const squeeze = (text: string) => text.replace(/\s+/g, '')

/** Cells of a table as the browser shows them. */
type Cells = readonly (readonly (readonly [string, number, number])[])[]

const STYLES: Readonly<Record<string, string>> = {
  plain: '',
  word: `@page{margin:25mm} body{font:16pt/28pt serif} p{text-indent:2em;text-align:justify;margin:0}
    table{border-collapse:collapse;font-size:10pt;line-height:1.3} th,td{border:1px solid #000!important}`,
  dashed: 'table{border-collapse:separate;border-spacing:0} th,td{border:1px dashed #333!important}',
  double: 'th,td{border:3px double #333!important}',
}

describe.skipIf(!hasBrowser)('a report printed by a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser?.close())

  async function print(name: string, style: string) {
    const page = await browser.newPage()
    await page.route('**', (route) => route.abort())
    await page.setContent(renderHtml(readExample(name), {}), { waitUntil: 'load' })
    if (style) await page.addStyleTag({ content: style })
    const tables: readonly Cells[] = await page.evaluate(() =>
      Array.from(document.querySelectorAll('table'), (table) =>
        Array.from(table.rows, (row) =>
          Array.from(row.cells, (cell) => [cell.textContent, cell.rowSpan, cell.colSpan] as const),
        ),
      ),
    )
    const paragraphs = await page.evaluate(() =>
      Array.from(document.querySelectorAll('main p, article p'), (paragraph) => paragraph.textContent),
    )
    const bytes = await page.pdf({ format: 'A4' })
    await page.close()
    return { tables, paragraphs: paragraphs.map(squeeze), document: await readPdf(new Uint8Array(bytes)) }
  }

  test.each(EXAMPLES.flatMap((name) => Object.keys(STYLES).map((style) => ({ name, style }))))(
    'keeps every cell of $name in $style lines',
    { timeout: 60_000 },
    async ({ name, style }) => {
      const { tables, document } = await print(name, STYLES[style] ?? '')
      const found = grids(document).map(({ rows }) =>
        rows.map(({ cells }) => cells.map(({ text, rowspan, colspan }) => [squeeze(text), rowspan, colspan])),
      )
      expect(found).toEqual(
        tables.map((rows) => rows.map((cells) => cells.map(([text, ...spans]) => [squeeze(text), ...spans]))),
      )
    },
  )

  test('keeps its paragraphs whole', { timeout: 60_000 }, async () => {
    const { paragraphs, document } = await print('city', STYLES.word ?? '')
    const texts = document.blocks.flatMap((block) => (block.kind === 'text' ? [squeeze(block.text)] : []))
    expect(paragraphs.length).toBeGreaterThan(20)
    expect(paragraphs.filter((paragraph) => !texts.includes(paragraph))).toEqual([])
  })

  test('keeps its figures in their rows where no line is drawn', { timeout: 60_000 }, async () => {
    const { tables, document } = await print('city', 'th,td{border:none!important}')
    const figures = (texts: readonly string[]) =>
      texts.filter((text) => /^\d[\d.]*(（注\d）)?$/.test(text)).join(' ')
    const found = grids(document).flatMap(({ rows }) =>
      rows.map(({ cells }) => figures(cells.map(({ text }) => text))),
    )
    const wanted = tables.flatMap((rows) =>
      rows.map((cells) => figures(cells.map(([text]) => squeeze(text)))),
    )
    expect(wanted.filter((row) => !found.includes(row))).toEqual([])
  })
})

describe.skipIf(!hasCorpus)('a published report', () => {
  const folder = process.env.CORPUS ?? '../shared/corpus'
  const names = hasCorpus
    ? readdirSync(folder).filter((name) => existsSync(join(folder, name, 'source.pdf')))
    : []

  test.each(names)('keeps every figure of %s', async (name) => {
    const document = await readPdf(new Uint8Array(readFileSync(join(folder, name, 'source.pdf'))))
    const { table2, table3, table4 } = JSON.parse(readFileSync(join(folder, name, 'truth.json'), 'utf8'))
    const found = grids(document).map(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap(({ text }) => (/^[\d.]+$/.test(text) ? [Number(text)] : []))),
    )
    expect(found).toEqual([
      Object.values<Record<string, number>>(table2).flatMap((cells) => Object.values(cells)),
      Object.values<number[]>(table3.rows).flat(),
      Object.values<number[]>(table4.groups).flat(),
    ])
  })
})
