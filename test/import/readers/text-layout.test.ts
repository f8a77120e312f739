// Text laid out on lines: aligned columns are tables, wrapped lines paragraphs again.

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

describe('aligned columns', () => {
  const layout = [
    '   清河县今年的工作比去年多，也比去年好，大家都很满意，只是还有一些',
    '地方做得不够，明年要再加把劲。今年还做了以下几件事，都做得不错，县',
    '里的人都知道，外面的人也都知道，去年来看的人很多，今年来看的人更多，',
    '                                  -1-',
    '\f来问的人也多，来谢的人也多，来说好的人 ，',
    '   也多 。',
    '   一、数量',
    '              项目',
    '名称            本年    上年',
    '很长的名称         12     8',
    '    （续）',
    '其他             3    10',
    '   二、结果',
    '   今年 12 件都办完了，没有一件拖到明年，也没有一件要别人来催着办的',
    '事情。',
  ]
  const { blocks } = readText(layout.join('\n'))

  test('are told apart from prose and headings', () => {
    expect(blocks.map(({ kind }) => kind)).toEqual(['text', 'text', 'text', 'text', 'grid', 'text', 'text'])
    const [grid] = blocks.filter((block) => block.kind === 'grid').map(shorten)
    expect(grid).toEqual([
      ['项目'],
      ['名称', '本年', '上年'],
      ['很长的名称', '12', '8'],
      ['（续）'],
      ['其他', '3', '10'],
    ])
  })

  test('say where on the line a cell stands, as the tool counted', () => {
    const columns = blocks.flatMap((block) =>
      block.kind === 'grid' ? block.rows.map(({ cells }) => cells.at(-1)?.origin.column) : [],
    )
    expect(columns).toEqual([15, 21, 22, 5, 21])
  })

  test('leave paragraphs whole, over lines and pages, without the blanks of typesetting', () => {
    const texts = blocks.map(shorten)
    expect(texts[0]).toMatch(/^清河县今年.*还有一些地方做得不够.*，来说好的人，$/)
    expect(texts.at(-1)).toBe('今年12件都办完了，没有一件拖到明年，也没有一件要别人来催着办的事情。')
  })

  test('keep page numbers apart', () => {
    expect(blocks[1]).toMatchObject({ text: '-1-', area: { role: 'footer' }, origin: { line: 4, page: 1 } })
  })
})

describe('wrapped lines', () => {
  const width = 20
  const sentence = fc
    .integer({ min: 30, max: 90 })
    .map((length) => `${'清河县今年办了件事，'.repeat(9).slice(0, length)}成。`)

  test('become the paragraphs they were, with an indent', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 4, maxLength: 8 }), (paragraphs) => {
        const lines = paragraphs.flatMap((text) => wrap(`　　${text}`, width))
        expect(read(...lines)).toEqual(paragraphs)
      }),
      { seed: 20210930, numRuns: 100 },
    )
  })

  test('stay apart where a line is a heading, a sentence ends or an empty line stands', () => {
    const full = '今年县里办了很多很多很多很多很多很多事情'
    expect(read(`${full}`, '和事情。', '一、标题', full, '（一）事', full, '', full, '完。')).toEqual([
      `${full}和事情。`,
      '一、标题',
      full,
      '（一）事',
      full,
      `${full}完。`,
    ])
  })

  test('are none where each line is a paragraph', () => {
    const lines = [
      '一、情况',
      '今年办了很多事情，大家都满意。'.repeat(9),
      '（一）第一件',
      '第二年的工作',
      '还要做得更好',
    ]
    expect(read(...lines)).toEqual(lines)
  })
})

/** Lines of a width, two columns to a character. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (let start = 0; start < text.length; start += width) lines.push(text.slice(start, start + width))
  return lines
}
