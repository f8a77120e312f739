// Rules on words: the title names the year, tables in the prose are even.

import type { Check, Found } from './index.js'

/**
 * Check that the title names the report year.
 *
 * @param report
 *   The report.
 * @returns
 *   A finding when it does not.
 */
export const checkTitle: Check = ({ title, year }) =>
  typeof title !== 'string' || typeof year !== 'number' || title.normalize('NFKC').includes(String(year))
    ? []
    : [{ path: '/title', params: { found: title.slice(0, 100), expected: String(year) } }]

/**
 * Check that every row of a table in the prose is as long as its header.
 *
 * @param report
 *   The report.
 * @returns
 *   One finding per uneven row.
 */
export const checkTableRows: Check = (report) => {
  const found: Found[] = []
  for (const [name, value] of Object.entries(report)) {
    if (Array.isArray(value)) checkBlocks(value, `/${name}`, found)
    else if (value !== null && typeof value === 'object') {
      for (const key of ['blocks', 'introduction', 'remarks']) {
        const blocks: unknown = Reflect.get(value, key)
        if (Array.isArray(blocks)) checkBlocks(blocks, `/${name}/${key}`, found)
      }
    }
  }
  return found
}

function checkBlocks(blocks: readonly unknown[], path: string, found: Found[]): void {
  for (let index = 0; index < blocks.length && found.length < 1000; index++) {
    const { type, header, rows } = (blocks[index] ?? {}) as { type?: unknown; header?: unknown; rows?: unknown }
    if (type !== 'table' || !Array.isArray(header) || !Array.isArray(rows)) continue
    rows.forEach((row, position) => {
      if (Array.isArray(row) && row.length !== header.length && found.length < 1000) {
        found.push({ path: `${path}/${index}/rows/${position}`, params: { found: row.length, expected: header.length } })
      }
    })
  }
}
