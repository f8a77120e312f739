// A team that reads published pages: imports one, asks what was doubtful, and validates the report.

import { renderHtml, validateReport } from 'ogi-report'
import { type Certainty, type ImportIssue, importReport, type Source } from 'ogi-report/import'
import sample from './report.json' with { type: 'json' }

const checked = validateReport(sample)
if (!checked.valid) throw new Error('the sample is not valid')
const page = new TextEncoder().encode(renderHtml(checked.report))
const { report, edition, issues, sources } = await importReport(page, { name: 'page.html', language: 'en' })

const doubts: readonly ImportIssue[] = issues
const guesses = doubts.filter(({ certainty }) => certainty === ('guess' satisfies Certainty))
const total: Source | undefined = sources.find(({ path }) => path === '/requests/newlyReceived/total')
// @ts-expect-error: a report of either edition has to be told apart before its tables are read
report.disclosure.documents.rules.repealed
if (report.edition === '2021') {
  const received: number = report.requests.newlyReceived.total
  const isSame = received === sample.requests.newlyReceived.total && total?.text === String(received)
  console.log(
    JSON.stringify({ edition, isSame, guesses: guesses.length, valid: validateReport(report).valid }),
  )
}
