// The phrases of an edition → a matcher that finds their words in running text.

import type { Model, PhraseAspect, PhraseCount, PhraseGroup } from '../model/types.js'
import { addPair, createPairs, hashPair, hasPair, type Pairs } from '../text/pairs.js'

/** What a word is to one group of phrases. */
export type Sense =
  | { readonly kind: 'count'; readonly group: PhraseGroup; readonly count: PhraseCount }
  | { readonly kind: 'aspect'; readonly group: PhraseGroup; readonly words: readonly string[] }
  | { readonly kind: 'about' | 'briefly' | 'telling' | 'unlike'; readonly group: PhraseGroup }

/** A word found in a passage. */
export interface Token {
  readonly start: number
  readonly end: number
  /** What it is, group by group. */
  readonly senses: readonly Sense[]
  /** Whether it names a row or a column. */
  readonly isName: boolean
  /** Whether it names the subject of a group that can be denied as a whole. */
  readonly isSubject: boolean
}

interface Word extends Pick<Token, 'senses' | 'isName' | 'isSubject'> {
  readonly text: string
}

/** Finds the words of an edition. */
export interface Vocabulary {
  /** The pairs of characters that words begin with. */
  readonly starts: Pairs
  /** Words by the hash of that pair, the longest first. */
  readonly words: ReadonlyMap<number, readonly Word[]>
  /** Words of one character, by its code; hardly any edition has one. */
  readonly single: ReadonlyMap<number, Word> | undefined
}

const known = new WeakMap<Model, Map<number, Vocabulary>>()
/** Reports are of few years; a hostile one may be of any. */
const FIRST_YEAR = 2000
const LAST_YEAR = 2100

/**
 * Prepare the words of an edition in the reports of a year; made once.
 *
 * @param model
 *   The edition.
 * @param year
 *   The report year, for words that name the one before or after; they are left out where it is none.
 * @returns
 *   The matcher.
 */
export function prepareVocabulary(model: Model, year: number | undefined): Vocabulary {
  const isYear = year !== undefined && Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR
  const years = known.get(model) ?? new Map<number, Vocabulary>()
  const key = isYear ? year : 0
  const found = years.get(key)
  if (found) return found
  const vocabulary = makeVocabulary(model, isYear ? year : undefined)
  known.set(model, years.set(key, vocabulary))
  return vocabulary
}

function makeVocabulary(model: Model, year: number | undefined): Vocabulary {
  const senses = new Map<string, Sense[]>()
  const add = (words: readonly string[], sense: Sense) => {
    for (const written of words) {
      if (year === undefined && written.includes('{')) continue
      const word = written
        .replace('{last}', String(Number(year) - 1))
        .replace('{next}', String(Number(year) + 1))
      senses.set(word, [...(senses.get(word) ?? []), sense])
    }
  }
  for (const group of model.phrases) {
    for (const count of group.counts) add(count.words, { kind: 'count', group, count })
    for (const { words } of group.counts[0]?.aspects ?? []) add(words, { kind: 'aspect', group, words })
    add(group.about, { kind: 'about', group })
    add(group.briefly, { kind: 'briefly', group })
    add(group.telling, { kind: 'telling', group })
    add(group.unlike, { kind: 'unlike', group })
  }
  // 行政复议案件 is as unlike a request as 行政复议 is.
  for (const [word, own] of senses)
    for (const group of model.phrases)
      if (!own.some((sense) => sense.group === group) && group.unlike.some((each) => word.includes(each)))
        own.push({ kind: 'unlike', group })
  // The longest word that fits is the one that is meant.
  const sorted = [...senses].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))
  const starts = createPairs()
  const words = new Map<number, Word[]>()
  const single = new Map<number, Word>()
  for (const [text, own] of sorted) {
    const word = describe(text, own)
    if (text.length === 1) single.set(text.charCodeAt(0), word)
    const hash = hashPair(text.charCodeAt(0), text.charCodeAt(1))
    words.set(hash, [...(words.get(hash) ?? []), word])
    addPair(starts, hash)
  }
  return { starts, words, single: single.size > 0 ? single : undefined }
}

function describe(text: string, senses: readonly Sense[]): Word {
  return {
    text,
    senses,
    isName: senses.some(({ kind }) => kind === 'count' || kind === 'aspect'),
    isSubject: senses.some(({ kind, group }) => kind === 'about' && group.briefly.length > 0),
  }
}

function findWord(candidates: readonly Word[] | undefined, text: string, at: number): Word | undefined {
  for (const word of candidates ?? []) {
    const { text: own } = word
    let length = 0
    while (length < own.length && own.charCodeAt(length) === text.charCodeAt(at + length)) length++
    if (length === own.length) return word
  }
  return undefined
}

/**
 * Find the words of an edition in a passage.
 *
 * @param vocabulary
 *   The matcher.
 * @param text
 *   The passage.
 * @returns
 *   The words from left to right; none overlaps another.
 */
export function listTokens({ starts, words, single }: Vocabulary, text: string): readonly Token[] {
  const tokens: Token[] = []
  // A pattern of some hundred alternatives is tried from each place of the text: this is ten times as fast.
  let code = text.charCodeAt(0)
  for (let at = 0; at < text.length; at++) {
    const next = text.charCodeAt(at + 1)
    const hash = hashPair(code, next)
    const own = code
    code = next
    if (!hasPair(starts, hash) && !single) continue
    const word = findWord(words.get(hash), text, at) ?? single?.get(own)
    if (!word) continue
    const end = at + word.text.length
    tokens.push({ start: at, end, senses: word.senses, isName: word.isName, isSubject: word.isSubject })
    at = end - 1
    code = text.charCodeAt(end)
  }
  return tokens
}

/**
 * Find the column of a row that words name.
 *
 * @param count
 *   The row.
 * @param words
 *   The words of the column, as the vocabulary gives them; empty for what is meant where nothing is said.
 * @returns
 *   The column, if the row has it.
 */
export function findAspect(count: PhraseCount, words: readonly string[]): PhraseAspect | undefined {
  return count.aspects.find((aspect) => aspect.words.join() === words.join())
}
