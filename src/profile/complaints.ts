// What is wrong with the profiles of a stack → one error that names every file and place.

import { ToolkitError } from '../issue/error.js'
import type { Text } from '../model/types.js'

/** Something wrong in a profile. */
export interface Complaint {
  /** Path of the profile. */
  readonly file: string
  /** JSON Pointer in it. */
  readonly path: string
  readonly message: Text
}

/**
 * Refuse profiles that something is wrong with.
 *
 * @param complaints
 *   What is wrong, said once where two say it; nothing happens where there is nothing.
 * @throws {ToolkitError}
 *   `profile-invalid`
 */
export function refuseComplaints(complaints: readonly Complaint[]): void {
  if (complaints.length === 0) return
  const list = (language: 'zh' | 'en') =>
    [...new Set(complaints.map((each) => `${each.file}#${each.path}: ${each.message[language]}`))].join('\n')
  throw new ToolkitError('profile-invalid', {
    zh: `配置有误：\n${list('zh')}`,
    en: `The profile is wrong:\n${list('en')}`,
  })
}
