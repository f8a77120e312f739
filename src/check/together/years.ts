// The reports of one agency → what does not fit between the years.

import type { Issue } from '../../issue/issue.js'
import { checkYears } from '../../years/index.js'
import type { TogetherContext } from './context.js'
import type { Agency, Entry } from './register.js'

/**
 * Check the reports of an agency over the years.
 *
 * @param agency
 *   The agency. Its own reports and those on its area are two series, never compared.
 * @param context
 *   Reads reports again; language, rules.
 * @returns
 *   The issues of each report, where there are any. Two reports are in memory at a time.
 */
export function* checkAgencyYears(
  { entries }: Agency,
  context: TogetherContext,
): Generator<readonly [Entry, readonly Issue[]]> {
  for (const scope of new Set(entries.map((entry) => entry.scope))) {
    const series = entries
      .filter((entry) => entry.scope === scope && entry.year !== undefined)
      .sort((a, b) => Number(a.year) - Number(b.year))
    for (const [index, entry] of series.entries()) {
      const before = series[index - 1]
      if (before) yield [entry, compare(entry, before, context)]
    }
  }
}

function compare(entry: Entry, before: Entry, context: TogetherContext): readonly Issue[] {
  const [now, earlier] = [context.load(entry), context.load(before)]
  if (!now || !earlier) return []
  const { language, rules, prose, editions } = context
  return checkYears([earlier.value, now.value], {
    language,
    rules,
    validate: (report, options) => editions.validate(report, { ...options, prose }),
    modelOf: editions.modelOf,
  }).map(({ index: _index, year: _year, ...issue }) => issue)
}
