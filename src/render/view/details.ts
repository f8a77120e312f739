// Fields of a report's head → rows of label and text: the catalogue entry, the contact, single values of a section.

import type { Detail, Details } from '../../../generated/view.js'
import { ONE_ROW } from '../../model/head-rows.js'
import { fieldsOf, partOf, valuesOf } from '../../model/lookup.js'
import type { Field, Model } from '../../model/types.js'
import { planReport } from '../../report/plan.js'
import { sayWord } from '../../report/words.js'
import { refuse } from '../failure.js'
import { formatNumber, readObject, type Values } from './values.js'

/**
 * Settle a list of labels with texts.
 *
 * @param model
 *   The edition.
 * @param label
 *   What the list is.
 * @param fields
 *   The fields to print; an object is printed field by field, a table elsewhere.
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

/** Objects may lie in each other, but no form has them deeper than this. */
const DEEPEST = 20

function listRows(model: Model, fields: readonly Field[], values: Values, path: string, depth = 0): Detail[] {
  if (depth > DEEPEST) refuse(path, { zh: '层次较少的对象', en: 'an object less deep' })
  const { tables } = planReport(model)
  return fields.flatMap((field) => {
    const value = values[field.name]
    const place = `${path}/${field.name}`
    if (value === undefined || tables.has(place)) return []
    if (Array.isArray(value) && value.some(isObject)) {
      const item = partOf(model, field.type)?.items ?? field.items ?? ''
      return value.flatMap((each, index) => {
        const inner = `${place}/${index}`
        return listRows(model, allFields(model, item), readObject(each, inner), inner, depth + 1)
      })
    }
    if (isObject(value) && field.name !== ONE_ROW) {
      return listRows(model, allFields(model, field.type), readObject(value, place), place, depth + 1)
    }
    const text = writeValue(model, field, value, place)
    if (text === '') return []
    return [{ path: place, label: field.label?.zh ?? field.name, text, href: linkTo(text) }]
  })
}

function isObject(value: unknown): boolean {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

/** Fields of a part, or of all parts that a value may be. */
function allFields(model: Model, type: string): readonly Field[] {
  return [type, ...(partOf(model, type)?.variants ?? [])].flatMap((each) => fieldsOf(model, each))
}

function writeValue(model: Model, field: Field, value: unknown, place: string): string {
  if (field.name === ONE_ROW) return writePeriod(model, readObject(value, place), place)
  const named = valuesOf(model, field).find((each) => each.value === value)
  if (named) return named.label?.zh ?? String(named.value)
  if (typeof value === 'number') return formatNumber(value, place) + (field.unit ?? '')
  return writePlain(model, value, place)
}

function writePlain(model: Model, value: unknown, place: string): string {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return sayWord(model, value ? 'yes' : 'no')
  if (typeof value === 'number') return formatNumber(value, place)
  if (!Array.isArray(value))
    return refuse(place, { zh: '文字、数值或数组', en: 'a text, a number or an array' })
  // A list in a list keeps brackets, so that it can be told where each ends.
  return value
    .map((item: unknown, index) => {
      const text = writePlain(model, item, `${place}/${index}`)
      return Array.isArray(item) ? `[${text}]` : text
    })
    .join(sayWord(model, 'separator'))
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
  if (text.startsWith('http')) return /^https?:\/\/[^\s"<>]+$/.test(text) ? text : ''
  return text.includes('@') && /^[\w.+-]+@[\w.-]+$/.test(text) ? `mailto:${text}` : ''
}
