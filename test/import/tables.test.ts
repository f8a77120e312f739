import { describe, expect, it } from 'vitest'
import { model as model2019 } from '../../generated/2019/model.js'
import { model } from '../../generated/2021/model.js'
import type { Block, GridBlock, TextBlock } from '../../src/import/document.js'
import { readTable, scoreGrid, type TableReading } from '../../src/import/tables.js'
import type { Model, Table } from '../../src/model/types.js'
import { layOutTable, writeGrid } from './tables/slots.js'

const findTable = (edition: Model, name: string): Table => {
  const table = edition.tables.find((each) => each.name === name)
  if (!table) throw new Error(`no table ${name}`)
  return table
}
const disclosure = findTable(model, 'disclosure')
const requests = findTable(model, 'requests')
const disputes = findTable(model, 'disputes')

const text = (line: string): TextBlock => ({ kind: 'text', text: line, origin: {} })
/** Rows of cells told apart by `|`. */
const pipes = (...rows: string[]): GridBlock => ({
  kind: 'grid',
  isExact: false,
  origin: {},
  rows: rows.map((row, at) => ({
    origin: { row: at + 1 },
    cells: row.split('|').map((cell, column) => ({
      text: cell.trim(),
      colspan: 1,
      rowspan: 1,
      origin: { row: at + 1, column: column + 1 },
    })),
  })),
})
const printed = (table: Table, values: Readonly<Record<string, string>> = {}) =>
  writeGrid(layOutTable(table, new Map(table.cells.map(({ path }) => [path, values[path] ?? '0']))), 'spans')
const read = (table: Table, ...blocks: Block[]) => readTable({ model, table, blocks })
const codes = ({ findings }: TableReading) => [...new Set(findings.map(({ code }) => code))]
const value = ({ readings }: TableReading, path: string) => readings.get(path)?.value

const HEADER = '项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计'
const row = (label: string, ...figures: (number | string)[]) => [label, ...figures].join(' | ')
const other = '/requests/outcomes/other'

describe('readTable', () => {
  it('reads the printed form without a finding', () => {
    for (const table of model.tables) {
      const reading = read(table, printed(table))
      expect(reading.findings).toEqual([])
      expect([...reading.readings.keys()]).toEqual(table.cells.map(({ path }) => path))
      expect([...reading.readings.values()].every(({ certainty }) => certainty === 'certain')).toBe(true)
    }
  })

  it('says where each figure stood', () => {
    const path = '/disclosure/documents/normativeDocuments/valid'
    const reading = read(disclosure, printed(disclosure, { [path]: '18' }))
    expect(reading.readings.get(path)).toMatchObject({ value: 18, text: '18', origin: { row: 4, column: 4 } })
  })

  it('leaves a missing row open and places all others', () => {
    const reading = read(
      requests,
      pipes(HEADER, row('1.属于国家秘密', 1, 0, 0, 0, 0, 0, 1), row('3.其他', 4, 0, 0, 0, 0, 0, 4)),
    )
    expect(value(reading, `${other}/other/naturalPerson`)).toBe(4)
    expect(value(reading, `${other}/feeUnpaid/naturalPerson`)).toBeUndefined()
    expect(reading.findings.filter(({ code }) => code === 'row-missing')).toHaveLength(23)
    expect(reading.findings.map(({ text: shown }) => shown)).toContain('项目')
  })

  it('keeps the first of two rows and says whether they differ', () => {
    const lines = [HEADER, row('2.重复申请', 1, 0, 0, 0, 0, 0, 1)]
    const same = read(requests, pipes(...lines, row('2.重复申请', 1, 0, 0, 0, 0, 0, 1)))
    const differ = read(requests, pipes(...lines, row('2.重复申请', 2, 0, 0, 0, 0, 0, 2)))
    const path = '/requests/outcomes/notProcessed/repeated'
    expect(same.findings.find(({ code }) => code === 'row-twice')).toMatchObject({
      path,
      certainty: 'certain',
    })
    expect(differ.findings.find(({ code }) => code === 'row-twice')).toMatchObject({
      path,
      certainty: 'guess',
    })
    expect(differ.readings.get(`${path}/naturalPerson`)).toMatchObject({ value: 1, certainty: 'guess' })
  })

  it('does not take a subtotal of a group for the grand total', () => {
    const grid = printed(requests)
    const label = (cell: string, span: number) => ({ text: cell, colspan: span, rowspan: 1, origin: {} })
    const rows = grid.rows.map((each) => ({ ...each, cells: [...each.cells] }))
    const at = rows.findIndex(({ cells }) => cells.some(({ text: cell }) => cell.includes('属于国家秘密')))
    rows[at] = {
      origin: {},
      cells:
        rows[at]?.cells.map((cell) => (cell.text.includes('不予公开') ? { ...cell, rowspan: 9 } : cell)) ??
        [],
    }
    rows.splice(at + 1, 0, {
      origin: {},
      cells: [label('总计', 1), ...Array.from({ length: 7 }, () => label('9', 1))],
    })
    const first = rows.find(({ cells }) => cells.some(({ rowspan }) => rowspan === 22))
    const whole = first?.cells.find(({ rowspan }) => rowspan === 22)
    if (first && whole) first.cells[first.cells.indexOf(whole)] = { ...whole, rowspan: 23 }
    const reading = read(requests, { ...grid, rows })
    expect(value(reading, '/requests/outcomes/total/total')).toBe(0)
    expect(codes(reading)).toEqual(['row-unknown'])
  })

  it('takes the columns by their headers, wherever they stand', () => {
    const header = '信息内容 | 现行有效件数 | 本年制发件数 | 本年废止件数'
    const reading = read(disclosure, pipes(header, row('规章', 3, 1, 2)))
    const at = (name: string) => value(reading, `/disclosure/documents/rules/${name}`)
    expect([at('made'), at('repealed'), at('valid')]).toEqual([1, 2, 3])
  })

  it('leaves a row open where its figures could stand in several columns', () => {
    const reading = read(
      disclosure,
      pipes('信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数', row('规章', 3, 1)),
    )
    expect(value(reading, '/disclosure/documents/rules/made')).toBeUndefined()
    const finding = reading.findings.find(({ code }) => code === 'row-unclear')
    expect(finding).toMatchObject({
      certainty: 'guess',
      path: '/disclosure/documents/rules',
      text: '规章 | 3 | 1',
    })
  })

  it('puts a group given as one row into its last row, as a guess unless it is 0', () => {
    const lines = (figure: number) =>
      pipes(
        HEADER,
        row('（五）不予处理 | 1.信访举报投诉类申请', 0, 0, 0, 0, 0, 0, 0),
        row('（六）其他处理', figure, 0, 0, 0, 0, 0, figure),
      )
    const zero = read(requests, lines(0))
    const three = read(requests, lines(3))
    expect(
      zero.findings.filter(({ code }) => code === 'row-of-group').map(({ certainty }) => certainty),
    ).toEqual(['certain', 'certain', 'certain'])
    expect([value(three, `${other}/notCorrected/total`), value(three, `${other}/other/total`)]).toEqual([
      0, 3,
    ])
    expect(three.findings.find(({ path }) => path === `${other}/notCorrected`)).toMatchObject({
      certainty: 'guess',
    })
  })

  it('adds rows up that the edition has as one', () => {
    const table = findTable(model2019, 'requests')
    const lines = [
      HEADER,
      row(
        '（六）其他处理 | 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
        1,
        0,
        0,
        0,
        0,
        0,
        1,
      ),
    ]
    const grid = pipes(
      ...lines,
      row('2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', 2, 0, 0, 0, 0, 0, 2),
      row('3.其他', 4, 0, 0, 0, 0, 0, 4),
    )
    const reading = readTable({ model: model2019, table, blocks: [grid] })
    const path = '/requests/outcomes/other'
    expect(value(reading, `${path}/total`)).toBe(7)
    expect(reading.findings.filter(({ code }) => code === 'row-divided').map((each) => each.path)).toEqual([
      path,
      path,
      path,
    ])
  })

  it('places rows without labels only where as many rows are missing', () => {
    const zero = [0, 0, 0, 0, 0, 0, 0]
    const from = row('4.保护第三方合法权益', ...zero)
    const to = row('6.属于四类过程性信息', ...zero)
    const path = '/requests/outcomes/denied/internalAffairs'
    const one = read(requests, pipes(HEADER, from, '1|0|0|0|0|0|1', to))
    const two = read(requests, pipes(HEADER, from, '1|0|0|0|0|0|1', '2|0|0|0|0|0|2', to))
    expect(one.readings.get(`${path}/total`)).toMatchObject({ value: 1, certainty: 'likely' })
    expect(one.findings.find((each) => each.path === path)).toMatchObject({ code: 'row-by-neighbours' })
    expect(two.readings.has(`${path}/total`)).toBe(false)
    expect(two.findings.filter(({ code }) => code === 'row-unknown').map((each) => each.text)).toEqual([
      '1 | 0 | 0 | 0 | 0 | 0 | 1',
      '2 | 0 | 0 | 0 | 0 | 0 | 2',
    ])
  })

  it('computes a blank total, takes other blanks for 0, and says so', () => {
    const reading = read(
      requests,
      pipes(HEADER, row('2.重复申请', 4, '', '', '/', 1, 0, ''), row('3.其他', 0, 0, 0, 0, 0, 0, 0)),
    )
    const path = '/requests/outcomes/notProcessed/repeated'
    expect(reading.readings.get(`${path}/total`)).toMatchObject({ value: 5 })
    const found = reading.findings
      .filter((each) => each.path.startsWith(`${path}/`))
      .map(({ code, certainty }) => [code, certainty])
    expect(found).toContainEqual(['cell-computed', 'likely'])
    expect(found).toContainEqual(['cell-not-applicable', 'certain'])
    expect(found.filter(([code]) => code === 'cell-blank')).toHaveLength(2)
  })

  it('turns a remark in a cell into a note and a mark into its number', () => {
    const rules = '/disclosure/documents/rules'
    const reading = read(
      disclosure,
      printed(disclosure, { [`${rules}/made`]: '22（其中修订16件）', [`${rules}/valid`]: '30（注1）' }),
    )
    expect(reading.notes).toEqual([
      { path: `${rules}/made`, text: '其中修订16件' },
      { path: `${rules}/valid`, text: '', number: '1' },
    ])
    expect([value(reading, `${rules}/made`), value(reading, `${rules}/valid`)]).toEqual([22, 30])
    expect(codes(reading)).toEqual(['cell-remark'])
  })

  it('leaves open what it cannot read or the cell does not allow', () => {
    const base = '/disclosure/documents/rules'
    const reading = read(
      disclosure,
      printed(disclosure, {
        [`${base}/made`]: '见附件',
        [`${base}/repealed`]: '-3',
        [`${base}/valid`]: '1.5',
      }),
    )
    expect([...reading.readings.keys()].filter((path) => path.startsWith(base))).toEqual([])
    expect(reading.findings.map(({ code, path, text: shown }) => [code, path, shown])).toEqual([
      ['cell-unreadable', `${base}/made`, '见附件'],
      ['cell-out-of-range', `${base}/repealed`, '-3'],
      ['cell-out-of-range', `${base}/valid`, '1.5'],
    ])
  })

  it('names the likeliest misreading of a broken sum and changes nothing', () => {
    const path = '/disputes/review'
    const figures = { [`${path}/upheld`]: '5（注意另有2件）', [`${path}/total`]: '2' }
    const reading = read(disputes, printed(disputes, figures))
    expect(value(reading, `${path}/upheld`)).toBe(5)
    const finding = reading.findings.find(({ code }) => code === 'reading-breaks-equation')
    expect(finding).toMatchObject({
      path: `${path}/upheld`,
      certainty: 'guess',
      params: { left: 2, right: 5, proposed: 2 },
    })
    const plain = read(disputes, printed(disputes, { [`${path}/upheld`]: '5' }))
    expect(plain.findings).toMatchObject([
      { code: 'reading-breaks-equation', path: `${path}/total`, certainty: 'certain' },
    ])
  })

  it('reads lines of text and tells prose from pieces of the table', () => {
    const prose = text('一年来，本机关作出行政许可决定97件，行政处罚决定0件。')
    const blocks = [
      prose,
      text('第二十条第（五）项'),
      text('信息内容本年处理决定数量'),
      text('行政许可 97'),
      text('行政处罚：３件'),
      text('-2-'),
    ]
    const reading = read(disclosure, ...blocks)
    expect(value(reading, '/disclosure/licensing/permits/decisions')).toBe(97)
    expect(value(reading, '/disclosure/enforcement/penalties/decisions')).toBe(3)
    expect(reading.used.has(prose)).toBe(false)
    expect(blocks.slice(1).every((block) => reading.used.has(block))).toBe(true)
  })

  it('reports words inside the table that are not the form’s', () => {
    const reading = read(
      disclosure,
      pipes('云桥市清河县', '信息内容 | 本年处理决定数量', '行政许可（含备案） | 3', '行政处罚 | 2'),
    )
    const shown = reading.findings.filter(({ code }) => code === 'text-in-table').map((each) => each.text)
    expect(shown).toEqual(['云桥市清河县', '行政许可（含备案）'])
    expect(value(reading, '/disclosure/licensing/permits/decisions')).toBe(3)
  })

  it('leaves a grid alone that is another table', () => {
    const foreign = pipes('公开渠道 | 数量', '网站 | 12', '公众号 | 5')
    const reading = read(disclosure, foreign, printed(disclosure))
    expect(reading.used.has(foreign)).toBe(false)
    expect(reading.findings).toEqual([])
  })

  const RESULTS = '结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计'
  const figures = (from: number) =>
    row(...([from, from + 1, from + 2, from + 3, from + 4].map(String) as [string]))
  const listDisputes = (reading: TableReading) => disputes.cells.map(({ path }) => value(reading, path))
  const counted = disputes.cells.map((_, index) => 11 + index)

  it('reads groups of columns given as one grid each, under titles of their own', () => {
    const groups = ['行政复议', '未经复议直接起诉', '复议后起诉']
    const blocks = groups.flatMap((group, at) => [text(group), pipes(RESULTS, figures(11 + 5 * at))])
    const reading = read(disputes, ...blocks)
    expect(listDisputes(reading)).toEqual(counted)
    const untitled = read(disputes, pipes(RESULTS, figures(11)))
    expect(untitled.readings.size).toBe(0)
    expect(codes(untitled)).toContain('row-unclear')
  })

  it('reads groups of columns given as rows', () => {
    const groups = ['行政复议', '行政诉讼 | 未经复议直接起诉', '行政诉讼 | 复议后起诉']
    const rows = groups.map((group, at) => `${at === 0 ? `${group} | ` : group} | ${figures(11 + 5 * at)}`)
    const reading = read(disputes, pipes(` | | ${RESULTS}`, ...rows))
    expect(listDisputes(reading)).toEqual(counted)
  })

  it('does not take a line that numbers the columns for figures', () => {
    const grid = printed(disputes)
    const cells = disputes.cells.map((_, at) => ({ text: `${at + 1}`, colspan: 1, rowspan: 1, origin: {} }))
    const rows = [...grid.rows.slice(0, 3), { cells, origin: {} }, ...grid.rows.slice(3)]
    const reading = read(disputes, { ...grid, rows })
    expect(listDisputes(reading)).toEqual(disputes.cells.map(() => 0))
    expect(codes(reading)).toEqual(['text-in-table'])
  })

  it('does not put figures under other headers into columns by their number', () => {
    const grid = pipes('信息内容 | 甲类 | 乙类 | 丙类', row('规章', 3, 1, 2), row('规范性文件', 3, 1, 2))
    const reading = read(disclosure, grid)
    expect(reading.readings.size).toBe(0)
    expect(reading.findings.filter(({ code }) => code === 'row-unclear')).toHaveLength(2)
  })

  it('takes columns in order where the header is broken, and says so', () => {
    const grid = pipes('企 | 构', row('2.重复申请', 1, 2, 3, 4, 5, 6, 21))
    const reading = read(requests, grid)
    const path = '/requests/outcomes/notProcessed/repeated'
    expect(reading.readings.get(`${path}/legalPerson/business`)).toMatchObject({
      value: 2,
      certainty: 'likely',
    })
    const finding = reading.findings.find(({ code }) => code === 'columns-by-order')
    expect(finding).toMatchObject({
      path: '/requests',
      params: { cells: expect.arrayContaining([`${path}/total`]) },
    })
  })

  it('carries the header on to the next piece of a table cut in two', () => {
    const grid = printed(requests)
    const reading = read(
      requests,
      { ...grid, rows: grid.rows.slice(0, 12) },
      text('- 3 -'),
      text('（续表）'),
      {
        ...grid,
        rows: grid.rows.slice(12),
      },
    )
    expect(reading.readings.size).toBe(175)
    expect(reading.findings).toEqual([])
  })

  it('says once that nothing was recognised', () => {
    expect(read(requests, text('无。')).findings).toMatchObject([{ code: 'table-unread', path: '/requests' }])
    expect(read(requests).readings.size).toBe(0)
  })
})

describe('scoreGrid', () => {
  it('is high for the table itself and for its pieces, low for the others', () => {
    for (const table of model.tables) {
      for (const each of model.tables) {
        const grid = printed(each)
        const score = scoreGrid(model, table, {
          ...grid,
          rows: grid.rows.slice(0, Math.max(3, grid.rows.length / 3)),
        })
        if (each === table) expect(score).toBeGreaterThan(0.9)
        else expect(score).toBeLessThan(0.5)
      }
    }
  })

  it('is 0 for a grid without labels', () => {
    expect(scoreGrid(model, requests, pipes('1|2|3', '||'))).toBe(0)
  })
})
