// The HTML of a page → its META tags and links.

import { Parser } from 'htmlparser2'
import { decodeText } from '../import/readers/encoding.js'

/** What a page says beside its text. */
export interface PageHead {
  /** Contents of META tags by their names in lower case; of one that stands twice the first. */
  readonly metas: ReadonlyMap<string, string>
  /** Whether the page links to a file that can be downloaded. */
  readonly hasDownload: boolean
}

/**
 * Read the META tags and links of a page.
 *
 * @param html
 *   The page, as text or as the bytes of its file.
 * @returns
 *   Its META tags, and whether it offers a file.
 */
export function readPageHead(html: string | Uint8Array): PageHead {
  const metas = new Map<string, string>()
  let hasDownload = false
  const parser = new Parser({
    onopentag(name, { name: meta, content, href, download, rel, type }) {
      if (name === 'meta' && meta !== undefined) {
        const key = meta.trim().toLowerCase()
        if (!metas.has(key)) metas.set(key, (content ?? '').trim())
      }
      const isAlternate = name === 'link' && rel === 'alternate' && type === 'application/json'
      if (name === 'a' || isAlternate)
        hasDownload ||= isAlternate || (href !== undefined && (download !== undefined || isFile(href)))
    },
  })
  parser.write(typeof html === 'string' ? html : decodeText(html).text)
  parser.end()
  return { metas, hasDownload }
}

/** A document, a table or data, also where a script hands it out under its name. */
function isFile(href: string): boolean {
  return /\.(docx?|wps|pdf|ofd|xlsx?|et|csv|json|zip|rar|txt)(?=$|[?#&])/i.test(href)
}
