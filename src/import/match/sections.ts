// The parts of a document → the sections of the report: tables to cells, the rest to prose.

import type { Model } from '../../model/types.js'
import { planReport, type SectionPlan } from '../../report/plan.js'
import type { Block } from '../document.js'
import { type Draft, setValue } from '../draft.js'
import { readTable } from '../tables.js'
import { readFeeStatement } from './fee.js'
import type { Outline, SectionPart } from './outline.js'
import { cleanLine } from './plain-text.js'
import { readProse } from './prose.js'
import { isResidue } from './residue.js'

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
  const { parts } = outline
  for (const plan of planReport(model).sections) {
    const part = parts.find(({ section }) => section.name === plan.name)
    describeHeading(plan, part, draft)
    const isLast = part !== undefined && part === parts.at(-1)
    const blocks = (part?.blocks ?? []).filter((block) => !draft.placed.has(block))
    const own = isLast ? blocks.slice(0, findEnd(blocks)) : blocks
    if (plan.table) readTableSection(model, plan, own, { outline, draft })
    else readProseSection(model, plan, own, outline, draft)
  }
  reportOrder(model, outline, draft)
}

/** Residue of the site at the end of the document is no part of the last section. */
function findEnd(blocks: readonly Block[]): number {
  let end = blocks.length
  while (end > 0) {
    const block = blocks[end - 1]
    if (block?.kind !== 'text' || !isResidue(cleanLine(block.text))) break
    end -= 1
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
    draft.findings.push({
      code: 'section-missing',
      certainty,
      path,
      params,
      ...(first && { origin: first.origin }),
    })
    return
  }
  draft.placed.add(block)
  const text = cleanLine((block.number ?? '') + (block.label ?? '') + block.text)
  if (part.isOfficial && text === heading) return
  const params = { heading }
  draft.findings.push({
    code: 'section-reworded',
    certainty: 'certain',
    path,
    origin: block.origin,
    text,
    params,
  })
}

interface TableContext {
  readonly outline: Outline
  readonly draft: Draft
}

function readTableSection(
  model: Model,
  plan: SectionPlan,
  own: readonly Block[],
  { outline, draft }: TableContext,
): void {
  const { table, path } = plan
  if (!table) return
  const grids = outline.grids.get(table.name) ?? []
  const others = new Set([...outline.grids].flatMap(([name, list]) => (name === table.name ? [] : list)))
  const blocks = [
    ...grids.filter((grid) => !own.includes(grid)),
    ...own.filter((block) => !others.has(block as never)),
  ]
  const reading = readTable({ model, table, blocks })
  for (const block of reading.used) draft.placed.add(block)
  for (const [at, cell] of reading.readings) setValue(draft, at, cell.value, cell)
  draft.findings.push(...reading.findings)
  addNotes(draft, reading.notes)
  const rest = own.filter((block) => !draft.placed.has(block) && !others.has(block as never))
  const last = own.findLastIndex((block) => reading.used.has(block))
  for (const [fields, from, to] of [
    [plan.blocks, 0, last],
    [plan.remarks, last, own.length],
  ] as const) {
    const [field] = fields
    const within = rest.filter((block) => isWithin(own.indexOf(block), from, to, last))
    if (!field || within.length === 0) continue
    const at = `${path}/${field.name}`
    const prose = readProse(within, { model, draft, path: at, rank: outline.rank, hasAspects: false })
    if (prose.length > 0) draft.values.set(at, prose)
  }
}

/** Without a table all prose stands after it. */
function isWithin(index: number, from: number, to: number, last: number): boolean {
  return last < 0 ? to !== last : from === last ? index > last : index < to
}

function addNotes(draft: Draft, notes: readonly { readonly path: string; readonly text: string }[]): void {
  const list = (draft.values.get('/notes') ?? []) as { path: string; text: string }[]
  const added = notes.filter(({ text }) => text !== '').map(({ path, text }) => ({ path, text }))
  if (added.length > 0) draft.values.set('/notes', [...list, ...added])
}

function readProseSection(
  model: Model,
  plan: SectionPlan,
  own: readonly Block[],
  outline: Outline,
  draft: Draft,
): void {
  const [field] = plan.blocks
  if (!field) return
  const path = `${plan.path}/${field.name}`
  const hasAspects = plan.name === model.sections[0]?.name
  const others = new Set([...outline.grids.values()].flat())
  const blocks = own.filter((block) => !others.has(block as never))
  const prose = readProse(blocks, { model, draft, path, rank: outline.rank, hasAspects })
  draft.values.set(path, prose)
  if (!plan.fee) return
  const at = `${plan.path}/${plan.fee.name}`
  const fee = readFeeStatement(model, plan.fee, prose, at)
  if (!fee) return
  setValue(draft, at, fee.figures, { text: fee.text, origin: own[0]?.origin ?? {} })
  if (fee.finding) draft.findings.push(fee.finding)
}

/** Sections that stand before one they should follow. */
function reportOrder(model: Model, { parts }: Outline, draft: Draft): void {
  const order = parts.map(({ section }) => model.sections.indexOf(section))
  parts.forEach(({ section, heading }, index) => {
    const own = order[index] ?? 0
    if (!order.slice(0, index).some((before) => before > own)) return
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
