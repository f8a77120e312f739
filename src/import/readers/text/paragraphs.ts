// Successive lines of prose → paragraphs, with the lines that were only wrapped joined again.

import type { TextBlock } from '../../document.js'
import { joinWrapped, squeezeBlanks } from './blanks.js'
import { measureColumns } from './columns.js'
import { hasPageBreak, type Line, placeOf } from './lines.js'
import { endsSentence, measureExtent, type Shape } from './shape.js'

/** How the prose of a page is set, by its number. */
export type GetShape = (page: number | undefined) => Shape

/**
 * Join the lines of paragraphs.
 *
 * @param lines
 *   Lines without an empty one between, but for the end of a page.
 * @param getShape
 *   How the prose of a page is set.
 * @returns
 *   The paragraphs, each with the line it begins on.
 */
export function joinParagraphs(lines: readonly Line[], getShape: GetShape): TextBlock[] {
  const paragraphs: Paragraph[] = []
  for (const line of lines) {
    const last = paragraphs.at(-1)
    if (last && continues(last, line, getShape)) last.lines.push(line)
    else paragraphs.push({ lines: [line] })
  }
  return paragraphs.map((paragraph) => makeBlock(paragraph, getShape))
}

interface Paragraph {
  readonly lines: Line[]
}

function makeBlock({ lines }: Paragraph, getShape: GetShape): TextBlock {
  const first = lines[0] as Line
  const shape = getShape(first.page)
  const isSet = shape.margin !== undefined || first.page !== undefined
  const clean = isSet ? squeezeBlanks : trimLine
  const text =
    lines.length > 1 ? joinWrapped(lines.map((line) => clean(line.text))) : cleanRow(first.text, clean)
  const centred = isCentred(first, shape) ? { isCentred: true } : {}
  return { kind: 'text', text, origin: placeOf(first), ...centred }
}

/** On a line alone words and the numbers at its end may be cells: the blanks between them stay. */
function cleanRow(text: string, clean: (text: string) => string): string {
  const words = text.trimEnd()
  const row = words.length > longestRow ? null : endNumbers.exec(words)
  const label = row?.[1] ?? words
  const parts = label.trim().split(/(?<=[\u4e00-\u9fff]{2}) (?=[\u4e00-\u9fff]{2})/)
  const isSpaced = / [\u4e00-\u9fff](?: |$)/.test(label) || label.length > longestRow
  const cells = (isSpaced ? [label] : parts).map(clean).join(' ')
  return row?.[2] ? `${cells} ${row[2].trim()}` : cells
}

/** Whether a line is a label and numbers: several, or one behind few words. */
function isRow(text: string): boolean {
  const row = text.length > longestRow ? null : endNumbers.exec(text.trim())
  if (!row?.[2]) return false
  const label = row[1]?.trim() ?? ''
  return /\S\s+\S/.test(row[2].trim()) || (label.length <= 12 && !/[，。；：]/.test(label))
}

/** Words, then numbers or strokes parted by blanks. */
const endNumbers = /^(.*?\S)((?:\s+(?:[-+]?\d[\d.,]*|[-—/]))+)$/
const longestRow = 200

/** A tab behind a number is what a list was numbered with. */
function trimLine(text: string): string {
  return text
    .trim()
    .replace(/\t+/g, (_, at: number, all: string) => (/[、.．）)]/.test(all.charAt(at - 1)) ? '' : ' '))
}

/** Whether the last line of a paragraph was broken only because it was full, or inside a clause. */
function continues({ lines }: Paragraph, other: Line, getShape: GetShape): boolean {
  const one = lines.at(-1) as Line
  const shape = getShape(one.page)
  if (shape.margin === undefined || isRow(one.text) || isRow(other.text)) return false
  const next = hasPageBreak(one, other) ? getShape(other.page) : shape
  const isPart = beginsPart(other.text)
  if (next.isIndented && measureExtent(other.text).left > next.base + 1) return false
  const isOpen = /[，、（《“‘(,]\s*$/.test(one.text.slice(-8))
  if (isOpen && !isPart) return true
  // The indent of a first line may be lost: then it is shorter than the others.
  const lost = lines.length === 1 && !shape.isIndented && !isTitle(one.text) ? lostIndent : 0
  const room = shape.margin - lost - measureExtent(one.text).right
  if (room > measureUnit(other.text.trim()) + slack) return false
  if (!endsSentence(one.text)) return next.isIndented || isOpen || !isPart
  // An address goes on behind its label.
  const isAddress = /[：:]\s*$/.test(one.text.slice(-8)) && /^\s*\w/.test(other.text)
  return !isPart && (next.isIndented || isAddress)
}

/** Columns that a full line may leave free beside what did not fit, and those of an indent of two characters. */
const slack = 3
const lostIndent = 4

/** Whether a line is a heading: it begins as one and has no clauses. */
function isTitle(text: string): boolean {
  return beginsPart(text) && !/[，。；]/.test(text)
}

/** Columns of what can't be parted at the start of a text: a word, or a character with what closes after it. */
function measureUnit(text: string): number {
  const unit = /^(?:[\w.,:/@%+-]{1,40}|.)[，。、；：！？）》」』】〕”’…]{0,3}/u.exec(text)
  return unit === null ? 0 : measureColumns(unit[0])
}

/** Whether a text begins with the number of a heading or with a short label. */
function beginsPart(text: string): boolean {
  return /^\s*(?:[一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}(?:、|[.．](?!\d))|第[一二三四五六七八九十]{1,3}[条章节]|[①-⑳]|[注附][\d一二三四五六七八九十件：:])/.test(
    text,
  )
}

function isCentred({ text }: Line, { margin, base }: Shape): boolean {
  if (margin === undefined) return false
  const { left, right } = measureExtent(text)
  return left - base > 5 && Math.abs(left - base - (margin - right)) <= 6
}
