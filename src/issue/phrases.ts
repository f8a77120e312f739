// Parameters of an issue → the phrases its message is put together from, in both languages.

import type { Text } from '../model/types.js'
import type { Param } from './issue.js'

/** Parameters of one issue. */
export type Params = Readonly<Record<string, Param>>

const NOTHING: Text = { zh: '', en: '' }

/**
 * Show a parameter as it is.
 *
 * @param param
 *   The parameter.
 * @returns
 *   A string as itself, anything else as JSON.
 */
export function show(param: Param | undefined): string {
  return typeof param === 'string' ? param : JSON.stringify(param ?? null)
}

/** Kinds of value in words, by what `typeof` calls them where that does. */
const KINDS: Readonly<Record<string, Text>> = {
  object: { zh: '对象 {…}', en: 'an object {…}' },
  array: { zh: '列表 […]', en: 'a list […]' },
  string: { zh: '文字（加引号）', en: 'a text in quotes' },
  integer: { zh: '整数（不加引号）', en: 'a whole number without quotes' },
  number: { zh: '数字（不加引号）', en: 'a number without quotes' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  null: { zh: 'null', en: 'null' },
}

/**
 * Name the kind of value that is expected.
 *
 * @param params
 *   `expected`, a JSON type or `integer`.
 * @returns
 *   A noun.
 */
export function nameKind({ expected }: Params): Text {
  const kind = show(expected)
  return (Object.hasOwn(KINDS, kind) && KINDS[kind]) || { zh: kind, en: kind }
}

/**
 * Say what was found, so that the text "2" and the number 2 can be told apart.
 *
 * @param params
 *   `found`, and `foundType` as `typeof` gives it, `array` and `null` beside.
 * @returns
 *   A noun.
 */
export function nameFound({ found, foundType }: Params): Text {
  const value = show(found)
  if (foundType === 'string') return { zh: `文字“${value}”`, en: `the text “${value}”` }
  if (foundType === 'number') return { zh: `数字 ${value}`, en: `the number ${value}` }
  if (foundType === 'array' || foundType === 'object') return nameKind({ expected: foundType })
  return { zh: ` ${value}`, en: value }
}

/**
 * Ask whether another word was meant.
 *
 * @param params
 *   `suggestion`, where there is one.
 * @returns
 *   A question with a space before it in English, or empty text.
 */
export function askSuggestion({ suggestion }: Params): Text {
  if (suggestion === undefined) return NOTHING
  return { zh: `是否应为“${show(suggestion)}”？`, en: ` Did you mean “${show(suggestion)}”?` }
}

/**
 * Say what a cell should hold by the equations it stands in.
 *
 * @param params
 *   `proposed`, where the equations tell.
 * @returns
 *   A sentence with a space before it in English, or empty text.
 */
export function tellProposal({ proposed }: Params): Text {
  if (typeof proposed !== 'number') return NOTHING
  return {
    zh: `按所在等式推算应为 ${proposed}。`,
    en: ` By the equations it stands in, it should be ${proposed}.`,
  }
}

/**
 * Name the least or the greatest that is allowed.
 *
 * @param params
 *   `minimum` or `maximum`.
 * @returns
 *   Such as `at least 1`, without a unit.
 */
export function nameLimit(params: Params): Text {
  if ('minimum' in params)
    return { zh: `不少于 ${show(params.minimum)}`, en: `at least ${show(params.minimum)}` }
  return { zh: `不多于 ${show(params.maximum)}`, en: `at most ${show(params.maximum)}` }
}

/**
 * List what is allowed.
 *
 * @param allowed
 *   One value or several.
 * @param labels
 *   Their wording in the same order, where each has one.
 * @returns
 *   The values with their wording in brackets.
 */
export function listAllowed(allowed: Param | undefined, labels?: Param): Text {
  const values: readonly Param[] = Array.isArray(allowed) ? allowed : [allowed ?? null]
  const wording = Array.isArray(labels) ? (labels as readonly Partial<Text>[]) : []
  const write = (language: 'zh' | 'en', value: Param, index: number): string => {
    const text = typeof value === 'string' ? `"${value}"` : show(value)
    const label = wording[index]?.[language]
    return label === undefined ? text : language === 'zh' ? `${text}（${label}）` : `${text} (${label})`
  }
  return {
    zh: values.map((value, index) => write('zh', value, index)).join('、'),
    en: values.map((value, index) => write('en', value, index)).join(', '),
  }
}
