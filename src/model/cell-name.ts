// A cell of a table → its name in the templates' view.

/**
 * Name a cell for templates: without brackets, quotes or points, so that any template language can write it.
 *
 * @param table
 *   JSON Pointer of the table.
 * @param path
 *   JSON Pointer of the cell.
 * @returns
 *   The pointer within the table with `_` for `/`, such as `outcomes_granted_total`.
 */
export function cellName(table: string, path: string): string {
  return path.slice(table.length + 1).replaceAll('/', '_')
}
