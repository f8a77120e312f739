// Text in no particular form: each kind of line by its own marks, and nothing lost.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../../src/import/document.js'
import { readText } from '../../../src/import/readers/text.js'

/** Blocks in short: texts as they are, tables as rows of texts. */
function read(...lines: string[]): unknown[] {
  return readText(lines.join('\n')).blocks.map(shorten)
}

function shorten(block: Block): unknown {
  if (block.kind === 'text') return block.text
  if (block.kind === 'grid') return block.rows.map(({ cells }) => cells.map(({ text }) => text))
  return block
}

describe('rows of pipes', () => {
  test('keep empty cells and stand apart from prose', () => {
    expect(read('清河县概况', '名称 | 数量 | |', '甲 | 3 | ||', '乙 | 4', '以上。')).toEqual([
      '清河县概况',
      [
        ['名称', '数量', ''],
        ['甲', '3', '', ''],
        ['乙', '4'],
      ],
      '以上。',
    ])
  })

  test('are never exact and know their lines', () => {
    const [grid] = readText('\n甲 | 1\n乙 | 2').blocks
    expect(grid).toMatchObject({ kind: 'grid', isExact: false, origin: { line: 2, table: 1 } })
    expect(grid?.kind === 'grid' && grid.rows[1]?.cells[1]?.origin).toEqual({ line: 3, row: 2, column: 2 })
  })

  test('are not broken by rules that tools draw between them', () => {
    expect(read('┌────┬────┐', '│ 甲 │ 1  │', '├────┼────┤', '│ 乙 │ 2  │', '└────┴────┘')).toEqual([
      [
        ['甲', '1'],
        ['乙', '2'],
      ],
    ])
  })

  test('leave a pipe inside words alone', () => {
    expect(read('网址是a|b的那一个。')).toEqual(['网址是a|b的那一个。'])
  })
})

describe('Markdown', () => {
  test('headings have a rank, tables a header, emphasis and links their words', () => {
    const { blocks } = readText(
      [
        '# 清河县',
        '',
        '## **情况**',
        '见[说明](a.html)，**很好**。',
        '**都是粗的**',
        '',
        '| 名 | 数 |',
        '|---|:-:|',
        '| 甲\\|乙 | 1 |',
      ].join('\n'),
    )
    expect(blocks).toMatchObject([
      { text: '清河县', rank: 1 },
      { text: '情况', rank: 2, isBold: true },
      { text: '见说明，很好。' },
      { text: '都是粗的', isBold: true },
      { kind: 'grid', rows: [{ isHead: true }, { cells: [{ text: '甲|乙' }, { text: '1' }] }] },
    ])
  })

  test('a row above a separator begins a table of its own', () => {
    expect(read('| 甲 | 1 |', '|---|---|', '| 乙 | 2 |', '| 0 | 0 |', '|---|---|')).toEqual([
      [
        ['甲', '1'],
        ['乙', '2'],
      ],
      [['0', '0']],
    ])
  })

  test('pictures become figures', () => {
    expect(read('# 题', '![柱状图](a.png "图一")')).toEqual([
      '题',
      { kind: 'figure', src: 'a.png', alt: '柱状图', caption: '图一', origin: { line: 2 } },
    ])
  })

  test('bullets make a list; numbers only where they count up', () => {
    const items = (...lines: string[]) =>
      readText(['# 题', ...lines].join('\n')).blocks.map((block) => block.kind === 'text' && block.item)
    expect(items('- 甲', '- 乙', '', '1. 丙', '2. 丁').slice(1)).toEqual([
      { list: 1, ordered: false },
      { list: 1, ordered: false },
      { list: 2, ordered: true },
      { list: 2, ordered: true },
    ])
    expect(items('1. 加强学习。', '', '说明。', '', '2. 加强宣传。')).toEqual(Array(4).fill(undefined))
    expect(items('1.加强学习。', '2.加强宣传。')).toEqual(Array(3).fill(undefined))
    expect(read('- 甲', '1. 乙', '2. 丙')).toEqual(['- 甲', '1. 乙', '2. 丙'])
  })
})

describe('rows of tabs', () => {
  test('are exact where all have as many cells', () => {
    const grids = readText('甲\t1\t\n\t2\t\n\t\t3\n\n甲\t1\n乙\t1\t2').blocks
    expect(grids).toMatchObject([{ isExact: true }, { isExact: false }])
    expect(grids.map(shorten)[0]).toEqual([
      ['甲', '1', ''],
      ['', '2', ''],
      ['', '', '3'],
    ])
  })

  test('may go on in quotes over several lines', () => {
    expect(read('"自\n然人"\t1', '"说""明"\t2')).toEqual([
      [
        ['自\n然人', '1'],
        ['说"明', '2'],
      ],
    ])
  })

  test('are not what a word processor numbers paragraphs with', () => {
    expect(read('一、\t总体情况', '\t今年一切正常。')).toEqual(['一、总体情况', '今年一切正常。'])
  })
})

describe('drawn tables', () => {
  test('keep their spans wherever they stand', () => {
    const [, grid] = readText(
      '如下：\n  +-----+---+\n  |  甲     |\n  +-----+---+\n  | 乙  | 1 |\n  +-----+---+\n',
    ).blocks
    expect(grid).toMatchObject({ isExact: true, rows: [{ cells: [{ text: '甲', colspan: 2 }] }, {}] })
    const [exact] = readText('+---------+\n|  甲     |\n+=====+===+\n| 乙  | 1 |\n+-----+---+').blocks
    expect(exact).toMatchObject({
      isExact: true,
      rows: [
        { cells: [{ text: '甲', colspan: 2 }], origin: { line: 2, row: 1 } },
        { cells: [{ text: '乙' }, { text: '1', origin: { line: 4, row: 2, column: 2 } }] },
      ],
    })
  })
})

test('a number alone is a page number only at the edge of a page', () => {
  const { blocks } = readText('甲\n3\n乙\n12\n\f丙\n第 2 页 共 2 页')
  expect(blocks.map((block) => [shorten(block), block.area?.role])).toEqual([
    ['甲', undefined],
    ['3', undefined],
    ['乙', undefined],
    ['12', 'footer'],
    ['丙', undefined],
    ['第 2 页 共 2 页', 'footer'],
  ])
})

test('numbers behind a label keep the blank before them', () => {
  expect(read('行数 97', '合计 3 4 /')).toEqual(['行数 97', '合计 3 4 /'])
})

test('line breaks of every kind, invisible characters and odd blanks are cleaned', () => {
  expect(read('\ufeff甲\u200b乙\r\n丙\0丁\r　　戊\u00a0己\u2028庚')).toEqual(['甲乙', '丙丁', '戊 己', '庚'])
})

test('no character is lost', () => {
  const word = fc.constantFrom(
    ...'清河县 一二三、。，（）12.3%|\t　-#*+=:：/"\f\r'.split(''),
    '  ',
    '    ',
    ' | ',
    '\n\n',
    '\n',
    '\n',
    '\n',
    '\n- ',
    '\n1. ',
    '\n# ',
    '\n|---|\n',
    '\n+--+\n|甲|\n+--+\n',
    '\n-3-\n',
    '项目        12    3\n',
    '其他        14    5\n',
    '今年县里办了很多很多很多很多很多事情',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 120 }), (words) => {
      const text = words.join('')
      const found = JSON.stringify(readText(text).blocks.map(shorten))
      expect(countLetters(found)).toEqual(countLetters(text))
    }),
    { seed: 20210930, numRuns: 1500 },
  )
})

test.each([
  ['one long line', '甲'.repeat(2_000_000)],
  ['columns without end', '甲  '.repeat(700_000)],
  ['emphasis that does not end', `# 题\n${'**a *b ['.repeat(200_000)}`],
  ['wrapped lines', `${'清河县今年办了很多的事情大家都说这些事'.repeat(2)}\n`.repeat(30_000)],
  ['aligned lines', '名称      12      3\n\n'.repeat(30_000)],
  [
    'a drawing that is a trap',
    `+${'-+'.repeat(400)}\n${`${'|'.repeat(801)}\n`.repeat(400)}+${'-+'.repeat(400)}`,
  ],
  ['quotes that do not end', '"甲\t"\n'.repeat(30_000)],
])('reads %s in linear time', (_, text) => {
  const start = performance.now()
  const { blocks } = readText(text)
  expect(blocks.length).toBeGreaterThan(0)
  expect(performance.now() - start).toBeLessThan(8000)
})

test('refuses what is too large', () => {
  const refuse = (text: string) => () => readText(text)
  expect(refuse('甲'.repeat(50_000_001))).toThrow(expect.objectContaining({ code: 'file-too-large' }))
  expect(refuse('|'.repeat(2_000_000))).toThrow(expect.objectContaining({ code: 'file-too-large' }))
})

/** How often each character stands in a text, without what rules, bullets and borders are made of. */
function countLetters(text: string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const character of text.match(/[\p{Script=Han}，。、（）：:%/]/gu) ?? []) {
    counts[character] = (counts[character] ?? 0) + 1
  }
  return counts
}
