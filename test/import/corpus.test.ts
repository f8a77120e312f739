// Published reports, where they are at hand: every figure right or flagged, none silently wrong, and nothing lost.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { edition as edition2019 } from '../../generated/2019/index.js'
import { edition as edition2021 } from '../../generated/2021/index.js'
import { type Imported, importReport } from '../../src/import/index.js'
import { readPointer } from '../../src/model/pointer.js'
import { findCellByLabels } from '../../src/report/labels.js'
import { CORPUS, hasCorpus, readPublished } from '../report/corpus.js'

const EDITIONS = { '2019': edition2019, '2021': edition2021 }

/** Every document in every form it is given in. */
const DOCUMENTS = [
  'furong-2021/source.txt',
  'shuyang-fgj-2023/source.html',
  'hongze-2023/source.pdf',
  'hongze-2023/source.layout.txt',
  'shanghai-office-2019/source.html',
  'shanghai-kewei-2024/source.md',
  'blank-form-2021/source.docx',
].map((file) => ({ file, folder: file.slice(0, file.indexOf('/')) }))

interface Result {
  readonly file: string
  readonly cells: number
  readonly right: number
  readonly flagged: number
  readonly wrong: readonly string[]
  readonly seconds: string
}

const results: Result[] = []

describe.skipIf(!hasCorpus)('a published report', () => {
  test.each(DOCUMENTS)(
    '$file is read with no figure silently wrong and nothing lost',
    async ({ file, folder }) => {
      const start = performance.now()
      const imported = await importReport(new Uint8Array(readFileSync(join(CORPUS, file))), { name: file })
      const seconds = ((performance.now() - start) / 1000).toFixed(2)
      const edition = EDITIONS[imported.edition as keyof typeof EDITIONS]
      expect(edition.isShape(imported.report)).toBe(true)
      expect(imported.lost).toEqual([])
      if (!existsSync(join(CORPUS, folder, 'truth.json'))) return
      const result = { file, seconds, ...compare(imported, folder) }
      results.push(result)
      expect(result.wrong).toEqual([])
      expect(result.right).toBeGreaterThanOrEqual(result.cells - 2)
      expect(imported.report.year).toBe(readPublished(folder).year)
    },
  )

  test('says where it found the sums that are really wrong', async () => {
    const file = 'hongze-2023/source.pdf'
    const { issues } = await importReport(new Uint8Array(readFileSync(join(CORPUS, file))))
    const broken = issues.filter(({ code }) => code === 'reading-breaks-equation').map(({ path }) => path)
    expect(broken).toEqual(['/disputes/review/total', '/disputes/litigation/afterReview/total'])
  })
})

afterAll(() => {
  if (results.length > 0)
    console.table(results.map(({ wrong, ...rest }) => ({ ...rest, silentlyWrong: wrong.length })))
})

/** A figure is flagged where an issue is about its cell or about the row or table that holds it. */
function compare({ edition, report, issues }: Imported, folder: string): Omit<Result, 'file' | 'seconds'> {
  const { model } = EDITIONS[edition as keyof typeof EDITIONS]
  const wrong: string[] = []
  let right = 0
  let flagged = 0
  const { entries } = readPublished(folder)
  for (const { row, column, value } of entries) {
    const found = findCellByLabels(model, { row: row as string[], column: column as string[] })
    // A row that the edition does not have is mapped: its figures are flagged in the rows that take them.
    if (!('cell' in found)) {
      right += 1
      continue
    }
    const { path } = found.cell
    const isFlagged = issues.some((issue) => issue.path !== '' && `${path}/`.startsWith(`${issue.path}/`))
    const read = readPointer(report, path)
    const isRight = read === (typeof value === 'string' ? Number.parseFloat(value) : (value ?? read))
    if (isRight && (value !== null || isFlagged)) right += 1
    else if (!isFlagged) wrong.push(`${path}: ${read} for ${value}`)
    if (isFlagged) flagged += 1
  }
  return { cells: entries.length, right, flagged, wrong }
}
