// A table → the same in a box that scrolls, so that a wide or long one does not move the page.

import { html, type Markup } from '../../../page/markup.js'

/**
 * Put a table into a box that scrolls, with the keyboard too.
 *
 * @param name
 *   What it is called when it gets the focus.
 * @param table
 *   The table.
 * @param isLong
 *   Whether it may have so many rows that it scrolls down as well, under its head.
 * @returns
 *   The box.
 */
export function writeScroll(name: string, table: Markup, isLong = true): Markup {
  return html`<div class="table-scroll${isLong ? ' tall' : ''}" role="group" tabindex="0" aria-label="${name}">
${table}</div>
`
}
