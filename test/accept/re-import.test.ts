// A page that is published again with a paragraph more: all its other issues are what they were.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { importReport } from '../../src/import/index.js'
import {
  applyAccepted,
  identifyIssues,
  readAccepted,
  validateReport,
  writeBaseline,
} from '../../src/index.js'

const HEADING = '<p class=MsoNormal><b>（一）主动公开</b><o:p></o:p></p>'
const DOUBTFUL = `<p><img src="a.png"></p><table><tr><td>季度</td><td>件</td></tr>
<tr><td rowspan=2>一季度</td><td>1</td></tr><tr><td>2</td></tr></table><p><img src="b.png"></p>`
/** The example with pictures and a table in its prose that can't be kept as they are. */
const PAGE = readFileSync('examples/published/street-office.html', 'utf8').replace(
  HEADING,
  HEADING + DOUBTFUL,
)
const LONGER = PAGE.replace(HEADING, `<p class=MsoNormal>这一段是后来加上的。</p>${HEADING}`)

async function importPage(page: string) {
  const { report, issues } = await importReport(new TextEncoder().encode(page))
  const found = validateReport(report).issues
  const all = [...identifyIssues(issues, report), ...identifyIssues(found, report)]
  return { report, issues, found, ids: all.map(({ id }) => id) }
}

describe('a page imported again', () => {
  it('has issues in lists, with the same identities as before', async () => {
    const { ids } = await importPage(PAGE)
    expect(ids).toEqual(
      expect.arrayContaining([
        'table-simplified /overview/blocks/“季度”',
        'figure-without-words /overview/blocks/“图”',
        'figure-without-words /overview/blocks/“图”#2',
        'cell-blank /requests/carriedIn/naturalPerson',
        'row-total /requests/carriedForward/total',
      ]),
    )
    expect((await importPage(PAGE)).ids).toEqual(ids)
  })

  it('has the same identities with a paragraph inserted before, at other places', async () => {
    const [before, after] = [await importPage(PAGE), await importPage(LONGER)]
    expect(after.ids).toEqual(before.ids)
    const paths = ({ issues }: typeof before) => issues.map(({ path }) => path)
    expect(paths(after)).not.toEqual(paths(before))
  })

  it('has no issue that a baseline of the first import does not know', async () => {
    const [before, after] = [await importPage(PAGE), await importPage(LONGER)]
    const text = writeBaseline([before, { report: before.report, issues: before.found }])
    const baseline = readAccepted(new TextEncoder().encode(text), { use: 'baseline' })
    const day = { date: '2025-01-01' }
    expect(applyAccepted(after.issues, after.report, baseline, day).open).toEqual([])
    expect(applyAccepted(after.found, after.report, baseline, day).open).toEqual([])
  })
})
