// Values of a schema → short words for a message.

import type { Text } from '../model/types.js'
import type { Finding } from './change.js'

/** What was found → what to say about it. */
export type Message = (params: Finding['params']) => Text

/**
 * Put two wordings together.
 *
 * @param zh
 *   The Chinese one.
 * @param en
 *   The English one.
 * @returns
 *   Both.
 */
export function text(zh: string, en: string): Text {
  return { zh, en }
}

/**
 * Write report years down.
 *
 * @param years
 *   First and last; without either there is no such limit.
 * @returns
 *   Such as `2021–…`.
 */
export function writeYears(years: unknown): string {
  const { from = '…', to = '…' } = Object(years) as { readonly from?: number; readonly to?: number }
  return `${from}–${to}`
}

/**
 * Show a value in a message.
 *
 * @param value
 *   JSON; a wording in both languages is shown in the language of the message.
 * @param other
 *   What it is held against: where both read the same in one language, that of the other language is shown, and a value
 *   that differs beyond its wording is shown whole.
 * @returns
 *   Text in quotation marks, cut where it is long.
 */
export function show(value: unknown, other?: unknown): Text {
  return { zh: showIn(value, other, 'zh'), en: showIn(value, other, 'en') }
}

function showIn(value: unknown, other: unknown, language: 'zh' | 'en'): string {
  const foreign = language === 'zh' ? 'en' : 'zh'
  // What reads the same in one language differs in the other, or beyond its wording.
  const isTold = (of: 'zh' | 'en') => other === undefined || pick(value, of) !== pick(other, of)
  const shown = [language, foreign].find((of) => isTold(of as 'zh' | 'en')) as 'zh' | 'en' | undefined
  const plain = shown === undefined ? value : pick(value, shown)
  const rival = shown === undefined ? other : pick(other, shown)
  if (typeof plain === 'string') return `“${cut(plain, String(rival))}”`
  return cut(JSON.stringify(plain), JSON.stringify(rival))
}

function pick(value: unknown, language: 'zh' | 'en'): unknown {
  if (value === null || typeof value !== 'object' || !('zh' in value)) return value
  return Reflect.get(value, language) ?? Reflect.get(value, 'zh')
}

const LONGEST = 80

/** A long text is shown from shortly before it differs from its rival. */
function cut(shown: string, rival = ''): string {
  const [characters, others] = [[...shown], [...rival]]
  if (characters.length <= LONGEST) return shown
  const same = characters.findIndex((character, index) => character !== others[index])
  const from = Math.max(0, Math.min(same - LONGEST / 4, characters.length - LONGEST))
  const part = characters.slice(from, from + LONGEST).join('')
  return `${from > 0 ? '…' : ''}${part}${from + LONGEST < characters.length ? '…' : ''}`
}
