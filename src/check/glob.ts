// A pattern such as `reports/**/*.json` → the fixed folder it begins with and what paths below it must look like.

/** A pattern once read. */
export interface Glob {
  /** The folder all paths begin with. */
  readonly folder: string
  /** Tells paths relative to that folder, with `/` between names. */
  readonly matches: RegExp
  /** How many folders deep a path can be; 0 for files of the folder itself. */
  readonly depth: number
}

const MAGIC = /[*?[{]/

/**
 * Read a pattern: `*` and `?` within a name, `**` for any folders, `[a-c]`, `[!a]` and `{2023,2024}`.
 *
 * @param pattern
 *   The pattern.
 * @returns
 *   Undefined for a path without any of these.
 */
export function readGlob(pattern: string): Glob | undefined {
  const names = pattern.split('/')
  const first = names.findIndex((name) => MAGIC.test(name))
  if (first < 0) return undefined
  const folder = names.slice(0, first).join('/')
  const rest = names.slice(first)
  return {
    folder: folder === '' ? (first > 0 ? '/' : '.') : folder,
    matches: new RegExp(
      `^${rest.map(translateName).join('/').replaceAll(`${ANY_FOLDERS}/`, ANY_FOLDERS)}$`,
      'u',
    ),
    depth: rest.includes('**') ? Number.POSITIVE_INFINITY : rest.length - 1,
  }
}

/** It brings its own slash. */
const ANY_FOLDERS = '(?:[^/]+/)*'

function translateName(name: string, index: number, names: readonly string[]): string {
  if (name === '**') return index === names.length - 1 ? '.+' : ANY_FOLDERS
  return name.replace(TOKEN, (token) => {
    if (token === '*') return '[^/]*'
    if (token === '?') return '[^/]'
    if (token.length === 1) return `\\${token}`
    const inner = token.slice(1, -1)
    if (token.startsWith('{')) return `(?:${inner.split(',').map(escapeText).join('|')})`
    const isNot = inner.startsWith('!')
    return `[${isNot ? '^/' : ''}${(isNot ? inner.slice(1) : inner).replace(/[\\\]^[]/g, '\\$&')}]`
  })
}

/** A list in brackets or braces, or one character that means something to the pattern or to the expression. */
const TOKEN = /\[!?[^\]/]+\]|\{[^{}/]*\}|[*?\\^$.|+()[\]{}]/g

function escapeText(text: string): string {
  return text.replace(/[\\^$.|+()[\]{}*?]/g, '\\$&')
}
