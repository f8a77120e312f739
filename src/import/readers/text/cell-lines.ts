// Lines of a text of which each holds one cell, as plain copies of a table have it → which lines make up a table.

import { findStrayNumbers } from './cell-pages.js'
import { type CellLine, readCellLine } from './cell-roles.js'
import type { Kind } from './kinds.js'
import type { Line } from './lines.js'

/**
 * Mark the lines of tables that have a line for each cell: labels, each followed by a group of numbers, with the
 * headers above them. A number alone among texts is none.
 *
 * @param lines
 *   The lines of a text.
 * @param kinds
 *   What kind of line each is; changed.
 */
export function markCellLines(lines: readonly Line[], kinds: Kind[]): void {
  const strays = findStrayNumbers(lines, kinds)
  const read = lines.map((line, index) => readCellLine(line, strays.has(index) ? 'text' : kinds[index]))
  const isBreak = findBreaks(lines, read)
  for (let start = 0; start < lines.length; ) {
    let end = start
    while (end < lines.length && !isBreak[end]) end += 1
    const run = read.slice(start, end)
    if (isTable(listGroups(run))) {
      const last = run.findLastIndex(hasFigures)
      for (let at = findFirst(run); at <= last; at += 1)
        if (run[at]?.role !== 'skip') kinds[start + at] = 'cells'
    }
    start = end + 1
  }
}

/** What ends a table: lines that are no cells, and headings of sections, behind which no numbers come at once. */
function findBreaks(lines: readonly Line[], read: readonly CellLine[]): boolean[] {
  const breaks = new Array<boolean>(lines.length).fill(false)
  let ahead = Number.POSITIVE_INFINITY
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = read[index] as CellLine
    const words = line.role === 'words' ? (line.cells[0] ?? '') : ''
    const isProse = ahead > 0 && /[：:]$/.test(words)
    const isHeading = ahead >= farAhead && heading.test(words)
    if (line.role === 'break' || isProse || isHeading) {
      breaks[index] = true
      ahead = Number.POSITIVE_INFINITY
    } else if (hasFigures(line)) ahead = 0
    else if (line.role === 'words') ahead += 1
  }
  return breaks
}

const heading = /^[一二三四五六七八九十]{1,3}\s*[、．.]/
/** Lines that part a heading from the first numbers below it, at least: those of a header. */
const farAhead = 4

function hasFigures({ role }: CellLine): boolean {
  return role === 'figures' || role === 'row'
}

/** The numbers that stand on lines of their own, by the groups they come in. */
function listGroups(run: readonly CellLine[]): string[][] {
  const groups: string[][] = []
  let isOpen = false
  for (const { role, cells } of run) {
    if (role === 'words') isOpen = false
    if (role === 'row') groups.push([])
    if (role === 'figures' && !isOpen) groups.push([])
    if (role === 'figures') for (const cell of cells) groups.at(-1)?.push(cell)
    if (hasFigures({ role, cells })) isOpen = true
  }
  return groups
}

/** Whether numbers come in groups, as below a label, and do not merely count up, as those of pages do. */
function isTable(groups: readonly (readonly string[])[]): boolean {
  const real = groups.filter((group) => group.length > 1 && !countsUp(group))
  const most = Math.max(0, ...real.slice(0, 50).map(({ length }) => length))
  return real.length > 1 || most >= 5 || (most >= 3 && groups.length > 1)
}

function countsUp(group: readonly string[]): boolean {
  return group.length > 2 && group.every((text, index) => Number(text) === Number(group[0]) + index)
}

/** The first line of the header: as many texts as headers have, right above the first numbers. */
function findFirst(run: readonly CellLine[]): number {
  const first = run.findIndex(hasFigures)
  let count = 0
  let at = first
  for (let index = first - 1; index >= 0 && count < longestHeader; index -= 1) {
    if (run[index]?.role !== 'words') continue
    count += 1
    at = index
  }
  return at
}

const longestHeader = 40
