// Printed pieces → plain text: pipe rows of a scraped page, Markdown, the layout of a printed page, tabs.

import type { Chance } from './chance.js'
import { listTexts } from './html-tables.js'
import type { Printed } from './print.js'
import type { Sheet } from './sheet.js'
import { writeAligned } from './text-layout.js'

/** A way of writing plain text. */
export type TextStyle = 'pipes' | 'markdown' | 'layout' | 'tabs'

/**
 * Write a report as plain text.
 *
 * @param printed
 *   What is printed.
 * @param style
 *   How tables look in it.
 * @param chance
 *   Decides what the style leaves open.
 */
export function writeText(printed: readonly Printed[], style: TextStyle, chance: Chance): string {
  if (style === 'markdown') return writeMarkdown(printed, chance)
  if (style === 'layout') return writePages(printed, chance)
  const isNarrow = style === 'pipes' && chance.happens(0.5)
  const lines = printed.flatMap((piece) => {
    if (piece.kind === 'title') return piece.lines
    if (piece.kind === 'table')
      return style === 'pipes' ? writePipes(piece.sheet, chance) : writeTabs(piece.sheet)
    if (piece.kind === 'page') return [piece.text]
    return [style === 'tabs' && piece.kind === 'paragraph' ? `　　${piece.text}` : piece.text]
  })
  const text = `${lines.join('\n')}\n`
  return isNarrow ? narrow(text) : text
}

/** Brackets, commas and colons as a Western keyboard has them. */
function narrow(text: string): string {
  const signs: Readonly<Record<string, string>> = { '（': '(', '）': ')', '，': ',', '：': ':' }
  return text.replace(/[（），：]/g, (sign) => signs[sign] ?? sign)
}

/** Merged cells give one field, and empty ones at the end of the row; some headers are cut. */
function writePipes({ rows, width }: Sheet, chance: Chance): string[] {
  const isCut = chance.happens(0.5)
  return rows.map((cells) => {
    const texts = cells.map(({ text, kind }) => {
      const line = text.replace(/\s+/g, ' ')
      return isCut && kind === 'head' && line.length > 2 && chance.happens(0.4) ? line.slice(0, 2) : line
    })
    const missing = width - texts.length
    return texts.join(' | ') + (missing > 0 ? ` | ${'|'.repeat(missing)}` : '')
  })
}

function writeTabs(sheet: Sheet): string[] {
  return listTexts(sheet).map((texts) => texts.map((text) => text.replace(/\s+/g, ' ')).join('\t'))
}

function writeMarkdown(printed: readonly Printed[], chance: Chance): string {
  const isApart = chance.happens(0.5)
  const blocks = printed.map((piece) => {
    if (piece.kind === 'title') return piece.lines.map((line) => `# ${line}`).join('\n')
    if (piece.kind === 'heading') return `## ${piece.text}`
    if (piece.kind === 'subheading') return `### ${piece.text}`
    if (piece.kind !== 'table') return piece.text
    return (isApart ? piece.bands : [piece.sheet]).map(writeMarkdownTable).join('\n\n')
  })
  return `${blocks.join('\n\n')}\n`
}

function writeMarkdownTable(sheet: Sheet): string {
  const lines = listTexts(sheet).map((texts) => {
    const cells = texts.map((text) => text.replaceAll('\n', '<br>').replaceAll('|', '\\|'))
    return `| ${cells.join(' | ')} |`
  })
  lines.splice(1, 0, `|${'---|'.repeat(sheet.width)}`)
  return lines.join('\n')
}

/** Text as a program copies it from a printed page: columns by blanks, lines wrapped, a number below each page. */
function writePages(printed: readonly Printed[], chance: Chance): string {
  const lines = printed.flatMap((piece): readonly string[] => {
    if (piece.kind === 'title') return [...piece.lines.map((line) => `            ${line}`), '']
    if (piece.kind === 'table') return ['', ...writeAligned(piece.sheet, chance), '']
    if (piece.kind === 'page') return [`      ${piece.text}`]
    return wrap(`    ${piece.text}`, 60)
  })
  const height = chance.integer(34, 48)
  const sign = chance.pick([(page: number) => `-${page}-`, (page: number) => `— ${page} —`, String])
  const feed = chance.happens(0.5) ? '\f' : ''
  const pages: string[] = []
  for (let at = 0; at < lines.length; at += height) {
    const page = pages.length + 1
    const foot = `${' '.repeat(page % 2 === 1 ? 60 : 4)}${sign(page)}`
    pages.push([...lines.slice(at, at + height), '', foot, ''].join('\n'))
  }
  return pages.join(`${feed}\n`)
}

/** Break a text into lines of a width in half characters. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const sign of text) {
    const size = sign.charCodeAt(0) > 0xff ? 2 : 1
    if (used + size > width) {
      lines.push(line)
      line = ''
      used = 0
    }
    line += sign
    used += size
  }
  return [...lines, line]
}
