// What all sheets of an Excel file share: their list, the texts, the number formats.

import { ToolkitError } from '../../../issue/error.js'
import type { ReadFault } from '../../document.js'
import { checkLimit } from '../limits.js'
import { readXml, scanXml } from '../xml.js'
import { findElement, listElements } from '../xml-tree.js'
import { findMainPart, readRelations } from '../zip/relations.js'
import type { Archive } from '../zip.js'
import { type CellStyle, readStyles } from './styles.js'

/** A sheet before it is read. */
export interface SheetEntry {
  readonly name: string
  /** Name of its part. */
  readonly part: string
  readonly isHidden: boolean
}

/** A workbook without its sheets. */
export interface Workbook {
  readonly sheets: readonly SheetEntry[]
  /** Texts the cells refer to by number. */
  readonly texts: readonly string[]
  readonly styles: readonly CellStyle[]
  /** Whether days are counted from 1904 instead of 1900. */
  readonly startsIn1904: boolean
  readonly faults: readonly ReadFault[]
}

/**
 * Read what the sheets share.
 *
 * @param archive
 *   The file.
 * @returns
 *   The sheets in the order of their tabs.
 * @throws {ToolkitError}
 *   `file-damaged` when there is no sheet; `file-too-large`.
 */
export function readWorkbook(archive: Archive): Workbook {
  const main = findMainPart(archive, /^xl\/workbook\d*\.xml$/i)
  const root = readXml(archive, main)?.root
  const relations = readRelations(archive, main)
  const findPart = (type: string) =>
    [...relations.values()].find((relation) => relation.type === type)?.target
  const sheets = listElements(findElement(root, 'sheets'), 'sheet').flatMap((sheet): SheetEntry[] => {
    const relation = relations.get(sheet.attributes.get('r:id') ?? '')
    // Sheets that are one chart have no cells.
    if (relation?.type !== 'worksheet') return []
    const state = sheet.attributes.get('state') ?? 'visible'
    const name = sheet.attributes.get('name') ?? ''
    return [{ name, part: relation.target, isHidden: state !== 'visible' }]
  })
  if (sheets.length === 0) throw hasNoSheet()
  const mark = findElement(root, 'workbookPr')?.attributes.get('date1904') ?? ''
  const { texts, faults } = readTexts(archive, findPart('sharedStrings'))
  return {
    sheets,
    texts,
    faults,
    styles: readStyles(readXml(archive, findPart('styles') ?? '')?.root),
    startsIn1904: /^(1|true|on)$/.test(mark),
  }
}

function readTexts(
  archive: Archive,
  part: string | undefined,
): { readonly texts: string[]; readonly faults: ReadFault[] } {
  const texts: string[] = []
  let text = ''
  let [isText, isReading] = [false, false]
  const end = scanXml(archive, part ?? '', {
    open(name) {
      if (name === 'si') text = ''
      // What helps to read a character aloud is not part of the text.
      if (name === 'rPh') isReading = true
      isText = name === 't' && !isReading
    },
    text(piece) {
      if (isText) text += piece
    },
    close(name) {
      isText = false
      if (name === 'rPh') isReading = false
      if (name !== 'si') return
      texts.push(cleanText(text))
      checkLimit('cells', texts.length)
    },
  })
  const code = end?.isWhole === false ? 'text-unreadable' : 'characters-unreadable'
  const isFaulty = end !== undefined && (!end.isWhole || end.hasBadCharacters)
  return { texts, faults: isFaulty ? [{ code, text: part ?? '', origin: {} }] : [] }
}

/**
 * Put a text of a cell right.
 *
 * @param text
 *   As it is in the file, where characters not allowed in XML are spelled `_x000D_`.
 * @returns
 *   The text with `\n` for line breaks.
 */
export function cleanText(text: string): string {
  const spelled = text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
  return spelled.replace(/\r\n?/g, '\n')
}

function hasNoSheet(): ToolkitError {
  return new ToolkitError('file-damaged', {
    zh: 'Excel 文件中没有工作表。请用 Excel 或 WPS 打开后另存',
    en: 'the Excel file has no sheet in it. Open it in Excel or WPS and save a copy',
  })
}
