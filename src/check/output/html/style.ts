// The styles of the page with results: light and dark, on a phone, and on paper one agency per page.

import { html } from './markup.js'

/** Style sheet of the page. */
export const STYLE = html`:root {
  color-scheme: light dark;
  --paper: #fff;
  --text: #1c1c1c;
  --muted: #595959;
  --rule: #c4c8ce;
  --shade: #f2f4f7;
  --link: #0b4f9e;
  --error: #a4161a;
  --warning: #7a4d00;
  --info: #285e61;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181c;
    --text: #e8e8e8;
    --muted: #b0b4ba;
    --rule: #4a5059;
    --shade: #22262d;
    --link: #8ec2ff;
    --error: #ff9b9b;
    --warning: #f3c26b;
    --info: #8fd3d1;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0;
  padding: 1.5rem 1rem 4rem;
  background: var(--paper);
  color: var(--text);
  font: 1rem / 1.7 -apple-system, PingFang SC, Microsoft YaHei, Noto Sans CJK SC, Source Han Sans SC, sans-serif;
  overflow-wrap: anywhere;
}
main { max-width: 76rem; margin: 0 auto; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
h1 { margin: 0 0 0.5rem; font-size: 1.625rem; line-height: 1.4; text-wrap: balance; }
h2 { margin: 2.5rem 0 0.75rem; font-size: 1.3125rem; line-height: 1.4; }
h3 { margin: 0; font-size: 1.1875rem; }
h4 { margin: 1rem 0 0.25rem; font-size: 1rem; }
p { margin: 0 0 0.5rem; }
.summary { font-size: 1.125rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 1rem 0; padding: 0; list-style: none; }
nav a { display: inline-block; padding: 0.25rem 0; }
code, small, .facts, .file { color: var(--muted); font-size: 0.875rem; font-weight: normal; }
code { font-family: ui-monospace, Consolas, Noto Sans Mono CJK SC, monospace; }
.error { color: var(--error); }
.warning { color: var(--warning); }
.info { color: var(--info); }
.badge { display: inline-block; padding: 0 0.5em; border: 1px solid; border-radius: 0.25em; font-size: 0.875rem; line-height: 1.5; white-space: nowrap; }
.error.badge { font-weight: bold; }
.table-scroll { position: relative; overflow: auto; border: 1px solid var(--rule); }
.tall { max-height: 85vh; }
table { border-collapse: separate; border-spacing: 0; font-size: 0.9375rem; line-height: 1.45; }
th, td { padding: 0.375rem 0.5rem; border: solid var(--rule); border-width: 0 1px 1px 0; text-align: left; vertical-align: top; }
th { background: var(--shade); font-weight: normal; }
thead th { position: sticky; top: 0; z-index: 1; vertical-align: bottom; }
tfoot th, tfoot td { position: sticky; bottom: 0; background: var(--shade); font-weight: bold; border-top-width: 1px; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
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
summary { cursor: pointer; min-width: 1.5rem; }
.names { margin: 0.25rem 0; padding: 0; list-style: none; columns: 15em auto; }
.rules .names { columns: auto; }
.names span + span { margin-left: 0.375rem; }
.agency { margin: 1.5rem 0 0; padding: 1rem 1rem 0.5rem; border: 1px solid var(--rule); border-radius: 0.375rem; content-visibility: auto; contain-intrinsic-size: auto 20rem; }
.agency:target { border-color: var(--link); box-shadow: 0 0 0 2px var(--link); }
.letterhead { display: none; }
.task { margin-top: 0.5rem; font-weight: bold; }
.issues { margin: 0.25rem 0 0.75rem; padding-left: 2.25em; }
.issues li { margin: 0.375rem 0; }
.back { margin: 0; font-size: 0.875rem; text-align: right; }
@media (max-width: 40rem) {
  .matrix th:first-child { min-width: 6.5em; max-width: 8.5em; }
  .agency { padding: 0.75rem 0.75rem 0.25rem; }
  .issues { padding-left: 1.75em; }
}
@page { size: A4; margin: 25mm 22mm; }
@page overview { size: A4 landscape; margin: 15mm; }
@media print {
  :root {
    color-scheme: light;
    --paper: #fff;
    --text: #000;
    --muted: #333;
    --rule: #555;
    --shade: #fff;
    --link: #000;
    --error: #000;
    --warning: #000;
    --info: #000;
  }
  body { padding: 0; font-size: 11pt; }
  main { max-width: none; }
  .overview { page: overview; }
  nav, .back, h2#lists, .matrix th button { display: none; }
  a { text-decoration: none; }
  .table-scroll { max-height: none; overflow: visible; border-width: 1px 0 0 1px; }
  table { font-size: 8.5pt; }
  thead th, tfoot th, tfoot td, .matrix th:first-child { position: static; }
  .matrix td { min-width: 0; }
  tr, li { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  .agency { margin: 0; padding: 0; border: 0; box-shadow: none; break-before: page; content-visibility: visible; }
  .letterhead { display: block; margin-bottom: 8mm; padding-bottom: 2mm; border-bottom: 1px solid; font-size: 10pt; }
  .agency h3 { font-size: 16pt; }
  .issues li { margin: 2mm 0; }
}
`
