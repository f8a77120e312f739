// Counts by severity → marks for the page: a shape, a number and a word that is read aloud; never a colour alone.

import type { Language } from '../../../issue/issue.js'
import { type Counts, nameSeverity, SEVERITIES } from '../../../issue/severity.js'
import type { Severity } from '../../../model/types.js'
import { html, type Markup } from '../../../page/markup.js'

const SHAPES: Readonly<Record<Severity, string>> = { error: '■', warning: '▲', info: '○' }

/**
 * Mark counts.
 *
 * @param counts
 *   Numbers by severity; those that are 0 are left out.
 * @param language
 *   Language of the word for each.
 * @returns
 *   Such as `■2 ▲1`.
 */
export function markCounts(counts: Readonly<Counts>, language: Language): Markup[] {
  return SEVERITIES.filter((severity) => counts[severity] > 0).map(
    (severity) =>
      html`<span class="${severity}"><span aria-hidden="true">${SHAPES[severity]}</span>${counts[severity]}<span class="unseen"> ${nameSeverity(severity, language)} </span></span>`,
  )
}

/**
 * Mark one issue.
 *
 * @param severity
 *   How serious it is.
 * @param language
 *   Language of the word.
 * @returns
 *   The shape and the word.
 */
export function markSeverity(severity: Severity, language: Language): Markup {
  return html`<span class="badge ${severity}"><span aria-hidden="true">${SHAPES[severity]}</span> ${nameSeverity(severity, language)}</span>`
}

/**
 * Weigh counts by severity, for sorting.
 *
 * @param counts
 *   Numbers by severity.
 * @returns
 *   A number that is greater for more errors, then for more warnings, then for more else.
 */
export function weigh({ error, warning, info }: Readonly<Counts>): number {
  return (error * 100_000 + warning) * 100_000 + info
}
