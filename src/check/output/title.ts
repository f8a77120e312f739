// The editions → the title of a page with results, in the official words for what was checked.

import type { OutputContext } from './options.js'
import { say } from './words.js'

/**
 * Title a page.
 *
 * @param context
 *   The editions, whose first names what was checked, and the language.
 * @returns
 *   One line.
 */
export function titlePage({ models, language }: Pick<OutputContext, 'models' | 'language'>): string {
  const name = models[0]?.label[language] ?? ''
  return language === 'zh' ? `${name}${say('title', language)}` : `${name}: ${say('title', language)}`
}
