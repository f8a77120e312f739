// The one error this project throws: a wrong call, a file that can't be read, a broken installation.
// What is wrong in a report is an issue, never an error.

import type { Text } from '../model/types.js'
import type { ErrorCode } from './errors.js'

export type { ErrorCode } from './errors.js'

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
