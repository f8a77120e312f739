// Last year's reports → a function that finds one by agency, year and scope. Where they stand is kept, not they
// themselves: memory grows by some 200 bytes per report.

import { ToolkitError } from '../issue/error.js'
import type { Language } from '../issue/issue.js'
import type { FindPrevious } from './checker.js'
import { readKey } from './key.js'
import { isFound, type ReadReport, readReports } from './read.js'
import type { ReportKey } from './result.js'
import { openStore, type Place } from './store.js'

/**
 * Open last year's reports.
 *
 * @param paths
 *   Files, folders or patterns, gzipped or not.
 * @param language
 *   Language of messages.
 * @returns
 *   Finds the report of the year before. Of several the first; of an agency with a credit code by that, else by name.
 * @throws {ToolkitError}
 *   When a file can't be read. Reports in it that can't be read are no one's.
 */
export async function openPrevious(
  paths: readonly string[],
  language: Language = 'zh',
): Promise<FindPrevious> {
  const places = new Map<string, Place>()
  const store = openStore()
  for await (const read of readReports(paths, { language })) {
    if (!isFound(read)) refuseFile(read)
    else {
      const place = store.keep(read)
      for (const name of nameKeys(readKey(read.report), 0)) if (!places.has(name)) places.set(name, place)
    }
  }
  return (key) => {
    const name = nameKeys(key, 1).find((each) => places.has(each))
    const place = name === undefined ? undefined : places.get(name)
    return place && store.load(place).value
  }
}

/** A file of many that can't be read may hold last year's report of anybody. */
function refuseFile({ code, message = '' }: ReadReport): void {
  if (code === 'file-unreadable' || code === 'file-damaged')
    throw new ToolkitError(code, { zh: message, en: message })
}

/** The names a report is found by; a year earlier where it is looked for. */
function nameKeys({ agency, creditCode, year, scope }: ReportKey, back: number): string[] {
  if (year === null) return []
  const names = [creditCode, agency].filter((name) => name !== null)
  return names.map((name) => `${name}\n${scope ?? ''}\n${year - back}`)
}
