import { describe, expect, it } from 'vitest'
import type { GridBlock } from '../../../src/import/document.js'
import { readHtml } from '../../../src/import/readers/html.js'

const blocksOf = (html: string) => readHtml(html).blocks
const gridsOf = (html: string) => blocksOf(html).filter((block): block is GridBlock => block.kind === 'grid')
/** The texts of the cells, row by row. */
const cellsOf = (grid: GridBlock | undefined) => grid?.rows.map(({ cells }) => cells.map(({ text }) => text))

describe('a table', () => {
  it('tells spans, heads, caption, paths and places', () => {
    const html = `<p>前</p>
<table><caption>甲</caption><thead>
<tr><th rowspan="2">一</th><th colspan="2">二</th></tr>
<tr><th>三</th><th>四</th></tr></thead>
<tbody><tr><td>五</td><td data-path="/a">6</td><td>7</td></tr></tbody></table>`
    const [grid] = gridsOf(html)
    expect(grid).toMatchObject({ caption: '甲', isExact: true, origin: { line: 2, table: 1 } })
    expect(grid?.rows.map((row) => row.isHead)).toEqual([true, true, undefined])
    expect(grid?.rows[0]?.cells).toMatchObject([
      { text: '一', rowspan: 2, colspan: 1, isHeader: true },
      { text: '二', rowspan: 1, colspan: 2 },
    ])
    expect(grid?.rows[1]?.cells.map((cell) => cell.origin)).toEqual([
      { line: 4, table: 1, row: 2, column: 2 },
      { line: 4, table: 1, row: 2, column: 3 },
    ])
    expect(grid?.rows[2]?.cells[1]).toMatchObject({ text: '6', path: '/a' })
  })

  it('joins the paragraphs and lines of a cell', () => {
    expect(cellsOf(gridsOf('<table><td><p>商业</p><p> 企业 </p><td>科研<br>机构</table>')[0])).toEqual([
      ['商业\n 企业 ', '科研\n机构'],
    ])
    expect(cellsOf(gridsOf('<table><tr><td>\n<p><b>注：</b>甲</p>\n<td>&nbsp;</td></table>')[0])).toEqual([
      ['注：甲', ''],
    ])
  })

  it('bounds its spans', () => {
    const html =
      '<table><tr><td rowspan="0">甲<td colspan="99999">乙<tr><td rowspan="-3" colspan="x">丙<td>丁</table>'
    const [grid] = gridsOf(html)
    const spans = grid?.rows.flatMap(({ cells }) => cells.map(({ rowspan, colspan }) => [rowspan, colspan]))
    expect(spans).toEqual([
      [2, 1],
      [1, 1000],
      [1, 1],
      [1, 1],
    ])
  })

  it('is read without end tags, without rows and without a table around it', () => {
    const cells = [
      ['甲', '乙'],
      ['丙', '丁'],
    ]
    expect(cellsOf(gridsOf('<table><tr><td>甲<td>乙<tr><td>丙<td>丁</table>')[0])).toEqual(cells)
    expect(cellsOf(gridsOf('<table><td>甲</td><td>乙</td></tr><td>丙</td><td>丁</td></table>')[0])).toEqual(
      cells,
    )
    expect(
      cellsOf(gridsOf('<div><tr><td>甲</td><td>乙</td></tr><tr><td>丙<td>丁</div><p>后</p>')[0]),
    ).toEqual(cells)
  })

  it('is not ended by end tags that belong around it', () => {
    const html =
      '<div><table><tr><td>甲</div></p></span></td><td>乙</td></tr></div><tr><td>丙<td>丁</table>后</div>'
    expect(cellsOf(gridsOf(html)[0])).toEqual([
      ['甲', '乙'],
      ['丙', '丁'],
    ])
  })

  it('keeps pictures and hidden text of its cells', () => {
    const html =
      '<table><tr><td>甲<span style="display:none">乙</span><td>丙<img src="a.png"><tr style="display:none"><td>丁<td>戊</table>'
    expect(blocksOf(html)).toMatchObject([
      { kind: 'grid', rows: [{ cells: [{ text: '甲' }, { text: '丙' }] }] },
      { kind: 'text', text: '乙', isHidden: true },
      { kind: 'figure', src: 'a.png' },
      { kind: 'text', text: '丁', isHidden: true },
      { kind: 'text', text: '戊', isHidden: true },
    ])
  })

  it('puts text between its cells before it, as browsers do', () => {
    expect(blocksOf('<table>甲<tr><td>乙<td>丙</table>').map((block) => block.kind)).toEqual(['text', 'grid'])
  })

  it('is made of elements with the style of one', () => {
    const html = `<div style="display: table"><div style="display:table-row">
      <div style="display:table-cell">甲</div><div style="display:table-cell">乙</div></div>
      <div style="display:table-row"><span style="display:table-cell">丙</span><div style="display:table-cell">丁</div>
      </div></div>`
    expect(cellsOf(gridsOf(html)[0])).toEqual([
      ['甲', '乙'],
      ['丙', '丁'],
    ])
  })

  it('is made of elements with the class or the role of one', () => {
    const cells = [['甲', '乙']]
    const sheet =
      '<style>.t{display:table} .r, div.q { display: table-row; } .c {x:y;display:table-cell}</style>'
    const styled =
      '<div class="t"><div class="a q"><div class="c">甲</div><div class="c b">乙</div></div></div>'
    const named =
      '<div role="table"><div role="row"><span role="cell">甲</span><span role="cell">乙</span></div></div>'
    expect(cellsOf(gridsOf(sheet + styled)[0])).toEqual(cells)
    expect(gridsOf(styled)).toEqual([])
    expect(cellsOf(gridsOf(named)[0])).toEqual(cells)
  })
})

describe('a table that lays out the page', () => {
  it('gives way to what its cells hold', () => {
    const html = '<table><tr><td>甲<td><table><tr><td>1<td>2</table><p>乙</p></table>'
    expect(blocksOf(html)).toMatchObject([
      { text: '甲' },
      { kind: 'grid', origin: { table: 1 } },
      { text: '乙' },
    ])
  })

  it('is one of a single column, or one whose cells hold articles', () => {
    expect(blocksOf('<table><tr><td><p>甲</p><p>乙</p></td></tr><tr><td>丙</table>')).toMatchObject([
      { text: '甲' },
      { text: '乙' },
      { text: '丙' },
    ])
    const long = '文'.repeat(200)
    expect(gridsOf(`<table><tr><td>栏目<td><p>${long}</p><p>${long}</p></table>`)).toEqual([])
    expect(gridsOf(`<table><tr><td>栏目<td>${long}<br>&nbsp;&nbsp;${long}</table>`)).toEqual([])
  })

  it('is none with heads, however few its columns', () => {
    expect(cellsOf(gridsOf('<table><thead><tr><th>甲</th></tr></thead><tr><td>1</table>')[0])).toEqual([
      ['甲'],
      ['1'],
    ])
  })

  it('does not count among the tables', () => {
    const html = `<table><tr><td>${'<table><tr><td>1<td>2</table>'.repeat(2)}<td>x</table>`
    expect(gridsOf(html).map((grid) => grid.origin.table)).toEqual([1, 2])
  })
})

it.each([
  ['3<sup>1</sup>', '3（1）'],
  ['<del>5</del>6', '（5）6'],
  ['<sub>2</sub>8', '（2）8'],
])('a raised or struck-out digit stays apart from the figure: %s', (markup, text) => {
  const [grid] = readHtml(
    `<table><tr><td>甲</td><td>${markup}</td></tr><tr><td>乙</td><td>1</td></tr></table>`,
  ).blocks
  expect(grid?.kind === 'grid' && grid.rows[0]?.cells[1]?.text).toBe(text)
})
