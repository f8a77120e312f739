// The bytes of a file of reasons → the reasons, or an error that names every wrong field.

import { describeWrong, type Fault, findUnknown, isObject } from '../accept/check-field.js'
import { listFaults } from '../accept/list-faults.js'
import { ToolkitError } from '../issue/error.js'
import type { Text } from '../model/types.js'
import { parseJson } from '../report/parse.js'
import type { Reason } from './reasons.js'

/**
 * Read a file of reasons why a report on an area lawfully is not the sum of its parts.
 *
 * @param bytes
 *   The file: JSON, `{ "reasons": [{ "text": …, "kind" or "agency", "paths", "area", "difference" }] }`.
 * @param name
 *   What the file is called in messages.
 * @returns
 *   The reasons in order.
 * @throws {ToolkitError}
 *   `file-empty`, `wrong-encoding`, `not-json`, or `not-reasons` with the place, what was found and what was expected.
 */
export function readReasons(bytes: Uint8Array, name = 'JSON'): Reason[] {
  const value = parseJson(bytes, name)
  const list = isObject(value) ? value.reasons : undefined
  const faults = Array.isArray(list)
    ? [...findUnknown(Object(value), '', ['reasons', '$schema']), ...list.flatMap(checkReason)]
    : [NO_LIST]
  if (faults.length > 0) throw new ToolkitError('not-reasons', listFaults(name, bytes, faults))
  return (list as readonly WrittenReason[]).map(({ text, ...rest }) => ({
    ...rest,
    label: { zh: text, en: text },
  }))
}

type WrittenReason = Omit<Reason, 'label'> & { readonly text: string }

const NO_LIST: Fault = {
  path: '',
  text: { zh: '应为 { "reasons": […] }', en: 'expected { "reasons": […] }' },
}

const FIELDS: readonly string[] = ['text', 'kind', 'agency', 'paths', 'area', 'difference']

function checkReason(reason: unknown, index: number): Fault[] {
  const path = `/reasons/${index}`
  if (!isObject(reason)) return [describeWrong(path, reason, { zh: '对象 {…}', en: 'an object {…}' })]
  const wrong = Object.keys(CHECKS).flatMap((field) => {
    const { isRight, isRequired = false, expected } = CHECKS[field] as FieldCheck
    if (reason[field] === undefined && !isRequired) return []
    return isRight(reason[field]) ? [] : [describeWrong(`${path}/${field}`, reason[field], expected)]
  })
  const faults = [...findUnknown(reason, path, FIELDS), ...wrong]
  const says = ['kind', 'agency', 'paths', 'difference'].some((field) => reason[field] !== undefined)
  // One that is about everything would explain everything.
  return faults.length > 0 || says ? faults : [describeWrong(path, reason, ABOUT_NOTHING)]
}

interface FieldCheck {
  readonly isRight: (value: unknown) => boolean
  readonly isRequired?: boolean
  readonly expected: Text
}

const isText = (value: unknown) => typeof value === 'string' && value.trim() !== ''
const isPointer = (value: unknown) => typeof value === 'string' && value.startsWith('/')

const TEXT: Text = { zh: '不为空的文字', en: 'a text that is not empty' }

const CHECKS: Readonly<Record<string, FieldCheck>> = {
  text: { isRight: isText, isRequired: true, expected: { zh: '理由（文字）', en: 'the reason, a text' } },
  kind: { isRight: isText, expected: TEXT },
  agency: { isRight: isText, expected: TEXT },
  paths: {
    isRight: (value) => Array.isArray(value) && value.length > 0 && value.every(isPointer),
    expected: {
      zh: ' JSON Pointer 的列表，如 ["/disclosure/documents"]',
      en: 'a list of JSON Pointers, such as ["/disclosure/documents"]',
    },
  },
  area: {
    isRight: (value) => value === 'higher' || value === 'lower',
    expected: { zh: ' "higher" 或 "lower"', en: '"higher" or "lower"' },
  },
  difference: { isRight: Number.isFinite, expected: { zh: '数字', en: 'a number' } },
}

const ABOUT_NOTHING: Text = {
  zh: '写明涉及谁（kind、agency）或哪些数据（paths、difference）的理由',
  en: 'a reason that says whom (`kind`, `agency`) or which figures (`paths`, `difference`) it is about',
}
