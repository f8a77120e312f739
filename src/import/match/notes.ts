// Marks in the cells of a table and the lines below it that begin with the same number → notes of the report.

import type { Block } from '../document.js'
import type { Draft } from '../draft.js'
import { cleanLine } from './plain-text.js'
import { joinParts } from './texts.js'

/** A remark taken out of a cell, or the number of a mark behind its figure. */
export interface CellNote {
  readonly path: string
  /** Empty where the cell only has a mark. */
  readonly text: string
  /** What the mark says; empty for a mark without number. */
  readonly number?: string
}

/**
 * Add the notes of a table to a report; lines that a mark refers to are placed.
 *
 * @param notes
 *   The notes and marks of the cells.
 * @param below
 *   The blocks below the table.
 * @param draft
 *   What becomes of it; changed.
 */
export function addNotes(notes: readonly CellNote[], below: readonly Block[], draft: Draft): void {
  const lines = notes.some(({ number }) => number !== undefined) ? listNoteLines(below, draft) : new Map()
  const added = notes.flatMap(({ path, text, number }) => {
    if (text !== '') return [{ path, text }]
    const line = lines.get(number ?? '')
    if (line === undefined) return []
    draft.placed.add(line.block)
    const source = {
      path: '/notes',
      origin: line.block.origin,
      text: line.whole,
      certainty: 'certain',
    } as const
    draft.sources.push(source)
    return [{ path, text: line.text }]
  })
  const known = (draft.values.get('/notes') ?? []) as readonly unknown[]
  if (added.length > 0) draft.values.set('/notes', [...known, ...added])
}

interface NoteLine {
  readonly block: Block
  readonly text: string
  /** With its number. */
  readonly whole: string
}

/** Lines such as `注1：…` or `注：…`, by their number. */
function listNoteLines(blocks: readonly Block[], draft: Draft): ReadonlyMap<string, NoteLine> {
  const lines = new Map<string, NoteLine>()
  for (const block of blocks) {
    if (block.kind !== 'text' || draft.placed.has(block)) continue
    const whole = cleanLine(joinParts(block).replaceAll('\n', ' '))
    const found = NOTE.exec(whole)
    const [, inBrackets = '', plain = '', text] = found ?? []
    const number = (inBrackets + plain).normalize('NFKC')
    if (text && !lines.has(number)) lines.set(number, { block, text, whole })
  }
  return lines
}

/** In brackets the number needs no colon behind it. */
const NOTE =
  /^(?:[（(【[]\s*注\s*([0-9０-９]{0,3})\s*[)）】\]]\s*[:：.、]?|注\s*([0-9０-９]{0,3})\s*[:：.、])\s*(.+)$/
