// Tables of which a plain copy has each cell on a line of its own: told apart from prose, and nothing lost.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../../src/import/document.js'
import { readText } from '../../../src/import/readers/text.js'

/** Blocks in short: texts as they are, tables as rows of texts. */
function read(...lines: string[]): unknown[] {
  return readText(lines.join('\n')).blocks.map(shorten)
}

function shorten(block: Block): unknown {
  if (block.kind === 'text') return block.area?.role === 'footer' ? { footer: block.text } : block.text
  if (block.kind === 'grid') return block.rows.map(({ cells }) => cells.map(({ text }) => text))
  return block
}

describe('cells with a line each', () => {
  test('are rows of a label and the numbers below it, headers rows of their own', () => {
    const lines = [
      '各站借书如下。',
      '站点',
      '',
      '',
      '成人',
      '儿童',
      '一、东站',
      '251',
      '1,024',
      '',
      '二、西站',
    ]
    expect(read(...lines, '３', '—', '（一）其中夜间', '1.5', '/', '以上由各站报送。')).toEqual([
      '各站借书如下。',
      [
        ['站点'],
        ['成人'],
        ['儿童'],
        ['一、东站', '251', '1,024'],
        ['二、西站', '３', '—'],
        ['（一）其中夜间', '1.5', '/'],
      ],
      '以上由各站报送。',
    ])
  })

  test('are never exact and know their lines', () => {
    const [grid] = readText('甲\n1\n4\n\n乙\n3\n4').blocks
    expect(grid).toMatchObject({ kind: 'grid', isExact: false, origin: { line: 1, table: 1 } })
    expect(grid?.kind === 'grid' && grid.rows[1]?.cells[2]?.origin).toEqual({ line: 7, row: 2, column: 3 })
  })

  test('may stand side by side', () => {
    const lines = ['种类', '去年册数 今年册数', '图书 38', '1', '画册', '4 7', '拓片', '14 个 3（注 1）']
    expect(read(...lines)).toEqual([
      [
        ['种类'],
        ['去年册数', '今年册数'],
        ['图书', '38', '1'],
        ['画册', '4', '7'],
        ['拓片', '14个', '3（注1）'],
      ],
    ])
  })

  test('are one row where the label goes on below its first number', () => {
    const lines = [
      '甲',
      '1',
      '0',
      '5',
      '乙',
      '2',
      '0',
      '6',
      '很长的名',
      '3',
      '称',
      '0',
      '7',
      '丁的长',
      '名',
      '4',
      '4',
      '4',
    ]
    expect(read(...lines)).toEqual([
      [
        ['甲', '1', '0', '5'],
        ['乙', '2', '0', '6'],
        ['很长的名称', '3', '0', '7'],
        ['丁的长'],
        ['名', '4', '4', '4'],
      ],
    ])
  })

  test('are rows without a label where the numbers of several come together', () => {
    const lines = [
      '甲',
      '1',
      '0',
      '5',
      '乙',
      '2',
      '0',
      '6',
      '丙',
      '3',
      '0',
      '7',
      '4',
      '0',
      '8',
      '丁',
      '5',
      '0',
      '9',
      '6',
    ]
    expect(read(...lines)).toEqual([
      [
        ['甲', '1', '0', '5'],
        ['乙', '2', '0', '6'],
        ['丙', '3', '0', '7'],
        ['4', '0', '8'],
        ['丁', '5', '0', '9', '6'],
      ],
    ])
  })

  test('are a row without a label where a page begins with them', () => {
    expect(read('见下。', '1', '4', '乙', '3', '5')).toEqual([
      '见下。',
      [
        ['1', '4'],
        ['乙', '3', '5'],
      ],
    ])
  })

  test('go on over pages', () => {
    expect(read('甲', '1', '4', '- 3 -', '\f', '乙', '3', '5')).toEqual([
      [
        ['甲', '1', '4'],
        ['乙', '3', '5'],
      ],
      { footer: '- 3 -' },
    ])
  })

  test('may end a page with a number, which does not count the pages', () => {
    const first = ['甲', '1', '4', '1\f乙', '3', '5', '7', '2']
    expect(read(...first, '\f丙', '3', '1', '9', '3\f完')).toEqual([
      [
        ['甲', '1', '4'],
        ['乙', '3', '5', '7'],
        ['丙', '3', '1', '9'],
      ],
      ...['1', '2', '3'].map((footer) => ({ footer })),
      '完',
    ])
    expect(read('甲', '1', '4', '3', '\f', '乙', '3', '5', '8')).toEqual([
      [
        ['甲', '1', '4', '3'],
        ['乙', '3', '5', '8'],
      ],
    ])
  })

  test('end at sentences, at what leads up to something and at headings far from numbers', () => {
    const first = ['甲', '1', '4', '一、乙', '3', '5']
    const second = ['二、另一张表', '站点', '成人', '儿童', '合计', '丙', '1', '9', '1', '丁', '3', '1', '2']
    expect(read('分述如下：', ...first, '注：均为初步数', ...second, '完')).toEqual([
      '分述如下：',
      [
        ['甲', '1', '4'],
        ['一、乙', '3', '5'],
      ],
      '注：均为初步数',
      '二、另一张表',
      [['站点'], ['成人'], ['儿童'], ['合计'], ['丙', '1', '9', '1'], ['丁', '3', '1', '2']],
      '完',
    ])
  })

  test.each([
    ['numbers alone', ['县里修了路', '3', '桥也修了', '4', '还种了树', '5']],
    ['rows of a catalogue', ['年份', '2024', '名称', '清河县', '邮编', '000100', '电话', '0000-1234567']],
    ['numbers that count pages', ['上一页', '1', '2', '3', '4', '5', '下一页']],
    ['dates', ['甲', '3月', '4日', '乙', '5月', '6日']],
    ['sentences', ['修了3条路。', '1', '修了4座桥。', '2', '种了5棵树。', '3']],
  ])('are not %s', (_, lines) => {
    expect(readText(lines.join('\n')).blocks.map(({ kind }) => kind)).not.toContain('grid')
  })

  test('lose no character', () => {
    const line = fc.constantFrom(
      ...[
        '甲',
        '名称很长',
        '一、总数',
        '3',
        '0',
        '1,024',
        '—',
        '/',
        '4 5 6',
        '图书 38 1',
        '14 个',
        '2（注 1）',
      ],
      ...['', '\f', '- 3 -', '说完了。', '甲 | 3', '甲  3  4', '如下：', '- 甲', '３', '去年册数 今年册数'],
    )
    const count = (text: string) => [...text.replace(/[^\p{L}\p{N}，。：]/gu, '')].sort().join('')
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        const found = readText(lines.join('\n')).blocks.flatMap((block) => {
          if (block.kind === 'text') return [block.text]
          return block.kind === 'grid' ? block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)) : []
        })
        expect(count(found.join(''))).toBe(count(lines.join('')))
      }),
      { seed: 20210930, numRuns: 1000 },
    )
  })

  test.each(['甲\n1\n4\n', '1\n', '甲\n', '一、甲\n', '甲 1\n2\n'])('take linear time: %j', (part) => {
    const start = performance.now()
    expect(readText(`甲\n1\n4\n乙\n3\n5\n${part.repeat(60_000)}`).blocks.length).toBeGreaterThan(0)
    expect(performance.now() - start).toBeLessThan(4000)
  })
})
