// Many reports → what shows only in all of them together: a report twice, years that do not fit, sums of parts, copied
// prose, agencies of a roster that are missing. Every report is read once, and again where it is compared; none is kept.

import { describeFinding } from '../../issue/describe.js'
import type { Finding } from '../../issue/issue.js'
import { openRoster, type Roster } from '../../roster/entry.js'
import { freezeRules } from '../../validate/select-rules.js'
import { openEditions } from '../editions.js'
import type { SharedFindings } from '../join.js'
import { isFound, readReports } from '../read.js'
import { openStore } from '../store.js'
import { OWN_CODES } from './codes.js'
import { createLoader, type TogetherContext } from './context.js'
import { openCopyFinder } from './copies.js'
import { type Findings, openFindings } from './findings.js'
import { createListedCheck, listMissing, tellTwice } from './listed.js'
import { describeMissing } from './missing.js'
import type { TogetherOptions } from './options.js'
import { describeEntry, openRegister, type Register } from './register.js'
import { checkSum } from './sum-of-parts.js'
import { checkAgencyYears } from './years.js'

export type { TogetherCode } from './codes.js'
export type { TogetherOptions } from './options.js'

/** What shows in many reports together. */
export interface Together extends SharedFindings {
  /** The year a report is expected of: the one most reports are of; null where none names a year. */
  readonly year: number | null
  /** Let go of the temporary file that lines of gzipped files are kept in; it is gone with the process at the latest. */
  close(): void
}

/**
 * Check many reports together.
 *
 * @param inputs
 *   Files, folders or patterns: those that `checkReports` is given, which are read twice.
 * @param options
 *   The roster, whether prose is compared, language, rules.
 * @returns
 *   The issues that no report has by itself, for `together` of `checkReports`. What is wrong in one alone is not told.
 * @throws {ToolkitError}
 *   `wrong-option` for a rule that there is not.
 * @example
 *   const together = await checkTogether(['reports/'], { roster })
 *   for await (const { issues } of checkReports(['reports/'], { together })) console.log(issues.length)
 *   together.close()
 */
export async function checkTogether(
  inputs: readonly string[],
  options: TogetherOptions = {},
): Promise<Together> {
  const { language = 'zh', prose = false, rules = {} } = options
  const editions = await openEditions(options.editions)
  const store = openStore()
  const load = createLoader(store, editions)
  const context = { editions, language, prose, rules: freezeRules(rules), load }
  // An unknown rule is a wrong call: said at once, and not for the first report.
  editions.validate({}, { rules: context.rules })
  const findings = openFindings(context)
  const roster = options.roster && openRoster(options.roster)
  try {
    const register = await readAll(inputs, options, { context, store, findings, roster })
    compareAll(register, { context, findings, roster })
    const year = register.findYear() ?? null
    const missing = roster && year !== null ? listMissing(roster, register, year) : []
    const say = (finding: Finding) => describeFinding(editions.modelOf({}), finding, language, OWN_CODES)
    return {
      find: findings.find,
      year,
      missing: missing.map((each) => describeMissing(each, year, say, options.rosterName)),
      close: store.close,
    }
  } catch (error) {
    store.close()
    throw error
  }
}

interface Work {
  readonly context: TogetherContext
  readonly findings: Findings
  readonly roster: Roster | undefined
}

/** Register who reported; what shows while reading is told at once, or at the end where it is read again for it. */
async function readAll(
  inputs: readonly string[],
  { onProgress }: TogetherOptions,
  { context, store, findings, roster }: Work & { readonly store: ReturnType<typeof openStore> },
): Promise<Register> {
  const { language, prose, editions } = context
  const register = openRegister()
  const checkListed = roster && createListedCheck(roster)
  const copies = prose ? openCopyFinder(context) : undefined
  for await (const read of readReports(inputs, { language, ...(onProgress && { onProgress }) })) {
    if (!isFound(read)) continue
    const entry = describeEntry(read.report, store.keep(read))
    const before = register.add(entry)
    const found = before ? [tellTwice(entry, before)] : (checkListed?.(entry) ?? [])
    const model = editions.modelOf(read.report)
    findings.add(
      entry,
      found.map((finding) => describeFinding(model, finding, language, OWN_CODES)),
      { text: read.text, value: read.report },
    )
    if (!before) copies?.add(entry, read.report)
  }
  for (const [entry, candidates] of copies?.listSuspects() ?? [])
    findings.defer(entry, () => copies?.compare(entry, candidates) ?? [])
  return register
}

function compareAll(register: Register, { context, findings, roster }: Work): void {
  for (const agency of register.agencies) {
    for (const [entry, issues] of checkAgencyYears(agency, context)) findings.add(entry, issues)
    if (!roster) continue
    for (const entry of agency.entries) findings.add(entry, checkSum(entry, roster, register, context))
  }
}
