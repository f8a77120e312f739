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

/** Finds the words of an edition. */
export interface Vocabulary {
  readonly pattern: RegExp
  readonly senses: ReadonlyMap<string, readonly Sense[]>
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
  const words = [...senses.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const vocabulary = { pattern: new RegExp(escaped.join('|') || '(?!)', 'g'), senses }
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
export function listTokens({ pattern, senses }: Vocabulary, text: string): readonly Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(pattern)) {
    const [word] = match
    tokens.push({ start: match.index, end: match.index + word.length, senses: senses.get(word) ?? [] })
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
