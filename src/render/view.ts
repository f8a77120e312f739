// Report, model and options → the view: everything a template prints, settled. Templates decide nothing.

import type { Annotation, Block, Section, SectionTable, View } from '../../generated/view.js'
import { readPointer } from '../model/pointer.js'
import type { Model, Table } from '../model/types.js'
import { countHeadings } from '../report/numbering.js'
import { planReport, type SectionPlan } from '../report/plan.js'
import { sayWord } from '../report/words.js'
import { refuse } from './failure.js'
import { checkOptions, type RenderOptions } from './options.js'
import { type Annotations, viewExplanations, viewNotes } from './view/annotations.js'
import { viewBlocks, viewParagraph } from './view/blocks.js'
import { type CellTexts, viewCells } from './view/cells.js'
import { viewDetails } from './view/details.js'
import { stateFee } from './view/fee.js'
import { markStatement } from './view/marks.js'
import { describeForSearch, type HeadFacts, listMetas } from './view/page-head.js'
import { formatNumber, readObject, readOptionalText, readText, type Values } from './view/values.js'

/**
 * Settle what a page prints.
 *
 * @param report
 *   A report of the edition. What is not of its shape is refused, as far as it is printed.
 * @param model
 *   The edition.
 * @param options
 *   What the page needs to know beside the report.
 * @returns
 *   The view, without the lines of the text form: {@link addLines} fills them in.
 * @throws {ToolkitError}
 *   `report-invalid` when the report does not have the shape of the edition, `wrong-option` when an option is wrong.
 */
export function buildView(report: unknown, model: Model, options: RenderOptions = {}): View {
  checkOptions(options)
  const plan = planReport(model)
  const values = readObject(report, '')
  if (values.edition !== undefined && values.edition !== model.edition) {
    refuse('/edition', { zh: model.edition, en: model.edition })
  }
  const year = values.year === undefined ? '' : formatNumber(values.year, '/year')
  const cells = new Map<string, CellTexts>()
  for (const section of plan.sections) {
    if (section.cells) cells.set(section.name, viewCells(section.cells, values[section.name]))
    for (const { table, cells: plan } of section.placed) {
      const value = readPointer(report, table.path)
      if (value !== undefined) cells.set(table.name, viewCells(plan, value))
    }
  }
  const notes = viewNotes(plan, values, cells)
  const explanations = viewExplanations(plan, values)
  const sections: Record<string, Section> = {}
  for (const section of plan.sections) {
    sections[section.name] = viewSection(section, values, year, { model, cells, notes, explanations })
  }
  const lead = viewBlocks(values.lead, '/lead', {
    model,
    counter: countHeadings(model.numbering),
    mark: (_text, states) => markStatement(model, states),
  })
  const head = readHead(values, options, [lead, ...Object.values(sections).map(({ blocks }) => blocks)])
  return {
    language: head.language,
    edition: model.edition,
    year,
    title: head.title,
    agency: head.agency,
    agencyLine: head.title.includes(head.agency) ? '' : head.agency,
    lines: [],
    labels: { skip: sayWord(model, 'skip'), json: sayWord(model, 'json') },
    metas: listMetas(head, options, model.site),
    jsonLd: describeForSearch(head),
    jsonUrl: head.jsonUrl,
    catalogue: viewDetails(model, sayWord(model, 'catalogue'), plan.catalogue, values, ''),
    facts: viewDetails(model, sayWord(model, 'facts'), plan.facts, values, ''),
    lead,
    sections,
    notes: notes.get('') ?? [],
    explanations: explanations.get('') ?? [],
    contact: viewDetails(model, sayWord(model, 'contact'), plan.contact, values, ''),
  }
}

interface Settled {
  readonly model: Model
  readonly cells: ReadonlyMap<string, CellTexts>
  readonly notes: Annotations
  readonly explanations: Annotations
}

const NONE: Annotation[] = []
const NO_TABLES: Section['tables'] = Object.freeze({})

/** The tables of a section of prose; null for one that is missing from the report. */
function viewTables({ placed }: SectionPlan, cells: ReadonlyMap<string, CellTexts>): Section['tables'] {
  if (placed.length === 0) return NO_TABLES
  const view = ({ name, caption }: Table): SectionTable | null => {
    const texts = cells.get(name)
    return texts ? { name, caption: caption.zh, cells: texts, lines: [] } : null
  }
  return Object.fromEntries(placed.map(({ table }) => [table.name, view(table)]))
}

function viewSection(plan: SectionPlan, report: Values, year: string, settled: Settled): Section {
  const { model } = settled
  const { name, path, heading } = plan
  const values = readObject(report[name], path)
  const counter = countHeadings(model.numbering)
  const fee = stateFee(model, plan, values, year)
  const context = { model, counter, mark: fee.mark }
  const blocks = plan.blocks.flatMap((field) =>
    viewBlocks(values[field.name], `${path}/${field.name}`, context),
  )
  if (fee.sentence !== '') blocks.push(viewParagraph(fee.sentence))
  return {
    name,
    heading,
    blocks,
    facts: viewDetails(model, '', plan.facts, values, path),
    cells: settled.cells.get(name) ?? null,
    tableLines: [],
    tables: viewTables(plan, settled.cells),
    notes: settled.notes.get(name) ?? NONE,
    explanations: settled.explanations.get(name) ?? NONE,
    remarks: plan.remarks.flatMap((field) =>
      viewBlocks(values[field.name], `${path}/${field.name}`, context),
    ),
    lines: [],
  }
}

/** What the head of a page says. Only the title must be there: an edition may name its other fields differently. */
function readHead(report: Values, options: RenderOptions, prose: readonly (readonly Block[])[]): HeadFacts {
  const object = (name: string) => (report[name] === undefined ? {} : readObject(report[name], `/${name}`))
  const agency = object('agency')
  const period = object('period')
  const publication = object('publication')
  return {
    language: 'zh-CN',
    title: readText(report, 'title', ''),
    agency: readOptionalText(agency, 'name', '/agency'),
    creditCode: readOptionalText(agency, 'creditCode', '/agency'),
    publication,
    period: period.from === undefined || period.to === undefined ? '' : `${period.from}/${period.to}`,
    summary: findSummary(prose),
    url: options.url ?? readOptionalText(publication, 'url', '/publication'),
    jsonUrl: options.jsonUrl ?? '',
  }
}

/** The first line of the first paragraph. */
function findSummary(prose: readonly (readonly Block[])[]): string {
  for (const blocks of prose) {
    for (const { paragraph } of blocks) if (paragraph !== null) return paragraph.text
  }
  return ''
}
