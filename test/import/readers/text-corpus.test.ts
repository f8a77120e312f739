// Texts of published reports, where they are at hand: paragraphs are whole again and nothing is lost.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readText } from '../../../src/import/readers/text.js'
import { hasCorpus } from '../../report/corpus.js'

const CORPUS = process.env.CORPUS ?? '../shared/corpus'

describe.skipIf(!hasCorpus).each([
  { file: 'hongze-2023/source.layout.txt', tables: 5, footers: 5 },
  { file: 'shanghai-kewei-2024/source.md', tables: 19, footers: 0 },
  { file: 'furong-2021/source.txt', tables: 4, footers: 0 },
])('$file', ({ file, tables, footers }) => {
  const text = hasCorpus ? readFileSync(join(CORPUS, file), 'utf8') : ''
  const { blocks } = readText(text)

  test('keeps every character of its words and numbers', () => {
    const read = (part: string) => [...part.replace(/[\s|#\\f-]/g, '')].sort().join('')
    const found = blocks.map((block) => {
      if (block.kind === 'text') return block.text
      return block.kind === 'grid'
        ? block.rows.flatMap(({ cells }) => cells.map((cell) => cell.text)).join('')
        : ''
    })
    expect(read(found.join(''))).toBe(read(text))
  })

  test('has its tables and page numbers apart', () => {
    expect(blocks.filter(({ kind }) => kind === 'grid')).toHaveLength(tables)
    expect(blocks.filter(({ area }) => area?.role === 'footer')).toHaveLength(footers)
  })

  test('has whole paragraphs: what is long ends a sentence', () => {
    const long = blocks.flatMap((block) =>
      block.kind === 'text' && block.text.length > 40 ? [block.text] : [],
    )
    expect(long.length).toBeGreaterThan(8)
    expect(long.filter((each) => !/[。；;：:？）]$/.test(each))).toEqual([])
  })
})
