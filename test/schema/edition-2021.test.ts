import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { model } from '../../generated/2021/model.js'

const layoutFile = '../shared/official-layout-2021.json'

/** The printed form: per table, rows of [text, colspan, rowspan]. */
type Layout = Readonly<Record<`table${2 | 3 | 4}`, readonly (readonly [string, number, number])[][]>>

describe('edition 2021', () => {
  it('has the six statutory sections in order', () => {
    expect(model.sections.map(({ label }) => label.zh)).toEqual([
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ])
  })

  it('has 200 cells, each with wording in both languages, a unit and how it adds up', () => {
    const cells = model.tables.flatMap((table) => table.cells)
    expect(model.tables.map((table) => table.cells.length)).toEqual([10, 175, 15])
    for (const cell of cells) {
      for (const label of [...cell.row, ...cell.column])
        expect(label).toMatchObject({ zh: expect.stringMatching(/./), en: expect.stringMatching(/./) })
      expect(cell).toMatchObject({
        unit: expect.stringMatching(/^(件|万元)$/),
        summable: expect.stringMatching(/^(flow|stock)$/),
      })
    }
  })

  it('adds carry-over lines and stocks over agencies but not over years', () => {
    const stocks = model.tables.flatMap((table) => table.cells).filter((cell) => cell.summable === 'stock')
    const rows = new Set(stocks.map((cell) => cell.path.split('/').slice(0, 4).join('/')))
    expect(rows).toEqual(
      new Set([
        '/disclosure/documents/rules',
        '/disclosure/documents/normativeDocuments',
        '/requests/carriedIn/naturalPerson',
        '/requests/carriedIn/legalPerson',
        '/requests/carriedIn/total',
        '/requests/carriedForward/naturalPerson',
        '/requests/carriedForward/legalPerson',
        '/requests/carriedForward/total',
      ]),
    )
  })

  it('writes out every statutory sum', () => {
    const counts: Record<string, number> = {}
    for (const { rule } of model.equations) counts[rule] = (counts[rule] ?? 0) + 1
    expect(counts).toEqual({
      'row-total': 25,
      'outcomes-total': 7,
      balance: 7,
      'results-total': 3,
      'carry-over': 7,
      stock: 2,
    })
    const total = model.equations.find(({ rule }) => rule === 'outcomes-total')
    expect(total?.right).toHaveLength(21)
  })

  it('describes every field in both languages', () => {
    const bare = Object.entries(model.parts).flatMap(([name, part]) =>
      (part.fields ?? [])
        .filter((field) => field.name !== 'type' && !(field.label?.zh && field.label.en && field.description))
        .map((field) => `${name}.${field.name}`),
    )
    expect(bare).toEqual([])
    const english = Object.values(model.parts).flatMap((part) =>
      [part, ...(part.fields ?? [])].filter(
        ({ description }) => description && !/\p{Script=Han}/u.test(description.zh),
      ),
    )
    expect(english).toEqual([])
  })

  test.skipIf(!existsSync(layoutFile))(
    'lays its tables out cell by cell as the official form prints them',
    () => {
      const layout: Layout = JSON.parse(readFileSync(layoutFile, 'utf8'))
      const drawn = model.tables.map((table) =>
        table.grid.map((row) => row.cells.map((cell) => [cell.text?.zh ?? '', cell.colspan, cell.rowspan])),
      )
      expect(drawn).toEqual([layout.table2, layout.table3, layout.table4])
    },
  )
})
