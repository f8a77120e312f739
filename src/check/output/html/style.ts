// The styles of the page with results: those of every page, its matrix and lists, and on paper one agency per page.

import { html } from '../../../page/markup.js'
import { PRINT_STYLE, SCREEN_STYLE } from '../../../page/style.js'

/** Style sheet of the page. */
export const STYLE = html`${SCREEN_STYLE}:root {
  --error: #a4161a;
  --warning: #7a4d00;
  --info: #285e61;
}
@media (prefers-color-scheme: dark) {
  :root {
    --error: #ff9b9b;
    --warning: #f3c26b;
    --info: #8fd3d1;
  }
}
.error { color: var(--error); }
.warning { color: var(--warning); }
.info { color: var(--info); }
.badge { display: inline-block; padding: 0 0.5em; border: 1px solid; border-radius: 0.25em; font-size: 0.875rem; line-height: 1.5; white-space: nowrap; }
.error.badge { font-weight: bold; }
.matrix td { min-width: 3.25rem; text-align: center; white-space: nowrap; font-variant-numeric: tabular-nums; }
.matrix td > span + span { margin-left: 0.375rem; }
.matrix tfoot td > span { display: block; margin: 0; }
.matrix th:first-child { position: sticky; left: 0; min-width: 11em; max-width: 18em; }
.matrix thead th:first-child, .matrix tfoot th:first-child { z-index: 2; }
.matrix .rule { height: 12em; padding: 0.5rem 0.25rem; text-align: center; }
.matrix .rule a { writing-mode: vertical-rl; max-height: 15em; text-align: left; line-height: 1.3; }
.matrix th button { display: block; min-width: 1.75rem; min-height: 1.75rem; margin: 0.25rem auto 0; border: 1px solid var(--rule); border-radius: 0.25rem; background: var(--paper); color: var(--text); font: inherit; cursor: pointer; }
.rules { width: 100%; }
.rules th[scope="row"] { min-width: 14em; }
.rules td:last-child { min-width: 9em; }
.rules small { display: block; }
.names { margin: 0.25rem 0; padding: 0; list-style: none; columns: 15em auto; }
.rules .names { columns: auto; }
.names span + span { margin-left: 0.375rem; }
.agency { margin: 1.5rem 0 0; padding: 1rem 1rem 0.5rem; border: 1px solid var(--rule); border-radius: 0.375rem; content-visibility: auto; contain-intrinsic-size: auto 20rem; }
.agency:target { border-color: var(--link); box-shadow: 0 0 0 2px var(--link); }
.letterhead { display: none; }
.task { margin-top: 0.5rem; font-weight: bold; }
.issues { margin: 0.25rem 0 0.75rem; padding-left: 2.25em; }
.issues li { margin: 0.375rem 0; }
.passages { margin: 0.25rem 0; padding-left: 1.25em; font-size: 0.875rem; }
.back { margin: 0; font-size: 0.875rem; text-align: right; }
@media (max-width: 40rem) {
  .matrix th:first-child { min-width: 6.5em; max-width: 8.5em; }
  .agency { padding: 0.75rem 0.75rem 0.25rem; }
  .issues { padding-left: 1.75em; }
}
${PRINT_STYLE}@page overview { size: A4 landscape; margin: 15mm; }
@media print {
  :root {
    --error: #000;
    --warning: #000;
    --info: #000;
  }
  .overview { page: overview; }
  .back, h2#lists, .matrix th button { display: none; }
  .matrix th:first-child { position: static; }
  .matrix td { min-width: 0; }
  .agency { margin: 0; padding: 0; border: 0; box-shadow: none; break-before: page; content-visibility: visible; }
  .letterhead { display: block; margin-bottom: 8mm; padding-bottom: 2mm; border-bottom: 1px solid; font-size: 10pt; }
  .agency h3 { font-size: 16pt; }
  .issues li { margin: 2mm 0; }
}
`
