// What a command hands back to be printed. Types only.

import type { Language } from '../issue/issue.js'

/** 0 fine, 1 issues were found, 2 the command could not do its work. */
export type ExitCode = 0 | 1 | 2

/** What a command did. */
export interface Outcome {
  readonly code: ExitCode
  /** For standard output. */
  readonly out?: string | Uint8Array
  /** For standard error. */
  readonly err?: string
}

/** Options and files of a command, checked against its specification. */
export interface Arguments {
  /** Options with a value, by name. */
  readonly values: Readonly<Record<string, string | undefined>>
  /** Options without a value that were given. */
  readonly flags: ReadonlySet<string>
  /** Everything else, in order. */
  readonly files: readonly string[]
  readonly language: Language
  /** Whether standard output is a terminal that shows colours. */
  readonly colour: boolean
}
