// The one error this project throws: a wrong call, a file that can't be read, a broken installation.
// What is wrong in a report is an issue, never an error.

import type { Text } from '../model/types.js'

/** What went wrong with a call. */
export type ErrorCode =
  | 'schema-unreadable'
  | 'schema-invalid'
  | 'profile-unreadable'
  | 'profile-invalid'
  | 'template-invalid'
  | 'wrong-option'
  | 'report-invalid'
  | 'unknown-edition'
  | 'file-unreadable'
  | 'file-unwritable'
  | 'file-too-large'
  | 'file-empty'
  | 'file-damaged'
  | 'wrong-format'
  | 'wrong-encoding'
  | 'pdf-without-text'
  | 'not-json'
  | 'not-a-report'
  | 'check-failed'
  | 'interrupted'
  | 'not-cells'
  | 'not-accepted-issues'
  | 'package-missing'
  | 'not-a-roster'
  | 'not-reasons'

/** A wrong call or a broken file. `message` is English; `text` has both languages. */
export class ToolkitError extends Error {
  override readonly name = 'ToolkitError'
  readonly code: ErrorCode
  /** What was found, what was expected and how to mend it, in Chinese and English. */
  readonly text: Text

  constructor(code: ErrorCode, text: Text, cause?: unknown) {
    super(text.en, cause === undefined ? undefined : { cause })
    this.code = code
    this.text = text
  }
}
