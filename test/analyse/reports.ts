// Reports made for the tests: valid ones with given figures, of one agency or of a whole office.

import { createReport, type Report } from '../../src/index.js'
import { type AnyReport, put as putAt } from '../fixtures/reports.js'

/** Figures of a report: the total of a row, or a result of a dispute, by its JSON Pointer. */
export type Figures = Readonly<Record<string, number>>

/** Whose report it is. */
export interface Whose {
  readonly agency?: string
  readonly year?: number
  readonly creditCode?: string
  readonly kind?: 'department' | 'government' | 'office' | 'agency'
  readonly level?: 'national' | 'provincial' | 'prefectural' | 'county' | 'township'
  readonly scope?: 'own' | 'area'
}

const OUTCOMES = '/requests/outcomes'

/** The rows of outcomes that the tests use. */
export const ROWS = {
  granted: `${OUTCOMES}/granted`,
  partial: `${OUTCOMES}/partial`,
  secret: `${OUTCOMES}/denied/stateSecret`,
  process: `${OUTCOMES}/denied/processInformation`,
  notHeld: `${OUTCOMES}/unable/notHeld`,
  repeated: `${OUTCOMES}/notProcessed/repeated`,
} as const

/** Figures by short names. */
export type Short = { readonly [Name in keyof typeof ROWS]?: number } & {
  readonly carriedIn?: number
  readonly carriedForward?: number
  readonly upheld?: number
  readonly corrected?: number
  readonly pending?: number
}

/**
 * Make a valid report. All requests are natural persons'; what was received follows from the other figures.
 *
 * @param whose
 *   Whose it is.
 * @param figures
 *   Its figures.
 */
export function makeReport(
  {
    agency = '青禾县财政局',
    year = 2024,
    creditCode,
    kind = 'department',
    level = 'county',
    scope = 'own',
  }: Whose = {},
  figures: Short = {},
): Report {
  const report = createReport({ agency, year, kind, level, scope, ...(creditCode && { creditCode }) })
  const { carriedIn = 0, carriedForward = 0, upheld = 0, corrected = 0, pending = 0 } = figures
  let total = 0
  for (const [name, path] of Object.entries(ROWS)) {
    const count = figures[name as keyof typeof ROWS] ?? 0
    total += count
    putRow(report, path, count)
  }
  putRow(report, `${OUTCOMES}/total`, total)
  putRow(report, '/requests/carriedIn', carriedIn)
  putRow(report, '/requests/carriedForward', carriedForward)
  putRow(report, '/requests/newlyReceived', total + carriedForward - carriedIn)
  for (const kindOf of ['/disputes/review', '/disputes/litigation/direct']) {
    const results = { upheld, corrected, pending, total: upheld + corrected + pending }
    for (const [name, count] of Object.entries(results)) put(report, `${kindOf}/${name}`, count)
  }
  return report
}

function putRow(report: Report, path: string, count: number): void {
  put(report, `${path}/naturalPerson`, count)
  put(report, `${path}/total`, count)
}

const TOWNS = ['青禾', '云桥', '白石', '南湖', '长岭', '柳溪', '东川', '平安']
const ORGANS = ['财政局', '教育局', '公安局', '民政局', '水利局', '审计局', '统计局', '交通运输局']

/**
 * Make the reports of an office over several years.
 *
 * @param count
 *   How many agencies.
 * @param years
 *   Which years.
 */
export function makeOffice(count: number, years: readonly number[] = [2022, 2023, 2024]): Report[] {
  return Array.from({ length: count }, (_, index) => index).flatMap((index) =>
    years.map((year, at) => {
      const agency = `${TOWNS[index % 8]}县${ORGANS[Math.floor(index / 8) % 8]}${index < 64 ? '' : index}`
      const size = ((index * 37) % 23) * 4 + at
      return makeReport(
        { agency, year },
        {
          granted: size + ((index * 7) % 11),
          partial: Math.floor(size / 4),
          secret: index % 3,
          process: Math.floor(size / 6),
          notHeld: Math.floor(size / 2) + at,
          repeated: index % 5,
          carriedIn: index % 4,
          carriedForward: (index + at) % 6,
          upheld: (index * 5) % 9,
          corrected: index % 4,
          pending: (index + at) % 3,
        },
      )
    }),
  )
}

/**
 * Put a value into a report.
 *
 * @param report
 *   The report, which is changed.
 * @param path
 *   JSON Pointer of something that is there.
 * @param value
 *   The value.
 */
export function put(report: Report, path: string, value: unknown): void {
  putAt(report as unknown as AnyReport, path, value)
}
