// What reading the text finds wrong. Types only.

import type { Param } from '../issue/issue.js'
import type { Certainty } from './claim.js'

/** The rules that hold prose against the tables. */
export const PROSE_RULES = ['prose-figure', 'prose-none', 'prose-share', 'prose-change', 'prose-sum'] as const

/** The rules that read running text against the tables. */
export type ProseRule = (typeof PROSE_RULES)[number]

/** One thing wrong in the text. */
export interface ProseFinding {
  readonly rule: ProseRule
  /** The less sure, the less serious: a guess is information, what is likely is a warning at most. */
  readonly certainty: Certainty
  /** JSON Pointer of the passage. */
  readonly path: string
  /** `sentence` and `quote` of the report, and `wanted`: what the figures say, in both languages. */
  readonly params: Readonly<Record<string, Param>>
}
