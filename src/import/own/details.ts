// Rows of label and text as our own pages print them → fields of the head.

import { fieldsOf, partOf } from '../../model/lookup.js'
import type { Field, Model } from '../../model/types.js'
import { planReport } from '../../report/plan.js'
import { readWord, sayWord } from '../../report/words.js'

/** A field of the head with its pointer. */
export interface HeadField {
  readonly path: string
  readonly field: Field
}

const known = new WeakMap<Model, readonly HeadField[]>()

/**
 * List the fields of a report's head that are printed as rows of label and text.
 *
 * @param model
 *   The edition.
 * @returns
 *   The fields that hold a value; those of objects one by one.
 */
export function listHeadFields(model: Model): readonly HeadField[] {
  const listed = known.get(model)
  if (listed) return listed
  const plan = planReport(model)
  const fields = [...plan.catalogue, ...plan.facts, ...plan.contact].flatMap((field) =>
    spread(model, field, ''),
  )
  known.set(model, fields)
  return fields
}

function spread(model: Model, field: Field, above: string): HeadField[] {
  const path = `${above}/${field.name}`
  const inner = fieldsOf(model, field.type)
  if (inner.length === 0 || field.name === 'period') return [{ path, field }]
  return inner.flatMap((each) => spread(model, each, path))
}

/**
 * Find the field a printed label stands for.
 *
 * @param model
 *   The edition.
 * @param label
 *   The label exactly as printed.
 * @returns
 *   The field, if there is one.
 */
export function findHeadField(model: Model, label: string): HeadField | undefined {
  return listHeadFields(model).find(({ field }) => (field.label?.zh ?? field.name) === label)
}

/**
 * Read the printed text of a field.
 *
 * @param model
 *   The edition.
 * @param field
 *   The field.
 * @param text
 *   Its text as our own pages print it.
 * @returns
 *   The value.
 */
export function readPrinted(model: Model, field: Field, text: string): unknown {
  if (field.name === 'period') return readWord(model, 'period', text)
  const part = partOf(model, field.type)
  const named = part?.values?.find(({ value, label }) => (label?.zh ?? String(value)) === text)
  if (named) return named.value
  const type = part?.type ?? field.type
  if (type === 'integer' || type === 'number') return Number(text)
  if (part?.items !== undefined || field.items !== undefined) return text.split(sayWord(model, 'separator'))
  return text
}
