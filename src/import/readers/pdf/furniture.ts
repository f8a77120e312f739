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
      const pageCount = new Set(group.map(({ page }) => page)).size
      if (key === '#' ? isCounting(group, pages.length) : pageCount > 1 && pageCount >= 0.3 * pages.length) {
        for (const line of group) found.add(line)
      }
    }
  }
  return found
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

/** A lone bare number may be anything; numbers that follow the pages are theirs. */
function isCounting(lines: readonly Line[], pageCount: number): boolean {
  if (pageCount === 1) return lines.every(({ text }) => /^[-–—―－·•].*[-–—―－·•]$|页/.test(text))
  return new Set(lines.map(({ page }) => page)).size >= Math.min(2, 0.5 * pageCount)
}
