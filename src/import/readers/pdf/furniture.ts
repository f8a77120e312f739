// Page numbers, and headers and footers that come again on page after page: told apart from the text.

import type { Line } from './types.js'

/** The lines of a page outside its tables. */
export interface PageLines {
  readonly height: number
  readonly lines: readonly Line[]
}

/** Share of the page's height that counts as margin. */
const MARGIN = 0.12
/** Lines at each end of a page that may be furniture. */
const DEPTH = 3
const NUMBER =
  /^[\s\-–—―－_·•.~～()（）<>〈〉|]*(第\s*)?(?<number>[\d０-９]{1,4}|[ivxlc]{1,6})(\s*页)?(\s*[/／,，]?\s*(共|of)?\s*[\d０-９]{1,4}\s*页?)?[\s\-–—―－_·•.~～()（）<>〈〉|]*$/iu

/**
 * Find the lines that belong to the page and not to the text.
 *
 * @param pages
 *   All pages, each with its lines from the top.
 * @returns
 *   The lines that are furniture.
 */
export function findFurniture(pages: readonly PageLines[]): ReadonlySet<Line> {
  const found = new Set<Line>()
  for (const candidates of [
    pages.map((page) => endOf(page, 'top')),
    pages.map((page) => endOf(page, 'bottom')),
  ]) {
    const groups = new Map<string, Line[]>()
    for (const line of candidates.flat()) {
      const key = keyOf(line)
      const group = groups.get(key)
      if (group) group.push(line)
      else groups.set(key, [line])
    }
    for (const [key, group] of groups) {
      for (const line of key === '#' ? findNumbers(group, pages.length) : findRepeated(group, pages.length)) {
        found.add(line)
      }
    }
  }
  return found
}

function findRepeated(lines: readonly Line[], pageCount: number): readonly Line[] {
  const count = new Set(lines.map(({ page }) => page)).size
  return count > 1 && count >= 0.3 * pageCount ? lines : []
}

function endOf({ height, lines }: PageLines, end: 'top' | 'bottom'): readonly Line[] {
  const outer = end === 'top' ? lines.slice(0, DEPTH) : lines.slice(-DEPTH)
  return outer.filter(({ top, bottom }) =>
    end === 'top' ? bottom < MARGIN * height : top > (1 - MARGIN) * height,
  )
}

/** Page numbers are all alike; other lines by their words and their height on the page. */
function keyOf({ text, bottom }: Line): string {
  return NUMBER.test(text) ? '#' : `${text.replace(/[\d\s]+/g, '')} ${Math.round(bottom / 6)}`
}

/** A lone bare number may be anything; numbers that go up with the pages are theirs. */
function findNumbers(lines: readonly Line[], pageCount: number): readonly Line[] {
  if (pageCount === 1) return lines.filter(({ text }) => /^[-–—―－·•].*[-–—―－·•]$|页/.test(text))
  const offsets = new Map<number, Line[]>()
  for (const line of lines) {
    const number = Number(NUMBER.exec(line.text)?.groups?.number?.normalize('NFKC'))
    const offset = Number.isNaN(number) ? Number.NaN : number - line.page
    offsets.set(offset, [...(offsets.get(offset) ?? []), line])
  }
  return [...offsets.values()].filter((group) => group.length >= Math.max(2, 0.3 * pageCount)).flat()
}
