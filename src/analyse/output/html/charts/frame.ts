// What every chart is drawn in: an SVG as wide as its place, whose text keeps its size. Lengths across are per cent of the
// width and lengths down are pixels, so nothing is scaled: a phone shows the same letters as a desk.

import { html, type Markup } from '../../../../page/markup.js'
import { measureCharacter } from '../../../../report/character-width.js'

/** What a chart is called, for those who do not see it. */
export interface ChartWords {
  /** Base of its ids; unique on the page. */
  readonly id: string
  readonly title: string
  readonly description: string
}

/**
 * Draw the frame of a chart.
 *
 * @param words
 *   Title and description.
 * @param height
 *   Height in pixels.
 * @param content
 *   What is drawn.
 * @returns
 *   An SVG element.
 */
export function drawFrame(
  { id, title, description }: ChartWords,
  height: number,
  content: readonly Markup[],
): Markup {
  return html`<svg class="chart" width="100%" height="${height}" role="img" aria-labelledby="${id}-title ${id}-desc">
<title id="${id}-title">${title}</title>
<desc id="${id}-desc">${description}</desc>
${content}</svg>
`
}

/**
 * Write a part of the width.
 *
 * @param part
 *   From 0 to 1.
 * @returns
 *   Per cent, with three decimals at most.
 */
export function across(part: number): string {
  return `${Number((part * 100).toFixed(3))}%`
}

/** What fits beside the edge of a narrow phone, in columns of which a Chinese character takes two. */
const ROOM = 38

/**
 * Shorten a label to what fits into one line of any screen. The table beside has it whole.
 *
 * @param text
 *   The label.
 * @returns
 *   The label, or its beginning with `…`.
 */
export function shorten(text: string): string {
  let width = 0
  let short = ''
  for (const character of text) {
    width += measureCharacter(character)
    if (width > ROOM) return `${short}…`
    if (width <= ROOM - 2) short += character
  }
  return text
}
