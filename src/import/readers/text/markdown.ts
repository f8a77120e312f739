// Marks of Markdown in a line → what they stand for.

/** A text without its marks, and the pictures that stood in it. */
export interface Inline {
  readonly text: string
  readonly isBold: boolean
  readonly figures: readonly { readonly src: string; readonly alt: string; readonly caption?: string }[]
}

/**
 * Tell whether a line is a heading: one to six `#`, a blank, words; the blank may be missing after two or more.
 *
 * @param words
 *   The line without blanks at its ends.
 * @returns
 *   True if it is.
 */
export function isMarkdownHeading(words: string): boolean {
  return /^(?:#{1,6}\s+\S|#{2,6}[^#\s])/.test(words)
}

/**
 * Tell whether a line begins an item of a list: `- `, `* ` or `1. `.
 *
 * @param words
 *   The line without blanks at its ends.
 * @returns
 *   True if it does.
 */
export function isMarkdownItem(words: string): boolean {
  return /^(?:[-*]|\d{1,3}\.)\s+\S/.test(words)
}

/**
 * Tell whether a text has marks that only Markdown has: a heading, a line below the header of a table, a picture,
 * a link, bold words.
 *
 * @param lines
 *   Its lines.
 * @returns
 *   True if there is one.
 */
export function hasMarkdown(lines: readonly { readonly text: string }[]): boolean {
  return lines.some(({ text }) => {
    const words = text.trim()
    if (isMarkdownHeading(words)) return true
    return /^\|?\s*:?-{2,}:?\s*\|[-:|\s]*$/.test(words) || /\]\([^()\s]+|\*\*[^*\s][^*]*\*\*/.test(words)
  })
}

/**
 * Take the marks out of a text: emphasis and links leave their words, a backslash what it protects.
 *
 * @param marked
 *   The text.
 * @returns
 *   The words, whether all of them were bold, and the pictures.
 */
export function readInline(marked: string): Inline {
  const figures: { src: string; alt: string; caption?: string }[] = []
  const rest = marked
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(picture, (_, alt: string, src: string, caption: string | undefined) => {
      figures.push({ src, alt, ...(caption ? { caption } : {}) })
      return ''
    })
    .replace(/<img\s[^<>]*>/gi, (element) => {
      figures.push({ src: readAttribute(element, 'src'), alt: readAttribute(element, 'alt') })
      return ''
    })
  const isBold = /^\*\*[^*]+\*\*$|^__[^_]+__$/.test(rest.trim())
  const text = rest
    .replace(link, (_, words: string, address: string) => words || address)
    .replace(autolink, '$1')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/(?<![\w_])__([^_]+)__(?![\w_])/g, '$1')
    .replace(/(?<![\w*\\])\*(?!\s)([^*]+)(?<![\s\\])\*(?![\w*])/g, '$1')
    .replace(/~~([^~]+)~~/g, '$1')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!|~<>])/g, '$1')
  return { text: text.trim(), isBold, figures }
}

/** Value of an attribute, which must be in quotes. */
function readAttribute(element: string, name: 'src' | 'alt'): string {
  const value = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(element)
  return value?.[1] ?? value?.[2] ?? ''
}

const autolink = /<((?:https?:\/\/|mailto:)[^\s<>]+|[\w.+-]+@[\w.-]+)>/g
const picture = /!\[([^[\]]*)\]\(([^()\s]*)(?:\s+"([^"]*)")?\s*\)/g
const link = /\[([^[\]]*)\]\(([^()\s]*)(?:\s+"[^"]*")?\s*\)/g
