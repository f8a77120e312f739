// The model's words (`x-words`) ↔ sentences with figures in them.

import type { Model } from '../model/types.js'

/** Marks printed where a schema gives no word; without letters, so that they belong to no language. */
const MARKS: Readonly<Record<string, string>> = {
  noteMark: '[{number}]',
  noteLabel: '[{number}] ',
  noteAt: '[{number}] {place}: ',
  explanationLabel: '[{number}] {place}, {rule}: ',
  detail: '{label}: ',
  period: '{from} – {to}',
  separator: '; ',
  mark: '[{text}]',
  nothing: '–',
  yes: '✓',
  no: '✗',
  facts: '…',
}

/**
 * Give a word of the edition with its places filled.
 *
 * @param model
 *   The edition.
 * @param name
 *   Name of the word.
 * @param params
 *   Texts for the `{places}` of the word; left out, they stay.
 * @returns
 *   The text; where the schema has no such word a mark without letters, or nothing.
 */
export function sayWord(model: Model, name: string, params?: Readonly<Record<string, string>>): string {
  const pattern = (Object.hasOwn(model.words, name) ? model.words[name]?.zh : MARKS[name]) ?? ''
  return params === undefined ? pattern : fillPlaces(pattern, params)
}

/**
 * Read what fills the places of a word: the inverse of {@link sayWord}.
 *
 * @param model
 *   The edition.
 * @param name
 *   Name of the word.
 * @param text
 *   A text that may be the word with its places filled.
 * @returns
 *   The texts of the places, each as short as can be; undefined where the text is not that word.
 */
export function readWord(
  model: Model,
  name: string,
  text: string,
): Readonly<Record<string, string>> | undefined {
  const parts = sayWord(model, name).split(/\{([a-zA-Z]+)\}/)
  const names = parts.filter((_, index) => index % 2 === 1)
  const pattern = parts.map((part, index) =>
    index % 2 === 1 ? '([^]+?)' : part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'),
  )
  const found = new RegExp(`^${pattern.join('')}$`, 'u').exec(text)
  return found ? Object.fromEntries(names.map((each, index) => [each, found[index + 1] ?? ''])) : undefined
}

/** Filled in one pass: what comes from a report is never read as a place. */
function fillPlaces(pattern: string, params: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) =>
    Object.hasOwn(params, name) ? (params[name] ?? '') : whole,
  )
}
