// Numbers with labels → horizontal bars, each with its number beside it, and with whiskers where it has an interval.

import { html, type Markup } from '../../../../page/markup.js'
import { across, type ChartWords, drawFrame, shorten } from './frame.js'

/** A bar, or several under one label. */
export interface BarGroup {
  readonly label: string
  readonly bars: readonly Bar[]
}

/** One bar. */
export interface Bar {
  /** What tells it from the others of its group, such as a year. */
  readonly name?: string
  /** Its number as text. */
  readonly text: string
  /** Its length, from 0 to 1. */
  readonly length: number
  /** Bounds of the interval, from 0 to 1. */
  readonly low?: number | null
  readonly high?: number | null
}

const LABEL = 24
const ROW = 22
const GAP = 8
const BAR = 14
/** Where a number stands on its line. */
const BASELINE = 12

/**
 * Draw bars.
 *
 * @param words
 *   Title and description.
 * @param groups
 *   The bars, from above.
 * @param reference
 *   A length to compare with, marked at every bar; from 0 to 1.
 * @returns
 *   An SVG element.
 */
export function drawBars(words: ChartWords, groups: readonly BarGroup[], reference?: number): Markup {
  let top = 0
  const drawn = groups.map(({ label, bars }) => {
    const start = top
    top += LABEL + bars.length * ROW + GAP
    const rows = bars.map((bar, row) => drawBar(bar, start + LABEL + row * ROW, reference))
    return html`<text x="0" y="${start + 15}">${shorten(label)}</text>
${rows}`
  })
  return drawFrame(words, top, drawn)
}

function drawBar({ name, text, length, low, high }: Bar, top: number, reference: number | undefined): Markup {
  const [left, width] = name === undefined ? [0, 80] : [42, 62]
  const named =
    name === undefined ? '' : html`<text class="small" x="0" y="${top + BASELINE}">${name}</text>\n`
  const mark = reference === undefined ? '' : drawLine('reference', reference, -3, BAR + 3)
  const whiskers = low == null || high == null ? '' : drawWhiskers(low, high)
  return html`${named}<svg class="plot" x="${left}" y="${top}" width="${width}%" height="${BAR}">
<rect class="track" x="0" y="0" width="100%" height="${BAR}"></rect>
<rect class="bar" x="0" y="0" width="${across(Math.min(1, Math.max(0, length)))}" height="${BAR}"></rect>
${mark}${whiskers}</svg>
<text x="${width}%" dx="${left + 8}" y="${top + BASELINE}">${text}</text>
`
}

function drawWhiskers(low: number, high: number): Markup {
  const middle = BAR / 2
  return html`<line class="whisker" x1="${across(low)}" y1="${middle}" x2="${across(high)}" y2="${middle}"></line>
${drawLine('whisker', low, 3, BAR - 3)}${drawLine('whisker', high, 3, BAR - 3)}`
}

function drawLine(kind: 'reference' | 'whisker', at: number, from: number, to: number): Markup {
  return html`<line class="${kind}" x1="${across(at)}" y1="${from}" x2="${across(at)}" y2="${to}"></line>\n`
}
