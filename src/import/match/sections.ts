// The parts of a document → the sections of the report: tables to cells, the rest to prose.

import type { Model } from '../../model/types.js'
import { planReport, type SectionPlan } from '../../report/plan.js'
import type { Block } from '../document.js'
import { type Draft, setValue } from '../draft.js'
import { readTable } from '../tables.js'
import { checkYear, readContactRows, readEnd } from './ends.js'
import { addNotes } from './notes.js'
import type { Outline, SectionPart } from './outline/outline.js'
import { readPlacedTables, reportPlacedTables } from './placed-tables.js'
import { cleanLine } from './plain-text.js'
import { readFeeStatement } from './prose/fee.js'
import { readProse } from './prose/prose.js'
import { isResidue } from './residue.js'
import { joinParts } from './texts.js'

/**
 * Read all sections.
 *
 * @param model
 *   The edition.
 * @param outline
 *   The parts of the document.
 * @param draft
 *   What becomes of it; changed.
 */
export function readSections(model: Model, outline: Outline, draft: Draft): void {
  const { parts, grids } = outline
  const context: Context = { model, outline, draft, tables: new Set([...grids.values()].flat()) }
  for (const plan of planReport(model).sections) {
    const part = parts.find(({ section }) => section.name === plan.name)
    describeHeading(plan, part, draft)
    const blocks = (part?.blocks ?? []).filter((block) => !draft.placed.has(block))
    const isLast = part !== undefined && part === parts.at(-1)
    const ended = isLast ? blocks.slice(0, findEnd(blocks)) : blocks
    const own = isLast ? readContactRows(model, ended, draft) : ended
    if (plan.table) readTableSection(plan, own, context)
    else readProseSection(plan, own, context)
    if (isLast) readEnd(model, own, draft)
  }
  reportPlacedTables(model, draft)
  reportOrder(model, outline, draft)
}

interface Context {
  readonly model: Model
  readonly outline: Outline
  readonly draft: Draft
  /** All grids of statutory tables. */
  readonly tables: ReadonlySet<Block>
}

/** What a site puts below the report begins with a line no report has, and has no paragraphs. */
function findEnd(blocks: readonly Block[]): number {
  const isParagraph = (text: string) => text.length > 60 || /[。；]/.test(text)
  let end = blocks.length
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index]
    if (block?.kind !== 'text') break
    const text = cleanLine(joinParts(block))
    if (isResidue(text)) end = index
    else if (isParagraph(text)) break
  }
  return end
}

function describeHeading(plan: SectionPlan, part: SectionPart | undefined, draft: Draft): void {
  const { path, heading } = plan
  const block = part?.heading
  if (!block) {
    const [first] = part?.blocks ?? []
    const text = first?.kind === 'text' ? cleanLine(first.text).slice(0, 40) : undefined
    const certainty = part && !plan.table ? 'guess' : 'likely'
    const params = { heading, ...(text !== undefined && { text }) }
    const origin = first && { origin: first.origin }
    draft.findings.push({ code: 'section-missing', certainty, path, params, ...origin })
    return
  }
  draft.placed.add(block)
  const text = cleanLine(joinParts(block))
  if (part.isOfficial && text === heading) return
  draft.findings.push({
    code: 'section-reworded',
    certainty: part.isKnown ? 'certain' : 'likely',
    path,
    origin: block.origin,
    text,
    params: { heading },
  })
}

function readTableSection(plan: SectionPlan, own: readonly Block[], context: Context): void {
  const { table, path } = plan
  const { model, outline, draft, tables } = context
  if (!table) return
  const inside = new Set(own)
  const grids = outline.grids.get(table.name) ?? []
  const mine = new Set<Block>(grids)
  const blocks = [
    ...grids.filter((grid) => !inside.has(grid)),
    ...own.filter((block) => mine.has(block) || !tables.has(block)),
  ]
  const reading = readTable({ model, table, blocks })
  for (const block of reading.used) draft.placed.add(block)
  for (const [at, cell] of reading.readings) setValue(draft, at, cell.value, cell)
  for (const finding of reading.findings) draft.findings.push(finding)
  // Where the table stands elsewhere, what is left here leads to it.
  const last = own.findLastIndex((block) => reading.used.has(block))
  const [before, after] = last < 0 ? [own, []] : [own.slice(0, last), own.slice(last + 1)]
  addNotes(reading.notes, after, draft)
  const captions = outline.captions.get(table.name) ?? []
  readAround(`${path}/${plan.blocks[0]?.name}`, [...captions, ...before], context)
  readAround(`${path}/${plan.remarks[0]?.name}`, after, context)
}

/** The prose before or after a table. */
function readAround(
  path: string,
  blocks: readonly Block[],
  { model, outline, draft, tables }: Context,
): void {
  const within = blocks.filter((block) => !draft.placed.has(block) && !tables.has(block))
  if (within.length === 0) return
  const prose = readProse(within, { model, draft, path, rank: outline.rank, hasAspects: false })
  if (prose.length > 0) draft.values.set(path, prose)
}

function readProseSection(plan: SectionPlan, own: readonly Block[], context: Context): void {
  const { model, outline, draft, tables } = context
  const [field] = plan.blocks
  if (!field) return
  const path = `${plan.path}/${field.name}`
  const hasAspects = plan.name === model.sections[0]?.name
  const others = own.filter((block) => !tables.has(block))
  const blocks = readPlacedTables(plan, others, { model, draft, grids: outline.placed })
  const prose = readProse(blocks, { model, draft, path, rank: outline.rank, hasAspects })
  draft.values.set(path, prose)
  if (hasAspects) checkYear(prose, path, draft)
  if (!plan.fee) return
  const at = `${plan.path}/${plan.fee.name}`
  const fee = readFeeStatement(model, plan.fee, prose, at)
  if (!fee) return
  setValue(draft, at, fee.figures, { text: fee.text, origin: own[0]?.origin ?? {} })
  if (fee.finding) draft.findings.push(fee.finding)
  checkYear(prose, path, draft, fee.text)
}

/** Sections that stand outside the longest run that is in order. */
function reportOrder(model: Model, { parts }: Outline, draft: Draft): void {
  const kept = findLongestRun(parts.map(({ section }) => model.sections.indexOf(section)))
  parts.forEach(({ section, heading }, index) => {
    if (kept.has(index)) return
    const params = { heading: section.label.zh }
    const origin = heading && { origin: heading.origin }
    draft.findings.push({
      code: 'section-order',
      certainty: 'certain',
      path: `/${section.name}`,
      params,
      ...origin,
    })
  })
}

/** Indexes of the longest ascending run, neighbours or not. */
function findLongestRun(order: readonly number[]): ReadonlySet<number> {
  const runs: number[][] = []
  order.forEach((value, index) => {
    const before = runs.filter((run) => (order[run.at(-1) ?? 0] ?? 0) < value)
    const longest = before.reduce((best, run) => (run.length > best.length ? run : best), [] as number[])
    runs.push([...longest, index])
  })
  return new Set(runs.reduce((best, run) => (run.length > best.length ? run : best), []))
}
