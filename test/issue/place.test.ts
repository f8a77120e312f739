import { describe, expect, it } from 'vitest'
import { model } from '../../generated/2021/model.js'
import { describePlace, findCell, findPlace } from '../../src/issue/place.js'

/** The place in one line, in both languages. */
const tell = (path: string) => [
  describePlace(findPlace(model, path), 'zh'),
  describePlace(findPlace(model, path, 'en'), 'en'),
]

describe('a place', () => {
  it('is table, row and column for a cell', () => {
    const path = '/requests/outcomes/denied/securityAndStability/legalPerson/research'
    expect(findPlace(model, path)).toEqual({
      table: '三、收到和处理政府信息公开申请情况',
      row: ['三、本年度办理结果', '（三）不予公开', '3.危及“三安全一稳定”'],
      column: ['法人或其他组织', '科研机构'],
    })
    expect(tell(path)).toEqual([
      '三、收到和处理政府信息公开申请情况：「三、本年度办理结果 / （三）不予公开 / 3.危及“三安全一稳定”」行「法人或其他组织 / 科研机构」列',
      'III. Requests received and processed, row “III. Outcomes this year / (3) Denied / 3. Endangers the "three securities and one stability"”, column “Legal persons or other organisations / Research institutions”',
    ])
  })

  it('has no row where a table has no row headers', () => {
    expect(findPlace(model, '/disputes/review/upheld')).toMatchObject({
      row: [],
      column: ['行政复议', '结果维持'],
    })
    expect(tell('/disputes/review/upheld')).toEqual([
      '四、政府信息公开行政复议、行政诉讼情况：「行政复议 / 结果维持」列',
      'IV. Administrative review and litigation, column “Administrative review / Upheld”',
    ])
  })

  it('is the way of labels for anything else', () => {
    expect(tell('/agency/creditCode')).toEqual([
      '行政机关 / 统一社会信用代码',
      'Administrative organ / Unified social credit code',
    ])
    expect(tell('/requests/outcomes')[0]).toBe('三、收到和处理政府信息公开申请情况 / 三、本年度办理结果')
  })

  it('counts items from 1, whatever they are', () => {
    expect(findPlace(model, '/overview/blocks/3/rows/0/2')).toEqual({
      field: ['一、总体情况', '正文', '4', '表行', '1', '3'],
    })
    expect(tell('/overview/blocks/3/rows/0/2')).toEqual([
      '一、总体情况 / 正文第 4 项 / 表行第 1 项第 3 项',
      'I. Overview / Text, item 4 / Rows, item 1, item 3',
    ])
    expect(tell('/notes/0/text')).toEqual(['注第 1 项 / 注文', 'Notes, item 1 / Remark'])
  })

  it('ends where the model knows no further', () => {
    expect(tell('/agency/nothing/below')).toEqual(['行政机关', 'Administrative organ'])
    for (const path of [
      '',
      '/nothing',
      '/__proto__/x',
      '/overview/blocks/x',
      'agency',
      '/~2',
      '/constructor',
    ]) {
      expect(() => tell(path)).not.toThrow()
    }
    expect(findPlace(model, '')).toEqual({})
    expect(tell('/nothing')).toEqual(['', ''])
  })
})

describe('findCell', () => {
  it('finds every cell and nothing else', () => {
    for (const table of model.tables) {
      for (const cell of table.cells) expect(findCell(model, cell.path)).toEqual({ table, cell })
    }
    for (const path of ['', '/requests', '/agency/name', 'toString', '__proto__']) {
      expect(findCell(model, path)).toBeUndefined()
    }
  })
})
