// The HTML of a page → its META tags and the links to files.

import { Parser } from 'htmlparser2'
import { decodeText } from '../import/readers/encoding.js'
import { looksLikeDownload, namesFile, type PageLink } from './links.js'

/** What a page says beside its text. */
export interface PageHead {
  /** Contents of META tags by their names in lower case; of one that stands twice the first. */
  readonly metas: ReadonlyMap<string, string>
  /** Links that offer a file, or look as if they did, in the order of the page. */
  readonly links: readonly PageLink[]
  /** Whether the page names its data in JSON, which can be downloaded too. */
  readonly hasData: boolean
  /** What links are relative to, where the page says it; undefined where they are relative to the page. */
  readonly base?: string
}

/** More links than this no page has that one report stands on. */
const MOST_LINKS = 1000
/** Words of a link that are kept. */
const MOST_TEXT = 300

/**
 * Read the META tags and links of a page.
 *
 * @param html
 *   The page, as text or as the bytes of its file.
 * @returns
 *   Its META tags, and the files it offers.
 */
export function readPageHead(html: string | Uint8Array): PageHead {
  const metas = new Map<string, string>()
  const links: PageLink[] = []
  let hasData = false
  let base: string | undefined
  let open: { href: string; title: string; text: string; isNamed: boolean } | undefined
  const close = () => {
    const { href = '', title = '', text = '', isNamed = false } = open ?? {}
    open = undefined
    const isDownload = isNamed || namesFile(href) || looksLikeDownload(text) || looksLikeDownload(title)
    if (isDownload && links.length < MOST_LINKS) links.push({ href, text: `${title} ${text}`.trim() })
  }
  const parser = new Parser({
    onopentag(name, { name: meta, content, href = '', download, rel, type, title = '' }) {
      if (name === 'meta' && meta !== undefined) {
        const key = meta.trim().toLowerCase()
        if (!metas.has(key)) metas.set(key, (content ?? '').trim())
      }
      if (name === 'base' && href.trim() !== '') base ??= href.trim()
      hasData ||= name === 'link' && rel === 'alternate' && type === 'application/json'
      if (name !== 'a') return
      close()
      open = { href: href.trim(), title: title.trim(), text: '', isNamed: download !== undefined }
    },
    ontext(text) {
      if (open && open.text.length < MOST_TEXT) open.text += text.slice(0, MOST_TEXT)
    },
    onclosetag(name) {
      if (name === 'a') close()
    },
  })
  parser.write(typeof html === 'string' ? html : decodeText(html).text)
  parser.end()
  close()
  return { metas, links, hasData, ...(base !== undefined && { base }) }
}
