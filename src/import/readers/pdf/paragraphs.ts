// Lines of running text → paragraphs, joined over lines and pages that merely wrap.

import type { Layout } from './layout.js'
import { joinLines } from './text.js'
import type { Line } from './types.js'

/** A paragraph. */
export interface Paragraph {
  readonly page: number
  readonly text: string
  /** Font size as a multiple of the usual one. */
  readonly scale: number
  readonly isCentred: boolean
  readonly isBold: boolean
}

/** Larger than the text around it. */
const LARGE = 1.15

const SENTENCE_END = /[。！？；：.!?;:]["”’』」）)]*$/
const NUMBERED = /^([（(]?[一二三四五六七八九十]+[）)、.．]|[（(]?\d{1,2}[）)、.．](?!\d)|[①-⑳])/

/**
 * Join lines into paragraphs.
 *
 * @param lines
 *   Lines with nothing but page ends between them.
 * @param layout
 *   What is usual in the document.
 * @returns
 *   Paragraphs in order.
 */
export function joinParagraphs(lines: readonly Line[], layout: Layout): Paragraph[] {
  const groups: Line[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    if (group && isSame(group, line, layout)) group.push(line)
    else groups.push([line])
  }
  return groups.map((group) => toParagraph(group, layout))
}

function isSame(group: readonly Line[], line: Line, layout: Layout): boolean {
  const last = group.at(-1)
  if (!last || Math.abs(last.size - line.size) > 0.12 * last.size) return false
  const distance = (line.bottom - last.bottom) / line.size
  if (last.page === line.page && distance > Math.max(1.3 * layout.pitch, 1.4)) return false
  if (isTitle(last, layout) && isTitle(line, layout) && isCentred(line, layout)) return true
  if (isCentred(line, layout) && isCentred(last, layout)) return false
  const isAllBold = group.every(({ isBold }) => isBold)
  if (isAllBold && !line.isBold) return false
  if (!reachesEnd(last, line, layout)) return false
  const isEnded = SENTENCE_END.test(last.text)
  if (isEnded && NUMBERED.test(line.text)) return false
  return isAligned(group, line, isEnded, layout)
}

function isTitle({ size }: Line, layout: Layout): boolean {
  return size > LARGE * layout.size
}

/** A first line is indented by two characters and may end anywhere; a title never begins like that. */
function isCentred(line: Line, layout: Layout): boolean {
  const margins = layout.marginsOf(line.page)
  const [before, after] = [line.left - margins.left, margins.right - line.right]
  const least = (isTitle(line, layout) ? 0.8 : 2.5) * line.size
  return before > least && after > 0.8 * line.size && Math.abs(before - after) < 1.5 * line.size
}

/** Whether what the next line begins with had no room any more. */
function reachesEnd(last: Line, next: Line, layout: Layout): boolean {
  const room = layout.marginsOf(last.page).right - last.right
  const word = /^[\p{ASCII}]*/u.exec(next.text)?.[0].split(' ')[0]?.length ?? 0
  return room < (2.2 + 0.55 * Math.min(word, 40)) * last.size
}

/** By the indent: a first line stands further in than those that follow. */
function isAligned(group: readonly Line[], line: Line, isEnded: boolean, layout: Layout): boolean {
  const indent = (one: Line) => (one.left - layout.marginsOf(one.page).left) / one.size
  const [first, second] = group
  if (!first) return false
  if (second) return Math.abs(indent(line) - indent(second)) < 0.7
  const further = indent(line) - indent(first)
  if (further > 0.7) return !isEnded
  if (further > -0.7) return indent(first) < 0.7 || !isEnded
  return indent(line) > -0.7
}

function toParagraph(lines: readonly Line[], layout: Layout): Paragraph {
  const first = lines[0]
  const size = first?.size ?? layout.size
  const centred = lines.filter((line) => isCentred(line, layout)).length
  return {
    page: first?.page ?? 1,
    text: joinLines(lines.map(({ text }) => text)),
    scale: size / layout.size,
    isCentred: centred > 0 && centred >= lines.length - 1,
    isBold: lines.every(({ isBold }) => isBold),
  }
}
