// Numbers of headings.

import { describe, expect, test } from 'vitest'
import { countHeadings } from '../../src/report/numbering.js'

const samples = { 2: '（一）', 3: '1.', 4: '（1）' }

describe('headings of a section', () => {
  test('are counted by level, each starting the deeper ones anew', () => {
    const counter = countHeadings(samples)
    const levels = [2, 3, 4, 4, 3, 4, 2, 4, 3]
    expect(levels.map((level) => counter.next(level, undefined))).toEqual([
      '（一）',
      '1.',
      '（1）',
      '（2）',
      '2.',
      '（1）',
      '（二）',
      '（1）',
      '1.',
    ])
  })

  test('are not counted without a number, and are with one of their own', () => {
    const counter = countHeadings(samples)
    const printed = [undefined, '', '其二、', undefined]
    expect(printed.map((number) => counter.next(2, number))).toEqual(['（一）', '', '其二、', '（三）'])
  })

  test('have no number where the model has no sample', () => {
    expect(countHeadings({}).next(2, undefined)).toBe('')
  })

  test('are numbered in Chinese as one reads', () => {
    const counter = countHeadings({ 2: '一' })
    const numbers = Array.from({ length: 1020 }, () => counter.next(2, undefined))
    const wanted = [
      1, 9, 10, 11, 19, 20, 21, 99, 100, 101, 109, 110, 111, 120, 200, 999, 1000, 1001, 1010, 1011,
    ]
    expect(wanted.map((number) => numbers[number - 1])).toEqual(
      '一 九 十 十一 十九 二十 二十一 九十九 一百 一百〇一 一百〇九 一百一十 一百一十一 一百二十 二百 九百九十九 一千 一千〇一 一千〇一十 一千〇一十一'.split(
        ' ',
      ),
    )
    expect(new Set(numbers).size).toBe(numbers.length)
  })
})
