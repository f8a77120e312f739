// Rules on words: the title names the year, sections have some, tables in the prose are even.

import { readPointer } from '../../model/pointer.js'
import { listProse } from '../../model/prose.js'
import { type Check, type Found, type Loose, NONE } from './check.js'

/**
 * Check that the title names the report year.
 *
 * @param report
 *   The report.
 * @returns
 *   A finding when it does not.
 */
export const checkTitle: Check = ({ title, year }) =>
  typeof title !== 'string' || title === '' || typeof year !== 'number' || names(title, String(year))
    ? NONE
    : [{ path: '/title', params: { found: title.slice(0, 100), contains: String(year) } }]

/** Full-width digits name the year as well. */
function names(title: string, year: string): boolean {
  return title.includes(year) || title.slice(0, 1000).normalize('NFKC').includes(year)
}

/**
 * Check that prose sections are not left empty.
 *
 * @param report
 *   The report.
 * @param rule
 *   Setting: `paths`, where the prose stands.
 * @returns
 *   One finding per empty section.
 */
export const checkSections: Check = (report, { settings }) => {
  const paths: unknown = settings?.paths
  if (!Array.isArray(paths)) return NONE
  let found: Found[] | undefined
  for (let index = 0; index < paths.length; index++) {
    const path: unknown = paths[index]
    const blocks = typeof path === 'string' ? readPointer(report, path) : undefined
    if (typeof path !== 'string' || !Array.isArray(blocks) || blocks.length > 0) continue
    found ??= []
    found.push({ path, params: {} })
  }
  return found ?? NONE
}

/**
 * Check that every row of a table in the prose is as long as its header.
 *
 * @param report
 *   The report.
 * @returns
 *   One finding per uneven row.
 */
export const checkTableRows: Check = (report, _rule, model) => {
  const found: Found[] = []
  for (const { name, key, path } of listProse(model)) {
    const value = report[name] as Loose
    const blocks = key === undefined ? value : value?.[key]
    if (Array.isArray(blocks)) checkBlocks(blocks, path, found)
  }
  return found.length > 0 ? found : NONE
}

/** More blocks or rows than this are a matter of shape. A list may be sparse and endless. */
const MOST = 10_000
/** Most findings. */
const LIMIT = 1000

function checkBlocks(blocks: readonly unknown[], path: string, found: Found[]): void {
  const end = Math.min(blocks.length, MOST)
  for (let index = 0; index < end && found.length < LIMIT; index++) {
    const block = blocks[index] as { type?: unknown; header?: unknown; rows?: unknown } | null | undefined
    if (block?.type !== 'table' || !Array.isArray(block.header) || !Array.isArray(block.rows)) continue
    checkRows(block.rows, block.header.length, `${path}/${index}/rows`, found)
  }
}

function checkRows(rows: readonly unknown[], expected: number, path: string, found: Found[]): void {
  for (let index = 0; index < Math.min(rows.length, MOST) && found.length < LIMIT; index++) {
    const row = rows[index]
    if (Array.isArray(row) && row.length !== expected) {
      found.push({ path: `${path}/${index}`, params: { found: row.length, expected } })
    }
  }
}
