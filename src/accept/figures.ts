// An issue → what it found: another wrong figure at the same place is another issue.

import { type Issue, isArithmetic, type Param } from '../issue/issue.js'
import type { Figures } from './entry.js'

/**
 * Take out of an issue what it found.
 *
 * @param issue
 *   An issue of `validateReport` or of an import.
 * @returns
 *   `actual` and `expected` of an equation; else the `value` found; else the `text` of the source; nothing where an issue
 *   has none of these.
 */
export function takeFigures(issue: Issue & { readonly text?: string | undefined }): Figures {
  if (isArithmetic(issue)) return { actual: issue.actual, expected: issue.expected }
  const { found, left, right } = issue.params
  if (found !== undefined) return { value: toScalar(found) }
  if (typeof left === 'number' && typeof right === 'number') return { actual: left, expected: right }
  return issue.text === undefined ? {} : { text: issue.text.slice(0, LONGEST) }
}

/**
 * Tell whether two issues found the same.
 *
 * @param left
 *   What one found.
 * @param right
 *   What the other found.
 * @returns
 *   True where all is equal.
 */
export function isSameFigures(left: Figures, right: Figures): boolean {
  const names = Object.keys(left)
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => Object.hasOwn(right, name) && left[name] === right[name])
  )
}

const LONGEST = 200

function toScalar(found: Param): Figures[string] {
  if (found === null || typeof found !== 'object') return found
  // Wording in both languages is one finding.
  return 'zh' in found && typeof found.zh === 'string' ? found.zh : JSON.stringify(found)
}
