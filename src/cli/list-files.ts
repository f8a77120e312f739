// Files and folders named on the command line → the files, those of folders in a fixed order.

import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ToolkitError } from '../issue/error.js'

/**
 * List the report files that are meant.
 *
 * @param names
 *   Paths of files and folders; `-` is standard input.
 * @returns
 *   The files as named, and in place of a folder all `.json` files below it, by name; hidden ones are left out.
 * @throws {ToolkitError}
 *   `file-unreadable` when a folder has none.
 */
export function listReportFiles(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    if (name === '-' || !statSync(name, { throwIfNoEntry: false })?.isDirectory()) return [name]
    const found = readdirSync(name, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.json') && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
    if (found.length > 0) return found
    throw new ToolkitError('file-unreadable', {
      zh: `文件夹 ${name} 中没有 .json 文件`,
      en: `The folder ${name} has no .json file in it`,
    })
  })
}
