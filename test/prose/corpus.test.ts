// Published reports, where they are at hand: every serious issue in their text is a true one, and the known ones are found.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { importReport } from '../../src/import/index.js'
import { PROSE_RULES } from '../../src/prose/finding.js'
import { validateReport } from '../../src/validate/index.js'
import { CORPUS, hasCorpus } from '../report/corpus.js'

/** Documents with the figures that are really wrong in their text: what an issue about each must say. */
const DOCUMENTS: Readonly<Record<string, readonly RegExp[]>> = {
  'furong-2021/source.txt': [],
  'shuyang-fgj-2023/source.html': [],
  'hongze-2023/source.pdf': [],
  'hongze-2023/source.layout.txt': [],
  'shanghai-kewei-2024/source.md': [],
  'shanghai-office-2019/source.html': [
    /^error prose-figure .*258 .* = 275/,
    /^error prose-figure .*265 .* 337/,
    /^warning prose-share 33\.9 .*258 ÷ 805 为 32\.0%/,
    /^warning prose-sum 805 .* = 716/,
    /^warning prose-figure 7 .* 5$/,
    /^warning prose-figure 9 .* 8$/,
  ],
}

const table: object[] = []

describe.skipIf(!hasCorpus)('the text of a published report', () => {
  test.each(Object.entries(DOCUMENTS))(
    'is told of where it is wrong, and nowhere else: %s',
    async (file, known) => {
      const { report } = await importReport(new Uint8Array(readFileSync(join(CORPUS, file))), { name: file })
      const found = validateReport(report, { prose: true })
        .issues.filter(({ code }) => PROSE_RULES.some((rule) => rule === code))
        .map(({ severity, code, params }) => {
          const wanted = (params.wanted as { zh: string }[]).map(({ zh }) => zh).join('；')
          return `${severity} ${code} ${params.stated} ${wanted}`
        })
      const isTrue = (line: string) => known.some((each) => each.test(line))
      const missed = known.filter((each) => !found.some((line) => each.test(line)))
      table.push({
        file,
        found: found.length,
        true: found.filter(isTrue).length,
        known: known.length,
        missed: missed.length,
      })
      expect(found.filter((line) => !isTrue(line))).toEqual([])
      expect(missed).toEqual([])
    },
  )
})

afterAll(() => {
  if (table.length > 0) console.table(table)
})
