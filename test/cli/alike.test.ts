// Issues that say the same of many cells.

import { describe, expect, test } from 'vitest'
import { groupAlike } from '../../src/cli/alike.js'
import type { ImportIssue } from '../../src/import/finding.js'

const blank = (row: number, column: string): ImportIssue => ({
  code: 'cell-blank',
  severity: 'info',
  certainty: 'likely',
  path: `/${row}/${column}`,
  place: { table: '表', row: [String(row)], column: ['组', column] },
  message: '',
  params: {},
})
const other: ImportIssue = { ...blank(0, '甲'), code: 'text-left-out', path: '', place: {} }

describe('issues of one kind about one table', () => {
  test('are shown one by one where they are few', () => {
    const few = [1, 2, 3, 4, 5].map((row) => blank(row, '甲'))
    expect(groupAlike([other, ...few], 'zh')).toEqual([
      { shown: [other], others: '' },
      { shown: few, others: '' },
    ])
  })

  test('are counted by column where they are many', () => {
    const many = [1, 2, 3, 4].flatMap((row) => [blank(row, '甲'), blank(row, '乙')])
    const [group] = groupAlike(many, 'zh')
    expect(group?.shown).toEqual(many.slice(0, 2))
    expect(group?.others).toContain('还有 6 格与此相同：组 / 甲 3 格，组 / 乙 3 格')
    expect(groupAlike(many, 'en')[0]?.others).toContain(
      '6 more cells of the same table alike: 组 / 甲 3, 组 / 乙 3',
    )
  })

  test('never swallow one that was accepted once', () => {
    const many = [1, 2, 3, 4, 5, 6, 7].map((row) => blank(row, '甲'))
    const over = { ...blank(8, '甲'), expired: { reason: '核对过', by: '甲', until: '2024-12-31' } }
    expect(groupAlike([...many, over], 'zh').map(({ shown }) => shown)).toEqual([many.slice(0, 2), [over]])
  })

  test('never swallow issues about no cell', () => {
    expect(
      groupAlike(
        Array.from({ length: 9 }, () => other),
        'zh',
      ),
    ).toHaveLength(9)
  })
})
