// A passage → what binding asks of it: clauses, sentences, and the words between two places.

import { type Figure, listFigures, normalise } from './figures.js'
import { CLAUSE_END, EXAMPLES, SENTENCE_END } from './grammar.js'
import type { Passage } from './passages.js'
import { listTokens, type Token, type Vocabulary } from './vocabulary.js'

/** A passage that has been read. */
export interface ReadPassage extends Passage {
  /** The text as figures and words are looked for, place by place as long as the original. */
  readonly plain: string
  /** The same with all known words blanked. */
  readonly bare: string
  readonly figures: readonly Figure[]
  readonly tokens: readonly Token[]
  /** Words of its heading. */
  readonly headed: readonly Token[]
  /** Places of the marks that end a clause. */
  readonly marks: readonly number[]
}

/** A stretch of a passage. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * Read a passage.
 *
 * @param passage
 *   The passage.
 * @param vocabulary
 *   The words of the edition.
 * @returns
 *   Its figures, words and clauses; undefined where it has no word for a figure of the tables.
 */
export function readPassage(passage: Passage, vocabulary: Vocabulary): ReadPassage | undefined {
  const plain = normalise(passage.text).replace(EXAMPLES, (text) => '\u00a0'.repeat(text.length))
  const tokens = listTokens(vocabulary, plain)
  if (!tokens.some(({ senses }) => senses.some(({ kind }) => kind !== 'unlike' && kind !== 'briefly')))
    return undefined
  const figures = listFigures(plain)
  return {
    ...passage,
    plain,
    bare: blank(plain, tokens),
    figures,
    tokens,
    headed: listTokens(vocabulary, normalise(passage.heading)),
    marks: listMarks(plain, [...tokens, ...figures]),
  }
}

function blank(text: string, tokens: readonly Stretch[]): string {
  let result = ''
  let at = 0
  for (const { start, end } of tokens) {
    result += text.slice(at, start) + ' '.repeat(end - start)
    at = end
  }
  return result + text.slice(at)
}

/** A mark inside a figure or a word ends nothing. */
function listMarks(text: string, spans: readonly Stretch[]): number[] {
  const marks = [...text.matchAll(EVERY_MARK)].map(({ index }) => index)
  if (marks.length === 0) return marks
  const inside = new Set<number>()
  for (const { start, end } of spans)
    for (let at = start; at < end; at++) if (CLAUSE_END.test(text.charAt(at))) inside.add(at)
  return inside.size === 0 ? marks : marks.filter((mark) => !inside.has(mark))
}

const EVERY_MARK = new RegExp(CLAUSE_END, 'g')

/**
 * Find the clause a place stands in.
 *
 * @param passage
 *   The passage.
 * @param at
 *   The place.
 * @returns
 *   From behind the mark before it to the mark after it.
 */
export function clauseAt({ marks, plain }: ReadPassage, at: number): Stretch {
  let start = 0
  for (const mark of marks) {
    if (mark >= at) return { start, end: mark }
    start = mark + 1
  }
  return { start, end: plain.length }
}

/**
 * Find the sentence a place stands in.
 *
 * @param passage
 *   The passage.
 * @param at
 *   The place.
 * @returns
 *   From behind the end of the sentence before to its own end.
 */
export function sentenceAt({ marks, plain }: ReadPassage, at: number): Stretch {
  let start = 0
  for (const mark of marks) {
    if (!SENTENCE_END.test(plain.charAt(mark))) continue
    if (mark >= at) return { start, end: mark }
    start = mark + 1
  }
  return { start, end: plain.length }
}

/**
 * List the words within a stretch.
 *
 * @param passage
 *   The passage.
 * @param stretch
 *   From where to where.
 * @returns
 *   The words that lie in it whole.
 */
export function tokensIn({ tokens }: ReadPassage, { start, end }: Stretch): readonly Token[] {
  return tokens.filter((token) => token.start >= start && token.end <= end)
}

const LONGEST_QUOTE = 90

/**
 * Quote the sentence around a stretch, shortened to what fits in a message.
 *
 * @param passage
 *   The passage.
 * @param stretch
 *   What the quote is about.
 * @returns
 *   The text as the report writes it.
 */
export function quoteAround(passage: ReadPassage, stretch: Stretch): string {
  const { start, end } = sentenceAt(passage, stretch.start)
  if (end - start <= LONGEST_QUOTE) return clean(passage.text.slice(start, end))
  const spare = Math.max(0, LONGEST_QUOTE - (stretch.end - stretch.start))
  const from = Math.max(start, stretch.start - Math.ceil(spare * 0.7))
  const to = Math.min(end, from + LONGEST_QUOTE)
  const text = clean(passage.text.slice(from, to))
  return `${from > start ? '…' : ''}${text}${to < end ? '…' : ''}`
}

/**
 * Quote a stretch as the report writes it.
 *
 * @param passage
 *   The passage.
 * @param stretch
 *   What is quoted.
 * @returns
 *   Its text in one line.
 */
export function quote(passage: ReadPassage, { start, end }: Stretch): string {
  return clean(passage.text.slice(start, end))
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^[\s、]+|\s+$/g, '')
}
