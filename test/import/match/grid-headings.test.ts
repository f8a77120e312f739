// Sheets without blank rows.

import { expect, test } from 'vitest'
import { model } from '../../../generated/2021/model.js'
import type { Block, GridBlock } from '../../../src/import/document.js'
import { splitGrids } from '../../../src/import/match/outline/grid-headings.js'

function makeGrid(
  rows: readonly (readonly string[])[],
  rowspans: Readonly<Record<number, number>> = {},
): GridBlock {
  return {
    kind: 'grid',
    isExact: true,
    origin: {},
    rows: rows.map((texts, index) => ({
      origin: { row: index + 1 },
      cells: texts.map((text) => ({
        text,
        colspan: 1,
        rowspan: rowspans[index] ?? 1,
        origin: { row: index + 1 },
      })),
    })),
  }
}

const show = (block: Block) =>
  block.kind === 'grid' ? block.rows.length : block.kind === 'text' ? block.text : ''

test('a grid that holds a report is cut at its headings; its lines and paragraphs are text', () => {
  const [overview = '', disclosure = '', requests = ''] = model.sections.map(({ label }) => label.zh)
  const grid = makeGrid([
    ['清河县水务局2024年年报', ''],
    [overview, ''],
    ['全年公开信息365条。', ''],
    [disclosure, ''],
    ['行政许可', '6'],
    ['行政处罚', '2'],
    [requests, ''],
    ['甲', '1'],
  ])
  expect(splitGrids(model, [grid]).map(show)).toEqual([
    '清河县水务局2024年年报',
    overview,
    '全年公开信息365条。',
    disclosure,
    2,
    requests,
    1,
  ])
})

test('a grid without such a row stays as it is, and so does one whose merged cells reach over it', () => {
  const plain = makeGrid([
    ['行政许可', '6'],
    ['小计', ''],
  ])
  const merged = makeGrid(
    [
      ['甲', '1'],
      [model.sections[1]?.label.zh ?? '', ''],
    ],
    { 0: 2 },
  )
  expect(splitGrids(model, [plain])).toEqual([plain])
  expect(splitGrids(model, [merged])).toEqual([merged])
})
