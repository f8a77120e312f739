// A team that uses the whole library: validates a report, reads its figures by name and renders it.

import { type Report, renderHtml, renderText, validateReport } from 'ogi-report'
import type { Model } from 'ogi-report/model'
import sample from './report.json' with { type: 'json' }

const result = validateReport(sample)
// @ts-expect-error: there is a report only once `valid` has been asked for
result.report

if (result.valid) {
  const report: Report = result.report
  const received: number = report.requests.newlyReceived.total
  const page = renderHtml(report)
  const text = renderText(report)
  const edition: Model['edition'] = report.edition
  // @ts-expect-error: a misspelt field does not compile
  const misspelt = report.requests.newlyRecieved
  const facts = [page.includes(report.title), text.includes(report.title), misspelt === undefined]
  console.log(JSON.stringify({ received: received >= 0, edition, facts }))
} else {
  const messages: readonly string[] = result.issues.map((issue) => issue.code)
  console.log(JSON.stringify({ messages }))
}
