// Published reports, where they are at hand: every error of the rules on prose is a true one, and the known faults are
// found. A fault is known by where it stands and what rule it breaks, so that no text of a report stands here.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { importReport } from '../../src/import/index.js'
import { PROSE_CHECKS } from '../../src/lint/index.js'
import { findCopiedProse } from '../../src/similarity/index.js'
import { validateReport } from '../../src/validate/index.js'
import { CORPUS, hasCorpus } from '../report/corpus.js'

interface Document {
  readonly file: string
  /** All that the rules say, each read and found true: code, place and, where several stand there, what it is about. */
  readonly expected: readonly string[]
}

/** `meta.json` knows of those marked; the others were read. */
const DOCUMENTS: readonly Document[] = [
  {
    file: 'furong-2021/source.txt',
    expected: [
      'prose-year-doubled /title', // meta
      'prose-aspect-missing /overview/blocks onRequest', // meta
      'prose-aspect-missing /overview/blocks management', // meta
      'prose-aspect-missing /overview/blocks oversight', // meta
      'prose-lead-sections /lead/0/text', // meta
      'prose-private-mailbox /contact/email',
      'prose-private-mailbox /lead/0/text',
    ],
  },
  {
    file: 'shuyang-fgj-2023/source.html',
    expected: ['prose-year-doubled /lead/0/text', 'prose-measure-late /problems/blocks/3/text'], // the second: meta
  },
  { file: 'hongze-2023/source.pdf', expected: [] },
  { file: 'hongze-2023/source.layout.txt', expected: [] },
  { file: 'shanghai-office-2019/source.html', expected: [] },
  {
    file: 'shanghai-kewei-2024/source.md',
    expected: ['prose-aspect-missing /overview/blocks oversight'],
  },
]

const rows: object[] = []
const reports = new Map<string, unknown>()

describe.skipIf(!hasCorpus)('a published report', () => {
  test.each(DOCUMENTS)(
    '$file has the faults that were read in it, and no others',
    async ({ file, expected }) => {
      const { report } = await importReport(new Uint8Array(readFileSync(join(CORPUS, file))), { name: file })
      reports.set(file, report)
      const start = performance.now()
      const issues = validateReport(report, { prose: true }).issues.filter(({ code }) =>
        Object.hasOwn(PROSE_CHECKS, code),
      )
      const milliseconds = (performance.now() - start).toFixed(1)
      const found = issues.map(({ code, path, params }) =>
        [code, path, params.aspect].filter(Boolean).join(' '),
      )
      const errors = issues.filter(({ severity }) => severity === 'error').length
      rows.push({ file, known: expected.length, found: found.length, errors, milliseconds })
      expect(found).toEqual(expected)
    },
  )

  test('is copied from none of the others', () => {
    const all = [...reports].filter(([file]) => !file.includes('layout'))
    for (const [file, report] of all)
      for (const [other, second] of all)
        if (file !== other) expect(findCopiedProse(report, second), `${file} ${other}`).toEqual([])
  })

  test('is a copy of itself, as another form of the same document', () => {
    const [pdf, text] = ['source.pdf', 'source.layout.txt'].map((name) => reports.get(`hongze-2023/${name}`))
    expect(findCopiedProse(pdf, text).map(({ path }) => path)).toEqual([
      '/overview/blocks',
      '/problems/blocks',
    ])
  })

  test('that was hijacked shows it where nothing was taken out by the importer', () => {
    const source = readFileSync(join(CORPUS, 'furong-2021/source.txt'), 'utf8')
    const lines = source.split('\n').filter((line) => line.length > 3 && !line.includes('|'))
    const report = {
      ...(reports.get('furong-2021/source.txt') as object),
      other: { blocks: lines.map((text) => ({ type: 'paragraph', text })) },
    }
    const codes = validateReport(report, { prose: true }).issues.map(({ code }) => code)
    expect(codes).toContain('prose-advert')
    expect(codes).toContain('prose-site-residue')
  })
})

afterAll(() => {
  if (rows.length > 0) console.table(rows)
})
