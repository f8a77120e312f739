// Style, class and attributes of an element → how it looks, as far as that tells what it is.

import type { Tag } from './tags.js'
import { type Attributes, NO_ATTRIBUTES } from './tokens.js'

/** Not meant to be seen. */
export const HIDDEN = 1
/** Set in the middle of the line. */
export const CENTRED = 2
/** In bold type. */
export const BOLD = 4
/** Line breaks of the source are line breaks of the text. */
export const BROKEN = 8
/** A page of our own: no line is taken for a paragraph, no blank for an accident. */
export const KEPT = 16
/** Part of an article. */
export const ARTICLE = 32

/** What `display` makes of an element. */
export type Display = 'table' | 'section' | 'row' | 'cell' | 'block'

/** How a style changes what is inherited. */
export interface Style {
  /** Flags it sets. */
  readonly sets: number
  /** Flags it takes back. */
  readonly clears: number
  readonly display?: Display
  readonly rank?: number
}

const PLAIN: Style = { sets: 0, clears: 0 }

const CACHE_SIZE = 2_000

/** Reads styles; the same ones come up again and again in pages made by word processors. */
export class StyleReader {
  private readonly known = new Map<string, Style>()

  /**
   * Read the `style` of an element.
   *
   * @param style
   *   Value of the attribute.
   */
  read(style: string): Style {
    const known = this.known.get(style)
    if (known !== undefined) return known
    const read = readStyle(style.toLowerCase())
    if (this.known.size < CACHE_SIZE) this.known.set(style, read)
    return read
  }
}

function readStyle(style: string): Style {
  let sets = 0
  let clears = 0
  if (
    /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?![.\d])/.test(style)
  ) {
    sets |= HIDDEN
  }
  const align = /text-align\s*:\s*([-\w]+)/.exec(style)?.[1]
  if (align?.endsWith('center')) sets |= CENTRED
  else if (align !== undefined && align !== 'inherit') clears |= CENTRED
  const weight = /font-weight\s*:\s*(\w+)/.exec(style)?.[1]
  if (weight !== undefined && /^(?:bold|[6-9]\d\d$)/.test(weight)) sets |= BOLD
  else if (weight !== undefined && weight !== 'inherit') clears |= BOLD
  const space = /white-space\s*:\s*([-\w]+)/.exec(style)?.[1]
  if (space?.startsWith('pre')) sets |= BROKEN
  else if (space === 'normal' || space === 'nowrap') clears |= BROKEN
  const display = DISPLAYS.get(/display\s*:\s*([-\w]+)/.exec(style)?.[1] ?? '')
  const rank = /mso-outline-level\s*:\s*([1-6])(?!\d)/.exec(style)?.[1]
  if (sets === 0 && clears === 0 && display === undefined && rank === undefined) return PLAIN
  return {
    sets,
    clears,
    ...(display === undefined ? {} : { display }),
    ...(rank === undefined ? {} : { rank: Number(rank) }),
  }
}

/** What the values of `display` make of an element. */
export const DISPLAYS: ReadonlyMap<string, Display> = new Map([
  ['table', 'table'],
  ['table-row', 'row'],
  ['table-cell', 'cell'],
  ['table-row-group', 'section'],
  ['table-header-group', 'section'],
  ['table-footer-group', 'section'],
  ['block', 'block'],
])

/**
 * Read what name and attributes of an element say about its look.
 *
 * @param tag
 *   What is known of its name.
 * @param attributes
 *   Its attributes.
 * @param inherited
 *   Flags of what it stands in.
 * @returns
 *   Its flags, but for its `style`.
 */
export function readFlags({ name, flags: own }: Tag, attributes: Attributes, inherited: number): number {
  let flags = inherited | own
  if (attributes === NO_ATTRIBUTES) return flags
  const align = attributes.align?.toLowerCase()
  // On a table the attribute places the table, not its text.
  if (align === 'center' && name !== 'table') flags |= CENTRED
  else if (align === 'left' || align === 'right' || align === 'justify') flags &= ~CENTRED
  if (attributes.hidden !== undefined) flags |= HIDDEN
  if (attributes['aria-hidden'] === 'true' && name !== 'small') flags |= HIDDEN
  if (name === 'article' && attributes.class !== undefined && OURS.test(attributes.class)) flags |= KEPT
  return flags
}

const OURS = /(?:^|\s)ogi-report(?:\s|$)/

/**
 * Read the rank of a heading whose name does not tell it.
 *
 * @param attributes
 *   The attributes of the element.
 * @returns
 *   1 to 6; nothing where it is no heading.
 */
export function readRank(attributes: Attributes): number | undefined {
  if (attributes.role === 'heading') {
    const level = Math.trunc(Number(attributes['aria-level'] ?? 2))
    return Math.min(Math.max(Number.isNaN(level) ? 2 : level, 1), 6)
  }
  if (attributes.class === undefined || !attributes.class.includes('MsoHeading')) return undefined
  const rank = /MsoHeading([1-6])(?!\d)/.exec(attributes.class)?.[1]
  return rank === undefined ? undefined : Number(rank)
}
