// Settings of a rule → word lists, and patterns that find any of their words.

import type { Rule } from '../model/types.js'

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
  return Array.isArray(value) && value.every((word) => typeof word === 'string')
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

const patterns = new WeakMap<readonly string[], RegExp>()
const NEVER = /(?!)/g

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
  const known = patterns.get(words)
  if (known) return known
  const sorted = [...words].filter((word) => word !== '').sort((a, b) => b.length - a.length)
  const pattern = sorted.length === 0 ? NEVER : new RegExp(sorted.map(writeWord).join('|'), 'gi')
  patterns.set(words, pattern)
  return pattern
}

function writeWord(word: string): string {
  const body = word
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s{0,9}')
    .replace(/[：:]/g, '[：:]')
  return /^[a-z]+$/i.test(word) ? `(?<![a-z])${body}(?![a-z])` : body
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
  return text.search(findAny(words)) >= 0
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
