// The text boxes that lie over a sheet → paragraphs.

import type { TextBlock } from '../../document.js'
import { readXml } from '../xml.js'
import { listDeep, readText } from '../xml-tree.js'
import { readRelations } from '../zip/relations.js'
import type { Archive } from '../zip.js'
import type { SheetEntry } from './workbook.js'

/**
 * Read the text boxes of a sheet.
 *
 * @param archive
 *   The file.
 * @param entry
 *   The sheet.
 * @returns
 *   A block for each paragraph that is not empty, in the order the boxes were made.
 */
export function readDrawings(archive: Archive, entry: SheetEntry): TextBlock[] {
  const relations = [...readRelations(archive, entry.part).values()]
  return relations.flatMap(({ type, target, isExternal }) => {
    const root = type === 'drawing' && !isExternal ? readXml(archive, target)?.root : undefined
    if (root === undefined) return []
    return listDeep(root, 'a:p').flatMap((paragraph): TextBlock[] => {
      const text = listDeep(paragraph, 'a:t').map(readText).join('').trim()
      return text === '' ? [] : [{ kind: 'text', text, origin: { sheet: entry.name } }]
    })
  })
}
