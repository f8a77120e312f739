// The phrases of an edition → a matcher that finds their words in running text.

import type { Model, PhraseAspect, PhraseCount, PhraseGroup } from '../model/types.js'

/** What a word is to one group of phrases. */
export type Sense =
  | { readonly kind: 'count'; readonly group: PhraseGroup; readonly count: PhraseCount }
  | { readonly kind: 'aspect'; readonly group: PhraseGroup; readonly words: readonly string[] }
  | { readonly kind: 'about' | 'briefly' | 'unlike'; readonly group: PhraseGroup }

/** A word found in a passage. */
export interface Token {
  readonly start: number
  readonly end: number
  /** What it is, group by group. */
  readonly senses: readonly Sense[]
}

interface Word {
  readonly text: string
  readonly senses: readonly Sense[]
}

/** Finds the words of an edition. */
export interface Vocabulary {
  /** Words by the code of their first character, the longest first. */
  readonly words: ReadonlyMap<number, readonly Word[]>
}

const known = new WeakMap<Model, Vocabulary>()

/**
 * Prepare the words of an edition; made once.
 *
 * @param model
 *   The edition.
 * @returns
 *   The matcher.
 */
export function prepareVocabulary(model: Model): Vocabulary {
  const found = known.get(model)
  if (found) return found
  const senses = new Map<string, Sense[]>()
  const add = (words: readonly string[], sense: Sense) => {
    for (const word of words) senses.set(word, [...(senses.get(word) ?? []), sense])
  }
  for (const group of model.phrases) {
    for (const count of group.counts) add(count.words, { kind: 'count', group, count })
    for (const { words } of group.counts[0]?.aspects ?? []) add(words, { kind: 'aspect', group, words })
    add(group.about, { kind: 'about', group })
    add(group.briefly, { kind: 'briefly', group })
    add(group.unlike, { kind: 'unlike', group })
  }
  // 行政复议案件 is as unlike a request as 行政复议 is.
  for (const [word, own] of senses)
    for (const group of model.phrases)
      if (!own.some((sense) => sense.group === group) && group.unlike.some((each) => word.includes(each)))
        own.push({ kind: 'unlike', group })
  // The longest word that fits is the one that is meant.
  const sorted = [...senses].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))
  const words = new Map<number, Word[]>()
  for (const [text, own] of sorted) {
    const code = text.charCodeAt(0)
    words.set(code, [...(words.get(code) ?? []), { text, senses: own }])
  }
  const vocabulary = { words }
  known.set(model, vocabulary)
  return vocabulary
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
export function listTokens({ words }: Vocabulary, text: string): readonly Token[] {
  const tokens: Token[] = []
  // A pattern of some hundred alternatives is tried from each place of the text: this is ten times as fast.
  for (let at = 0; at < text.length; at++) {
    const word = words.get(text.charCodeAt(at))?.find((each) => text.startsWith(each.text, at))
    if (!word) continue
    const end = at + word.text.length
    tokens.push({ start: at, end, senses: word.senses })
    at = end - 1
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
