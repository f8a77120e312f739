// Text around and between grids → lines of a table, where it is such: a label with its figures, figures alone,
// headers glued together, fragments of labels. Sentences are left alone.

import type { DetailBlock, TextBlock } from '../document.js'
import { foldLabel } from './labels.js'
import type { Line, PlacedCell } from './layout.js'
import { isColumnLabel, isRowLabel, type Scope } from './scope.js'

/** A line of text and what it is to the table. */
export interface TextLine {
  readonly kind: 'row' | 'words' | 'fragment' | 'prose'
  readonly line: Line
  readonly text: string
}

/**
 * Read a block of text as lines of a table.
 *
 * @param block
 *   The block.
 * @param group
 *   Its number.
 * @param scope
 *   The table.
 * @returns
 *   Its lines.
 */
export function readTextLines(block: TextBlock | DetailBlock, group: number, scope: Scope): TextLine[] {
  const text = block.kind === 'detail' ? `${block.label} ${block.text}` : block.text
  if (text.length > LONGEST) return [proseLine(block, group, text)]
  return text.split('\n').flatMap((each) => {
    const line = each.trim()
    return line === '' ? [] : [readLine(block, group, line, scope)]
  })
}

const LONGEST = 2000
const LONGEST_LINE = 120
/** Figures at the end of a line, each with a unit at most. */
const FIGURES =
  /(?:(?:^|[\s:：]+|(?<=[^\d\s.,，．０-９]))(?:[+-]?[\d０-９][\d０-９,，.．]*(?:万元|元|件|项|条|次)?|[/／—-]))+$/
const PAGE_NUMBER = /^[-–—－\s]*(?:第\s*)?[\dⅰ-ⅹ]{1,3}(?:\s*页)?(?:\s*[/／共]+\s*\d{1,3}\s*页?)?[-–—－\s]*$/

function readLine(block: TextBlock | DetailBlock, group: number, text: string, scope: Scope): TextLine {
  if (text.length > LONGEST_LINE) return proseLine(block, group, text)
  const figures = FIGURES.exec(text)?.[0] ?? ''
  const label = text.slice(0, text.length - figures.length).trim()
  const values = figures.split(/[\s:：]+/).filter((each) => each !== '')
  const make = (kind: TextLine['kind'], parts: readonly string[]): TextLine => ({
    kind,
    line: lineOf(block, group, parts),
    text,
  })
  if (values.length > 0 && isRowOfTable(label, values.length, scope)) return make('row', [label, ...values])
  if (PAGE_NUMBER.test(text)) return make('fragment', [])
  const words = splitWords(text, scope)
  if (words) return make('words', words)
  return make(isFragment(text, scope) ? 'fragment' : 'prose', [])
}

/** A row's label before figures; or as many figures as a row has, when no label is left. */
function isRowOfTable(label: string, count: number, scope: Scope): boolean {
  if (label === '') return count > 1 && scope.axes.columns.some(({ targets }) => targets.length === count)
  const folded = foldLabel(label)
  if (folded === '' || /[。；;]/.test(label)) return false
  return isRowLabel(scope, label, folded.length > 3) || scope.rows(label).groups.length > 0
}

/** Split text that is nothing but wording of the form; headers side by side are glued together in texts. */
function splitWords(text: string, scope: Scope): string[] | undefined {
  if (isKnown(text, scope)) return [text]
  const parts = text.split(/\s{1,}|(?<=[)）])/).filter((each) => each !== '')
  if (parts.length > 1 && parts.every((part) => isKnown(part, scope))) return parts
  const folded = foldLabel(text)
  if (folded.length < 4 || folded.length > 60) return undefined
  const found: string[] = []
  for (let from = 0; from < folded.length; ) {
    const word = scope.axes.wording.reduce(
      (best, each) => (each.length > Math.max(best.length, 1) && folded.startsWith(each, from) ? each : best),
      '',
    )
    if (word === '') return undefined
    found.push(word)
    from += word.length
  }
  return found
}

function isKnown(text: string, scope: Scope): boolean {
  return (
    scope.isWord(text) ||
    isRowLabel(scope, text) ||
    isColumnLabel(scope, text) ||
    scope.rows(text).groups.length > 0
  )
}

/** A piece of the form's wording, short enough to be no sentence. */
function isFragment(text: string, scope: Scope): boolean {
  const folded = foldLabel(text)
  if (/[。；;!?！？]/.test(text) || folded.length > 60) return false
  if (folded === '') return true
  return measureCover(folded, scope.axes.wording) >= (folded.length < 6 ? 1 : 0.75)
}

/**
 * Measure how much of a text is wording of the form.
 *
 * @param text
 *   Folded text.
 * @param wording
 *   Folded wording.
 * @returns
 *   Share of its letters in pieces of two letters at least, from 0 to 1.
 */
export function measureCover(text: string, wording: readonly string[]): number {
  let covered = 0
  for (let from = 0; from < text.length; ) {
    let length = 0
    for (const word of wording) {
      while (from + length < text.length && word.includes(text.slice(from, from + length + 1))) length += 1
    }
    const counts = length > 1 || text.length < 3
    if (counts) covered += length
    from += Math.max(1, length)
  }
  return text === '' ? 0 : covered / text.length
}

function proseLine(block: TextBlock | DetailBlock, group: number, text: string): TextLine {
  return { kind: 'prose', line: lineOf(block, group, []), text }
}

function lineOf(block: TextBlock | DetailBlock, group: number, parts: readonly string[]): Line {
  const cells = parts.map((text, start): PlacedCell => {
    const source = { text, colspan: 1, rowspan: 1, origin: block.origin }
    return { text, start, end: start + 1, isOwn: true, origin: block.origin, source }
  })
  return { block, group, isExact: false, isHead: false, cells, origin: block.origin }
}
