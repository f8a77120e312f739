// What the checks of many reports share: reports that are read again, editions, language, rules.

import { ToolkitError } from '../../issue/error.js'
import type { Language } from '../../issue/issue.js'
import type { Model } from '../../model/types.js'
import type { RuleOptions } from '../../validate/rules.js'
import type { CheckEditions } from '../check-text.js'
import type { ReportStore } from '../store.js'
import { nameSource } from '../unread.js'
import type { Entry } from './register.js'

/** A report that was read again. */
export interface Loaded {
  readonly value: object
  readonly text: string
  /** Its edition. */
  readonly model: Model
  /** File and line, as messages name it. */
  readonly name: string
}

/** What the checks go by. */
export interface TogetherContext {
  readonly editions: CheckEditions
  readonly language: Language
  readonly rules: Readonly<Record<string, RuleOptions>>
  readonly prose: boolean
  /** Read a report again; undefined where it can no longer be read: the check of that report says so. */
  load(entry: Entry): Loaded | undefined
}

/**
 * Make the loader of reports.
 *
 * @param store
 *   Where reports stand.
 * @param editions
 *   Their editions.
 * @returns
 *   `load` of the context.
 */
export function createLoader(store: ReportStore, editions: CheckEditions): TogetherContext['load'] {
  return ({ place }) => {
    try {
      const { text, value } = store.load(place)
      return { text, value, model: editions.modelOf(value), name: nameSource(place.source) }
    } catch (error) {
      if (error instanceof ToolkitError) return undefined
      throw error
    }
  }
}
