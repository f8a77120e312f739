// The lines of notes and explanations as our own pages print them → notes and explanations of the report.

import type { Model, Table } from '../../model/types.js'
import { listPlaceNames } from '../../report/place-names.js'
import { readWord } from '../../report/words.js'

/** A note or an explanation with the number it is printed under. */
export interface Annotation {
  readonly kind: 'note' | 'explanation'
  readonly number: number
  /** JSON Pointer of what it is about; empty where a mark in a cell says it. */
  readonly path: string
  /** Code of the rule of an explanation. */
  readonly rule?: string
}

/**
 * Read the label of a note or an explanation.
 *
 * @param model
 *   The edition.
 * @param label
 *   What is printed before its text.
 * @param table
 *   The table it is printed under, if any.
 * @returns
 *   What the label says, or undefined where it is none.
 */
export function readAnnotationLabel(
  model: Model,
  label: string,
  table: Table | undefined,
): Annotation | undefined {
  const note = readWord(model, 'noteLabel', label)
  if (note && isCount(note.number)) return { kind: 'note', number: Number(note.number), path: '' }
  const at = readWord(model, 'noteAt', label)
  if (at && isCount(at.number)) {
    return { kind: 'note', number: Number(at.number), path: findPath(model, at.place ?? '', table) }
  }
  const explanation = readWord(model, 'explanationLabel', label)
  if (!explanation || !isCount(explanation.number)) return undefined
  const { number, place = '', rule = '' } = explanation
  return {
    kind: 'explanation',
    number: Number(number),
    path: findPath(model, place, table),
    rule: findRule(model, rule),
  }
}

function isCount(text: string | undefined): boolean {
  return text !== undefined && /^[1-9][0-9]*$/.test(text)
}

/** The pointer whose printed name this is; what is no name is printed as the pointer itself. */
function findPath(model: Model, place: string, table: Table | undefined): string {
  return listPlaceNames(model, table).get(place) ?? listPlaceNames(model, undefined).get(place) ?? place
}

function findRule(model: Model, words: string): string {
  return model.rules.find(({ label }) => label.zh === words)?.id ?? words
}
