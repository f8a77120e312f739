// The blocks of a section of prose → the tables of the form that it prints, and the blocks that are left for prose.

import type { Model, Table } from '../../model/types.js'
import type { SectionPlan } from '../../report/plan.js'
import { isBuilt } from '../../report/skeleton.js'
import type { Block, GridBlock } from '../document.js'
import { type Draft, setValue } from '../draft.js'
import { isTableWording, readTable } from '../tables.js'
import { addNotes } from './notes.js'
import { joinParts } from './texts.js'

/** What placed tables are read with. */
export interface PlacedContext {
  readonly model: Model
  /** The grids that are such tables by their labels, wherever they stand. */
  readonly grids: ReadonlyMap<string, readonly GridBlock[]>
  readonly draft: Draft
}

/**
 * Read the tables that a section of prose prints. A grid that none of them explains stays prose.
 *
 * @param plan
 *   The section.
 * @param blocks
 *   Its blocks.
 * @param context
 *   The edition, the grids and the draft; what was read is placed.
 * @returns
 *   The other blocks.
 */
export function readPlacedTables(
  { placed }: SectionPlan,
  blocks: readonly Block[],
  context: PlacedContext,
): readonly Block[] {
  const { draft } = context
  for (const { table } of placed) readPlaced(table, blocks, context)
  return placed.length === 0 ? blocks : blocks.filter((block) => !draft.placed.has(block))
}

function readPlaced(table: Table, blocks: readonly Block[], { model, grids, draft }: PlacedContext): void {
  const own = new Set<Block>(grids.get(table.name))
  const region = blocks.filter((block, index) => own.has(block) || isAbove(model, table, blocks, index, own))
  if (!region.some((block) => own.has(block))) return
  const reading = readTable({ model, table, blocks: region })
  if (reading.readings.size === 0) return
  for (const block of [...region, ...reading.used]) draft.placed.add(block)
  for (const [path, cell] of reading.readings) setValue(draft, path, cell.value, cell)
  for (const finding of reading.findings) draft.findings.push(finding)
  const last = blocks.findLastIndex((block) => own.has(block))
  addNotes(reading.notes, blocks.slice(last + 1), draft)
}

/** The caption or the unit of a table, in lines right above it. */
function isAbove(
  model: Model,
  table: Table,
  blocks: readonly Block[],
  index: number,
  own: ReadonlySet<Block>,
): boolean {
  const block = blocks[index]
  if (block?.kind !== 'text' || !isTableWording(model, table, joinParts(block))) return false
  const next = blocks[index + 1]
  return next !== undefined && (own.has(next) || isAbove(model, table, blocks, index + 1, own))
}

/**
 * Report the tables that the report must have and the document does not.
 *
 * @param model
 *   The edition.
 * @param draft
 *   The draft; takes the findings.
 */
export function reportPlacedTables(model: Model, draft: Draft): void {
  const given = [...draft.values.keys()]
  for (const { name, section, path } of model.tables) {
    const isRead = name === section || given.some((each) => each.startsWith(`${path}/`))
    if (isRead || !isBuilt(model, path, given)) continue
    draft.findings.push({ code: 'table-unread', certainty: 'guess', path })
  }
}
