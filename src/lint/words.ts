// Settings of a rule → word lists, and patterns that find any of their words.

import type { Rule } from '../model/types.js'
import { foldCode, hashPair, mayHold } from '../text/pairs.js'
import type { Passage } from '../text/passages.js'
import type { ReportText } from '../text/text.js'

/**
 * Read a list of words from the settings of a rule.
 *
 * @param rule
 *   The rule.
 * @param name
 *   Name of the setting.
 * @returns
 *   The words; none where the setting is no list.
 */
export function readWords({ settings }: Rule, name: string): readonly string[] {
  const words = settings?.[name]
  return isWords(words) ? words : []
}

function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && (known.has(value) || value.every((word) => typeof word === 'string'))
}

/**
 * Read a number from the settings of a rule.
 *
 * @param rule
 *   The rule.
 * @param name
 *   Name of the setting.
 * @param otherwise
 *   What holds where the setting is no number.
 * @returns
 *   The number.
 */
export function readLimit({ settings }: Rule, name: string, otherwise: number): number {
  const value = settings?.[name]
  return typeof value === 'number' && Number.isFinite(value) ? value : otherwise
}

/** A list made ready. */
interface Prepared {
  readonly pattern: RegExp
  /** For each word the pairs of characters it needs; itself where it is one character. */
  readonly needs: readonly (readonly number[] | string)[]
}

const known = new WeakMap<readonly unknown[], Prepared>()
const NEVER = /(?!)/g

function prepare(words: readonly string[]): Prepared {
  const found = known.get(words)
  if (found) return found
  const sorted = [...words].filter((word) => word !== '').sort((a, b) => b.length - a.length)
  const flags = sorted.some((word) => /[^\u2e80-\u9fff\d\s\p{P}]/u.test(word)) ? 'gi' : 'g'
  const pattern = sorted.length === 0 ? NEVER : new RegExp(sorted.map(writeWord).join('|'), flags)
  const prepared = { pattern, needs: sorted.map(listNeeds) }
  known.set(words, prepared)
  return prepared
}

/**
 * Make the pattern that finds any of some words, the longest first.
 *
 * @param words
 *   The words. A blank in one stands for any blanks or none; a colon for one of either width; a word of Latin letters
 *   is not found inside a longer one.
 * @returns
 *   A global pattern, made once for a list.
 */
export function findAny(words: readonly string[]): RegExp {
  return prepare(words).pattern
}

function writeWord(word: string): string {
  const body = word
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s{0,9}')
    .replace(/[：:]/g, '[：:]')
  return /^[a-z]+$/i.test(word) ? `(?<![a-z])${body}(?![a-z])` : body
}

/** Characters beyond the ASCII ones that have a capital form are told apart here, and are not by the pattern. */
function listNeeds(word: string): readonly number[] | string {
  if (/^[^\p{L}\s：:]$|^\p{Script=Han}$/u.test(word)) return word
  const needs: number[] = []
  for (let at = 1; at < word.length; at++) {
    const [before, after] = [word.charAt(at - 1), word.charAt(at)]
    if ([before, after].every((each) => /[!-~\u2e80-\uffef]/.test(each)))
      needs.push(hashPair(foldCode(before.charCodeAt(0)), foldCode(after.charCodeAt(0))))
  }
  return needs
}

/**
 * Tell whether a text has any of some words.
 *
 * @param text
 *   The text.
 * @param words
 *   The words.
 * @returns
 *   True for one or more.
 */
export function hasAny(text: string, words: readonly string[]): boolean {
  return text.search(prepare(words).pattern) >= 0
}

/**
 * Tell whether a report may have any of some words, so that it is worth looking for them.
 *
 * @param text
 *   The text of the report.
 * @param words
 *   The words.
 * @returns
 *   False where it certainly has none.
 */
export function mayHaveAny({ pairs, titled }: ReportText, words: readonly string[]): boolean {
  return prepare(words).needs.some((needs) =>
    typeof needs === 'string' ? titled.some(({ folded }) => folded.includes(needs)) : mayHold(pairs, needs),
  )
}

/**
 * Tell whether any passage of a report has any of some words.
 *
 * @param text
 *   The text of the report.
 * @param passages
 *   Some of its passages.
 * @param words
 *   The words.
 * @returns
 *   True for one or more.
 */
export function haveAny(text: ReportText, passages: readonly Passage[], words: readonly string[]): boolean {
  return mayHaveAny(text, words) && passages.some((passage) => hasAny(passage.text, words))
}

/**
 * Tell whether a text has the characters of another in their order, whatever stands between them.
 *
 * @param part
 *   The other, such as a short form of a name.
 * @param whole
 *   The text.
 * @returns
 *   True where it has them all.
 */
export function isWithin(part: string, whole: string): boolean {
  let position = 0
  for (const character of part) {
    const next = whole.indexOf(character, position)
    if (next < 0) return false
    position = next + character.length
  }
  return true
}
