// An issue → its place in the words of the form, and what is wrong there.

import { showUnseen } from '../../issue/describe.js'
import type { Language } from '../../issue/issue.js'
import { describePlace, findPlace } from '../../issue/place.js'
import type { Model } from '../../model/types.js'
import type { CheckedIssue } from '../result.js'

/** A message in two halves. */
export interface SplitMessage {
  /** Empty where the message does not begin with a place. */
  readonly place: string
  readonly text: string
}

/**
 * Take a message apart, so that its place can be set off.
 *
 * @param issue
 *   The issue, with a message that begins with the place as a rule.
 * @param models
 *   The editions; their wording in another language than the place's is looked for too.
 * @returns
 *   Both halves; together they say all that the message says.
 */
export function splitMessage({ place, path, message }: CheckedIssue, models: readonly Model[]): SplitMessage {
  for (const language of ['zh', 'en'] as const) {
    for (const where of listWordings(place, path, models, language)) {
      const start = `${showUnseen(where)}${language === 'zh' ? '：' : ': '}`
      if (where !== '' && message.startsWith(start))
        return { place: showUnseen(where), text: message.slice(start.length) }
    }
  }
  return { place: '', text: message }
}

/** The place is always in the official wording: in Chinese it is the beginning of the message. */
function* listWordings(
  place: CheckedIssue['place'],
  path: string,
  models: readonly Model[],
  language: Language,
): Iterable<string> {
  if (language === 'zh') yield describePlace(place, language)
  else for (const model of models) yield describePlace(findPlace(model, path, language), language)
}
