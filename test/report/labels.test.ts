import { describe, expect, it } from 'vitest'
import { model } from '../../generated/2021/model.js'
import { editions } from '../../generated/index.js'
import { findModel } from '../../src/edition/models.js'
import type { Model } from '../../src/model/types.js'
import { findCellByLabels, rankLabel, type WrittenPlace } from '../../src/report/labels.js'

/** Path of the cell, or what is wrong. */
function find(place: WrittenPlace, edition: Model = model): unknown {
  const found = findCellByLabels(edition, place)
  return 'fault' in found ? found : found.cell.path
}

const row = (...labels: string[]) => ({ row: labels, column: ['自然人'] })
const GRANTED = '/requests/outcomes/granted/naturalPerson'
const REPEATED = '/requests/outcomes/notProcessed/repeated/naturalPerson'

describe('findCellByLabels', () => {
  const cells = editions.flatMap(({ model: edition }) =>
    edition.tables.flatMap((table) =>
      table.cells.map((cell) => ({ name: edition.edition, edition, ...cell })),
    ),
  )

  it.each(cells)('of edition $name finds $path by its full labels', ({ edition, row, column, path }) => {
    for (const language of ['zh', 'en'] as const) {
      const words = (labels: typeof row) => labels.map((label) => label[language])
      expect(find({ row: words(row), column: words(column) }, edition)).toBe(path)
    }
  })

  it('joins a label that was split at its slash', () => {
    const first = findModel('2019')
    const path = '/disclosure/enforcement/coercion/change'
    const row = ['行政强制']
    for (const column of [['本年增/减'], ['本年增', '减'], ['本年增减']]) {
      expect(find({ row, column }, first)).toBe(path)
    }
    expect(find({ row: ['第二十条第（六）项', '行政强制'], column: ['本年增', '减'] }, first)).toBe(path)
    expect(find({ row, column: ['减'] }, first)).toMatchObject({ fault: 'unknown-label', label: '减' })
    expect(find({ row, column: ['本年增', '少'] }, first)).toMatchObject({ label: '本年增' })
  })

  it.each([
    ['the outer labels left out', row('（一）予以公开'), GRANTED],
    ['half-width brackets and blanks', row(' (一) 予以 公开'), GRANTED],
    ['no number', row('予以公开'), GRANTED],
    ['English in other letters', { row: ['(1) GRANTED'], column: ['natural persons'] }, GRANTED],
    ['another sign after the number', row('（五）不予处理', '2、重复申请'), REPEATED],
    ['full-width digits and stop', row('２．重复申请'), REPEATED],
    ['no remark in brackets', row('（二）部分公开'), '/requests/outcomes/partial/naturalPerson'],
    [
      'straight quotes',
      row('3.危及"三安全一稳定"'),
      '/requests/outcomes/denied/securityAndStability/naturalPerson',
    ],
    ['an alternative wording', row('逾期不缴费'), '/requests/outcomes/other/feeUnpaid/naturalPerson'],
    [
      'an alternative wording of row and column',
      { row: ['规范性文件'], column: ['现行有效件数'] },
      '/disclosure/documents/normativeDocuments/valid',
    ],
    [
      'a table without rows',
      { column: ['行政诉讼', '复议后起诉', '尚未审结'] },
      '/disputes/litigation/afterReview/pending',
    ],
    ['a group left out', { column: ['复议后起诉', '总计'] }, '/disputes/litigation/afterReview/total'],
    [
      'the table beside a column that others have too',
      { table: 'disputes', column: ['行政复议', '其他'] },
      '/disputes/review/other',
    ],
    [
      'the caption without its number',
      { table: '收到和处理政府信息公开申请情况', row: ['总计'], column: ['总计'] },
      '/requests/outcomes/total/total',
    ],
    [
      'blank labels',
      { table: ' ', row: ['', '行政许可'], column: [''] },
      '/disclosure/licensing/permits/decisions',
    ],
  ] satisfies [string, WrittenPlace, string][])('takes %s', (_, place, path) => {
    expect(find(place)).toBe(path)
  })

  it.each([
    ['1.属于国家机密', '1.属于国家秘密'],
    ['行正许可', '行政许可'],
    ['(1) Grantet', '(1) Granted'],
  ])('suggests a label for %j', (label, suggestion) => {
    expect(find({ row: [label] })).toEqual({ fault: 'unknown-label', label, suggestion })
  })

  it('names the label that is nowhere', () => {
    expect(find(row('（一）予以公开', '火星'))).toEqual({ fault: 'unknown-label', label: '火星' })
    expect(find({ row: ['规章'], column: ['总件数吧'] })).toMatchObject({ label: '总件数吧' })
    expect(find({ table: '第九张表', row: ['规章'] })).toEqual({ fault: 'unknown-label', label: '第九张表' })
  })

  it.each([
    [{ row: ['规章'], column: ['自然人'] }],
    [{ row: ['三、本年度办理结果'], column: ['自然人'] }],
    [{ row: ['（五）不予处理', '1.属于国家秘密'], column: ['自然人'] }],
    [{ table: '二、主动公开政府信息情况', row: ['规章'], column: ['本年处理决定数量'] }],
  ])('finds no cell where the labels do not meet: %j', (place) => {
    expect(find(place)).toEqual({ fault: 'no-such-cell' })
  })

  it('takes no clause for another', () => {
    expect(find({ row: ['第二十条第（二）项', '规章'], column: ['现行有效件数'] })).toMatchObject({
      fault: 'unknown-label',
    })
  })

  it.each([
    [{ column: ['总计'] }, 28],
    [{ column: ['行政诉讼', '其他'] }, 2],
    [{ row: ['规章'] }, 3],
    [{}, 200],
  ])('never guesses between cells: %j', (place, count) => {
    const found = findCellByLabels(model, place)
    expect('fault' in found && found.fault === 'ambiguous' ? found.candidates : []).toHaveLength(count)
  })
})

describe('rankLabel', () => {
  const label = { zh: '（二）部分公开（只计这一情形）', en: '(2) In part', aliases: ['部分同意公开'] }

  it.each([
    ['（二）部分公开（只计这一情形）', 0],
    ['部分同意公开', 0],
    ['(二) 部分公开(只计这一情形)', 1],
    ['部分公开只计这一情形', 2],
    ['部分公开', 3],
    ['部分', Number.POSITIVE_INFINITY],
    ['', Number.POSITIVE_INFINITY],
  ])('gives %j the rank %d', (written, rank) => {
    expect(rankLabel(written, label)).toBe(rank)
  })
})
