// The text of a row as documents write it → a value of its field.

import { partOf, valuesOf } from '../../../model/lookup.js'
import type { Field, Model } from '../../../model/types.js'
import { parseCell } from '../../tables/value.js'
import { findDate } from '../dates.js'
import { cleanLine } from '../plain-text.js'

/**
 * Read the value of a field.
 *
 * @param model
 *   The edition.
 * @param field
 *   The field.
 * @param text
 *   Its text as a document writes it.
 * @returns
 *   The value in the form of the field, or undefined where the text has another.
 */
export function readWritten(model: Model, field: Field, text: string): unknown {
  const part = partOf(model, field.type)
  if (field.type === 'CalendarDate') return findDate(text)
  if (field.name === 'url') return /https?:\/\/[^\s"<>]+/.exec(text)?.[0]
  const items = part?.items ?? field.items
  if (items !== undefined) {
    const type = partOf(model, items)?.type ?? items
    const words = text.split(/[\s,，;；、|]+/).filter((word) => word !== '')
    const values = words.map((word) => readScalar(type, word))
    return values.includes(undefined) ? undefined : values
  }
  const line = cleanLine(text)
  const choices = valuesOf(model, field)
  if (choices.length === 0) return readScalar(part?.type ?? field.type, line, field.unit)
  const chosen = choices.find(({ value, label }) =>
    [label?.zh, ...(label?.aliases ?? []), String(value)].includes(line),
  )
  return chosen?.value
}

function readScalar(type: string, text: string, unit?: string): unknown {
  if (type === 'boolean') return YES.test(text) ? true : NO.test(text) ? false : undefined
  if (type !== 'integer' && type !== 'number') return text
  const content = parseCell(text, unit)
  // What is doubtful in any way is better left to whoever knows.
  return content.kind === 'number' && content.doubts.length === 0 && !content.marks
    ? content.value
    : undefined
}

const YES = /^(?:是|true|yes|√|✓)$/i
const NO = /^(?:否|不是|false|no|×)$/i
