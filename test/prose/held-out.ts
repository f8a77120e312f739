// Cases of test/prose/held-out/ → reports: each as it should be, and once more for each figure that was made wrong. The
// texts were written in the manner of many agencies by somebody who had not seen the words of x-phrases.

import { readJson } from '../fixtures/cases.js'
import type { AnyReport } from '../fixtures/reports.js'
import { createPrevious, createReport, put } from '../fixtures/reports.js'

/** Natural persons, businesses. */
type Applicants = readonly [number, number]
/** Upheld, corrected, other, pending. */
type Results = readonly [number, number, number, number]

/** A case: figures, and text in which `{right|wrong}` stands for a figure that may be seeded wrong. */
export interface HeldOut {
  readonly agency: string
  readonly year: number
  readonly kind?: string
  readonly level?: string
  /** Rows by their path below `/requests`, the part `outcomes` left out. What is carried forward follows from them. */
  readonly requests: Readonly<Record<string, Applicants>>
  readonly review?: Results
  readonly direct?: Results
  readonly afterReview?: Results
  readonly documents?: Readonly<Record<string, readonly [number, number, number]>>
  readonly permits?: number
  readonly penalties?: number
  readonly coercion?: number
  readonly fees?: number
  readonly previous?: { readonly newlyReceived: Applicants }
  readonly text: readonly string[]
}

/** A text with one figure wrong. */
export interface Seeded {
  readonly report: AnyReport
  readonly wrong: string
  readonly sentence: string
}

/** The files. */
export const MANNERS = ['city', 'county', 'street', 'bureau', 'vertical'] as const

/**
 * Read the cases of one manner of writing.
 *
 * @param manner
 *   Who writes so.
 */
export function readHeldOut(manner: (typeof MANNERS)[number]): readonly HeldOut[] {
  return readJson(`test/prose/held-out/${manner}.json`) as readonly HeldOut[]
}

const CHOICE = /\{([^{|}]*)\|([^{}]*)\}/g

/**
 * Write the report of a case with every figure right.
 *
 * @param each
 *   The case.
 */
export function writeRight(each: HeldOut): AnyReport {
  return write(
    each,
    each.text.map((text) => text.replace(CHOICE, '$1')),
  )
}

/**
 * Write a report for each figure that may be wrong.
 *
 * @param each
 *   The case.
 */
export function writeWrong(each: HeldOut): readonly Seeded[] {
  return each.text.flatMap((text, block) =>
    [...text.matchAll(CHOICE)].map((_, chosen) => {
      let at = 0
      let wrong = ''
      const seeded = text.replace(CHOICE, (_whole, right: string, other: string) => {
        if (at++ !== chosen) return right
        wrong = other
        return other
      })
      const texts = each.text.map((own, index) => (index === block ? seeded : own.replace(CHOICE, '$1')))
      return { report: write(each, texts), wrong, sentence: seeded }
    }),
  )
}

/** Last year's report of a case, where it has one. */
export function writePrevious(each: HeldOut): AnyReport | undefined {
  if (!each.previous) return undefined
  const report = createPrevious()
  const { newlyReceived } = each.previous
  const carried = each.requests.carriedIn ?? [0, 0]
  for (const row of ROWS) put(report, row, applicants([0, 0]))
  putHead(report, each, each.year - 1)
  put(report, '/requests/newlyReceived', applicants(newlyReceived))
  put(report, '/requests/outcomes/granted', applicants(newlyReceived))
  put(report, '/requests/outcomes/total', applicants(newlyReceived))
  put(report, '/requests/carriedIn', applicants(carried))
  put(report, '/requests/carriedForward', applicants(carried))
  return report
}

const OUTCOMES = createReport().requests as AnyReport
/** Every row of applicants in the table of requests. */
const ROWS = listRows(OUTCOMES, '/requests')

function listRows(node: AnyReport, path: string): readonly string[] {
  if ('naturalPerson' in node) return [path]
  return Object.entries(node).flatMap(([key, value]) =>
    value !== null && typeof value === 'object' ? listRows(value as AnyReport, `${path}/${key}`) : [],
  )
}

function applicants([naturalPerson, business]: Applicants) {
  const legalPerson = { business, research: 0, welfare: 0, legalService: 0, other: 0 }
  return { naturalPerson, legalPerson, total: naturalPerson + business }
}

function results([upheld, corrected, other, pending]: Results) {
  return { upheld, corrected, other, pending, total: upheld + corrected + other + pending }
}

function putHead(
  report: AnyReport,
  { agency, kind = 'government', level = 'prefectural' }: HeldOut,
  year: number,
) {
  report.year = year
  report.title = `${agency}${year}年政府信息公开工作年度报告`
  const scope = kind === 'government' && level !== 'township' ? 'area' : 'own'
  report.agency = { name: agency, kind, level, scope }
  report.period = { from: `${year}-01-01`, to: `${year}-12-31` }
}

function write(each: HeldOut, texts: readonly string[]): AnyReport {
  const report = createReport()
  putHead(report, each, each.year)
  for (const row of ROWS) put(report, row, applicants([0, 0]))
  const balance = [0, 0]
  const total = [0, 0]
  for (const [name, counted] of Object.entries(each.requests)) {
    const isReceived = name === 'newlyReceived' || name === 'carriedIn'
    put(report, `/requests/${isReceived ? '' : 'outcomes/'}${name.replace('.', '/')}`, applicants(counted))
    for (const column of [0, 1]) {
      balance[column] = (balance[column] ?? 0) + (isReceived ? 1 : -1) * (counted[column] ?? 0)
      if (!isReceived) total[column] = (total[column] ?? 0) + (counted[column] ?? 0)
    }
  }
  put(report, '/requests/outcomes/total', applicants(total as unknown as Applicants))
  put(report, '/requests/carriedForward', applicants(balance as unknown as Applicants))
  const none: Results = [0, 0, 0, 0]
  put(report, '/disputes/review', results(each.review ?? none))
  put(report, '/disputes/litigation/direct', results(each.direct ?? none))
  put(report, '/disputes/litigation/afterReview', results(each.afterReview ?? none))
  const zero = [0, 0, 0] as const
  for (const kind of ['rules', 'normativeDocuments']) {
    const [made, repealed, valid] = each.documents?.[kind] ?? zero
    put(report, `/disclosure/documents/${kind}`, { made, repealed, valid })
  }
  put(report, '/disclosure/licensing/permits/decisions', each.permits ?? 0)
  put(report, '/disclosure/enforcement/penalties/decisions', each.penalties ?? 0)
  put(report, '/disclosure/enforcement/coercion/decisions', each.coercion ?? 0)
  put(report, '/disclosure/charges/administrativeFees/amount', each.fees ?? 0)
  put(
    report,
    '/overview/blocks',
    texts.map((text) => ({ type: 'paragraph', text })),
  )
  return report
}
