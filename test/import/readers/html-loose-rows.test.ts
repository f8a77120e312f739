import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, GridBlock } from '../../../src/import/document.js'
import { readHtml } from '../../../src/import/readers/html.js'

const blocksOf = (html: string) => readHtml(html).blocks
const gridsOf = (html: string) => blocksOf(html).filter((block): block is GridBlock => block.kind === 'grid')
/** What the blocks show in their order: texts, and the cells of tables row by row. */
const shownOf = (html: string) =>
  blocksOf(html).map((block) => {
    if (block.kind === 'text') return block.text
    if (block.kind === 'grid') return block.rows.map(({ cells }) => cells.map(({ text }) => text))
    return block.kind
  })

/** A table, each row and each cell in an element. */
const write = (rows: readonly (readonly string[])[], row = 'div class="row"', cell = 'div class="cell"') =>
  rows.map((cells) => wrap(cells.map((text) => wrap(text, cell)).join(''), row)).join('\n')
const wrap = (content: string, tag: string) => `<${tag}>${content}</${tag.split(' ')[0]}>`

const TABLE = [
  ['项目', '一类', '二类'],
  ['甲', '1', ''],
  ['乙', '', '22'],
]

describe('rows of plain elements', () => {
  it.each([
    ['div class="row"', 'div class="cell"'],
    ['div', 'div'],
    ['div', 'p'],
    ['ul class="row"', 'li'],
    ['li', 'div'],
    ['div', 'span style="display:block"'],
    ['span style="display: block"', 'span style="display: block"'],
  ])('are a table, empty cells included: <%s> of <%s>', (row, cell) => {
    const rows = write(TABLE, row, cell)
    for (const table of [rows, `<div>\n${rows}\n</div>`, `<section><div>${rows}</div></section>`]) {
      const html = `<p>前</p>${table}<p>后</p>`
      expect(shownOf(html)).toEqual(['前', TABLE, '后'])
      expect(gridsOf(html)[0]?.isExact).toBe(true)
    }
  })

  it('tell their places', () => {
    const [grid] = gridsOf(`<p>前</p>\n<div class="t">\n${write(TABLE)}\n</div>`)
    expect(grid).toMatchObject({ origin: { line: 3, table: 1 }, area: { tag: 'div' } })
    expect(grid?.rows[1]?.cells[1]).toMatchObject({
      text: '1',
      origin: { line: 4, table: 1, row: 2, column: 2 },
    })
  })

  it('make no exact table where they are of different lengths', () => {
    const rows = [['标题'], ['甲', '1', '2'], ['乙', '3'], ['丙', '4', '5']]
    expect(gridsOf(`<div class="t">${write(rows)}</div>`)).toMatchObject([{ isExact: false }])
    expect(shownOf(`<div class="t">${write(rows)}</div>`)).toEqual([rows])
  })

  it('hold titles as rows of one cell, with or without an element of its own', () => {
    const rows = [['一'], ['甲', '1'], ['二'], ['乙', '2']]
    expect(shownOf(write(rows))).toEqual([rows])
    const bare = `${write([['甲', '1']])}<div class="row title">二</div>${write([['乙', '2']])}`
    expect(shownOf(bare)).toEqual([rows.slice(1)])
  })

  it('do not take headings around them in', () => {
    const one = write(TABLE)
    const heading = '<div class="h">三、情况</div>'
    expect(shownOf(`<div>${heading}${one}${heading}${one}<p>正文。</p></div>`)).toEqual([
      '三、情况',
      TABLE,
      '三、情况',
      TABLE,
      '正文。',
    ])
    const laidOut = '<div class="row"><div class="wide">三、情况</div></div>'
    expect(shownOf(`${laidOut}${one}${laidOut}${one}`)).toEqual(['三、情况', TABLE, '三、情况', TABLE])
    const alike = write([['三、情况']])
    expect(shownOf(`${one}${alike}<p>正文。</p>`)).toEqual([TABLE, '三、情况', '正文。'])
  })

  it('are one table with a head and a foot in elements of their own, but not with the next table', () => {
    const [head, ...body] = TABLE
    const foot = [['合计', '1', '22']]
    const parts = [[head ?? []], body, foot].map((rows) => `<div>${write(rows)}</div>`)
    expect(shownOf(`<div>${parts.join('\n')}</div>`)).toEqual([[...TABLE, ...foot]])
    expect(shownOf(`<div>${write(TABLE)}</div><div>${write(TABLE)}</div>`)).toEqual([TABLE, TABLE])
  })

  it('hold cells of several lines and paragraphs, and what ends a row is no cell', () => {
    const html = `<div class="row"><div class="cell">项<br>目</div><div class="cell"><p>商业</p><p>企业</p></div><div class="cell"><b>计</b></div></div>
      <div class="row"><div class="cell"><p>甲</p></div><div class="cell">1</div><div class="cell">2</div><div class="clear"></div></div>
      <div class="clear"></div>
      <div class="row"><div class="cell">乙</div><div class="cell">3</div><div class="cell"></div></div>`
    expect(shownOf(html)).toEqual([
      [
        ['项\n目', '商业\n企业', '计'],
        ['甲', '1', '2'],
        ['乙', '3', ''],
      ],
    ])
  })

  it('keep pictures and hidden text of their cells', () => {
    const html = `<div><div>甲<span style="display:none">丁</span></div><div>1<img src="a.png"></div></div><div><div>乙</div><div>2</div></div>`
    expect(blocksOf(html)).toMatchObject([
      { kind: 'grid' },
      { kind: 'text', text: '丁', isHidden: true },
      { kind: 'figure', src: 'a.png' },
    ])
  })

  it('are read in the cell of a table that lays out the page', () => {
    expect(shownOf(`<table><tr><td>栏目</td><td><p>前</p>${write(TABLE)}</td></tr></table>`)).toEqual([
      '栏目',
      '前',
      TABLE,
    ])
  })
})

describe('rows of plain elements that are no table', () => {
  const link = (text: string) => `<a href="/">${text}</a>`
  it.each([
    ['a single row', write([['甲', '1', '2']])],
    [
      'rows without figures',
      write([
        ['甲', '乙'],
        ['丙', '丁'],
      ]),
    ],
    [
      'rows that are all different',
      write([
        ['甲', '1'],
        ['乙', '2', '3'],
      ]),
    ],
    ['paragraphs', `<div>${'<p>正文的一段。</p><p>正文的另一段。</p><p>3</p>'}</div>`.repeat(3)],
    ['long texts', write(Array.from({ length: 3 }, () => ['文'.repeat(200), '1']))],
    ['lists of links', write(Array.from({ length: 3 }, (_, index) => [link('新闻'), `${index}`]))],
    ['a menu', `<div class="nav">${write(TABLE)}</div>`],
    ['what a footer holds', `<footer>${write(TABLE)}</footer>`],
    ['what is not to be seen', `<div style="display:none">${write(TABLE)}</div>`],
    ['lists', write(TABLE, 'ul', 'li')],
    ['headings', write(TABLE, 'div', 'h3')],
    ['text between the cells', write(TABLE).replaceAll('</div><div', '</div>，<div')],
    ['a page of our own', `<article class="ogi-report">${write(TABLE, 'div', 'p')}</article>`],
  ])('stay texts: %s', (_, html) => {
    expect(gridsOf(html)).toEqual([])
    expect(blocksOf(html).length).toBeGreaterThan(0)
  })
})

describe('elements in elements', () => {
  const text = fc.constantFrom('甲', '1', '22', '正文。', '', '文'.repeat(70))
  const rows = fc.constantFrom(
    write([['甲', '1']]),
    write(
      [
        ['乙', '2'],
        ['丙', ''],
      ],
      'div',
      'p',
    ),
    write([['一']]),
  )
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 6, withCrossShrink: true },
      text,
      rows,
      fc
        .tuple(
          fc.constantFrom(
            'div',
            'div',
            'div class="a"',
            'div class="a b"',
            'p',
            'ul',
            'li',
            'td',
            'table',
            'dl',
            'dt',
            'a',
            'h2',
          ),
          fc.array(tie('tree'), { maxLength: 5 }),
          fc.integer({ min: 1, max: 4 }),
        )
        .map(([tag, content, count]) => wrap(content.join(''), tag).repeat(count)),
    ),
  }))

  /** All words a block shows. */
  function wordsOf(block: Block): string {
    if (block.kind === 'text') return [block.number, block.label, block.text, block.mark].join('')
    if (block.kind === 'detail') return block.label + block.text
    if (block.kind === 'figure') return block.alt + (block.caption ?? '')
    return (block.caption ?? '') + block.rows.flatMap((row) => row.cells.map((cell) => cell.text)).join('')
  }

  it('keep every character, in its order where no markup of tables moves it', () => {
    let grids = 0
    const strip = (words: string) => words.replace(/\s/g, '')
    const sort = (words: string) => [...words].sort().join('')
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 6 }), (parts) => {
        const html = parts.join('')
        const shown = strip(html.replace(/<[^>]*>/g, ''))
        const read = strip(blocksOf(html).map(wordsOf).join(''))
        grids += gridsOf(html).filter(() => !html.includes('<t')).length
        if (/<t|<d[lt]/.test(html)) expect(sort(read)).toBe(sort(shown))
        else expect(read).toBe(shown)
      }),
      { seed: 5, numRuns: 2_000 },
    )
    expect(grids).toBeGreaterThan(20)
  })
})
