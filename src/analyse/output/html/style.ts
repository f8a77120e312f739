// The styles of the page with an analysis: those of every page, and charts whose parts differ in lightness, so that they
// do in grey as well.

import { html } from '../../../page/markup.js'
import { PRINT_STYLE, SCREEN_STYLE } from '../../../page/style.js'

/** Style sheet of the page. */
export const STYLE = html`${SCREEN_STYLE}h3 { margin: 1.75rem 0 0.5rem; line-height: 1.4; }
section .table-scroll { width: fit-content; max-width: 100%; border-width: 1px 0 0 1px; }
figure { max-width: 48rem; margin: 0.75rem 0 1.25rem; break-inside: avoid; }
figcaption { margin-bottom: 0.5rem; font-weight: bold; }
.chart { display: block; overflow: visible; forced-color-adjust: none; }
.chart text { fill: var(--text); font-size: 14px; }
.chart .small { fill: var(--muted); font-size: 13px; }
.plot { overflow: visible; }
.track { fill: var(--shade); }
.bar { fill: #4a7fb5; stroke: var(--text); stroke-width: 1px; }
.whisker { stroke: var(--text); stroke-width: 2px; }
.reference { stroke: var(--text); stroke-width: 2px; stroke-dasharray: 3 2; }
.chart .letter, .swatch .letter { font-size: 13px; font-weight: bold; text-anchor: middle; }
[class^="tone-"] { stroke: var(--text); stroke-width: 1px; }
.tone-1 { fill: #1f4e79; } .chart .on-1, .swatch .on-1 { fill: #fff; }
.tone-2 { fill: #a9cbe8; } .chart .on-2, .swatch .on-2 { fill: #111; }
.tone-3 { fill: #9c3d00; } .chart .on-3, .swatch .on-3 { fill: #fff; }
.tone-4 { fill: #f5c98f; } .chart .on-4, .swatch .on-4 { fill: #111; }
.tone-5 { fill: #1d5c52; } .chart .on-5, .swatch .on-5 { fill: #fff; }
.tone-6 { fill: #d5d8dc; } .chart .on-6, .swatch .on-6 { fill: #111; }
.tone-7 { fill: #5b3a78; } .chart .on-7, .swatch .on-7 { fill: #fff; }
.key { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0 0 0.5rem; padding: 0; list-style: none; font-size: 0.9375rem; line-height: 1.45; }
.key li { display: flex; gap: 0.5rem; align-items: center; }
.swatch { flex: none; overflow: visible; }
tbody th { min-width: 9em; }
td { min-width: 3.5em; }
td small { font-size: 0.875em; }
.group { font-weight: bold; }
.sums th, .sums td { background: var(--shade); font-weight: bold; }
.agencies thead .number { min-width: 6em; max-width: 14em; white-space: normal; }
.agencies tbody th { min-width: 11em; max-width: 20em; }
.names { margin: 0.25rem 0; padding: 0; list-style: none; columns: 15em auto; }
@media (max-width: 40rem) {
  tbody th, .agencies tbody th { min-width: 7em; max-width: 11em; }
}
${PRINT_STYLE}@media print {
  .bar { fill: #888; }
  section .table-scroll { width: fit-content; max-width: 100%; border-width: 1px 0 0 1px; }
figure { max-width: none; }
  .agencies thead .number, td { min-width: 0; }
}
`
