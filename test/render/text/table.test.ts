// Drawn tables: one read by eye, and the laws that every one keeps, the statutory ones among them.

import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutSimpleTable, layoutTable, type TextCell } from '../../../src/render/text/table.js'
import { measureText } from '../../../src/render/text/width.js'
import { readTable } from './table-reader.js'

const official = new URL('../../../../shared/official-layout-2021.json', import.meta.url)

describe('layoutTable', () => {
  it('draws spans, wraps headers and sets numbers to the right', () => {
    const rows = [
      [cell('项目', 1, 2), cell('受理情况', 2, 1, 'center'), cell('合计', 1, 2)],
      [cell('网上'), cell('当面')],
      [cell('公共图书馆借阅证'), number('12'), number('7'), number('19（注1）')],
    ]
    expect(layoutTable(rows, { width: 40 })).toEqual([
      '+----------+-------------+-----------+',
      '| 项目     |  受理情况   | 合计      |',
      '|          +------+------+           |',
      '|          | 网上 | 当面 |           |',
      '+----------+------+------+-----------+',
      '| 公共图书 |   12 |    7 | 19（注1） |',
      '| 馆借阅证 |      |      |           |',
      '+----------+------+------+-----------+',
    ])
  })

  it('keeps a wrapped text in a block with one left edge', () => {
    const rows = [[cell('Reading rooms', 1, 1, 'center')], [number('123456789')]]
    expect(layoutTable(rows, { width: 13 })).toEqual([
      '+-----------+',
      '|  Reading  |',
      '|   rooms   |',
      '+-----------+',
      '| 123456789 |',
      '+-----------+',
    ])
  })

  it('gives nothing for no rows', () => {
    expect(layoutTable([])).toEqual([])
    expect(layoutTable([[], []])).toEqual([])
  })

  it('fills places that no cell takes', () => {
    expect(layoutTable([[cell('甲', 2)], [cell('乙')]])).toEqual([
      '+--------+',
      '| 甲     |',
      '+----+---+',
      '| 乙 |   |',
      '+----+---+',
    ])
  })

  it('gets wider rather than cut a number', () => {
    const rows = [Array.from({ length: 10 }, () => number('123456789012'))]
    const lines = layoutTable(rows, { width: 100 })
    expect(readTable(lines).map((read) => read.text)).toEqual(rows[0]?.map((one) => one.text))
    expect(measureText(lines[0] ?? '')).toBe(131)
  })

  it('parts a number from its note before it gets too wide', () => {
    const lines = layoutTable([Array.from({ length: 5 }, () => number('12345（注1）'))], { width: 50 })
    expect(lines.slice(1, -1)).toEqual([
      '|12345  |12345  |12345  |12345  |12345  |',
      '|（注1）|（注1）|（注1）|（注1）|（注1）|',
    ])
  })

  it('draws any table so that every cell can be read back', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 20, max: 120 }), (rows, width) => {
        const lines = layoutTable(rows, { width })
        expect(new Set(lines.map(measureText)).size).toBe(1)
        expect(readTable(lines).map((read) => read.text)).toEqual(rows.flat().map((one) => one.text))
      }),
      { seed: 4, numRuns: 300 },
    )
  })
})

describe('layoutSimpleTable', () => {
  it('sets columns of numbers to the right and wraps long texts', () => {
    const rows = [
      ['图书借阅', '1,024', '含通借通还'],
      ['办证', '—', ''],
      ['讲座', '', 'two talks in March，一场在秋季举行'],
    ]
    expect(layoutSimpleTable(['服务', '人次', '备注'], rows, 40)).toEqual([
      '+----------+-------+--------------+',
      '|   服务   | 人次  |     备注     |',
      '+----------+-------+--------------+',
      '| 图书借阅 | 1,024 | 含通借通还   |',
      '+----------+-------+--------------+',
      '| 办证     |    — |              |',
      '+----------+-------+--------------+',
      '| 讲座     |       | two talks in |',
      '|          |       |  March，一场 |',
      '|          |       | 在秋季举行   |',
      '+----------+-------+--------------+',
    ])
  })

  it('keeps texts that look like borders apart from borders', () => {
    const rows = [
      ['+--+', '| |'],
      ['|  |', '-----'],
      ['+--+', '+'],
    ]
    const lines = layoutSimpleTable([], rows)
    expect(readTable(lines).map((read) => read.text)).toEqual(rows.flat())
  })

  it('shows a line break in a cell as an empty line', () => {
    const lines = layoutSimpleTable(['甲\n乙\r\n\n丙'], [['丁']])
    expect(lines.slice(1, 5)).toEqual(['| 甲 |', '|    |', '| 乙 |', '|    |'])
    expect(readTable(lines)[0]?.text).toBe('甲\n乙\n\n丙')
  })

  it('fills up short rows and breaks words that are wider than a column', () => {
    const rows = [['x'.repeat(300)], ['', '', '甲']]
    const read = readTable(layoutSimpleTable(['一', '二'], rows, 60)).map((found) => found.text)
    expect(read).toEqual(['一', '二', '', 'x'.repeat(300), '', '', '', '', '甲'])
  })

  it('draws any texts within the width so that they can be read back', () => {
    const rows = fc.array(fc.array(words, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(rows, (texts) => {
        const lines = layoutSimpleTable(texts[0] ?? [], texts.slice(1))
        expect(new Set(lines.map(measureText)).size).toBe(1)
        expect(measureText(lines[0] ?? '')).toBeLessThanOrEqual(100)
        expect(readTable(lines).map((read) => read.text)).toEqual(texts.flat())
      }),
      { seed: 5, numRuns: 200 },
    )
  })

  it('draws the largest table a report may hold', () => {
    const rows = Array.from({ length: 500 }, () => Array.from({ length: 30 }, () => '公开 open，'.repeat(4)))
    const lines = layoutSimpleTable([], rows)
    const firstRow = lines.slice(0, lines.indexOf(lines[0] ?? '', 1) + 1)
    expect(readTable(firstRow).map((read) => read.text)).toEqual(rows[0])
  })
})

describe.skipIf(!existsSync(official))('the tables of the 2021 form', () => {
  const forms: Record<string, [string, number, number][][]> = existsSync(official)
    ? JSON.parse(readFileSync(official, 'utf8'))
    : {}

  it.each([
    ['table2', [4, 0, 17]],
    ['table3', [0, 3, 41, 1204]],
    ['table3', [20518, 3, 0, 412]],
    ['table4', [0, 12, 3, 1024]],
    ['table4', [10240, 3, 99999]],
  ])('fits %s with the numbers %j in 100 columns', (name, numbers) => {
    const rows = fillForm(forms[name] ?? [], numbers.map(String))
    const lines = layoutTable(rows)
    expect(new Set(lines.map(measureText)).size).toBe(1)
    expect(measureText(lines[0] ?? '')).toBeLessThanOrEqual(100)
    expect(readTable(lines).map((read) => read.text)).toEqual(rows.flat().map((one) => one.text))
  })

  it.each(['table2', 'table3', 'table4'])(
    'loses nothing of %s with the longest numbers and notes',
    (name) => {
      const rows = fillForm(forms[name] ?? [], ['999999999999（注12）'])
      expect(readTable(layoutTable(rows)).map((read) => read.text)).toEqual(
        rows.flat().map((one) => one.text),
      )
    },
  )

  it('fits notes on some numbers', () => {
    for (const name of ['table3', 'table4']) {
      const lines = layoutTable(fillForm(forms[name] ?? [], ['1024（注1）', '2', '31', '0', '7', '15', '4']))
      expect(measureText(lines[0] ?? '')).toBeLessThanOrEqual(100)
    }
  })
})

/** A printed form with its empty cells filled, the numbers over and over. */
function fillForm(
  form: readonly (readonly [string, number, number][])[],
  numbers: readonly string[],
): TextCell[][] {
  let next = 0
  return form.map((row) =>
    row.map(([text, colspan, rowspan]) =>
      text === ''
        ? cell(numbers[next++ % numbers.length] ?? '', colspan, rowspan, 'right')
        : cell(text, colspan, rowspan, rowspan + colspan > 2 ? 'left' : 'center'),
    ),
  )
}

function cell(text: string, colspan = 1, rowspan = 1, align: TextCell['align'] = 'left'): TextCell {
  return { text, colspan, rowspan, align }
}

function number(text: string): TextCell {
  return cell(text, 1, 1, 'right')
}

/** Words with all that is hard to break, but no line break and no two spaces in a row. */
const words = fc
  .array(
    fc.constantFrom(
      '政',
      '府',
      '信息公开',
      '（',
      '）',
      '，',
      '“',
      '”',
      '……',
      'é',
      'e\u0301',
      'word',
      '12',
      ' ',
      '😀',
      '\u3000',
      '.',
    ),
    { maxLength: 30 },
  )
  .map((parts) =>
    parts
      .join('')
      .replace(/ +/g, ' ')
      .replace(/^ | $/g, '')
      .replace(/^\u0301/, ''),
  )

/** Tables of any spans: places are taken one by one, each by a cell as large as chance and its neighbours let it be. */
const tables = fc
  .record({
    height: fc.integer({ min: 1, max: 5 }),
    width: fc.integer({ min: 1, max: 5 }),
    chances: fc.array(
      fc.record({
        text: words,
        down: span(),
        across: span(),
        align: fc.constantFrom('left', 'right', 'center'),
      }),
      { minLength: 25, maxLength: 25 },
    ),
  })
  .map(({ height, width, chances }) => {
    const taken = Array.from({ length: height }, () => new Array<boolean>(width).fill(false))
    return taken.map((line, row) =>
      line.flatMap((_, column): TextCell[] => {
        const chance = chances[row * width + column]
        if (line[column] || chance === undefined) return []
        let colspan = 1
        while (colspan < chance.across && line[column + colspan] === false) colspan += 1
        const rowspan = Math.min(chance.down, height - row)
        for (const below of taken.slice(row, row + rowspan)) below.fill(true, column, column + colspan)
        return [{ text: chance.text, colspan, rowspan, align: chance.align as TextCell['align'] }]
      }),
    )
  })

function span() {
  return fc.constantFrom(1, 1, 1, 2, 3)
}
