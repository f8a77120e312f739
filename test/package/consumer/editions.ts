// A team with reports of many years: tells the editions apart by their type, and brings the old ones over.

import {
  createReport,
  type EditionName,
  fillCells,
  type Incomplete,
  type Report,
  type ReportByEdition,
  type Upgraded,
  upgradeReport,
  validateReport,
} from 'ogi-report'

/** What a report tells of procurement: only edition 2019 has it. */
function readProcurement(report: Report): number | undefined {
  // @ts-expect-error: not every edition has it
  report.disclosure.procurement
  if (report.edition === '2019') return report.disclosure.procurement.centralProcurement.projects
  // @ts-expect-error: this is edition 2021
  report.disclosure.procurement
  const inForce: number = report.disclosure.documents.rules.valid
  return inForce < 0 ? inForce : undefined
}

/** What all editions have needs no question. */
function readReceived({ year, requests }: Report): readonly [year: number, received: number] {
  return [year, requests.newlyReceived.total]
}

const old: ReportByEdition['2019'] = createReport({ year: 2020, agency: '某局', edition: '2019' })
const made: Report = createReport({ year: 2020, agency: '某局' })
// @ts-expect-error: there is no such edition
const none: EditionName = '2020'
const { report: filled } = fillCells(old, [
  { path: '/disclosure/procurement/centralProcurement/projects', value: 6 },
  { path: '/requests/newlyReceived/total', value: 3 },
])

const checked = validateReport(filled, { rules: { stock: { severity: 'warning' } } })
const upgraded: Upgraded = upgradeReport(filled)
const report: Incomplete<ReportByEdition['2021']> = upgraded.report
const valid: number | undefined = report.disclosure?.documents?.rules?.valid
const codes = new Set(upgraded.issues.map(({ code }) => code satisfies `upgrade-${string}`))
const same: Upgraded<'2019'> = upgradeReport(old, { to: '2019' })
// @ts-expect-error: an upgraded report may lack what the later edition asks for
const whole: Report = report

console.log(
  JSON.stringify({
    procurement: [readProcurement(filled), readProcurement(createReport({ year: 2024, agency: '某局' }))],
    received: readReceived(filled),
    editions: [made.edition, old.edition, report.edition, same.edition, none],
    valid: [checked.valid, valid ?? null, whole === report],
    codes: [...codes],
  }),
)
