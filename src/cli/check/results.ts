// A run → its results: those of an earlier run first, if it was interrupted, then the rest, each kept as it comes.

import { type CheckedReport, checkBatches } from '../../check/index.js'
import type { SharedFindings } from '../../check/join.js'
import type { Stop } from '../stop.js'
import type { Journal } from './journal.js'
import { openProgress, type Screen } from './progress.js'
import type { CheckRun } from './settings.js'

/** What is around a run. */
export interface Surroundings {
  /** Keeps what is done, if anything does. */
  readonly journal: Journal | undefined
  /** Tells whether to stop. */
  readonly stop: Stop
  /** Where progress is shown, and in which language; nowhere if it is not a terminal. */
  readonly screen: Screen
}

/**
 * Make the results of a run.
 *
 * @param run
 *   What is checked and how.
 * @param together
 *   What shows in all reports together, where that was asked for.
 * @param surroundings
 *   What keeps, stops and shows the run.
 * @returns
 *   The results in order.
 * @throws {ToolkitError}
 *   When the run is interrupted, the journal can't be written, or the files are others than before.
 */
export async function* makeResults(
  run: CheckRun,
  together: SharedFindings | undefined,
  { journal, stop, screen }: Surroundings,
): AsyncGenerator<CheckedReport> {
  let reports = 0
  for (const report of journal?.replay() ?? []) {
    reports++
    yield report
  }
  const options = {
    ...run.options,
    ...(together && { together }),
    ...(journal?.from && { from: journal.from }),
  }
  const done = { reports, bytes: journal?.size ?? 0 }
  const progress = openProgress(screen, run.total, done)
  try {
    for await (const batch of checkBatches(run.inputs, options)) {
      journal?.add(batch)
      progress.add(batch.reports.length, batch.size)
      yield* batch.reports
      stop.check()
    }
  } finally {
    progress.close()
  }
}
