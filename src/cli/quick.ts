// `validate` where nothing is wrong, which is what it says most of the time: bytes in, lines out, and neither words
// for issues nor anything else loaded. Whatever is in doubt is left to the command itself.

import { readFileSync, statSync } from 'node:fs'
import { isShape, listBroken, model } from '../../generated/current.js'
import { decodeUtf8 } from '../report/decode.js'
import { hasDuplicateFields } from '../report/field-count.js'
import { type Rules, runChecks, selectRules } from '../validate/rules.js'
import { MAX_BYTES } from './limits.js'
import { selectChecks } from './quick-checks.js'
import { sayAllFine, sayFine, writeJson } from './verdict.js'

/**
 * Validate files that are beyond doubt.
 *
 * @param words
 *   The words of the command line.
 * @returns
 *   What `validate` prints; undefined where a file has issues, or another command or further options are given.
 */
export function validateQuickly(words: readonly string[]): string | undefined {
  const [command, ...rest] = words
  const files = rest.filter((word) => !word.startsWith('-'))
  const options = rest.filter((word) => word.startsWith('-'))
  if (command !== 'validate' || files.length === 0 || options.some((option) => !OPTIONS.includes(option)))
    return undefined
  const { checks } = selectRules(model, {})
  try {
    if (!files.every((file) => isFine(file, checks))) return undefined
  } catch {
    // A missing file, no JSON: the command itself says so.
    return undefined
  }
  const language = options.includes('--lang=en') ? 'en' : 'zh'
  if (options.includes('--reporter=json'))
    return writeJson(files.map((file) => ({ file, valid: true, issues: [] })))
  const lines = files.map((file) => sayFine(file, language)).join('')
  return files.length > 1 ? lines + sayAllFine(files.length, language) : lines
}

/** Options in one word, whose value cannot be taken for a file. */
const OPTIONS = ['--lang=zh', '--lang=en', '--reporter=pretty', '--reporter=json']

function isFine(file: string, checks: Rules['checks']): boolean {
  const stats = statSync(file)
  // What is no plain file may never end.
  const text = stats.isFile() && stats.size <= MAX_BYTES ? decodeUtf8(readFileSync(file)) : undefined
  if (text === undefined) return false
  const value: unknown = JSON.parse(text)
  if (!isShape(value) || listBroken(value).length > 0) return false
  return runChecks(model, value, selectChecks(checks, value)).length === 0 && !hasDuplicateFields(text, value)
}
