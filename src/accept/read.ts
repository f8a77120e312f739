// The bytes of a file of accepted issues, or of a baseline → its entries, or an error that names every wrong field.

import { ToolkitError } from '../issue/error.js'
import { parseJson } from '../report/parse.js'
import { checkEntry } from './check-entry.js'
import { type Fault, findUnknown, isObject, showFound } from './check-field.js'
import type { AcceptedEntry } from './entry.js'
import { listFaults } from './list-faults.js'

/** How a file is read. */
export interface ReadAcceptedOptions {
  /** What the file is called in messages. */
  readonly name?: string
  /**
   * `accepted`, unless given: every entry was written by a person and says why, by whom and until when. `baseline`:
   * every entry was written by `writeBaseline`.
   */
  readonly use?: 'accepted' | 'baseline'
  /** The codes there are; any code will do unless given. */
  readonly codes?: readonly string[]
}

/**
 * Read a file of accepted issues, or a baseline.
 *
 * @param bytes
 *   The file: JSON in UTF-8, as `schema/accepted.schema.json` describes it.
 * @param options
 *   Name of the file, what it is, which codes there are.
 * @returns
 *   The entries, in their order.
 * @throws {ToolkitError}
 *   `file-empty`, `wrong-encoding`, `not-json`, or `not-accepted-issues` with entry and field, what was found there and
 *   how to mend it.
 * @example
 *   const entries = readAccepted(await readFile('accepted.json'))
 */
export function readAccepted(bytes: Uint8Array, options: ReadAcceptedOptions = {}): AcceptedEntry[] {
  const { name = 'JSON', use = 'accepted', codes } = options
  if (use !== 'accepted' && use !== 'baseline') throw complainUse(use)
  const value = parseJson(bytes, name)
  const faults = checkFile(value, use, codes && new Set(codes))
  if (faults.length > 0) throw new ToolkitError('not-accepted-issues', listFaults(name, bytes, faults))
  return (value as { readonly accepted: AcceptedEntry[] }).accepted
}

function checkFile(
  value: unknown,
  use: 'accepted' | 'baseline',
  codes: ReadonlySet<string> | undefined,
): Fault[] {
  if (!isObject(value)) return [describeShape(value)]
  const { accepted } = value
  if (!Array.isArray(accepted)) return [describeShape(value)]
  const faults = accepted.flatMap((entry: unknown, index) => checkEntry(entry, index, use, codes))
  return [...findUnknown(value, '', ['accepted', '$schema']), ...faults]
}

function describeShape(value: unknown): Fault {
  if (isObject(value) && Object.hasOwn(value, 'edition')) {
    const text = {
      zh: '这是一份报告，不是已接受问题的文件',
      en: 'this is a report, not a file of accepted issues',
    }
    return { path: '', text }
  }
  const isInside = isObject(value) && Object.hasOwn(value, 'accepted')
  const found = showFound(isInside ? value.accepted : value)
  return {
    path: isInside ? '/accepted' : '',
    text: isInside
      ? { zh: `accepted 应为列表 […]，现为 ${found}`, en: `accepted must be a list […], found ${found}` }
      : { zh: `应为 { "accepted": […] }，现为 ${found}`, en: `expected { "accepted": […] }, found ${found}` },
  }
}

function complainUse(use: unknown): ToolkitError {
  return new ToolkitError('wrong-option', {
    zh: `use 应为 accepted 或 baseline，现为 ${String(use)}`,
    en: `use must be accepted or baseline, found ${String(use)}`,
  })
}
