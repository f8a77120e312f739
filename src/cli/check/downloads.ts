// A page and the file named beside it → the files that the page offers, read.

import type { Download } from '../../compare/download.js'
import { isHollow, nameLink } from '../../compare/links.js'
import { readPageHead } from '../../compare/page-head.js'
import { importReport } from '../../import/index.js'
import { ToolkitError } from '../../issue/error.js'
import { clip } from '../../issue/show-value.js'
import type { Formats } from '../formats.js'
import { nameInput, readInput } from '../input.js'
import { MAX_DOCUMENT_BYTES } from '../limits.js'
import { findLinkedFile } from './linked-file.js'

/** Most files of one page that are read. */
const MOST = 5

/**
 * Read the files that a page offers.
 *
 * @param page
 *   Path of the page, or `-`.
 * @param html
 *   The page.
 * @param given
 *   Path of the file that was named for it: then no link is followed.
 * @param formats
 *   The editions there are.
 * @returns
 *   The files; of links of which none is at hand, the first and why.
 * @throws {ToolkitError}
 *   When the file that was named is not there. One that can't be read as a report is part of the result.
 */
export async function readDownloads(
  page: string,
  html: Uint8Array,
  given: string | undefined,
  { editions }: Formats,
): Promise<Download[]> {
  const read = async (path: string, name: string): Promise<Download> => {
    const bytes = readInput(path, MAX_DOCUMENT_BYTES)
    try {
      return { name, imported: await importReport(bytes, { name, editions }) }
    } catch (error) {
      if (error instanceof ToolkitError) return { name, unread: error.text }
      throw error
    }
  }
  if (given !== undefined) return [await read(given, nameInput(given))]
  const { links, base } = readPageHead(html)
  const files = links.filter(({ href }) => !isHollow(href))
  const found = files.map((link) => ({
    name: clip(nameLink(link)),
    linked: findLinkedFile(link.href, page, base),
  }))
  const paths = new Map(found.flatMap(({ name, linked }) => ('path' in linked ? [[linked.path, name]] : [])))
  const downloads: Download[] = []
  for (const [path, name] of [...paths].slice(0, MOST)) downloads.push(await read(path, name))
  if (downloads.length > 0) return downloads
  return found.slice(0, 1).flatMap(({ name, linked }) => ('apart' in linked ? { name, ...linked } : []))
}
