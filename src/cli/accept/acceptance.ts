// Files of accepted issues → a judge of the issues of each report, which in the end says what was without use and
// writes a baseline.

import { type Applied, applyEntries, type Matched } from '../../accept/apply.js'
import { makeEntry, writeEntries } from '../../accept/baseline.js'
import type { AcceptedEntry } from '../../accept/entry.js'
import { takePath } from '../../accept/identify.js'
import { createEntryFinder, type Head, identifyHead, readHead } from '../../accept/report.js'
import { IMPORT_CODES } from '../../import/codes.js'
import { showUnseen } from '../../issue/describe.js'
import type { Issue } from '../../issue/issue.js'
import { deliver } from '../deliver.js'
import type { Formats } from '../formats.js'
import type { Arguments } from '../outcome.js'
import type { AcceptedIssue, Judgement } from './judged.js'
import { readSettings } from './settings.js'
import { type Idleness, sayUnused } from './unused.js'

/** An issue with its identity. */
type Identified = Issue & { readonly id: string; readonly text?: string; readonly certainty?: string }

/** Sets aside what was accepted, for all files of a run. */
export interface Acceptance {
  /** Tell what becomes of the issues of one report, by what it says of itself. */
  apply<Of extends Identified>(head: Head, issues: readonly Of[]): Applied<Of>
  /** Judge the issues of one report. */
  judge<Of extends Identified>(report: unknown, issues: readonly Of[]): Judgement<Of>
  /**
   * Write the baseline, where one is asked for and all files could be read, and say what was without use: lines for
   * standard error.
   */
  close(isComplete: boolean): string
}

/**
 * Read the files of accepted issues.
 *
 * @param command
 *   The command: each finds issues of its own.
 * @param options
 *   `accepted`, `baseline`, `write-baseline`, `date`, `force`.
 * @param formats
 *   The editions there are, whose rules are codes.
 * @returns
 *   The judge.
 * @throws {ToolkitError}
 *   When a file can't be read, an entry or the day is wrong, or a baseline is there already.
 */
export function openAcceptance(
  command: 'validate' | 'import',
  options: Arguments,
  formats: Formats,
): Acceptance {
  const { date, goal, files } = readSettings(options, formats)
  const entries = files.flatMap((file) => file.entries)
  const used = new Set<AcceptedEntry>()
  const unused = new Set<AcceptedEntry>()
  const kept: AcceptedEntry[] = []
  const findEntries = createEntryFinder(entries)
  const apply = <Of extends Identified>(head: Head, issues: readonly Of[]): Applied<Of> => {
    const paths = issues.map((issue) => ({ path: takePath(issue) }))
    const applied = applyEntries(issues, paths, findEntries(head), date)
    for (const { entry } of [...applied.accepted, ...applied.expired]) used.add(entry)
    for (const entry of applied.unused) unused.add(entry)
    if (goal !== undefined) kept.push(...selectKept(head, issues, applied))
    return applied
  }
  return {
    apply,
    judge: (report, issues) => {
      const { open, accepted, expired } = apply(readHead(report), issues)
      const expiredBy = new Map(expired.map(({ issue, entry }) => [issue, entry]))
      return {
        issues: open.map((issue) => {
          const entry = expiredBy.get(issue)
          return entry ? { ...issue, expired: takeReasons(entry) } : issue
        }),
        accepted: accepted.map(listAccepted),
      }
    },
    close: (isComplete) => {
      const judgeEntry = (entry: AcceptedEntry): Idleness | undefined => {
        // An entry that matched in one report is of use, and the other command's are not in question here.
        const isOwn = Object.hasOwn(IMPORT_CODES, entry.code) === (command === 'import')
        if (!isOwn || used.has(entry)) return undefined
        return unused.has(entry) ? 'unused' : 'elsewhere'
      }
      // Of a file that could not be read nobody knows which entries it needs.
      const notes = isComplete ? sayUnused(files, judgeEntry, options.language) : ''
      return goal === undefined ? notes : notes + writeKept(goal, kept, isComplete, options)
    },
  }
}

/**
 * A baseline takes over what is open and what the last one held. What a person accepted stays with that person, also
 * when the time is over: somebody has to decide on it.
 */
function selectKept<Of extends Identified>(
  head: Head,
  issues: readonly Of[],
  { accepted, expired }: Applied<Of>,
): AcceptedEntry[] {
  const byPerson = new Set([
    ...accepted.flatMap(({ issue, entry }) => (entry.by === undefined ? [] : [issue])),
    ...expired.map(({ issue }) => issue),
  ])
  const about = identifyHead(head)
  return issues.flatMap((issue) => (byPerson.has(issue) ? [] : [makeEntry(about, issue, takePath(issue))]))
}

function listAccepted({ issue, entry }: Matched<Identified>): AcceptedIssue {
  const { id, code, severity, certainty, path } = issue
  return { id, code, severity, ...(certainty !== undefined && { certainty }), path, ...takeReasons(entry) }
}

function takeReasons({ reason, by, until }: AcceptedEntry): Pick<AcceptedEntry, 'reason' | 'by' | 'until'> {
  return {
    ...(reason !== undefined && { reason }),
    ...(by !== undefined && { by }),
    ...(until !== undefined && { until }),
  }
}

function writeKept(
  goal: string,
  kept: readonly AcceptedEntry[],
  isComplete: boolean,
  { values, flags, files, language }: Arguments,
): string {
  if (!isComplete) {
    return language === 'zh'
      ? `有文件无法读取，没有写入基线 ${showUnseen(goal)}\n`
      : `The baseline ${showUnseen(goal)} was not written: a file could not be read\n`
  }
  const others = [values.previous, values.accepted, values.baseline].filter((name) => name !== undefined)
  const force = flags.has('force')
  const { err = '' } = deliver(writeEntries(kept), {
    output: goal,
    inputs: [...files, ...others],
    force,
    language,
  })
  return err
}
