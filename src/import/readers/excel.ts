// The bytes of an Excel file (.xlsx, also from WPS) → blocks: sheet by sheet, its tables as grids, its lines of text
// as paragraphs. Figures come with all their digits, whatever the cell shows.

import type { Block, ReadFault, SourceDocument } from '../document.js'
import { listBlocks } from './excel/blocks.js'
import { readDrawings } from './excel/drawings.js'
import { readSheet } from './excel/sheet.js'
import { readWorkbook } from './excel/workbook.js'
import { checkLimit } from './limits.js'
import { readTitle } from './zip/relations.js'
import { explainKind, openArchive } from './zip.js'

/**
 * Read an Excel file.
 *
 * @param bytes
 *   The whole file.
 * @returns
 *   Its blocks; hidden sheets are left out, with a fault for each that has something in it.
 * @throws {ToolkitError}
 *   `wrong-format` for another kind of file or one with a password, `file-damaged`, `file-too-large`.
 */
export async function readExcel(bytes: Uint8Array): Promise<SourceDocument> {
  const archive = openArchive(bytes)
  if (archive.kind !== 'xlsx') throw explainKind(archive.kind, 'xlsx')
  const workbook = readWorkbook(archive)
  const blocks: Block[] = []
  const faults: ReadFault[] = [...workbook.faults]
  // Cells are counted over all sheets: a bomb may be many small ones.
  const budget = { cells: 0, area: 0, tables: 0 }
  for (const entry of workbook.sheets) {
    const sheet = readSheet(archive, entry, workbook, budget)
    const listed = listBlocks(sheet, budget)
    const found = [...listed.blocks, ...readDrawings(archive, entry)]
    if (!entry.isHidden) {
      // One by one: there may be more than a call takes arguments.
      for (const block of found) blocks.push(block)
      for (const fault of [...sheet.faults, ...listed.faults]) faults.push(fault)
      checkLimit('blocks', blocks.length)
    } else if (found.length > 0) {
      faults.push({ code: 'text-unreadable', text: entry.name, origin: { sheet: entry.name } })
    }
  }
  const title = readTitle(archive)
  return { format: 'xlsx', metas: [], blocks, faults, ...(title && { title }) }
}
