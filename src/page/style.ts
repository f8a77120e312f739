// What the styles of all pages on many reports have in common: light and dark, on a phone, and on paper.

import { html } from './markup.js'

/** Colours, type and tables on a screen. Own styles follow it. */
export const SCREEN_STYLE = html`:root {
  color-scheme: light dark;
  --paper: #fff;
  --text: #1c1c1c;
  --muted: #595959;
  --rule: #c4c8ce;
  --shade: #f2f4f7;
  --link: #0b4f9e;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181c;
    --text: #e8e8e8;
    --muted: #b0b4ba;
    --rule: #4a5059;
    --shade: #22262d;
    --link: #8ec2ff;
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
.table-scroll { position: relative; overflow: auto; border: 1px solid var(--rule); }
.tall { max-height: 85vh; }
table { border-collapse: separate; border-spacing: 0; font-size: 0.9375rem; line-height: 1.45; }
th, td { padding: 0.375rem 0.5rem; border: solid var(--rule); border-width: 0 1px 1px 0; text-align: left; vertical-align: top; }
th { background: var(--shade); font-weight: normal; }
thead th { position: sticky; top: 0; z-index: 1; vertical-align: bottom; }
tfoot th, tfoot td { position: sticky; bottom: 0; background: var(--shade); font-weight: bold; border-top-width: 1px; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
summary { cursor: pointer; min-width: 1.5rem; }
`

/** The same on paper, A4. It follows the own styles for the screen. */
export const PRINT_STYLE = html`@page { size: A4; margin: 25mm 22mm; }
@media print {
  :root {
    color-scheme: light;
    --paper: #fff;
    --text: #000;
    --muted: #333;
    --rule: #555;
    --shade: #fff;
    --link: #000;
  }
  body { padding: 0; font-size: 11pt; }
  main { max-width: none; }
  nav { display: none; }
  a { text-decoration: none; }
  .table-scroll { max-height: none; overflow: visible; border-width: 1px 0 0 1px; }
  table { font-size: 8.5pt; }
  thead th, tfoot th, tfoot td { position: static; }
  tr, li { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
}
`
