// Tags of HTML that converters leave in Markdown: markup, not words.

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

describe('tags in Markdown', () => {
  test('are dropped, over several lines too, and comments with them', () => {
    const lines = [
      '<div class="a">',
      '',
      '# 清河县',
      '',
      '<div role="b" tabindex="0"',
      'aria-label="情况">',
      '',
    ]
    expect(read(...lines, '有<span style="c">三</span>座桥。', '', '</div>', '<!-- 完 -->')).toEqual([
      '清河县',
      '有三座桥。',
    ])
  })

  test('leave their words, line breaks, pictures and addresses', () => {
    const lines = [
      '# 清河县',
      '',
      '<a href="#b" class="c">往下</a>',
      '',
      '一<br>二',
      '',
      '<img src="a.png" alt="图" />',
    ]
    expect(read(...lines, '', '<https://qinghe.example/a>')).toEqual([
      '清河县',
      '往下',
      '一\n二',
      { kind: 'figure', src: 'a.png', alt: '图', origin: { line: 7 } },
      'https://qinghe.example/a',
    ])
  })

  test('leave what is none, and all of a text that is not Markdown', () => {
    expect(read('# 清河县', '', '若a<b 且c>d，用`<div>`和\\<div>', '', '<甲>与<b')).toEqual([
      '清河县',
      '若a<b 且c>d，用<div>和<div>',
      '<甲>与<b',
    ])
    expect(read('清河县<b>')).toEqual(['清河县<b>'])
  })

  test('keep cells of a table apart', () => {
    const row = (...cells: string[]) => ['<tr>', ...cells.map((cell) => `<td>${cell}</td>`), '</tr>']
    const lines = ['# 清河县', '<table>', ...row('甲', '1', '7'), ...row('乙', '3', '5'), '</table>']
    expect(read(...lines)).toEqual([
      '清河县',
      [
        ['甲', '1', '7'],
        ['乙', '3', '5'],
      ],
    ])
  })
})
