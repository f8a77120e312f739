// The part of one sheet → its cells that have a text or a border, and its merged areas. Read as a stream: a sheet
// of hundreds of megabytes is stopped at the limit of cells.

import type { ReadFault } from '../../document.js'
import { checkLimit } from '../limits.js'
import { scanXml } from '../xml.js'
import type { Archive } from '../zip.js'
import type { CellStyle } from './styles.js'
import { writeValue } from './value.js'
import { cleanText, type SheetEntry, type Workbook } from './workbook.js'

/** A cell that has a text or a border. */
export interface Cell {
  readonly row: number
  readonly column: number
  readonly text: string
  readonly style: CellStyle
}

/** A rectangle of cells, both ends included. */
export interface Area {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** A sheet once read. */
export interface Sheet {
  readonly name: string
  readonly cells: readonly Cell[]
  /** Merged areas, as the file has them. */
  readonly merged: readonly Area[]
  readonly faults: readonly ReadFault[]
}

/** What has been read so far of the whole file. */
export interface Budget {
  /** Cells with a text or a border. */
  cells: number
  /** Cells of tables, blank ones and merged ones by the area they cover. */
  area: number
  tables: number
}

const MAX_ROW = 1_048_576
const MAX_COLUMN = 16_384
const BARE: CellStyle = { format: { kind: 'plain' }, isBordered: false, isBold: false, isCentred: false }

interface OpenCell {
  row: number
  column: number
  type: string
  style: CellStyle
  value: string
  inline: string
  formula: string
  hasFormula: boolean
}

/**
 * Read a sheet.
 *
 * @param archive
 *   The file.
 * @param entry
 *   Which sheet.
 * @param workbook
 *   What the sheets share.
 * @param budget
 *   Counts on over the sheets; is changed.
 * @returns
 *   Its cells in the order of the file.
 * @throws {ToolkitError}
 *   `file-too-large` for more cells than the limit.
 */
export function readSheet(archive: Archive, entry: SheetEntry, workbook: Workbook, budget: Budget): Sheet {
  const cells: Cell[] = []
  const merged: Area[] = []
  const faults: ReadFault[] = []
  let [row, column] = [0, 0]
  let cell: OpenCell | undefined
  let target: 'value' | 'inline' | 'formula' | undefined
  let isReading = false
  const end = scanXml(archive, entry.part, {
    open(name, attributes) {
      if (name === 'row') {
        row = Number(attributes.get('r') ?? row + 1)
        column = 0
      } else if (name === 'c') {
        const place = readReference(attributes.get('r') ?? '') ?? { row, column: column + 1 }
        ;({ row, column } = place)
        const style = workbook.styles[Number(attributes.get('s') ?? 0)] ?? BARE
        cell = {
          ...place,
          style,
          type: attributes.get('t') ?? 'n',
          value: '',
          inline: '',
          formula: '',
          hasFormula: false,
        }
      } else if (name === 'mergeCell') {
        const area = readArea(attributes.get('ref') ?? '')
        if (area) merged.push(area)
        checkLimit('cells', merged.length)
      } else if (name === 'rPh') isReading = true
      if (name === 'f' && cell) cell.hasFormula = true
      target = name === 'v' ? 'value' : name === 'f' ? 'formula' : undefined
      if (name === 't' && !isReading) target = 'inline'
    },
    text(text) {
      if (cell && target) cell[target] += text
    },
    close(name) {
      target = undefined
      if (name === 'rPh') isReading = false
      if (name !== 'c' || cell === undefined) return
      const text = readCell(cell, workbook)
      const origin = { sheet: entry.name, row: cell.row, column: cell.column }
      // A program that only writes files leaves the computing to Excel.
      const isUncomputed = text === '' && cell.hasFormula && cell.value === '' && cell.type !== 'str'
      if (isUncomputed) faults.push({ code: 'text-unreadable', text: `=${cell.formula}`, origin })
      const isKept = text !== '' || cell.style.isBordered
      budget.cells += isKept || isUncomputed ? 1 : 0
      checkLimit('cells', budget.cells)
      if (isKept) {
        cells.push({ row: cell.row, column: cell.column, text, style: cell.style })
      }
      cell = undefined
    },
  })
  if (!end?.isWhole) faults.push({ code: 'text-unreadable', text: entry.name, origin: { sheet: entry.name } })
  if (end?.hasBadCharacters) {
    faults.push({ code: 'characters-unreadable', text: entry.name, origin: { sheet: entry.name } })
  }
  return { name: entry.name, cells, merged, faults }
}

function readCell(cell: OpenCell, { texts, startsIn1904 }: Workbook): string {
  const { type, value, inline, style } = cell
  if (type === 's') return (texts[Number(value)] ?? '').trim()
  if (type === 'inlineStr') return cleanText(inline).trim()
  if (type === 'b') return value === '' ? '' : value.trim() === '1' || value === 'true' ? 'TRUE' : 'FALSE'
  if (type === 'd') return value.replace(/T00:00(:00(\.0+)?)?Z?$/, '').replace('T', ' ')
  if (type === 'n') return writeValue(value, style.format, startsIn1904).trim()
  return cleanText(value).trim()
}

function readReference(reference: string): { row: number; column: number } | undefined {
  const [, letters = '', digits = ''] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? []
  if (letters === '') return undefined
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  const row = Number(digits)
  return row >= 1 && row <= MAX_ROW && column <= MAX_COLUMN ? { row, column } : undefined
}

function readArea(reference: string): Area | undefined {
  const [first, last] = reference.split(':').map(readReference)
  if (!first || !last || last.row < first.row || last.column < first.column) return undefined
  return { top: first.row, left: first.column, bottom: last.row, right: last.column }
}
