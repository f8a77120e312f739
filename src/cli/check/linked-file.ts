// A link of a page on disk → the file beside the page that it leads to, or why none is read. A page is written by others: no
// link leads out of its folder, by whatever name, and nothing is fetched.

import { realpathSync, statSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import type { Text } from '../../model/types.js'

/** The file a link leads to, or why it is not read. */
export type LinkedFile = { readonly path: string } | { readonly apart: Text }

/**
 * Find the file that a link leads to.
 *
 * @param href
 *   The address as the page has it.
 * @param page
 *   Path of the page, or `-`.
 * @param base
 *   What links of the page are relative to, where it says so.
 * @returns
 *   Path of the file, without links: it is in the page's folder or below. Else the reason why it is not at hand.
 */
export function findLinkedFile(href: string, page: string, base = ''): LinkedFile {
  const [start, rest] = [readName(base), readName(href)]
  if (start === undefined || rest === undefined) return { apart: ELSEWHERE }
  if (page === '-') return { apart: NO_FILE }
  const name = start.replace(/[^/]*$/, '') + rest
  try {
    const folder = realpathSync(dirname(page))
    const path = realpathSync(join(folder, name))
    if (!path.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return { apart: OUTSIDE }
    // A pipe or a device might never end.
    return statSync(path).isFile() ? { path } : { apart: NO_FILE }
  } catch {
    // Whether something is there outside the folder is not told either.
    return { apart: leadsUp(name) ? OUTSIDE : NO_FILE }
  }
}

/** The relative path of an address; undefined for one of another place. */
function readName(href: string): string | undefined {
  // As browsers read it: a backslash is a slash, and what follows ? or # is no name.
  const written = href.replace(/[?#].*$/s, '').replaceAll('\\', '/')
  if (/^[a-z][a-z0-9+.-]*:/i.test(written) || written.startsWith('/')) return undefined
  try {
    const name = decodeURIComponent(written).replaceAll('\\', '/')
    return name.startsWith('/') || name.includes('\0') ? undefined : name
  } catch {
    return undefined
  }
}

/** Whether a path passes through the folder above where it starts. */
function leadsUp(name: string): boolean {
  let depth = 0
  return name.split('/').some((step) => {
    depth += step === '..' ? -1 : step === '' || step === '.' ? 0 : 1
    return depth < 0
  })
}

const ELSEWHERE: Text = {
  zh: '链接指向其他地址，不从网络读取；文件在本机的，请用 --download 指明',
  en: 'the link leads elsewhere and nothing is fetched; name the file with --download if you have it',
}

const OUTSIDE: Text = {
  zh: '链接指向网页所在文件夹之外，不予读取；文件在本机的，请用 --download 指明',
  en: 'the link leads out of the folder of the page, where nothing is read; name the file with --download if you have it',
}

const NO_FILE: Text = {
  zh: '网页所在文件夹中没有这个文件；在别处的，请用 --download 指明',
  en: 'there is no such file beside the page; name it with --download if it is elsewhere',
}
