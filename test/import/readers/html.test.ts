import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, GridBlock, TextBlock } from '../../../src/import/document.js'
import { readHtml } from '../../../src/import/readers/html.js'
import { renderHtml } from '../../../src/render/index.js'
import { hasCorpus } from '../../report/corpus.js'

const RUNS = { seed: 3, numRuns: 200 }

const blocksOf = (html: string) => readHtml(html).blocks
const textsOf = (html: string) =>
  blocksOf(html).flatMap((block) => (block.kind === 'text' ? [block.text] : []))
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** All words a block shows. */
function wordsOf(block: Block): string {
  if (block.kind === 'text') return [block.number, block.label, block.text, block.mark].join('')
  if (block.kind === 'detail') return block.label + block.text
  if (block.kind === 'figure') return block.alt + (block.caption ?? '')
  return (block.caption ?? '') + block.rows.flatMap((row) => row.cells.map((cell) => cell.text)).join('')
}

/** The characters that are to be seen, in order of code. */
const visibleOf = (text: string) => [...text.replace(/[\s\u200b-\u200f\u2060\ufeff]/g, '')].sort().join('')

const lineOfText = fc
  .string({
    unit: fc.constantFrom('文', '本', 'a', '1', ' ', '\u3000', '\u00a0', '<', '&', '"', '\t', '𠮷'),
    minLength: 1,
  })
  .filter((text) => visibleOf(text) !== '')

describe('text that stands alone in its element', () => {
  it.each(['p', 'li', 'h3', 'dd', 'figcaption'])('comes back exactly from <%s>', (tag) => {
    const around: Readonly<Record<string, readonly [string, string]>> = {
      li: ['<ul>', '</ul>'],
      dd: ['<dl><dt>x</dt>', '</dl>'],
      figcaption: ['<figure><img src="a.png">', '</figure>'],
    }
    const [before, after] = around[tag] ?? ['', '']
    fc.assert(
      fc.property(lineOfText, (text) => {
        const [block] = blocksOf(`${before}<${tag}>${escaped(text)}</${tag}>${after}`)
        const found =
          block?.kind === 'figure' ? block.caption : block?.kind === 'grid' ? undefined : block?.text
        expect(found).toBe(text)
      }),
      RUNS,
    )
  })

  it('comes back exactly from cells', () => {
    fc.assert(
      fc.property(lineOfText, lineOfText, (one, two) => {
        const [grid] = blocksOf(
          `<table>\n<tr>\n<td>${escaped(one)}</td>\n<th>${escaped(two)}</th>\n</tr>\n</table>`,
        )
        expect((grid as GridBlock).rows[0]?.cells.map((cell) => cell.text)).toEqual([one, two])
      }),
      RUNS,
    )
  })

  it('comes back exactly from a page of our own, whatever its lines are', () => {
    const unit = fc.constantFrom('文', 'a', ' ', '\u3000', '\u00a0', '<', '&', '\n')
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1, maxLength: 8 }), (text) => {
        const inner = escaped(text).replaceAll('\n', '<br>')
        const page = (body: string) => blocksOf(`<article class="ogi-report">\n${body}\n</article>`)
        expect(page(`<p>${inner}</p>`)).toMatchObject([{ kind: 'text', text }])
        expect(page(`<ul>\n<li>${inner}</li>\n</ul>`)).toMatchObject([
          { kind: 'text', text, item: { list: 1 } },
        ])
        expect(page(`<p>${inner} <small aria-hidden="true">〔注〕</small></p>`)).toMatchObject([
          { text, mark: '〔注〕' },
        ])
        expect(page(`<p><b>注：</b>${inner}</p>`)).toMatchObject([{ text, label: '注：' }])
        expect(page(`<table><tr><th>甲</th></tr><tr><td>${inner}</td></tr></table>`)).toMatchObject([
          { kind: 'grid', rows: [{}, { cells: [{ text }] }] },
        ])
      }),
      RUNS,
    )
  })

  it('keeps its line breaks', () => {
    expect(textsOf('<p>甲 <br> 乙</p>')).toEqual(['甲 \n 乙'])
    expect(textsOf('<article class="ogi-report"><p>甲<br><br>\u3000乙<br></p></article>')).toEqual([
      '甲\n\n\u3000乙\n',
    ])
  })
})

describe('text in running markup', () => {
  it('joins words split by inline elements', () => {
    expect(textsOf('<p><span>主</span><font>动</font><b><i>公</i></b>开<o:p>&nbsp;</o:p></p>')).toEqual([
      '主动公开',
    ])
  })

  it('drops line breaks of the source next to Chinese characters, and collapses other blanks', () => {
    expect(textsOf('<div>\n  甲乙\n  丙  丁 one\n two\n</div>')).toEqual(['甲乙丙 丁 one two'])
  })

  it('takes two breaks, or a break before an indent, for the end of a paragraph', () => {
    expect(
      textsOf('<font>&nbsp;&nbsp;甲<br>&nbsp;&nbsp;&nbsp;乙<br>丙<br><br>丁<br>\u3000\u3000戊</font>'),
    ).toEqual(['甲', '乙\n丙', '丁', '戊'])
  })

  it('takes text between blocks for a paragraph of its own', () => {
    expect(textsOf('<div>甲<p>乙</p>丙<div>丁</div>戊</div>')).toEqual(['甲', '乙', '丙', '丁', '戊'])
  })

  it('reads preformatted lines as lines', () => {
    expect(textsOf('<pre>甲\n乙\n\n\u3000\u3000丙</pre>')).toEqual(['甲\n乙', '丙'])
  })

  it('skips what is no text of the page', () => {
    const html = `<head><title> 甲 </title><meta name="PubDate" content="2024-01-02"><style>p{}</style></head>
      <!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]--><xml><w:View>x</w:View></xml>
      <w:WordDocument>Normal</w:WordDocument><script>var a = "<p>x</p>"</script><template><p>x</p></template>
      <noscript>x</noscript><iframe>x</iframe><textarea>乙</textarea><input value="x"><button>丙</button><p>丁</p>`
    const document = readHtml(html)
    expect(document).toMatchObject({ title: '甲', metas: [{ name: 'PubDate', content: '2024-01-02' }] })
    expect(document.blocks.map(wordsOf)).toEqual(['乙', '丙', '丁'])
    expect(document.blocks[0]?.area?.role).toBe('form')
  })

  it('does not lose the page to an element that never ends', () => {
    expect(textsOf('<p>甲</p><noscript><p>乙</p><xml><p>丙</p>')).toEqual(['甲', '乙', '丙'])
  })

  it('tells what is lost to a script that never ends', () => {
    const { blocks, faults } = readHtml('<p>甲</p>\n<style> p {} <p>乙</p>')
    expect(blocks).toHaveLength(1)
    expect(faults).toEqual([{ code: 'text-unreadable', text: 'p {} <p>乙</p>', origin: { line: 2 } }])
  })

  it('reads what stands in a section of character data', () => {
    expect(
      blocksOf('<p>甲</p>\n<![CDATA[\n<p>乙</p>]]><p>丙</p>').map((block) => [
        wordsOf(block),
        block.origin.line,
      ]),
    ).toEqual([
      ['甲', 1],
      ['乙', 3],
      ['丙', 3],
    ])
  })

  it('loses no visible character, however the elements are nested', () => {
    const tags = [
      'div',
      'span',
      'p',
      'b',
      'li',
      'ul',
      'td',
      'tr',
      'table',
      'h2',
      'dd',
      'dt',
      'dl',
      'small',
      'section',
    ]
    const more = [
      'figure',
      'figcaption',
      'caption',
      'th',
      'tbody',
      'thead',
      'a',
      'br',
      'option',
      'details',
      'blockquote',
    ]
    const piece = fc.oneof(
      { weight: 2, arbitrary: lineOfText.map(escaped) },
      { weight: 2, arbitrary: fc.constantFrom(...tags, ...more).map((tag) => `<${tag}>`) },
      { weight: 1, arbitrary: fc.constantFrom(...tags, ...more).map((tag) => `</${tag}>`) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '\n',
          '&nbsp;',
          '<div style="display:table">',
          '<div style="display:table-row">',
        ),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '<div style="display:table-cell">',
          '<span hidden>',
          '<tr hidden>',
          '<o:p>',
        ),
      },
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const shown = pieces.filter((text) => !text.startsWith('<')).join('')
        const decoded = shown
          .replace(/&lt;/g, '<')
          .replace(/&gt;/g, '>')
          .replace(/&nbsp;/g, ' ')
          .replace(/&amp;/g, '&')
        const found = blocksOf(pieces.join('')).map(wordsOf).join('')
        expect(visibleOf(found)).toBe(visibleOf(decoded))
      }),
      { seed: 5, numRuns: 1000 },
    )
  })
})

describe('what is set apart in a text', () => {
  it('reads the number and the mark of a heading', () => {
    expect(
      blocksOf('<h3><span>（一）</span>甲 <small class="mark" aria-hidden="true">〔待填〕</small></h3>'),
    ).toMatchObject([{ text: '甲', number: '（一）', rank: 3, mark: '〔待填〕' }])
    expect(blocksOf('<h4><span></span> 甲</h4>')).toMatchObject([{ text: ' 甲', number: '', rank: 4 }])
    expect(blocksOf('<h4><span style="color:red">甲</span>乙</h4>')).toEqual([
      expect.not.objectContaining({ number: expect.anything() }),
    ])
  })

  it('reads the label of a note, and takes a bold paragraph for bold', () => {
    expect(blocksOf('<p class="note"><b>注1：</b>甲<br>乙</p>')).toMatchObject([
      { label: '注1：', text: '甲\n乙' },
    ])
    const [bold] = blocksOf('<p><b>甲乙</b></p>')
    expect(bold).toMatchObject({ text: '甲乙', isBold: true })
    expect(bold).not.toHaveProperty('label')
  })

  it('reads rank, centring and hiding from attributes and styles', () => {
    expect(
      blocksOf('<p style="mso-outline-level:2">甲</p><div role="heading" aria-level="4">乙</div>'),
    ).toMatchObject([{ rank: 2 }, { rank: 4 }])
    expect(blocksOf('<center><p>甲</p></center><p align="center">乙</p><p>丙</p>')).toMatchObject([
      { isCentred: true },
      { isCentred: true },
      expect.not.objectContaining({ isCentred: true }),
    ])
    expect(
      blocksOf('<p>甲<span style="display:none">乙</span>丙</p><div hidden><p>丁</p></div>'),
    ).toMatchObject([{ text: '甲丙' }, { text: '乙', isHidden: true }, { text: '丁', isHidden: true }])
  })

  it('gives the items of a list its number', () => {
    const items = blocksOf('<ul><li>甲<ol><li><p>乙</p></ol><li>丙</ul><ul><li>丁</ul>') as TextBlock[]
    expect(items.map(({ text, item }) => [text, item?.list, item?.ordered])).toEqual([
      ['甲', 1, false],
      ['乙', 2, true],
      ['丙', 1, false],
      ['丁', 3, false],
    ])
  })

  it('reads labels with their text', () => {
    expect(blocksOf('<dl><div><dt>甲</dt><dd><a href="x">乙</a></dd></div><dt>丙</dl>')).toMatchObject([
      { kind: 'detail', label: '甲', text: '乙' },
      { kind: 'detail', label: '丙', text: '' },
    ])
  })

  it('reads pictures, with the words in place of one that is missing', () => {
    const html = `<figure>\n<img src="a.png" alt=" 甲 ">\n<figcaption>乙</figcaption>\n</figure>
      <figure>\n<p>丙</p>\n</figure><p>丁<img src="b.png">戊</p>`
    expect(blocksOf(html)).toMatchObject([
      { kind: 'figure', src: 'a.png', alt: ' 甲 ', caption: '乙' },
      { kind: 'figure', src: '', alt: '丙' },
      { kind: 'text', text: '丁戊' },
      { kind: 'figure', src: 'b.png', alt: '' },
    ])
  })
})

describe('areas', () => {
  it('are shared and tell what they are for', () => {
    const [nav, head, one, two, end] = blocksOf(
      `<nav><a>甲</a></nav><article><header><h1>乙</h1></header><div><p>丙</p><p>丁</p></div></article>
       <div class="site-footer">戊</div>`,
    )
    expect(nav?.area?.role).toBe('navigation')
    expect(head?.area).toMatchObject({ tag: 'header', parent: { tag: 'article', role: 'article' } })
    expect(head?.area?.role).toBeUndefined()
    expect(one?.area).toBe(two?.area)
    expect(end?.area?.role).toBe('footer')
  })

  it('are not taken for navigation because of a name that only mentions it', () => {
    expect(blocksOf('<div class="has-nav page">甲</div>')[0]?.area?.role).toBeUndefined()
  })
})

describe('our own pages', () => {
  const report = JSON.parse(readFileSync('examples/city.json', 'utf8'))

  it('give back their numbers, labels, tables and lines of the source', () => {
    const html = renderHtml(report)
    const { blocks, title } = readHtml(html)
    expect(title).toBe(
      blocks.flatMap((block) => (block.kind === 'text' && block.rank === 1 ? [block.text] : []))[0],
    )
    const lines = html.split('\n')
    for (const block of blocks) {
      const line = lines[(block.origin.line ?? 0) - 1] ?? ''
      if (block.kind === 'text') expect(line).toContain(escaped(block.text.slice(0, 4)))
    }
    const paths = blocks.flatMap((block) =>
      block.kind === 'grid' ? block.rows.flatMap(({ cells }) => cells.flatMap(({ path }) => path ?? [])) : [],
    )
    expect(new Set(paths).size).toBe(200)
  })
})

describe.skipIf(!hasCorpus)('published pages', () => {
  const CORPUS = process.env.CORPUS ?? '../shared/corpus'

  it.each([
    ['shuyang-fgj-2023', [6, 14, 28, 4]],
    ['shanghai-office-2019', [18, 26, 4]],
  ])('give their tables: %s', (name, rows) => {
    const { blocks } = readHtml(readFileSync(join(CORPUS, name, 'source.html'), 'utf8'))
    const grids = blocks.filter((block) => block.kind === 'grid')
    expect(grids.map((grid) => grid.rows.length)).toEqual(rows)
  })
})
