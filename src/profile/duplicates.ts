// The text of a profile → an error where a member is written twice in one object: only the last would count, unnoticed.

import { showUnseen } from '../issue/describe.js'
import { ToolkitError } from '../issue/error.js'
import { joinFirst } from '../issue/first-lines.js'
import { findDuplicateFields } from '../report/duplicates.js'
import { createSourceFinder } from '../report/source.js'

/**
 * Refuse members that are written twice.
 *
 * @param text
 *   Text that JSON.parse accepts, not nested deeper than profiles are.
 * @param file
 *   Path of the file, for messages.
 * @throws {ToolkitError}
 *   `profile-invalid`, with line and column of each and how to mend it.
 */
export function refuseDuplicates(text: string, file: string): void {
  const found = findDuplicateFields(text)
  if (found.length === 0) return
  const findPlace = createSourceFinder(text)
  const told = joinFirst(found, ({ path, params }) => {
    const { line = 0, column = 0 } = findPlace(path, 'name') ?? {}
    const [at, what] = [`${file}:${line}:${column}`, showUnseen(path.slice(0, 200))]
    return {
      zh: `${at}：${what} 写了 ${params.count} 次，只有最后一个起作用；请合并为一个`,
      en: `${at}: ${what} is written ${params.count} times, and only the last counts; make one of them`,
    }
  })
  throw new ToolkitError('profile-invalid', {
    zh: `配置有误：\n${told.zh}`,
    en: `The profile is wrong:\n${told.en}`,
  })
}
