// The bytes of a Word file (.docx, also from WPS) → blocks. The library turns Word into HTML and the HTML reader
// does the rest; what the library does not know is put right in the XML beforehand.

import type { ReadFault, SourceDocument } from '../document.js'
import { readHtml } from './html.js'
import { convertToHtml } from './word/convert.js'
import { readPackage } from './word/package.js'
import { repairDocument } from './word/repair.js'
import { explainKind, openArchive } from './zip.js'

/**
 * Read a Word file.
 *
 * @param bytes
 *   The whole file.
 * @returns
 *   Its blocks; tracked changes as accepted, comments, headers and footers left out.
 * @throws {ToolkitError}
 *   `wrong-format` for another kind of file or one with a password, `file-damaged`, `file-too-large`.
 */
export async function readWord(bytes: Uint8Array): Promise<SourceDocument> {
  const archive = openArchive(bytes)
  if (archive.kind !== 'docx') throw explainKind(archive.kind, 'docx')
  const parts = readPackage(archive)
  const { document, styleMap, faults } = repairDocument(parts)
  const html = await convertToHtml(archive, parts, document, styleMap)
  const { title: _, encoding: __, ...read } = readHtml(html)
  const all: ReadFault[] = [...parts.faults, ...faults, ...read.faults]
  return { ...read, format: 'docx', faults: all, ...(parts.title && { title: parts.title }) }
}
