// What `validate` prints where nothing is wrong. Apart from the rest, because it is all that a fast run needs.

import type { Language } from '../issue/issue.js'

/**
 * Say that a file has no issues.
 *
 * @param file
 *   Its name as given.
 * @param language
 *   Language of the line.
 * @returns
 *   One line.
 */
export function sayFine(file: string, language: Language): string {
  return language === 'zh' ? `${file}：没有发现问题\n` : `${file}: no issues\n`
}

/**
 * Say that several files have no issues.
 *
 * @param count
 *   How many files.
 * @param language
 *   Language of the line.
 * @returns
 *   A blank line and a summary.
 */
export function sayAllFine(count: number, language: Language): string {
  return language === 'zh' ? `\n共 ${count} 个文件，全部合格\n` : `\n${count} files, all valid\n`
}

/**
 * Write results as JSON.
 *
 * @param results
 *   What was found, mostly one entry per file.
 * @returns
 *   Indented JSON.
 */
export function writeJson(results: unknown): string {
  return `${JSON.stringify(results, null, 2)}\n`
}
