import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCell } from '../../../src/import/tables/value.js'

describe('parseCell', () => {
  it.each([
    ['12', 12, []],
    ['０', 0, []],
    ['１２３', 123, []],
    ['1,234', 1234, []],
    ['1，234，567', 1234567, []],
    ['1 234', 1234, ['spelling']],
    ['007', 7, ['spelling']],
    ['5.', 5, ['spelling']],
    ['.5', 0.5, ['spelling']],
    ['7730.28', 7730.28, []],
    ['+461', 461, []],
    ['-3', -3, []],
    ['－3', -3, []],
    ['−3', -3, []],
    ['-0', 0, []],
    [' 3\u00a0', 3, []],
    ['3件', 3, []],
    ['3 件', 3, []],
    ['3项', 3, ['unit']],
    ['O', 0, ['lookalike']],
    ['1O', 10, ['lookalike']],
    ['l2', 12, ['lookalike']],
    ['零', 0, ['numeral']],
    ['一百零三', 103, ['numeral']],
    ['十二', 12, ['numeral']],
    ['22（其中修订16件）', 22, ['remark']],
    ['22(其中修订16件)', 22, ['remark']],
    ['22，其中修订16件', 22, ['remark']],
    ['22其中修订16件', 22, ['remark']],
    ['22（注1）', 22, []],
    ['22[1]', 22, []],
    ['22①', 22, []],
    ['22¹', 22, []],
  ])('reads %j as %d', (text, value, doubts) => {
    expect(parseCell(text, '件')).toMatchObject({ kind: 'number', value, doubts })
  })

  it.each([
    ['251000元', '万元', 25.1],
    ['12.5万元', '元', 125000],
    ['0.1亿元', '万元', 1000],
    ['7元', '万元', 0.0007],
    ['1,234.5元', '万元', 0.12345],
    ['12.5万元', '万元', 12.5],
  ])('reads %j in %s as %d exactly', (text, unit, value) => {
    expect(parseCell(text, unit)).toMatchObject({ kind: 'number', value })
  })

  it.each(['', ' ', '\u00a0', '　', '\u200b', '\n'])('takes %j for blank', (text) => {
    expect(parseCell(text).kind).toBe('blank')
  })

  it.each(['/', '／', '\\', '-', '—', '——', '－', '－－', '无', '不适用', 'N/A', '*', '…'])(
    'takes %j for not applicable',
    (text) => {
      expect(parseCell(text).kind).toBe('inapplicable')
    },
  )

  it.each([
    '见附件',
    '12 34',
    '3 4',
    '1,23',
    '12/34',
    '5%',
    '(3)',
    '约20',
    '一、',
    '1.属于',
    '1、属于国家',
    '2e5',
    'x',
  ])('finds no one figure in %j', (text) => {
    expect(parseCell(text).kind).toBe('text')
  })

  it('keeps remark, mark and the other numbers a text could mean', () => {
    expect(parseCell('22（其中修订16件）')).toMatchObject({ remark: '其中修订16件', others: [16] })
    expect(parseCell('22（注1）')).toMatchObject({ marks: ['1'] })
    expect(parseCell('22（注3）（注12）')).toMatchObject({ value: 22, doubts: [], marks: ['3', '12'] })
    expect(parseCell('1 2')).toMatchObject({ kind: 'text', others: [1, 2, 12] })
    expect(parseCell('5元', '万元')).toMatchObject({ others: [5], unit: '元' })
  })

  it('reads back every whole number and every amount of money', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999_999), fc.integer({ min: 0, max: 9999 }), (whole, fraction) => {
        expect(parseCell(`${whole}`)).toMatchObject({ kind: 'number', value: whole, doubts: [] })
        const grouped = `${whole}`.replace(/\B(?=(\d{3})+$)/g, ',')
        expect(parseCell(grouped)).toMatchObject({ kind: 'number', value: whole, doubts: [] })
        const text = `${whole % 1_000_000_000}.${`${fraction}`.padStart(4, '0')}`
        expect(parseCell(text)).toMatchObject({ kind: 'number', value: Number(text), doubts: [] })
      }),
      { seed: 711, numRuns: 200 },
    )
  })

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0127.,，+-/ 元万件（）()注①零百Ol其中\u00a0') }),
        (text) => {
          expect(['number', 'blank', 'inapplicable', 'text']).toContain(parseCell(text, '万元').kind)
        },
      ),
      { seed: 711, numRuns: 500 },
    )
  })
})

it.each(['①', '¹²', 'Ⅲ', '₂8', '3（1）', '5（1）6'])('%s is no figure that can be told', (text) => {
  expect(parseCell(text).kind).toBe('text')
})

it('decimals without need are a spelling', () => {
  expect(parseCell('1.000')).toMatchObject({ value: 1, doubts: ['spelling'] })
})
