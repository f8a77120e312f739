// A web page or a piece of one → blocks, tables and pictures in the order of the page.

import type { SourceDocument } from '../document.js'
import { collapseBlanks } from './html/blanks.js'
import { PageBuilder } from './html/builder.js'
import { readTokens } from './html/tokens.js'
import { checkLimit } from './limits.js'

/**
 * Read a web page.
 *
 * Nothing that is to be seen on it is left out, its header, menus and footer included: what is part of a report is
 * settled later. Text that stands alone in its element is taken as it is, indents included (see `Paragraph`).
 *
 * @param html
 *   The source, decoded; a whole page or a piece of one, however damaged.
 * @returns
 *   Its blocks; `faults` tells of a script or the like that never ends. Damaged characters are found on decoding.
 * @throws
 *   ToolkitError `file-too-large` where there is more than can be read.
 */
export function readHtml(html: string): SourceDocument {
  checkLimit('characters', html.length)
  const kept = new Set<string>()
  let builder = readPage(html, kept)
  // An element that is passed over, but never ends, would take the rest of the page with it.
  for (let name = unfinishedName(builder); name !== undefined; name = unfinishedName(builder)) {
    kept.add(name)
    builder = readPage(html, kept)
  }
  const title = collapseBlanks(builder.title ?? '')
  return {
    format: 'html',
    ...(title === '' ? {} : { title }),
    metas: builder.metas,
    blocks: builder.end(),
    faults: builder.findLoss(),
  }
}

function readPage(html: string, kept: ReadonlySet<string>): PageBuilder {
  const builder = new PageBuilder(html, kept)
  readTokens(html, builder)
  return builder
}

/** What holds no markup is text to its end for browsers, too. */
const RAW: ReadonlySet<string> = new Set(['script', 'style', 'iframe', 'noembed', 'noframes', 'title'])

function unfinishedName({ skipped }: PageBuilder): string | undefined {
  return skipped === undefined || RAW.has(skipped.name) ? undefined : skipped.name
}
