import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../src/import/readers/html.js'
import { LIMITS } from '../../../src/import/readers/limits.js'

/** Least time of three, in milliseconds. */
function measure(job: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now()
    job()
    return performance.now() - start
  })
  return Math.min(...times)
}

const textsOf = (html: string) =>
  readHtml(html).blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []))

describe('too much of a page', () => {
  it('is refused by its characters', () => {
    expect(() => readHtml(' '.repeat(LIMITS.characters + 1))).toThrow(
      expect.objectContaining({
        code: 'file-too-large',
        text: expect.objectContaining({ zh: expect.any(String) }),
      }),
    )
  })

  it('is refused by its cells, those that spans cover included', () => {
    expect(() => readHtml(`<table><tr>${'<td>1'.repeat(LIMITS.cells + 1)}</table>`)).toThrow(
      /1000000 table cells/,
    )
    const row = `<tr>${'<td colspan=1000 rowspan=1000>1'.repeat(2)}`
    expect(() => readHtml(`<table>${row}${'<tr><td>'.repeat(1000)}</table>`)).toThrow(/table cells/)
  })

  it('is refused by its paragraphs', () => {
    expect(() => readHtml('<p>1'.repeat(LIMITS.blocks + 1))).toThrow(/500000 paragraphs/)
  })
})

describe('a page made to take long', () => {
  const hostile: Readonly<Record<string, (count: number) => string>> = {
    'deep elements': (count) => `${'<div>'.repeat(count)}文${'</div>'.repeat(count)}`,
    'deep inline elements': (count) => `${'<b>'.repeat(count)}文`,
    'deep tables': (count) => `${'<table><tr><td>1<td>'.repeat(count)}文`,
    'deep lists': (count) => `${'<ul><li>文'.repeat(count)}`,
    'end tags of nothing': (count) => `${'<span>'.repeat(1000)}${'</div></p></td>'.repeat(count)}文`,
    'end tags behind a cell': (count) =>
      `<div><table><td>${'<span>'.repeat(1000)}${'</div>'.repeat(count)}文`,
    'many names': (count) => Array.from({ length: count }, (_, at) => `<a${at}>文`).join(''),
    'many breaks': (count) => `<p>${'文<br>'.repeat(count)}`,
    blanks: (count) => `<div>文${' \n'.repeat(count)}文`,
    entities: (count) => `<p>${'&amp;'.repeat(count)}`,
    captions: (count) =>
      `<figure>${'<figcaption>文'.repeat(count)}</figure><table>${'<caption>文'.repeat(count)}`,
    labels: (count) => `<dl>${'<dt>文<dd>文'.repeat(count)}`,
    'figures in figures': (count) => '<figure><img src=a><figcaption>文'.repeat(count),
    'rows of plain elements': (count) => '<div><div>文</div><div>1</div></div>'.repeat(count),
    'rows in rows': (count) => '<div><div><div>文</div><div>1</div></div>'.repeat(count),
    'tables of plain elements': (count) =>
      `<div>${'<div><div>文</div><div>1</div></div>'.repeat(3)}</div>文`.repeat(count / 4),
    'elements of many paragraphs': (count) => `<div>${'<p>1</p>'.repeat(90)}</div>`.repeat(count / 80),
    'empty rows under wide ones': (count) =>
      `<table><tr>${'<td>1'.repeat(count)}${'<tr>'.repeat(count)}</table>`,
  }

  it.each(Object.keys(hostile))('takes time in proportion to its size: %s', (name) => {
    const make = hostile[name] ?? String
    const small = make(2_500)
    const large = make(20_000)
    readHtml(small)
    expect(measure(() => readHtml(large))).toBeLessThan(measure(() => readHtml(small)) * 8 * 4 + 200)
  })

  it('is read to its end however deep it is', () => {
    expect(textsOf(`${'<div>'.repeat(100_000)}甲${'</div>'.repeat(100_000)}<p>乙`)).toEqual(['甲', '乙'])
  })
})
