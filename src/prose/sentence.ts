// A passage → what binding asks of it: clauses, sentences, and the words between two places.

import type { Passage } from '../text/passages.js'
import { type Figure, listFigures, normalise } from './figures.js'
import { CLAUSE_END, EXAMPLES, SENTENCE_END } from './grammar.js'
import { listTokens, type Token, type Vocabulary } from './vocabulary.js'

/** A passage that has been read. */
export interface ReadPassage extends Pick<Passage, 'path' | 'text' | 'heading'> {
  /** The text as figures and words are looked for, place by place as long as the original. */
  readonly plain: string
  /** The same with all known words blanked. */
  readonly bare: string
  readonly figures: readonly Figure[]
  readonly tokens: readonly Token[]
  /** Words of its heading. */
  readonly headed: () => readonly Token[]
  /** Whether it has a word that denies something. */
  readonly denies: boolean
  /** Places of the marks that end a clause. */
  readonly marks: readonly number[]
  /** Those of them that end a sentence. */
  readonly stops: readonly number[]
}

/** A stretch of a passage. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Longer texts are no report's; a report may be hostile. */
const LONGEST = 20_000

/**
 * Read a passage.
 *
 * @param passage
 *   The passage.
 * @param vocabulary
 *   The words of the edition.
 * @returns
 *   Its figures, words and clauses; undefined where it has no word for a figure of the tables, or says nothing of one.
 */
export function readPassage(passage: Passage, vocabulary: Vocabulary): ReadPassage | undefined {
  const { path, heading } = passage
  const text = passage.text.length > LONGEST ? passage.text.slice(0, LONGEST) : passage.text
  const normal = normalise(text)
  const plain = normal.includes('因')
    ? normal.replace(EXAMPLES, (each) => '\u00a0'.repeat(each.length))
    : normal
  const tokens = listTokens(vocabulary, plain)
  const isNamed = tokens.some(({ isName }) => isName)
  const denies = (isNamed || tokens.some(({ isSubject }) => isSubject)) && DENIES.test(plain)
  const figures = isNamed || denies ? listFigures(plain) : []
  if (!denies && !figures.some(({ unit }) => unit === 'count' || unit === 'money')) return undefined
  const headed = () => (heading === '' ? [] : listTokens(vocabulary, normalise(heading)))
  const marks = listMarks(plain, tokens, figures)
  const stops = marks.filter((mark) => SENTENCE_END[plain.charCodeAt(mark)])
  const bare = blank(plain, tokens)
  return { path, text, heading, plain, bare, figures, tokens, headed, denies, marks, stops }
}

/** What a text has to have to deny anything. */
const DENIES = /[未无零]|没有|不存在/

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
function listMarks(text: string, tokens: readonly Stretch[], figures: readonly Stretch[]): readonly number[] {
  const marks: number[] = []
  let token = 0
  let figure = 0
  for (let at = 0; at < text.length; at++) {
    if (!CLAUSE_END[text.charCodeAt(at)]) continue
    while ((tokens[token]?.end ?? Infinity) <= at) token++
    while ((figures[figure]?.end ?? Infinity) <= at) figure++
    if ((tokens[token]?.start ?? Infinity) <= at || (figures[figure]?.start ?? Infinity) <= at) continue
    marks.push(at)
  }
  return marks
}

/** How many of some ascending places lie before a place. */
function countBefore(places: readonly number[], at: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((places[middle] ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

function between(places: readonly number[], at: number, length: number): Stretch {
  const next = countBefore(places, at)
  const before = places[next - 1]
  return { start: before === undefined ? 0 : before + 1, end: places[next] ?? length }
}

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
  return between(marks, at, plain.length)
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
export function sentenceAt({ stops, plain }: ReadPassage, at: number): Stretch {
  return between(stops, at, plain.length)
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
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < tokens.length && (tokens[last]?.end ?? 0) <= end) last++
  return last === low ? NOTHING : tokens.slice(low, last)
}

const NOTHING: readonly Token[] = []

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
