// Results of a check → JSON: one document, or one report per line.

import type { CheckedReport } from '../result.js'
import type { OutputContext, OutputWriter } from './options.js'
import { createTally } from './tally.js'

/**
 * Write one JSON document: `reports` as they are, one a line, then their `summary`.
 *
 * @param context
 *   Gives the order of the codes and the date.
 * @returns
 *   The writer; keeps no report.
 */
export function writeJson({ catalogue, date }: OutputContext): OutputWriter {
  const tally = createTally(catalogue)
  let separator = '\n'
  return {
    start: '{"reports":[',
    add: (report) => {
      tally.add(report)
      const text = `${separator}${JSON.stringify(report)}`
      separator = ',\n'
      return text
    },
    end: () => {
      const facts = { ...(date !== undefined && { date }), summary: tally.summarise() }
      return `\n],${JSON.stringify(facts).slice(1)}\n`
    },
  }
}

/**
 * Write one JSON object per line, each a report as it is.
 *
 * @returns
 *   The writer; keeps nothing.
 */
export function writeNdjson(): OutputWriter {
  return { add: (report: CheckedReport) => `${JSON.stringify(report)}\n`, end: () => '' }
}
