// Shares of a whole, year by year → stacked bars. A part is known by its letter, its place and its outline, and only then
// by its tone.

import { html, type Markup } from '../../../../page/markup.js'
import { across, type ChartWords, drawFrame, shorten } from './frame.js'

/** One bar. */
export interface Stack {
  readonly label: string
  /** Shares in the order of the parts; null and 0 are not drawn. */
  readonly shares: readonly (number | null)[]
}

/** How many parts can be told apart by tone. */
export const MOST_PARTS = 7

const ROW = 56
const BAR = 26
/** A letter needs some room even on a phone. */
const LEAST_LETTERED = 0.05

/**
 * Draw stacked bars.
 *
 * @param words
 *   Title and description.
 * @param stacks
 *   The bars, from above.
 * @returns
 *   An SVG element.
 */
export function drawStacks(words: ChartWords, stacks: readonly Stack[]): Markup {
  return drawFrame(
    words,
    stacks.length * ROW,
    stacks.map((stack, row) => drawStack(stack, row * ROW)),
  )
}

function drawStack({ label, shares }: Stack, top: number): Markup {
  let start = 0
  const parts = shares.map((share, at) => {
    const width = share ?? 0
    const left = start
    start += width
    if (width <= 0) return html``
    const letter =
      width < LEAST_LETTERED
        ? ''
        : html`<text class="letter on-${at + 1}" x="${across(left + width / 2)}" y="${top + 42}">${letterOf(at)}</text>\n`
    return html`<rect class="tone-${at + 1}" x="${across(left)}" y="${top + 24}" width="${across(width)}" height="${BAR}"></rect>
${letter}`
  })
  return html`<text x="0" y="${top + 16}">${shorten(label)}</text>
${parts}`
}

/**
 * List what the parts of stacked bars are.
 *
 * @param labels
 *   The parts in their order.
 * @returns
 *   A list of tones with letters and words.
 */
export function writeKey(labels: readonly string[]): Markup {
  const items = labels.map(
    (label, at) =>
      html`<li><svg class="swatch" width="22" height="22" aria-hidden="true"><rect class="tone-${at + 1}" x="0" y="0" width="22" height="22"></rect><text class="letter on-${at + 1}" x="11" y="16">${letterOf(at)}</text></svg> <span>${label}</span></li>\n`,
  )
  return html`<ul class="key">\n${items}</ul>\n`
}

function letterOf(at: number): string {
  return String.fromCharCode(65 + at)
}
