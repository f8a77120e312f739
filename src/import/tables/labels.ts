// Labels as documents write them: folded to one spelling, and compared with a label of the model. Width, script,
// blanks, punctuation, numbering and remarks do not count; cut and misprinted labels are told apart from others.

import type { Label } from '../../model/types.js'
import { countEdits } from './edits.js'

/** How a written label agrees with one of the model; `none` where it is another label. */
export type Agreement = 'same' | 'short' | 'cut' | 'misprint' | 'none'

/** How much a written label is like one of the model. */
export interface Likeness {
  /** 1 for the same label, 0 for another. */
  readonly likeness: number
  readonly how: Agreement
}

/** The ways a label may be spelt, all folded. */
export interface LabelForms {
  /** Official wording, with and without remarks. */
  readonly same: readonly string[]
  /** Short forms and other wordings. */
  readonly short: readonly string[]
}

/**
 * Fold a label to its letters and digits, so that spellings of one label become equal.
 *
 * @param text
 *   The label as written; line breaks and blanks inside do not count.
 * @returns
 *   The letters without numbering; the empty text where there are none.
 */
export function foldLabel(text: string): string {
  const known = folded.get(text)
  if (known !== undefined) return known
  const result = keepLetters(dropNumber(spell(text)))
  if (text.length <= LONGEST && folded.size < MOST_KEPT) folded.set(text, result)
  return result
}

/**
 * Fold a label like `foldLabel`, without what stands in brackets.
 *
 * @param text
 *   The label as written.
 * @returns
 *   The letters outside brackets; those inside where there are no others.
 */
export function foldWithoutRemarks(text: string): string {
  const bare = dropNumber(spell(text))
  // A remark whose bracket was lost with the rest of its line is a remark all the same.
  const plain = keepLetters(bare.replace(REMARK, ''))
  return plain === '' ? keepLetters(bare) : plain
}

/**
 * Tell how much a written label is like a label of the model.
 *
 * @param written
 *   The label as written.
 * @param label
 *   The label of the model, with its short form and other wordings.
 * @returns
 *   Likeness and kind; 0 and `none` for another label.
 */
export function compareLabel(written: string, label: Label): Likeness {
  const text = foldLabel(written)
  if (text === '') return NONE
  const exact = compareExactly(text, label)
  if (exact) return exact
  const bare = foldWithoutRemarks(written)
  return (bare !== text && compareExactly(bare, label)) || compareLoosely(text, label)
}

/**
 * Compare two labels that are not equal.
 *
 * @param text
 *   The folded label.
 * @param label
 *   The label of the model.
 * @returns
 *   `cut`, `misprint` or `none`.
 */
export function compareLoosely(text: string, label: Label): Likeness {
  if (text.length > LONGEST) return NONE
  const { same, short } = formsOf(label)
  let best = NONE
  for (const form of [...same, ...short]) {
    const likeness = compareForms(text, form)
    if (likeness.likeness > best.likeness) best = likeness
  }
  return best
}

/**
 * List the folded spellings of a label; made once for each.
 *
 * @param label
 *   A label of the model.
 * @returns
 *   Its spellings.
 */
export function formsOf(label: Label): LabelForms {
  const known = forms.get(label)
  if (known) return known
  const list = (words: readonly (string | undefined)[]) =>
    words.flatMap((word) => (word ? [foldLabel(word), foldWithoutRemarks(word)] : []))
  const same = new Set(list([label.zh, label.en]))
  const short = new Set(list([label.short?.zh, label.short?.en, ...(label.aliases ?? [])]))
  const made = { same: [...same], short: [...short].filter((form) => !same.has(form)) }
  forms.set(label, made)
  return made
}

const LONGEST = 120
const MOST_KEPT = 5000
const NONE: Likeness = { likeness: 0, how: 'none' }
const folded = new Map<string, string>()
const forms = new WeakMap<Label, LabelForms>()

function compareExactly(text: string, label: Label): Likeness | undefined {
  const { same, short } = formsOf(label)
  if (same.includes(text)) return { likeness: 1, how: 'same' }
  return short.includes(text) ? { likeness: 0.99, how: 'short' } : undefined
}

/** Under a third of the letters wrong is a misprint; a part of at least two letters is a cut label. */
function compareForms(text: string, form: string): Likeness {
  const longer = Math.max(text.length, form.length)
  if (text.length >= 2 && form.includes(text)) {
    return { likeness: 0.55 + 0.4 * (text.length / form.length), how: 'cut' }
  }
  if (longer < 4) return NONE
  const limit = Math.floor(longer * 0.3)
  if (Math.abs(text.length - form.length) > limit || !sharesLetters(text, form, longer - limit)) return NONE
  const edits = countEdits(text, form, limit)
  return edits > limit ? NONE : { likeness: 1 - edits / longer, how: 'misprint' }
}

/** Far quicker than counting edits, and enough for most labels. */
function sharesLetters(text: string, form: string, least: number): boolean {
  let shared = 0
  for (const letter of text) if (form.includes(letter)) shared += 1
  return shared >= least
}

function spell(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200b-\u200f\u2060\ufeff\u00ad]+/g, '')
}

/** Numbering in front; a lone number in brackets is kept, since it would be all there is. */
function dropNumber(text: string): string {
  const bare = text.replace(NUMBER, '')
  return bare === '' ? text : bare
}

/** In brackets, but for the number of a clause. */
const REMARK = /\((?![一二三四五六七八九十\d]+\))[^()]*(?:\)|$)/g
const NUMBER =
  /^(?:\([一二三四五六七八九十\d]+\)|[一二三四五六七八九十]+[、.,:]|\d{1,2}(?:[、.,):]+|(?=\p{L})))+/u

function keepLetters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
}
