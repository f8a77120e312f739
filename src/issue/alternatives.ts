// The other ways to mend a report, of an issue that only guesses → one sentence that names their cells.

import type { Model } from '../model/types.js'
import type { Language } from './issue.js'
import type { Params } from './phrases.js'
import { describeCell, findPlace } from './place.js'

const MOST = 3

/**
 * Name the other ways to mend what a `wrong-cell` issue guesses at.
 *
 * @param model
 *   The edition, for the wording of the cells.
 * @param params
 *   `alternatives`: lists of `{ path, proposed }`, most plausible first.
 * @param language
 *   Language of the sentence.
 * @returns
 *   The first three ways, with how many more there are; empty where there is none.
 */
export function describeAlternatives(model: Model, { alternatives }: Params, language: Language): string {
  if (!Array.isArray(alternatives) || alternatives.length === 0) return ''
  const ways = alternatives.slice(0, MOST).map((changes) => describeChanges(model, changes, language))
  const rest = alternatives.length - ways.length
  if (language === 'zh')
    return `其他改法：${ways.join('；')}${rest > 0 ? `；等${alternatives.length}种` : ''}。`
  return ` Other ways: ${ways.join('; or ')}${rest > 0 ? `; and ${rest} more` : ''}.`
}

function describeChanges(model: Model, changes: unknown, language: Language): string {
  const list = Array.isArray(changes) ? (changes as readonly { path?: unknown; proposed?: unknown }[]) : []
  return list
    .map(({ path, proposed }) => {
      const cell = describeCell(findPlace(model, String(path), language), language)
      return language === 'zh' ? `${cell}改为 ${String(proposed)}` : `${cell} to ${String(proposed)}`
    })
    .join(language === 'zh' ? '、' : ' and ')
}
