// Fields of a report's head → rows of label and text: the catalogue entry, the contact, single values of a section.

import type { Detail, Details } from '../../generated/view.js'
import type { Field, Model } from '../model/types.js'
import { refuse } from './failure.js'
import { fieldsOf, partOf } from './plan.js'
import { formatNumber, readObject, readTexts, type Values } from './values.js'
import { sayWord } from './words.js'

/**
 * Settle a list of labels with texts.
 *
 * @param model
 *   The edition.
 * @param label
 *   What the list is.
 * @param fields
 *   The fields to print; an object is printed field by field.
 * @param values
 *   The object that holds them.
 * @param path
 *   JSON Pointer of the object.
 * @returns
 *   A row for each value that is there and not empty.
 * @throws {ToolkitError}
 *   When a value is not of its field's type.
 */
export function viewDetails(
  model: Model,
  label: string,
  fields: readonly Field[],
  values: Values,
  path: string,
): Details {
  return { label, rows: listRows(model, fields, values, path), lines: [] }
}

function listRows(model: Model, fields: readonly Field[], values: Values, path: string): Detail[] {
  return fields.flatMap((field) => {
    const value = values[field.name]
    const place = `${path}/${field.name}`
    if (value === undefined) return []
    const inner = fieldsOf(model, field.type)
    if (inner.length > 0 && field.name !== 'period') return listRows(model, inner, readObject(value, place), place)
    const text = writeValue(model, field, value, place)
    if (text === '') return []
    return [{ path: place, label: field.label?.zh ?? field.name, text, href: linkTo(text) }]
  })
}

function writeValue(model: Model, field: Field, value: unknown, place: string): string {
  if (field.name === 'period') return writePeriod(model, readObject(value, place), place)
  const part = partOf(model, field.type)
  if (field.items || part?.items) return readTexts(value, place).join(sayWord(model, 'separator'))
  const named = part?.values?.find((each) => each.value === value)
  if (named) return named.label?.zh ?? String(named.value)
  if (typeof value === 'number') return formatNumber(value, place) + (field.unit ?? '')
  return typeof value === 'string' ? value : refuse(place, { zh: '文字或数值', en: 'a text or a number' })
}

function writePeriod(model: Model, period: Values, place: string): string {
  const { from, to } = period
  if (typeof from !== 'string' || typeof to !== 'string') {
    return refuse(place, { zh: '起止日期', en: 'two dates' })
  }
  return sayWord(model, 'period', { from, to })
}

/** Addresses and mailboxes lead somewhere; nothing else does, whatever it looks like. */
function linkTo(text: string): string {
  if (/^https?:\/\/[^\s"<>]+$/i.test(text)) return text
  return /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(text) ? `mailto:${text}` : ''
}
