// A finding in running text → words: the sentence, what in it is wrong, and what the figures say.

import type { Text } from '../model/types.js'
import { type Params, show } from './phrases.js'

/**
 * Put a finding in running text into words.
 *
 * @param params
 *   `sentence` and `quote` of the report, `certainty`, and `wanted`: clauses in both languages, the likeliest first.
 * @returns
 *   One sentence, and what to do about what is not sure.
 */
export function describeProse({ sentence, quote, wanted, certainty }: Params): Text {
  const clauses = Array.isArray(wanted) ? (wanted as readonly Partial<Text>[]) : []
  const join = (language: 'zh' | 'en', or: string) => clauses.map((clause) => clause[language] ?? '').join(or)
  const where = show(sentence) === show(quote) ? undefined : show(sentence)
  const advice = ADVICE[show(certainty)] ?? { zh: '', en: '' }
  return {
    zh: `正文写“${show(quote)}”，${join('zh', '，或')}${where ? `（原句：“${where}”）` : ''}。${advice.zh}`,
    en: `The text says “${show(quote)}”; ${join('en', ', or ')}${where ? ` (the sentence: “${where}”)` : ''}.${advice.en}`,
  }
}

/** What is not sure may be another count. */
const ADVICE: Readonly<Record<string, Text>> = {
  likely: { zh: '口径不同的，请在正文写明。', en: ' If it is another count, say so in the text.' },
  guess: { zh: '可能是另一口径，请核对。', en: ' It may be another count: have a look.' },
}
