// What a report says by a property → a mark to print where the words alone do not show it.
//
// A reader without the JSON, such as an importer, takes a heading in an aspect's very wording for that aspect.
// Where that is not what the report says, a mark in brackets after the text says it. So nothing is lost on
// paper, and a report in the usual words carries no mark at all.

import { partOf } from '../../model/lookup.js'
import type { Model } from '../../model/types.js'
import { isMarked } from '../../report/marks.js'
import { sayWord } from '../../report/words.js'

/** Gives the mark of a paragraph from its words and what it states; an empty text for none. */
export type MarkParagraph = (text: string, states: string) => string

/**
 * Say what a paragraph states.
 *
 * @param model
 *   The edition.
 * @param states
 *   Value of the statement; empty for none.
 * @returns
 *   The mark, or an empty text.
 */
export function markStatement(model: Model, states: string): string {
  if (states === '') return ''
  const said = partOf(model, 'Statement')?.values?.find((each) => each.value === states)
  return sayWord(model, 'mark', { text: said?.label?.zh ?? states })
}

/**
 * Say which aspect a heading reports, where its words do not.
 *
 * @param model
 *   The edition.
 * @param text
 *   Words of the heading.
 * @param aspect
 *   Its aspect; empty for none.
 * @returns
 *   The mark, or an empty text.
 */
export function markAspect(model: Model, text: string, aspect: string): string {
  const aspects = partOf(model, 'Aspect')?.values ?? []
  const shown = aspects.find((each) => each.label?.zh === text)?.value ?? ''
  if (shown === aspect && !isMarked(model, text)) return ''
  const said = aspects.find((each) => each.value === aspect)
  return aspect === '' ? markNothing(model) : sayWord(model, 'mark', { text: said?.label?.zh ?? aspect })
}

/**
 * Write the mark that says: none of what the words seem to show.
 *
 * @param model
 *   The edition.
 * @returns
 *   The mark.
 */
export function markNothing(model: Model): string {
  return sayWord(model, 'mark', { text: sayWord(model, 'nothing') })
}
