import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editions } from '../../generated/index.js'
import { ToolkitError } from '../../src/issue/error.js'
import { listCells } from '../../src/report/cells.js'
import { readCells, writeCellsCsv } from '../../src/report/cells-file.js'
import { createReport } from '../../src/report/create.js'
import { fillCells } from '../../src/report/fill.js'
import { readJson } from '../fixtures/cases.js'

const CELLS = listCells(readJson('examples/city.json'))
const EMPTY = createReport({ year: 2024, agency: '某局' })
const CELLS_2019 = listCells(readJson('examples/department-2020.json'))
const EMPTY_2019 = createReport({ year: 2020, agency: '某局' })
const utf8 = (text: string) => new TextEncoder().encode(text)
const refill = (bytes: Uint8Array, empty: unknown = EMPTY) =>
  listCells(fillCells(empty, readCells(bytes)).report)

/** The message of a file that holds no figures. */
function complain(bytes: Uint8Array | string): string {
  try {
    readCells(typeof bytes === 'string' ? utf8(bytes) : bytes, 'c')
  } catch (error) {
    if (error instanceof ToolkitError) return `${error.code} | ${error.text.en} | ${error.text.zh}`
    throw error
  }
  return 'none'
}

describe('writeCellsCsv', () => {
  const lines = writeCellsCsv(CELLS).split('\n')

  it('writes a header and a line for each cell, for Excel', () => {
    expect(lines.slice(0, 2)).toEqual([
      '\ufeffpath,table,row,column,unit,value',
      '/disclosure/documents/rules/made,二、主动公开政府信息情况,第二十条第（一）项 / 规章,本年制发件数,件,3',
    ])
    expect(lines).toHaveLength(202)
  })

  it('leaves a missing figure blank', () => {
    expect(writeCellsCsv(listCells({})).split('\n')[1]).toMatch(/,件,$/)
  })

  it('joins labels by what no label holds', () => {
    const labels = editions
      .flatMap(({ model }) => model.tables)
      .flatMap((table) => table.cells.flatMap(({ row, column }) => [...row, ...column]))
    const words = labels.flatMap(({ zh, en, short, aliases = [] }) => [zh, en, short?.zh ?? '', ...aliases])
    expect(words.filter((word) => / [/／] /.test(word))).toEqual([])
    // Without blanks around it a slash may be a part of a label; labels are told by the edition then.
    expect(new Set(words.filter((word) => /[/／]/.test(word)))).toEqual(new Set(['本年增/减']))
  })
})

describe('readCells', () => {
  it.each([
    { edition: '2021', cells: CELLS, empty: EMPTY },
    { edition: '2019', cells: CELLS_2019, empty: EMPTY_2019 },
  ])('reads back what was written of edition $edition, as CSV and as JSON', ({ cells, empty }) => {
    expect(refill(utf8(writeCellsCsv(cells)), empty)).toEqual(cells)
    expect(refill(utf8(JSON.stringify(cells)), empty)).toEqual(cells)
    const withoutPath = writeCellsCsv(cells).replaceAll(/^[^,]*,/gm, '')
    expect(refill(utf8(withoutPath), empty)).toEqual(cells)
  })

  it('reads what was dropped with its sign', () => {
    const change = CELLS_2019.find(({ path }) => path === '/disclosure/licensing/permits/change')
    expect(change?.value).toBe(-2)
    const typed = 'row,column,value\n第二十条第（五）项/行政许可,本年增/减,'
    for (const [text, value] of [
      ['-3', -3],
      ['+3', 3],
      ['－3', -3],
      ['−3', -3],
    ] as const) {
      const cells = refill(utf8(`${typed}${text}\n`), EMPTY_2019)
      expect(cells.find(({ path }) => path === change?.path)?.value, text).toBe(value)
    }
  })

  it('reads back any figures', () => {
    const value = fc.oneof(fc.nat(), fc.constant(null))
    fc.assert(
      fc.property(fc.array(value, { minLength: 200, maxLength: 200 }), (values) => {
        const rows = CELLS.map((cell, index) => ({ ...cell, value: values[index] ?? null }))
        const wanted = rows.map((row) => row.value ?? 0)
        expect(refill(utf8(writeCellsCsv(rows))).map((row) => row.value)).toEqual(wanted)
        expect(refill(utf8(JSON.stringify(rows))).map((row) => row.value)).toEqual(wanted)
      }),
      { seed: 13, numRuns: 20 },
    )
  })

  const line = '行政处罚,本年处理决定数量,20'
  const wanted = { row: ['行政处罚'], column: ['本年处理决定数量'], value: '20' }

  it.each([
    ['commas', `row,column,value\n${line}\n`],
    ['a byte order mark', `\ufeffrow,column,value\n${line}`],
    ['semicolons', `row;column;value\n${line.replaceAll(',', ';')}`],
    ['tabs', `row\tcolumn\tvalue\r\n${line.replaceAll(',', '\t')}\r\n`],
    ['Chinese column names', `行,列,数值\n${line}`],
    ['other letters, blanks and empty lines', ` Row , COLUMN,Value\n\n 行政处罚 , 本年处理决定数量,20 \n\n`],
    ['quotes', `"row","column","value"\n"行政处罚","本年处理决定数量","20"`],
  ])('reads CSV with %s', (_, text) => {
    expect(readCells(utf8(text))).toMatchObject([wanted])
  })

  it('reads what Excel saves in China and elsewhere: GBK and UTF-16', () => {
    const gbk = Buffer.from('d0d02cc1d02cd6b50ad0d0d5feb4a6b7a32c2c3230', 'hex')
    expect(readCells(gbk)).toEqual([{ row: ['行政处罚'], column: [], value: '20', line: 2 }])
    const utf16 = Buffer.from(`\ufeffrow\tcolumn\tvalue\r\n${line.replaceAll(',', '\t')}`, 'utf16le')
    expect(readCells(utf16)).toMatchObject([wanted])
    expect(readCells(Buffer.from(utf16).swap16())).toMatchObject([wanted])
  })

  it('gives each entry the line a spreadsheet shows it on', () => {
    const lines = 'row,column,value\r\n"a\r\nb",x,1\r\n\r\n,,\r\nc,x,2\r\n'
    expect(readCells(utf8(lines)).map(({ row, line }) => [row, line])).toEqual([
      [['a\r\nb'], 2],
      [['c'], 5],
    ])
  })

  it('keeps a slash that joins nothing', () => {
    const rows = readCells(utf8('row,column,value\n/x,y/,1\n/,／ a,2')).map(({ row, column }) => [
      row,
      column,
    ])
    expect(rows).toEqual([
      [['/x'], ['y/']],
      [[], ['／ a']],
    ])
  })

  it('splits labels at slashes', () => {
    const [entry] = readCells(utf8('row,column,value\n（五）不予处理/2.重复申请,法人或其他组织 ／ 其他,1'))
    expect(entry).toMatchObject({ row: ['（五）不予处理', '2.重复申请'], column: ['法人或其他组织', '其他'] })
  })

  it('reads JSON with one label for a list, and nothing for what is missing', () => {
    const [entry] = readCells(utf8('[{"row":"行政处罚","path":null,"unit":"件","value":20}]'))
    expect(entry).toEqual({ row: ['行政处罚'], column: [], value: 20 })
  })

  it.each([
    ['', 'file-empty | c is empty'],
    [
      'row,colum,value\n',
      'not-cells | c has an unknown column “colum” in its first line, expected path, table, row, column, unit, value or 路径, 表, 行, 列, 单位, 数值; did you mean column?',
    ],
    [
      'row,unit,value\n',
      'not-cells | c needs value and path or column in its first line, found: row, unit, value',
    ],
    ['path,value\n"/a,1\n', 'not-cells | c:2 is not valid CSV: a quote is not closed'],
    [
      'path,value\n\n/a,1,2\n',
      'not-cells | c:3 has not as many columns as the first line: expected 2, found 3. Put a text with commas in quotes | c:3 列数与首行不同：应有 2 列，现有 3 列。',
    ],
    ['{"edition":"2021","year":2024}', 'not-cells | c#: this is a report, not a list of figures; '],
    ['{"a":1}', 'not-cells | c#: expected an array […]'],
    ['[1]', 'not-cells | c#/0: expected an object {…}'],
    [
      '[{"value":1},{"paht":"/a","value":1}]',
      'not-cells | c#/1: unknown field “paht”, expected path, table, row, column, unit, value; did you mean path?',
    ],
    ['[{"path":"/a"}]', 'not-cells | c#/0: value is missing'],
    ['[{"path":1,"value":1}]', 'not-cells | c#/0/path: expected a string'],
    ['[{"row":[1],"value":1}]', 'not-cells | c#/0/row: expected an array of strings'],
    ['[1,', 'not-json | c:1:4: not valid JSON'],
    [
      'PK\u0003\u0004',
      'not-cells | c is a Word, Excel or zip file, expected CSV or JSON. Save a workbook as “CSV UTF-8” first',
    ],
  ])('refuses %j', (text, words) => {
    expect(complain(text)).toContain(words)
  })

  it('refuses what is in no encoding it knows', () => {
    expect(complain(Buffer.from([0x61, 0xff, 0xff, 0x0a]))).toContain(
      'wrong-encoding | c is neither UTF-8 nor GBK',
    )
  })
})
