// Reports in great number, sound and with known faults, and files of them.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { CheckedReport } from '../../src/check/index.js'

const STREET = JSON.parse(readFileSync('examples/street-office.json', 'utf8'))

/** What is wrong with a report: nothing, a cell of table 3, a date, or it is none. */
export type Fault = 'none' | 'cell' | 'date' | 'not-json' | 'not-utf8' | 'not-an-object'

const FAULTS: readonly Fault[] = ['cell', 'date', 'not-json', 'not-utf8', 'not-an-object']

/**
 * Tell what is wrong with the report of a number: two in three are sound.
 *
 * @param index
 *   Number of the report.
 * @returns
 *   Its fault.
 */
export function faultOf(index: number): Fault {
  return index % 3 === 1 ? (FAULTS[Math.floor(index / 3) % FAULTS.length] ?? 'none') : 'none'
}

/**
 * Write one report.
 *
 * @param index
 *   Number of the report, which becomes part of the agency's name.
 * @param fault
 *   What is wrong with it.
 * @returns
 *   One line without line feed.
 */
export function writeLine(index: number, fault: Fault = faultOf(index)): Buffer {
  if (fault === 'not-json') return Buffer.from(`{"year":${index},`)
  if (fault === 'not-an-object') return Buffer.from('[1,2]')
  const report = structuredClone(STREET)
  report.agency.name = `第${index}街道办事处`
  delete report.agency.creditCode
  if (fault === 'cell') report.requests.newlyReceived.naturalPerson += 1
  if (fault === 'date') report.publication.date = '2025-02-30'
  const line = Buffer.from(JSON.stringify(report))
  if (fault === 'not-utf8') line[line.indexOf('第')] = 0xff
  return line
}

/**
 * Write many reports.
 *
 * @param count
 *   How many.
 * @param end
 *   What stands between them.
 * @returns
 *   The lines; the last one ends as well.
 */
export function writeLines(count: number, end = '\n'): Buffer {
  const lines = Array.from({ length: count }, (_, index) => [writeLine(index), Buffer.from(end)])
  return Buffer.concat(lines.flat())
}

/**
 * Collect results.
 *
 * @param results
 *   Results one after the other.
 * @returns
 *   All of them.
 */
export async function collect(results: AsyncIterable<CheckedReport>): Promise<CheckedReport[]> {
  const all: CheckedReport[] = []
  for await (const result of results) all.push(result)
  return all
}

/** The library as built: threads run files that are built. */
export const built = (await import(
  pathToFileURL(resolve('dist/check/index.js')).href
)) as typeof import('../../src/check/index.js')
