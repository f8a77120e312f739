// A document that our own templates printed → the report it was printed from, exactly; with the machine-readable
// attributes or without them.

import type { Model, Table } from '../../model/types.js'
import { isMarked } from '../../report/marks.js'
import { countHeadings } from '../../report/numbering.js'
import { planReport, type SectionPlan } from '../../report/plan.js'
import { isBuilt } from '../../report/skeleton.js'
import { sayWord } from '../../report/words.js'
import type { Block, DetailBlock, GridBlock, SourceDocument, TextBlock } from '../document.js'
import { type Draft, setValue } from '../draft.js'
import { readTable, scoreGrid } from '../tables.js'
import { type Annotation, readAnnotationLabel } from './annotations.js'
import { findHeadField, listHeadFields, readPrinted } from './details.js'
import { readOwnProse } from './prose.js'

/**
 * Tell whether a document is one that our own templates printed: it says the report year and the organ in rows of
 * the facts about the report, and has a heading for each section in the very words.
 *
 * @param model
 *   The edition.
 * @param document
 *   The document.
 * @returns
 *   True where it can be read back exactly.
 */
export function isOwnForm(model: Model, { blocks }: SourceDocument): boolean {
  const fields = new Set(
    blocks.flatMap((block) => (block.kind === 'detail' ? [findHeadField(model, block.label)?.path] : [])),
  )
  if (!listCertainFacts(model).every((paths) => paths.some((path) => fields.has(path)))) return false
  const headings = blocks.filter((block) => block.kind === 'text' && block.rank !== undefined) as TextBlock[]
  // Another program that saved the page anew sets numbers apart in other ways, or not at all.
  if (!headings.every(({ rank = 0, number }) => rank >= 3 === (number !== undefined))) return false
  // Several reports in one file are none that was printed.
  if (headings.filter(({ rank }) => rank === 1).length !== 1) return false
  const words = new Set(headings.flatMap(({ rank, text }) => (rank === 2 ? [text] : [])))
  return model.sections.every(({ label }) => words.has(label.zh))
}

/** For each fact that every report states, the rows of which one at least is always printed. */
function listCertainFacts(model: Model): readonly (readonly string[])[] {
  return planReport(model)
    .facts.filter(({ required }) => required)
    .map(({ name }) => {
      const rows = listHeadFields(model).filter(({ path }) => `${path}/`.startsWith(`/${name}/`))
      return rows.filter(({ path }) => isBuilt(model, path, [])).map(({ path }) => path)
    })
    .filter((paths) => paths.length > 0)
}

/**
 * Tell whether a document is one that our own templates printed in an edition: each of its statutory tables is there,
 * label by label.
 *
 * @param model
 *   The edition.
 * @param document
 *   The document.
 * @returns
 *   True where the tables leave no doubt about the edition, whatever else the text says.
 */
export function isPrintedIn(model: Model, document: SourceDocument): boolean {
  if (!isOwnForm(model, document)) return false
  const grids = document.blocks.flatMap((block) =>
    block.kind === 'grid' ? [new Set(block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)))] : [],
  )
  const statutory = model.tables.filter(({ name, section }) => name === section)
  return statutory.every(({ grid }) => {
    const labels = grid.flatMap(({ cells }) => cells.flatMap(({ text }) => text?.zh ?? []))
    return grids.some((texts) => labels.every((label) => texts.has(label)))
  })
}

/**
 * Read a document that our own templates printed.
 *
 * @param model
 *   The edition.
 * @param document
 *   The document.
 * @param draft
 *   What becomes of it; changed.
 */
export function readOwnForm(model: Model, document: SourceDocument, draft: Draft): void {
  const plan = planReport(model)
  const { blocks } = document
  for (const block of blocks) draft.placed.add(block)
  noteMarks(model, blocks, draft)
  readDetails(model, blocks, draft)
  const title = blocks.find((block): block is TextBlock => block.kind === 'text' && block.rank === 1)
  if (title) setValue(draft, '/title', title.text, title)
  const parts = splitParts(model, blocks.slice(title ? blocks.indexOf(title) + 1 : 0))
  const lead = readOwnProse(model, parts.lead, { counter: countHeadings(model.numbering) })
  if (lead.blocks.length > 0) draft.values.set('/lead', lead.blocks)
  const annotations: Printed[] = []
  const marks = new Map<string, string>()
  for (const section of plan.sections) {
    readSection(model, section, parts.sections.get(section.name) ?? [], { draft, annotations, marks })
  }
  setAnnotations(draft, annotations, marks)
}

/** Marks say in print what the data say by a property; their words are no text of the report. */
function noteMarks(model: Model, blocks: readonly Block[], draft: Draft): void {
  for (const block of blocks) {
    if (block.kind !== 'text') continue
    const text = block.mark ?? (isMarked(model, block.text) ? block.text : '')
    if (text !== '') draft.sources.push({ path: '', origin: block.origin, text, certainty: 'certain' })
  }
}

interface Printed extends Annotation {
  readonly block: TextBlock
  readonly text: string
}

/** A page may have been printed by an edition that has more rows than this one. */
function readDetails(model: Model, blocks: readonly Block[], draft: Draft): void {
  const rows = blocks.filter((block): block is DetailBlock => block.kind === 'detail')
  const unknown = rows.filter((row) => {
    const found = findHeadField(model, row.label)
    if (found) setValue(draft, found.path, readPrinted(model, found.field, row.text), row)
    return found === undefined
  })
  const [first] = unknown
  if (!first) return
  const text = unknown.map((row) => sayWord(model, 'detail', { label: row.label }) + row.text).join('\n')
  draft.findings.push({ code: 'detail-unknown', certainty: 'certain', path: '', origin: first.origin, text })
}

/** What stands before the first section, and under each. */
function splitParts(model: Model, blocks: readonly Block[]) {
  const groups = new Set(['catalogue', 'facts', 'contact', 'json'].map((name) => sayWord(model, name)))
  const lead: Block[] = []
  const sections = new Map<string, Block[]>()
  let current = lead
  for (const block of blocks) {
    if (block.kind === 'detail') continue
    if (block.kind === 'text' && block.rank === 2) {
      const section = model.sections.find(({ label }) => label.zh === block.text)
      if (section) {
        current = []
        sections.set(section.name, current)
        continue
      }
    }
    const isGroup = block.kind === 'text' && block.label === undefined && groups.has(block.text)
    // The label of a group of details is no paragraph; in a section only the reader of text can tell it from one.
    if (!isGroup || (current !== lead && block.area?.tag !== 'dl')) current.push(block)
  }
  return { lead, sections }
}

interface Context {
  readonly draft: Draft
  readonly annotations: Printed[]
  /** Pointers of cells by the number of the note that marks them. */
  readonly marks: Map<string, string>
}

function readSection(model: Model, plan: SectionPlan, blocks: readonly Block[], context: Context): void {
  const { draft, annotations } = context
  const { table } = plan
  const rest: Block[] = []
  for (const block of blocks) {
    const label = block.kind === 'text' && block.rank === undefined ? block.label : undefined
    const annotation = label === undefined ? undefined : readAnnotationLabel(model, label, table)
    if (annotation && block.kind === 'text') annotations.push({ ...annotation, block, text: block.text })
    else rest.push(block)
  }
  const grid = table && findGrid(model, table, rest)
  if (table && grid) readGrid(model, table, grid, context)
  for (const { table: other } of plan.placed) {
    const found = findPlaced(model, other, rest)
    if (!found) continue
    rest.splice(rest.indexOf(found), 1)
    readGrid(model, other, found, context)
  }
  const at = grid ? rest.indexOf(grid) : rest.length
  const counter = countHeadings(model.numbering)
  for (const [fields, part] of [
    [plan.blocks, rest.slice(0, at)],
    [plan.remarks, rest.slice(at + 1)],
  ] as const) {
    const [field] = fields
    if (!field) continue
    const prose = readOwnProse(model, part, { counter, fee: plan.fee })
    if (prose.blocks.length > 0) draft.values.set(`${plan.path}/${field.name}`, prose.blocks)
    if (!prose.fee || !plan.fee) continue
    const origin = part.at(-1)?.origin ?? {}
    setValue(draft, `${plan.path}/${plan.fee.name}`, prose.fee, { text: prose.printed ?? '', origin })
  }
}

function readGrid(model: Model, table: Table, grid: GridBlock, { draft, marks }: Context): void {
  const reading = readTable({ model, table, blocks: [grid] })
  for (const [path, cell] of reading.readings) setValue(draft, path, cell.value, cell)
  for (const { path, number } of reading.notes) if (number !== undefined) marks.set(number, path)
  for (const finding of reading.findings) draft.findings.push(finding)
}

/** A table that prose prints stands after it, under its caption; one like it may be prose. */
function findPlaced(model: Model, table: Table, blocks: readonly Block[]): GridBlock | undefined {
  return blocks.findLast(
    (block): block is GridBlock =>
      block.kind === 'grid' &&
      block.caption === table.caption.zh &&
      scoreGrid(model, table, block) >= LEAST_LIKE,
  )
}

/** Own pages have the very words; a page saved anew may have lost some. */
const LEAST_LIKE = 0.6

/** The statutory table is the one grid of its section that has its labels. */
function findGrid(model: Model, table: Table, blocks: readonly Block[]): GridBlock | undefined {
  const grids = blocks.filter((block): block is GridBlock => block.kind === 'grid')
  const scores = grids.map((grid) => scoreGrid(model, table, grid))
  return grids[scores.indexOf(Math.max(...scores))]
}

/** Numbers give the order in the report. */
function setAnnotations(
  draft: Draft,
  annotations: readonly Printed[],
  marks: ReadonlyMap<string, string>,
): void {
  for (const [kind, name] of [
    ['note', '/notes'],
    ['explanation', '/explanations'],
  ] as const) {
    const list = annotations.filter((each) => each.kind === kind).sort((a, b) => a.number - b.number)
    const items = list.map(({ number, path, rule, text }) => ({
      ...(rule !== undefined && { rule }),
      path: path === '' ? (marks.get(String(number)) ?? '') : path,
      text,
    }))
    if (items.length > 0) draft.values.set(name, items)
    for (const [index, { block }] of list.entries()) {
      const text = (block.label ?? '') + block.text
      draft.sources.push({ path: `${name}/${index}`, origin: block.origin, text, certainty: 'certain' })
    }
  }
}
