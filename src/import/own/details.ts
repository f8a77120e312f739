// Rows of label and text as our own pages print them → fields of the head.

import { ONE_ROW } from '../../model/head-rows.js'
import { constantOf, fieldsOf, isOpen, partOf, valuesOf } from '../../model/lookup.js'
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

/** A table, and what an edition leaves open, is not printed as rows. */
function spread(model: Model, field: Field, above: string): HeadField[] {
  const path = `${above}/${field.name}`
  if (isOpen(model, field.type) || planReport(model).tables.has(path)) return []
  const inner = fieldsOf(model, field.type)
  if (inner.length === 0 || field.name === ONE_ROW) return [{ path, field }]
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
  if (field.name === ONE_ROW) return readWord(model, 'period', text)
  const named = valuesOf(model, field).find(({ value, label }) => (label?.zh ?? String(value)) === text)
  if (named) return named.value
  const part = partOf(model, field.type)
  const items = part?.items ?? field.items
  if (items === undefined) return readScalar(model, part?.type ?? field.type, text, field.unit)
  const type = partOf(model, items)?.type ?? items
  return text.split(sayWord(model, 'separator')).map((each) => readScalar(model, type, each))
}

/** The unit is printed behind a number. */
function readScalar(model: Model, type: string, text: string, unit = ''): unknown {
  const constant = constantOf(type)
  if (constant !== undefined) return constant
  if (type === 'boolean') return text === sayWord(model, 'yes')
  if (type !== 'integer' && type !== 'number') return text
  return Number(text.endsWith(unit) ? text.slice(0, text.length - unit.length) : text)
}
