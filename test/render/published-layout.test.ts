// The three tables of edition 2019 as rendered, cell by cell against a page that an office has published.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DomUtils, parseDocument } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { renderHtml } from '../../src/render/index.js'
import { createReport } from '../../src/report/create.js'
import { fillCells } from '../../src/report/fill.js'
import { CORPUS, hasCorpus, readPublished } from '../report/corpus.js'

type PrintedCell = [text: string, colspan: number, rowspan: number]

const NAME = 'shanghai-office-2019'

/** Rows of the tables of a page; text without blanks, line breaks and markup inside. */
function readTables(html: string): PrintedCell[][][] {
  const find = (name: string, nodes: Parameters<typeof DomUtils.getElementsByTagName>[1]) =>
    DomUtils.getElementsByTagName(name, nodes, true)
  return find('table', parseDocument(html).children).map((table) =>
    find('tr', table).map((row) =>
      DomUtils.getElementsByTagName((name) => name === 'td' || name === 'th', row.children, true).map(
        (cell): PrintedCell => [
          DomUtils.textContent(cell).replace(/\s/g, ''),
          Number(cell.attribs.colspan ?? 1),
          Number(cell.attribs.rowspan ?? 1),
        ],
      ),
    ),
  )
}

/** The page as the form has it: a blank is not 0, and one amount bears its unit. */
function normalise([text, ...spans]: PrintedCell): PrintedCell {
  return [text === '' ? '0' : text.replace(/^(\d+)元$/, '$1'), ...spans]
}

/**
 * Where the published page deviates from its own headers: under items 5 and 6 the header cells span 1, 1, 2 and 1
 * columns, as in item 1, but the figures span 2, 1 and 1. They are taken to stand under their headers.
 */
function straighten(row: readonly PrintedCell[]): readonly PrintedCell[] {
  const [label, first, second, third] = row
  const isShifted = row.length === 4 && row.map(([, colspan]) => colspan).join() === '1,2,1,1'
  if (!isShifted || !label || !first || !second || !third) return row
  return [label, [first[0], 1, first[2]], [second[0], 2, second[2]], third]
}

describe.skipIf(!hasCorpus)('the tables of a report published in edition 2019', () => {
  const published = hasCorpus ? readTables(readFileSync(join(CORPUS, NAME, 'source.html'), 'utf8')) : []
  const { agency, year, entries } = hasCorpus ? readPublished(NAME) : { agency: '', year: 2019, entries: [] }
  const figures = entries.map((entry) => ({ ...entry, value: Number.parseFloat(String(entry.value ?? 0)) }))

  test('are printed cell by cell: words, figures and spans', () => {
    const { report, issues } = fillCells(createReport({ year, agency, edition: '2019' }), figures)
    expect(issues).toEqual([])
    const printed = readTables(renderHtml(report))
    expect(published.map((rows) => rows.length)).toEqual([18, 26, 4])
    expect(printed).toEqual(published.map((rows) => rows.map((row) => straighten(row).map(normalise))))
  })

  test('deviate in the four rows of figures of items 5 and 6 alone', () => {
    const shifted = published.flatMap((rows) => rows.filter((row) => straighten(row) !== row))
    expect(shifted.map(([label]) => label?.[0])).toEqual([
      '行政许可',
      '其他对外管理服务事项',
      '行政处罚',
      '行政强制',
    ])
  })
})
