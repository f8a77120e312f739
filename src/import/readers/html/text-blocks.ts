// The lines of a paragraph and what is set apart in it → text blocks.

import type { Area, Origin, TextBlock } from '../../document.js'
import { collapseBlanks, groupLines, isVisible } from './blanks.js'
import type { ElementKind } from './elements.js'
import type { Frame } from './frames.js'
import { CENTRED, HIDDEN, KEPT } from './look.js'

/** A paragraph once read. */
export interface DraftText {
  /** The element whose text it is. */
  readonly owner: Frame
  /** What stands between the `<br>`; at least one. */
  readonly lines: string[]
  /** Lines of the source, one for each line; 0 where the line is blank. */
  readonly places: readonly number[]
  /** Whether the text is taken as it stands. */
  readonly isPlain: boolean
  readonly isBold: boolean
  /** Words at the start of the first line that are set apart, and where they end. */
  readonly lead: { readonly kind: 'label' | 'number'; readonly end: number } | undefined
  /** Where the mark begins in the last line; -1 without one. */
  readonly markStart: number
}

/**
 * Make the blocks of a paragraph.
 *
 * @param draft
 *   The paragraph; its lines are used up.
 * @returns
 *   One block, or several where empty lines or indents set paragraphs apart.
 */
export function makeTextBlocks(draft: DraftText): TextBlock[] {
  const { lines, isPlain, lead, markStart } = draft
  if (lines.length === 1 && lead === undefined && markStart < 0) {
    const [line = ''] = lines
    return [makeBlock(draft, isPlain ? line : collapseBlanks(line), draft.places[0] ?? 0)]
  }
  const mark = takeMark(draft)
  const taken = takeLead(draft)
  const blocks = findGroups(draft).map(([from, to]) => {
    const place = draft.places.slice(from, to).find((line) => line > 0)
    return makeBlock(draft, joinLines(lines.slice(from, to), isPlain), place ?? 0)
  })
  const [first] = blocks
  const last = blocks.at(-1)
  if (first !== undefined && taken !== undefined && lead !== undefined) first[lead.kind] = taken
  if (last !== undefined && mark !== undefined) last.mark = mark
  return blocks
}

/** The last words, in a `<small>`, and the blank before them. */
function takeMark(draft: DraftText): string | undefined {
  const { lines, markStart, isPlain } = draft
  if (markStart < 0) return undefined
  const last = lines.at(-1) ?? ''
  const mark = last.slice(markStart)
  const before = last.slice(0, markStart)
  if (!isVisible(mark) || (!isVisible(before) && lines.length === 1 && !isKept(draft))) return undefined
  lines[lines.length - 1] = before.endsWith(' ') ? before.slice(0, -1) : before
  return isPlain ? mark : collapseBlanks(mark)
}

/** The first words; they are the text itself where nothing follows. */
function takeLead(draft: DraftText): string | undefined {
  const { lines, lead, isPlain } = draft
  if (lead === undefined) return undefined
  const [first = '', ...more] = lines
  const words = first.slice(0, lead.end)
  const rest = first.slice(lead.end)
  const isFollowed = isVisible(rest) || (lead.kind === 'label' && more.some(isVisible))
  if (!isFollowed && !(isKept(draft) && (rest !== '' || more.length > 0))) return undefined
  lines[0] = rest
  return isPlain ? words : collapseBlanks(words)
}

/** In a page of our own, blanks are text. */
function isKept({ owner, isPlain }: DraftText): boolean {
  return isPlain && (owner.flags & KEPT) !== 0
}

/** Elements in which an empty line or an indent begins a new paragraph. */
function isSplit(kind: ElementKind): boolean {
  return kind === 'paragraph' || kind === 'block' || kind === 'cell'
}

type Groups = readonly (readonly [number, number])[]

function findGroups(draft: DraftText): Groups {
  const { owner, lines } = draft
  if (isKept(draft)) return [[0, lines.length]]
  const groups = groupLines(lines)
  if (isSplit(owner.kind)) return groups
  // What is left without its lead may be nothing but blanks.
  return [[groups[0]?.[0] ?? 0, groups.at(-1)?.[1] ?? lines.length]]
}

function joinLines(lines: readonly string[], isPlain: boolean): string {
  if (isPlain) return lines.join('\n')
  return lines
    .map(collapseBlanks)
    .filter((line) => line !== '')
    .join('\n')
}

type Mutable<T> = { -readonly [key in keyof T]: T[key] }

function makeBlock({ owner, isBold }: DraftText, text: string, place: number): Mutable<TextBlock> {
  const block: Mutable<TextBlock> = { kind: 'text', text, origin: makeOrigin(place) }
  if (owner.area !== undefined) block.area = owner.area
  if (owner.rank !== undefined) block.rank = owner.rank
  if (owner.flags & CENTRED) block.isCentred = true
  if (owner.flags & HIDDEN) block.isHidden = true
  if (isBold) block.isBold = true
  return block
}

/**
 * Make the block of what is hidden in the middle of a paragraph.
 *
 * @param text
 *   The hidden text.
 * @param line
 *   Its line in the source.
 * @param area
 *   What the paragraph stands in.
 * @returns
 *   The block.
 */
export function makeHiddenBlock(text: string, line: number, area: Area | undefined): TextBlock {
  const block: Mutable<TextBlock> = {
    kind: 'text',
    text: collapseBlanks(text),
    origin: { line },
    isHidden: true,
  }
  if (area !== undefined) block.area = area
  return block
}

function makeOrigin(line: number): Origin {
  return line === 0 ? {} : { line }
}
