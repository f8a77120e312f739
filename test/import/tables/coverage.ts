// Which findings speak of a cell.

import type { Finding } from '../../../src/import/finding.js'
import type { TableReading } from '../../../src/import/tables.js'

/**
 * List the findings about a cell: its own, its row's, its column's. Broken sums say nothing about how it was read.
 *
 * @param reading
 *   A table as it was read.
 * @param path
 *   JSON Pointer of the cell.
 */
export function listFindings({ findings }: TableReading, path: string): Finding[] {
  return findings.filter((finding) => {
    if (finding.code === 'reading-breaks-equation') return false
    if (finding.path === path || finding.code === 'table-unread') return true
    if (finding.path.split('/').length > 2 && path.startsWith(`${finding.path}/`)) return true
    const cells = finding.params?.cells
    return Array.isArray(cells) && cells.includes(path)
  })
}
