// Issues and the report they were found in → an identity for each, which stays when anything else of the report changes.

import { showUnseen } from '../issue/describe.js'
import { escapePointer, splitPointer } from '../model/pointer.js'
import { nameItems, quoteStart } from './anchors.js'

/** What an issue is known by: an issue of `validateReport`, or of an import with the text it was read from. */
export interface Identifiable {
  readonly code: string
  readonly path: string
  readonly text?: string | undefined
}

/** What an issue is called, from one run to the next. */
export interface Identity {
  /** Code and path in one line, such as `table-row-uneven /overview/blocks/“各季度新收申请”/rows/“三季度”`. */
  readonly id: string
  /** The path with names of items for their numbers. */
  readonly path: string
}

/**
 * Give every issue an identity that stays when other parts of the report are added, removed or moved.
 *
 * An item of a list is named by what it says: a note by its path, an explanation by rule and path, a block by its first
 * words. Items that say the same are told apart by `#2`, in their order; so are issues that are alike in all.
 *
 * @param issues
 *   All issues of one report, in their order.
 * @param report
 *   The report they were found in; any value.
 * @returns
 *   One identity per issue, in the same order; no two are the same.
 * @example
 *   const identities = identifyIssues(issues, report)
 *   for (const { id } of identities) console.log(id)
 */
export function identifyIssues(issues: readonly Identifiable[], report: unknown): Identity[] {
  const names = new Map<readonly unknown[], readonly (string | undefined)[]>()
  const nameOf = (list: readonly unknown[], key: string): string | undefined => {
    if (!/^(0|[1-9][0-9]*)$/.test(key)) return undefined
    const known = names.get(list) ?? nameItems(list)
    names.set(list, known)
    return known[Number(key)]
  }
  const used = new Set<string>()
  return issues.map(({ code, path, text }) => {
    const anchored = path === '' ? quoteText(text) : anchorPath(path, report, nameOf)
    for (let count = 1; ; count++) {
      const numbered = count === 1 ? anchored : `${anchored}#${count}`
      const id = numbered === '' ? code : `${code} ${numbered}`
      if (used.has(id)) continue
      used.add(id)
      return { id, path: numbered }
    }
  })
}

/**
 * Put their identities before issues.
 *
 * @param issues
 *   All issues of one report.
 * @param report
 *   The report; any value.
 * @returns
 *   The issues in the same order.
 */
export function addIds<Of extends Identifiable>(
  issues: readonly Of[],
  report: unknown,
): readonly (Of & { readonly id: string })[] {
  const identities = identifyIssues(issues, report)
  return issues.map((issue, index) => ({ id: identities[index]?.id ?? issue.code, ...issue }))
}

/**
 * Take the path out of an identity.
 *
 * @param issue
 *   An issue with its identity.
 * @returns
 *   The path with names of items for their numbers.
 */
export function takePath({ id, code }: { readonly id: string; readonly code: string }): string {
  return id.slice(code.length + 1)
}

/** What belongs to no part of the report is known by its words in the source. */
function quoteText(text: string | undefined): string {
  return text === undefined || text.trim() === '' ? '' : quoteStart(text)
}

function anchorPath(
  path: string,
  report: unknown,
  nameOf: (list: readonly unknown[], key: string) => string | undefined,
): string {
  let node = report
  let written = ''
  for (const key of splitPointer(path)) {
    try {
      const name = Array.isArray(node) ? nameOf(node, key) : undefined
      node =
        node !== null && typeof node === 'object' && Object.hasOwn(node, key)
          ? Reflect.get(node, key)
          : undefined
      written += `/${name ?? writeName(key)}`
    } catch {
      // A getter or a proxy that throws: not data, and nothing more can be said.
      node = undefined
      written += `/${writeName(key)}`
    }
  }
  return written
}

/** As in a JSON Pointer; a name that an entry would take for everything below is escaped as well. */
function writeName(key: string): string {
  return key === '*' ? '~2' : showUnseen(escapePointer(key))
}
