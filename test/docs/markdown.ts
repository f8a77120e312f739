// A Markdown file → its fenced blocks and the files it links to.

import { readFileSync } from 'node:fs'

/**
 * List the fenced blocks of a file.
 *
 * @param file
 *   Path of the file.
 * @param info
 *   The words after the opening fence, all of them.
 * @returns
 *   Text inside each such block, in order, with a line feed at the end.
 */
export function listFenced(file: string, info: string): string[] {
  const blocks = readFileSync(file, 'utf8').matchAll(FENCED)
  return [...blocks].flatMap(([, words, text = '']) => (words === info ? [text] : []))
}

/**
 * List the links of a file that lead to other files.
 *
 * @param file
 *   Path of the file.
 * @returns
 *   Relative paths as written, without anchors; code is left out.
 */
export function listRelativeLinks(file: string): string[] {
  const prose = readFileSync(file, 'utf8')
    .replace(FENCED, '')
    .replace(/`[^`\n]*`/g, '')
  const goals = [...prose.matchAll(/\]\(([^()\s]+)\)/g)].map(([, goal = '']) => goal)
  return goals
    .filter((goal) => !/^([a-z][a-z0-9+.-]*:|#)/i.test(goal))
    .map((goal) => goal.replace(/#.*$/, ''))
}

const FENCED = /^ *```([^\n`]*)\n([\s\S]*?)^ *```$/gm

/** What a page says should be changed in a file. */
export interface Edit {
  /** Path of the file; behind `#/` a member of its JSON, which is replaced. */
  readonly file: string
  /** The lines as they are; empty where a member is replaced. */
  readonly before: string
  readonly after: string
}

/**
 * List the changes a page describes: blocks fenced as `diff FILE` and `json FILE#/member`.
 *
 * @param page
 *   Path of the page.
 * @returns
 *   The changes in order.
 */
export function listEdits(page: string): Edit[] {
  const blocks = readFileSync(page, 'utf8').matchAll(FENCED)
  return [...blocks].flatMap(([, words = '', text = '']): Edit[] => {
    const [kind, file = ''] = words.split(' ')
    if (kind === 'json' && file.includes('#/')) return [{ file, before: '', after: text }]
    if (kind !== 'diff') return []
    const lines = text.split('\n').filter((line) => line !== '')
    const take = (marks: string) =>
      lines
        .filter((line) => marks.includes(line.charAt(0)))
        .map((line) => `${line.slice(1)}\n`)
        .join('')
    return [{ file, before: take(' -'), after: take(' +') }]
  })
}
