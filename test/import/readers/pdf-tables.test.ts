// Tables of PDF files: rebuilt from lines of all kinds, over page ends, and from positions where no line is drawn.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { GridBlock, SourceDocument } from '../../../src/import/document.js'
import { readPdf } from '../../../src/import/readers/pdf.js'
import { type DrawnCell, drawLine, drawTable, type LineStyle, show, writePdf } from './pdf-writer.js'

const grids = ({ blocks }: SourceDocument) =>
  blocks.filter((block): block is GridBlock => block.kind === 'grid')
/** Cells as `text`, with `row+rowspan column+colspan` where they are merged. */
const outline = (grid: GridBlock | undefined) =>
  grid?.rows.map(({ cells }) =>
    cells.map(({ text, rowspan, colspan }) => text + (rowspan * colspan > 1 ? ` ${rowspan}x${colspan}` : '')),
  )
const readGrids = async (...contents: readonly string[]) =>
  grids(await readPdf(writePdf(contents.map((content) => ({ content }))))).map(outline)

const COLUMNS = [100, 130, 300, 380, 460]
const steps = (start: number, count: number, size = 30) =>
  Array.from({ length: count + 1 }, (_, index) => start + size * index)
const row = (index: number, first: number, ...texts: readonly string[]): DrawnCell[] =>
  texts.map((text, offset) => ({ row: index, column: first + offset, text }))

describe('a ruled table', () => {
  const cells: readonly DrawnCell[] = [
    { row: 0, column: 0, rowspan: 2, colspan: 2, text: '内容' },
    { row: 0, column: 2, colspan: 2, text: '数量' },
    ...row(1, 2, '本年', '上年'),
    { row: 2, column: 0, rowspan: 2, text: '组' },
    ...row(2, 1, '甲类', '12', '0'),
    ...row(3, 1, '乙类', '', '7730.28'),
  ]
  const expected = [
    ['内容 2x2', '数量 1x2'],
    ['本年', '上年'],
    ['组 2x1', '甲类', '12', '0'],
    ['乙类', '', '7730.28'],
  ]

  test.each<LineStyle>(['stroke', 'fill', 'dashes', 'double'])(
    'is rebuilt from lines drawn as %s',
    async (style) => {
      expect(await readGrids(drawTable(COLUMNS, steps(200, 4), cells, style))).toEqual([expected])
    },
  )

  test('says where each cell stands', async () => {
    const document = await readPdf(writePdf([{ content: drawTable(COLUMNS, steps(200, 4), cells) }]))
    const [grid] = grids(document)
    expect(grid).toMatchObject({ isExact: true, origin: { page: 1, table: 1 } })
    expect(grid?.rows[3]?.cells.map(({ origin }) => origin.column)).toEqual([2, 3, 4])
    expect(grid?.rows[3]?.origin).toEqual({ page: 1, table: 1, row: 4 })
  })

  test('is rebuilt inside transformed and nested drawings', async () => {
    const scaled = `q 0.5 0 0 0.5 0 421 cm q ${drawTable(
      COLUMNS.map((x) => 2 * x),
      steps(400, 4, 60),
      cells.map((cell) => ({ ...cell, text: '' })),
    )} Q Q`
    expect(await readGrids(scaled + show('12', 330, 278, 8))).toEqual([
      [
        ['', ''].map((text, index) => `${text} ${index === 0 ? '2x2' : '1x2'}`),
        ['', ''],
        [' 2x1', '', '12', ''],
        ['', '', ''],
      ],
    ])
  })

  test('may be open at its sides', async () => {
    const across = [200, 230, 260].map((y) => drawLine(100, y, 400, y)).join('')
    const down = [200, 300].map((x) => drawLine(x, 200, x, 260)).join('')
    const texts = ['甲', '1', '2', '乙', '3', '4'].map((text, index) =>
      show(text, 140 + 100 * (index % 3), 218 + 30 * Math.floor(index / 3)),
    )
    expect(await readGrids(across + down + texts.join(''))).toEqual([
      [
        ['甲', '1', '2'],
        ['乙', '3', '4'],
      ],
    ])
  })

  test('reads labels that stand upright one character below the other, or lie on their side', async () => {
    const stacked = [...'办理结果'].map((letter, index) => show(letter, 110, 215 + 14 * index)).join('')
    const turned = show('办理结果', 318, 270, 10, '0 1 -1 0')
    const table = drawTable([100, 130, 300, 340, 400], steps(200, 1, 90), row(0, 0, '', '甲', '', '乙'))
    expect(await readGrids(table + stacked + turned)).toEqual([[['办理结果', '甲', '办理结果', '乙']]])
  })

  test('joins lines within a cell', async () => {
    const table = drawTable([100, 200, 300], steps(200, 1, 60), row(0, 0, '', '1'))
    const wrapped = show('（区分处理的，只计', 105, 220, 9) + show('这一情形）', 105, 235, 9)
    expect(await readGrids(table + wrapped)).toEqual([[['（区分处理的，只计这一情形）', '1']]])
  })

  test('is none where lines frame the page or underline words', async () => {
    const frame = drawTable([50, 545], [50, 800], [{ row: 0, column: 0, text: '' }])
    const document = await readPdf(
      writePdf([{ content: frame + show('正文一行', 100, 200) + drawLine(100, 202, 140, 202) }]),
    )
    expect(document.blocks).toMatchObject([{ kind: 'text', text: '正文一行' }])
  })

  test('of any size and any text comes back as it was drawn', async () => {
    const text = fc.constantFrom('0', '12', '4119', '7730.28', '甲乙丙', '1.丁', '')
    const tables = fc
      .record({ rows: fc.integer({ min: 1, max: 12 }), columns: fc.integer({ min: 2, max: 8 }) })
      .chain(({ rows, columns }) =>
        fc.record({
          texts: fc.array(fc.array(text, { minLength: columns, maxLength: columns }), {
            minLength: rows,
            maxLength: rows,
          }),
          style: fc.constantFrom<LineStyle>('stroke', 'fill', 'dashes', 'double'),
          turn: fc.constantFrom(0, 90, 180, 270),
        }),
      )
      .filter(({ texts }) => texts.flat().some((entry) => entry !== ''))
    await fc.assert(
      fc.asyncProperty(tables, async ({ texts, style, turn }) => {
        const content = drawTable(
          steps(60, texts[0]?.length ?? 0, 55),
          steps(100, texts.length, 25),
          texts.flatMap((entries, index) => row(index, 0, ...entries)),
          style,
        )
        const document = await readPdf(writePdf([{ content, more: `/Rotate ${turn}` }]))
        expect(grids(document).map(outline)).toEqual([texts])
      }),
      { seed: 3, numRuns: 40 },
    )
  })
})

describe('a table over a page end', () => {
  const head = row(0, 0, '类', '项目', '本年', '上年')
  const top = (rows: number) => 780 - 30 * rows

  test('is one, and its repeated head is told apart', async () => {
    const document = await readPdf(
      writePdf([
        { content: drawTable(COLUMNS, steps(top(2), 2), [...head, ...row(1, 0, '一', '甲', '1', '2')]) },
        { content: drawTable(COLUMNS, steps(60, 2), [...head, ...row(1, 0, '一', '乙', '3', '4')]) },
      ]),
    )
    expect(grids(document).map(outline)).toEqual([
      [
        ['类', '项目', '本年', '上年'],
        ['一', '甲', '1', '2'],
        ['一', '乙', '3', '4'],
      ],
    ])
    expect(grids(document)[0]?.rows.map(({ origin }) => origin.page)).toEqual([1, 1, 2])
    expect(document.blocks.at(-1)).toMatchObject({ text: '类 项目 本年 上年', area: { role: 'banner' } })
  })

  test('keeps a label that goes on over the page end', async () => {
    const above = [
      ...head,
      { row: 1, column: 0, rowspan: 2, text: '组' },
      ...row(1, 1, '甲', '1', '2'),
      ...row(2, 1, '乙', '3', '4'),
    ]
    const below = [
      { row: 0, column: 0, rowspan: 2, text: '' },
      ...row(0, 1, '丙', '5', '6'),
      ...row(1, 1, '丁', '', '8'),
    ]
    expect(
      await readGrids(drawTable(COLUMNS, steps(top(3), 3), above), drawTable(COLUMNS, steps(60, 2), below)),
    ).toEqual([
      [
        ['类', '项目', '本年', '上年'],
        ['组 4x1', '甲', '1', '2'],
        ['乙', '3', '4'],
        ['丙', '5', '6'],
        ['丁', '', '8'],
      ],
    ])
  })

  test('mends a row that the page end cuts', async () => {
    const across = (...ys: readonly number[]) => ys.map((y) => drawLine(100, y, 460, y)).join('')
    const down = (from: number, to: number) => COLUMNS.map((x) => drawLine(x, from, x, to)).join('')
    const first = `${across(700, 740)}${down(700, 780)}${show('甲', 110, 725)}${show('1', 320, 725)}${show('申请人逾期不补正，', 140, 765)}`
    const second = `${across(100, 130)}${down(60, 130)}${show('不再处理的', 140, 80)}${show('58', 320, 80)}${show('乙', 110, 118)}`
    expect(await readGrids(first, second)).toEqual([
      [
        ['甲', '', '1', ''],
        ['', '申请人逾期不补正，不再处理的', '58', ''],
        ['乙', '', '', ''],
      ],
    ])
  })

  test('stays two where words stand between, or the columns are others', async () => {
    const above = drawTable(COLUMNS, steps(top(1), 1), head)
    const below = drawTable(COLUMNS, steps(90, 1), row(0, 0, '一', '甲', '1', '2'))
    expect(await readGrids(above, show('四、另一张表', 100, 70) + below)).toHaveLength(2)
    const other = drawTable([100, 200, 250, 460], steps(60, 1), row(0, 0, '一', '甲', '1'))
    expect(await readGrids(above, other)).toHaveLength(2)
  })
})

describe('a table without lines', () => {
  const print = (rows: readonly (readonly string[])[], at: readonly number[], top = 200, step = 24) =>
    rows
      .map((entries, index) =>
        entries.map((text, column) => text && show(text, at[column] ?? 0, top + step * index)).join(''),
      )
      .join('')

  test('is rebuilt from columns of figures, and says that it is a guess', async () => {
    const rows = [
      ['地区', '新收', '办结', '结转'],
      ['东坪区', '421', '415', '24'],
      ['青禾县', '1203', '', '9'],
      ['南圩县', '9', '121', '8'],
    ]
    const document = await readPdf(writePdf([{ content: print(rows, [100, 220, 300, 380]) }]))
    const [grid] = grids(document)
    expect(grid?.isExact).toBe(false)
    expect(
      grid?.rows.map(({ cells }) => cells.map(({ text, origin }) => `${origin.column} ${text}`)),
    ).toEqual(
      rows.map((entries) => entries.flatMap((text, column) => (text ? [`${column + 1} ${text}`] : []))),
    )
  })

  test('puts a label of two lines beside its figures', async () => {
    const content = [
      print([['甲类', '1', '2', '3']], [100, 300, 350, 400], 200),
      show('申请人逾期不补正，不再', 100, 230) + show('处理的', 100, 242),
      print([['', '5', '6', '7']], [100, 300, 350, 400], 236),
      print([['乙类', '8', '9', '10']], [100, 300, 350, 400], 272),
    ].join('')
    expect(await readGrids(content)).toEqual([
      [
        ['甲类', '1', '2', '3'],
        ['申请人逾期不补正，不再处理的', '5', '6', '7'],
        ['乙类', '8', '9', '10'],
      ],
    ])
  })

  test('is none where labels stand beside texts: those are details', async () => {
    const rows = [
      ['索引号', 'A-2024'],
      ['发布机构', '云桥市人民政府'],
    ]
    const { blocks } = await readPdf(writePdf([{ content: print(rows, [100, 200]) }]))
    expect(blocks).toMatchObject(
      rows.map(([label, text]) => ({ kind: 'detail', label, text, origin: { page: 1 } })),
    )
  })
})

describe('numbers', () => {
  test('too wide for their cells stay whole', async () => {
    const table = drawTable([100, 160, 184, 240], steps(200, 1), row(0, 0, '甲', '', '2'))
    expect(await readGrids(table + show('1286417', 162, 218, 8))).toEqual([[['甲', '1286417', '2']]])
  })

  test('below each other in one cell stay apart, unless the first had no room', async () => {
    const table = drawTable([100, 160, 220, 244], steps(200, 1, 60), row(0, 0, '甲', '', ''))
    const apart = show('12', 180, 220) + show('34', 180, 240)
    const wrapped = show('1286', 222, 220) + show('417', 222, 232)
    expect(await readGrids(table + apart + wrapped)).toEqual([[['甲', '12\n34', '1286417']]])
  })

  test('that stand close in even steps are not one number', async () => {
    const lines = ['甲类', '乙类', '丙类'].map(
      (label, index) =>
        show(label, 100, 200 + 20 * index) +
        [0, 1, 2, 3]
          .map((digit, column) => show(String(digit), 200 + 14 * column, 200 + 20 * index))
          .join(''),
    )
    expect(await readGrids(lines.join(''))).toEqual([
      ['甲类', '乙类', '丙类'].map((label) => [label, '0', '1', '2', '3']),
    ])
  })

  test('of two columns without lines never become one', async () => {
    const columns = fc.array(fc.integer({ min: 0, max: 99_999 }), { minLength: 3, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(fc.array(columns, { minLength: 3, maxLength: 8 }), async (rows) => {
        const content = rows
          .flatMap((numbers, index) =>
            [`第${'甲乙丙丁戊己庚辛'.charAt(index)}行`, ...numbers.map(String)].map((text, column) =>
              show(text, 80 + 70 * column, 200 + 22 * index),
            ),
          )
          .join('')
        const [grid] = grids(await readPdf(writePdf([{ content }])))
        expect(grid?.rows.map(({ cells }) => cells.slice(1).map(({ text }) => Number(text)))).toEqual(rows)
      }),
      { seed: 3, numRuns: 40 },
    )
  })
})
