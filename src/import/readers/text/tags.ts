// Lines of Markdown with tags of HTML in them, as converters leave them → the same without the tags.

import type { Line } from './lines.js'

/**
 * Drop the tags and comments of HTML. Line breaks and pictures stay, as they are read with the marks of Markdown,
 * and so does what stands between backticks. Cells of a table stay apart by blanks.
 *
 * @param lines
 *   The lines of a text of Markdown.
 * @returns
 *   As many lines; one with nothing but tags is empty.
 */
export function dropTags(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ text }) => text.includes('<'))) return lines
  const texts = lines.map(({ text }) => text)
  return lines.map((line, index) => {
    const before = texts[index] ?? ''
    if (!before.includes('<')) return { ...line, text: before }
    const text = before.replace(tag, readTag)
    const open = openTag.exec(text)
    const end = open ? findEnd(texts, index, open[0]) : index
    if (!open || end === index) return text === line.text ? line : { ...line, text }
    texts.fill('', index + 1, end)
    texts[end] = texts[end]?.replace(/^[^<>]*>/, '') ?? ''
    return { ...line, text: text.slice(0, open.index) }
  })
}

/** The line on which a tag ends that a line begins; the same line if none does. */
function findEnd(texts: readonly string[], start: number, begin: string): number {
  let words = begin
  for (let index = start + 1; index <= start + mostLines && index < texts.length; index += 1) {
    const text = texts[index] ?? ''
    const end = /^[^<>]*>/.exec(text)?.[0]
    if (end !== undefined) return wholeTag.test(`${words} ${end}`) ? index : start
    if (/[<>]/.test(text) || text.trim() === '') return start
    words += ` ${text}`
  }
  return start
}

/** Lines that a tag may go on over. */
const mostLines = 8

function readTag(all: string, code?: string, name?: string): string {
  if (code !== undefined) return all
  return /^t[dh]$/i.test(name ?? '') ? '  ' : ''
}

const names =
  '(?:abbr|article|aside|a|big|blockquote|b|center|cite|code|colgroup|col|dd|del|details|div|dl|dt|em|figcaption' +
  '|figure|font|footer|h[1-6]|header|hr|ins|i|kbd|li|main|mark|nav|ol|pre|p|q|section|small|span|strike|strong' +
  '|sub|summary|sup|s|table|tbody|td|tfoot|thead|th|tr|ul|u|wbr)'
const attributes = `(?:\\s+[\\w:@.-]+(?:\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s"'<>=\`]+))?)*\\s*`
const tag = new RegExp(
  `(\`[^\`]+\`)|(?<!\\\\)<(?:/?(${names})${attributes}/?>|!--(?:[^-]|-(?!->))*-->)`,
  'gi',
)
const wholeTag = new RegExp(`^<${names}${attributes}/?>$`, 'i')
const openTag = new RegExp(`(?<!\\\\)<${names}(?:\\s[^<>]*)?$`, 'i')
