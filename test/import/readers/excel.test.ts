import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/import/document.js'
import { readExcel } from '../../../src/import/readers/excel.js'
import { type BookParts, listRows, makeExcel, makeZip, merge, type SheetParts } from './office-files.js'

type Rows = Parameters<typeof listRows>[0]

const read = (sheets: readonly Partial<SheetParts>[], parts?: BookParts) =>
  readExcel(
    makeExcel(
      sheets.map((sheet, index) => ({ name: `表${index + 1}`, rows: '', ...sheet })),
      parts,
    ),
  )

/** Blocks in short: texts, and rows of cells as text with their spans. */
function show(blocks: readonly Block[]): unknown[] {
  return blocks.map((block) => {
    if (block.kind !== 'grid') return block.kind === 'text' ? block.text : block.kind
    return block.rows.map(({ cells }) =>
      cells.map(({ text, colspan, rowspan }) =>
        colspan * rowspan === 1 ? text : `${text}|${colspan}x${rowspan}`,
      ),
    )
  })
}

const showSheet = async (rows: string, after = '', parts?: BookParts) =>
  show((await read([{ rows, after }], parts)).blocks)

/** Style 1 is bordered, style 2 bold and centred. */
const DRAWN: BookParts = {
  styles:
    '<fonts><font/><font><b/></font></fonts><borders><border/><border><left style="thin"/></border></borders><cellXfs><xf/><xf borderId="1"/><xf fontId="1"><alignment horizontal="center"/></xf></cellXfs>',
}

describe('cells of Excel', () => {
  /** The text a cell gets: its XML without the reference, in a number format. */
  async function readCell(attributes: string, content: string, format = '', parts: BookParts = {}) {
    const styles = `<numFmts><numFmt numFmtId="200" formatCode="${format}"/></numFmts><cellXfs><xf/><xf numFmtId="${/^\d+$/.test(format) ? format : 200}"/></cellXfs>`
    const row = `<row r="1"><c r="A1" s="1" ${attributes}>${content}</c></row>`
    const { blocks } = await read([{ rows: row }], { styles, ...parts })
    return blocks[0]?.kind === 'text' ? blocks[0].text : undefined
  }

  it.each([
    ['22', '', '22'],
    ['0', '', '0'],
    ['-3', '', '-3'],
    ['7730.2800000000007', '', '7730.28'],
    ['0.30000000000000004', '', '0.3'],
    ['59237.2449', '#,##0.00', '59237.2449'],
    ['1234567', '#,##0', '1234567'],
    ['1.1E-3', '', '0.0011'],
    ['1E+20', '', '100000000000000000000'],
    ['-1.5E-7', '', '-0.00000015'],
    ['123456789012345678', '', '123456789012346000'],
    ['0.1234', '0%', '12%'],
    ['0.145', '0.00%', '14.50%'],
    ['0.00145', '10', '0.15%'],
    ['45292', '14', '2024-01-01'],
    ['45292', 'yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@', '2024-01-01'],
    ['45292.75', 'yyyy/m/d h:mm', '2024-01-01 18:00'],
    ['45292', 'yyyy/m/d h:mm', '2024-01-01'],
    ['45292', '57', '2024-01'],
    ['45292', 'yyyy&quot;年度&quot;', '2024'],
    ['0.75', 'h:mm', '18:00'],
    ['60', '14', '1900-02-28'],
    ['1', '14', '1900-01-01'],
    ['-1', '14', '-1'],
    ['22', '0&quot;d件&quot;', '22'],
    ['22', '[Red]General', '22'],
  ])('hold %s in the format “%s” and give %s', async (value, format, expected) => {
    expect(await readCell('', `<v>${value}</v>`, format)).toBe(expected)
  })

  it('count days from 1904 where the workbook does', async () => {
    const properties = '<workbookPr date1904="1"/>'
    expect(await readCell('', '<v>43830</v>', '14', { properties })).toBe('2024-01-01')
  })

  it('give texts of every kind', async () => {
    const texts =
      '<si><t>清河</t></si><si><r><t>清</t></r><r><rPr/><t xml:space="preserve">河 </t></r><rPh sb="0" eb="1"><t>qing</t></rPh></si>'
    expect(await readCell('t="s"', '<v>0</v>', '', { texts })).toBe('清河')
    expect(await readCell('t="s"', '<v>1</v>', '', { texts })).toBe('清河')
    expect(await readCell('t="s"', '<v>7</v>', '', { texts })).toBeUndefined()
    expect(await readCell('t="inlineStr"', '<is><r><t>云_x000D_</t></r><r><t>\n桥</t></r></is>')).toBe(
      '云\n桥',
    )
    expect(await readCell('t="str"', '<f>A2&amp;"x"</f><v>云桥</v>')).toBe('云桥')
  })

  it('give the last result of formulas, truth values, errors and dates', async () => {
    expect(await readCell('', '<f>SUM(B1:B2)</f><v>5</v>')).toBe('5')
    expect(await readCell('t="b"', '<v>1</v>')).toBe('TRUE')
    expect(await readCell('t="e"', '<f>B1/0</f><v>#DIV/0!</v>')).toBe('#DIV/0!')
    expect(await readCell('t="d"', '<v>2024-01-01T00:00:00</v>')).toBe('2024-01-01')
  })

  it('say so where a formula has no result', async () => {
    const { blocks, faults } = await read([{ rows: '<row r="2"><c r="B2"><f>SUM(B3:B4)</f></c></row>' }])
    expect(blocks).toEqual([])
    expect(faults).toEqual([
      { code: 'text-unreadable', text: '=SUM(B3:B4)', origin: { sheet: '表1', row: 2, column: 2 } },
    ])
  })

  it('may leave out where they are', async () => {
    const rows = '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c r="C2"><v>4</v></c></row>'
    expect(await showSheet(rows)).toEqual([
      [
        ['1', '2', ''],
        ['3', '', '4'],
      ],
    ])
  })
})

describe('sheets of Excel', () => {
  const table: Rows = [
    ['项目', '件数', '金额'],
    ['甲', 1, 2.5],
    ['乙', 3, undefined],
  ]
  const shown = [
    ['项目', '件数', '金额'],
    ['甲', '1', '2.5'],
    ['乙', '3', ''],
  ]

  it('give one grid for a table, with the place of everything', async () => {
    const { format, blocks } = await read([{ rows: listRows(table, 0, 5) }])
    expect(format).toBe('xlsx')
    expect(show(blocks)).toEqual([shown])
    const [grid] = blocks
    if (grid?.kind !== 'grid') throw new Error('no grid')
    expect(grid).toMatchObject({ isExact: true, origin: { sheet: '表1', table: 1, row: 5, column: 1 } })
    expect(grid.rows[1]?.cells[2]?.origin).toEqual({ sheet: '表1', table: 1, row: 6, column: 3 })
  })

  it('have merged cells as spans, blank ones too', async () => {
    const rows = listRows(
      [
        ['项', '法人', undefined, '计'],
        [undefined, '甲', '乙', undefined],
        ['一', 1, 2, 3],
        ['二', undefined, undefined, 4],
      ],
      1,
    )
    expect(await showSheet(rows, merge('A1:A2', 'B1:C1', 'D1:D2', 'B4:C4'), DRAWN)).toEqual([
      [
        ['项|1x2', '法人|2x1', '计|1x2'],
        ['甲', '乙'],
        ['一', '1', '2', '3'],
        ['二', '|2x1', '4'],
      ],
    ])
  })

  it('are split at blank rows into text and tables, in order', async () => {
    const rows = [
      '<row r="1"><c r="A1" s="2" t="inlineStr"><is><t>清河县</t></is></c></row>',
      listRows([['填报单位：', '清河县']], 0, 2),
      listRows(table, 1, 4),
      listRows([['注：甲']], 0, 7),
      listRows(table, 1, 9),
    ]
    const { blocks } = await read([{ rows: rows.join(''), after: merge('A1:C1', 'A7:C7') }], DRAWN)
    expect(show(blocks)).toEqual(['清河县', '填报单位：　清河县', shown, '注：甲', shown])
    expect(blocks[0]).toMatchObject({
      isCentred: true,
      isBold: true,
      origin: { sheet: '表1', row: 1, column: 1 },
    })
    expect(blocks[4]?.origin.table).toBe(2)
  })

  it('are split at merged headings and prose between tables that touch', async () => {
    const part = (start: number, heading: string) => listRows([[heading], ...table], 1, start)
    const rows = part(1, '一、甲情况') + part(5, '二、乙情况') + listRows([['全年办理三件。其余无。']], 1, 9)
    expect(await showSheet(rows, merge('A1:C1', 'A5:C5', 'A9:C9'), DRAWN)).toEqual([
      '一、甲情况',
      shown,
      '二、乙情况',
      shown,
      '全年办理三件。其余无。',
    ])
  })

  it('keep captions inside tables, drawn or not', async () => {
    const rows: Rows = [
      ['第（一）项'],
      ['内容', '件数'],
      ['甲', 1],
      ['第（五）项'],
      ['内容', '件数'],
      ['乙', 2],
    ]
    const areas = merge('A1:B1', 'A4:B4')
    const expected = [
      [['第（一）项|2x1'], ['内容', '件数'], ['甲', '1'], ['第（五）项|2x1'], ['内容', '件数'], ['乙', '2']],
    ]
    expect(await showSheet(listRows(rows, 1), areas, DRAWN)).toEqual(expected)
    expect(await showSheet(listRows(rows), areas)).toEqual(expected)
  })

  it('keep rows of which only the label is filled in', async () => {
    const rows: Rows = [['项目', '件数'], ['一、新收'], ['二、结转'], ['三、办结', 3], ['四、未办']]
    const expected = [
      [
        ['项目', '件数'],
        ['一、新收', ''],
        ['二、结转', ''],
        ['三、办结', '3'],
        ['四、未办', ''],
      ],
    ]
    expect(await showSheet(listRows(rows, 1), '', DRAWN)).toEqual(expected)
    expect(await showSheet(listRows(rows))).toEqual(expected)
  })

  it('of prose give a paragraph for each row', async () => {
    const rows = listRows([['云桥市'], ['一、甲'], ['全年无事。'], [undefined], ['二、乙']])
    expect(await showSheet(rows)).toEqual(['云桥市', '一、甲', '全年无事。', '二、乙'])
  })

  it('lose blank rows and columns around a table, and part tables beside each other', async () => {
    const rows = listRows(
      [[], [undefined, '甲', 1, undefined, '丙', 3], [undefined, '乙', 2, undefined, '丁', 4]],
      0,
    )
    expect(await showSheet(rows)).toEqual([
      [
        ['甲', '1'],
        ['乙', '2'],
      ],
      [
        ['丙', '3'],
        ['丁', '4'],
      ],
    ])
  })

  it('do not cut a label off its figures where it runs over blank columns', async () => {
    const rows = listRows([
      ['一个很长的标签', undefined, undefined, 1],
      ['另一个很长的标签', undefined, undefined, 2],
    ])
    expect(await showSheet(rows)).toEqual([
      [
        ['一个很长的标签', '', '', '1'],
        ['另一个很长的标签', '', '', '2'],
      ],
    ])
  })

  it('come in the order of their tabs, hidden ones named instead of read', async () => {
    const rows = listRows([['清河']])
    const { blocks, faults } = await read([
      { rows },
      { name: '底稿', state: 'hidden', rows },
      { name: '空', state: 'veryHidden' },
      { rows: listRows([['云桥']]) },
    ])
    expect(show(blocks)).toEqual(['清河', '云桥'])
    expect(blocks[1]?.origin.sheet).toBe('表4')
    expect(faults).toEqual([{ code: 'text-unreadable', text: '底稿', origin: { sheet: '底稿' } }])
  })

  it('have the text of boxes drawn over them at their end', async () => {
    const drawing = '<sp><a:p><a:r><a:t>框</a:t></a:r><a:r><a:t>中</a:t></a:r></a:p><a:p/></sp>'
    expect(show((await read([{ rows: listRows([['清河']]), drawing }])).blocks)).toEqual(['清河', '框中'])
  })

  it('report text under merged cells', async () => {
    const { faults } = await read([
      {
        rows: listRows([
          ['甲', '乙'],
          ['丙', '丁'],
        ]),
        after: merge('A1:B1'),
      },
    ])
    expect(faults).toEqual([
      { code: 'text-unreadable', text: '乙', origin: { sheet: '表1', row: 1, column: 2 } },
    ])
  })
})

describe('a hostile Excel file', () => {
  it('with cells far from each other takes no room between them', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row><row r="1048576"><c r="XFD1048576"><v>3</v></c></row>'
    const start = performance.now()
    const { blocks } = await read([{ rows }])
    expect(JSON.stringify(show(blocks))).toContain('3')
    expect(performance.now() - start).toBeLessThan(2000)
  })

  it('with areas merged over everything keeps them to the cells there are', async () => {
    const rows = listRows([
      ['甲', 1],
      ['乙', 2],
    ])
    expect(await showSheet(rows, merge('A1:XFD1048576', 'B2:C3', 'A2:B1', 'x'))).toEqual(['甲'])
    expect(await showSheet(rows, merge('B1:XFD1', 'B1:B2'))).toEqual([
      [
        ['甲', '1'],
        ['乙', '2'],
      ],
    ])
  })

  it('with an area of a million rows is refused', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c></row><row r="1048576"><c r="B1048576"><v>3</v></c></row>'
    await expect(read([{ rows, after: merge('A1:A1048576') }])).rejects.toMatchObject({
      code: 'file-too-large',
    })
  })

  it('with more than a million cells is refused in bounded time', async () => {
    const row = `<row>${'<c><v>1</v></c>'.repeat(1000)}</row>`
    const start = performance.now()
    await expect(read([{ rows: row.repeat(600) }, { rows: row.repeat(600) }])).rejects.toMatchObject({
      code: 'file-too-large',
    })
    expect(performance.now() - start).toBeLessThan(20_000)
  }, 30_000)

  it('with a table that is wide in one row and long in one column is refused', async () => {
    const column = Array.from(
      { length: 2000 },
      (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>1</v></c><c r="B${row + 1}"><v>1</v></c></row>`,
    )
    const wide = `<row r="2001">${'<c><v>1</v></c>'.repeat(1000)}</row>`
    await expect(read([{ rows: column.join('') + wide }])).rejects.toMatchObject({ code: 'file-too-large' })
  })

  it('with document types, without sheets, cut off inside or of another kind is refused or said to be', async () => {
    const texts = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>'
    await expect(read([{}], { texts })).rejects.toMatchObject({ code: 'file-damaged' })
    await expect(readExcel(makeZip({ 'xl/workbook.xml': '<a/>' }))).rejects.toMatchObject({
      code: 'file-damaged',
    })
    for (const name of ['word/document.xml', 'xl/workbook.bin', 'content.xml']) {
      await expect(readExcel(makeZip({ [name]: 'x' }))).rejects.toMatchObject({ code: 'wrong-format' })
    }
    const { faults } = await read([{ rows: '<row r="1"><c r="A1"><v>1</v></c></row><!--' }])
    expect(faults).toMatchObject([{ code: 'text-unreadable', origin: { sheet: '表1' } }])
  })

  it('cannot reach the prototype by the names it uses', async () => {
    const rows =
      '<row r="1"><c r="A1" __proto__="x" constructor="y" t="__proto__" s="__proto__"><v>1</v></c></row>'
    expect(await showSheet(rows, merge('__proto__'))).toEqual(['1'])
  })
})

it('tells the title an Excel file gives itself', async () => {
  expect((await read([{}], { title: '云桥市' })).title).toBe('云桥市')
})
