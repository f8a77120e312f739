// Model → what stands where in every report of the edition, settled once for all reports.

import { cellName } from '../model/cell-name.js'
import { OUTSIDE_ROWS } from '../model/head-rows.js'
import { fieldsOf, isOpen, partOf } from '../model/lookup.js'
import { unescapePointer } from '../model/pointer.js'
import type { Field, Model, Table } from '../model/types.js'

/** Where the parts of a report's page come from. */
export interface Plan {
  readonly model: Model
  readonly sections: readonly SectionPlan[]
  /** Fields of the catalogue entry. */
  readonly catalogue: readonly Field[]
  /** The other fields of the head: who reports about which time. */
  readonly facts: readonly Field[]
  readonly contact: readonly Field[]
  /** JSON Pointers of all tables: what stands there is printed as a table, wherever it is held. */
  readonly tables: ReadonlySet<string>
}

/** Where the parts of a section come from. */
export interface SectionPlan {
  readonly name: string
  /** JSON Pointer of the section. */
  readonly path: string
  readonly heading: string
  /** Fields of prose before the table, or all of them. */
  readonly blocks: readonly Field[]
  /** Fields of prose after the table. */
  readonly remarks: readonly Field[]
  /** The statement on the handling fee. */
  readonly fee?: Field
  /** Fields of single values. */
  readonly facts: readonly Field[]
  readonly table?: Table
  readonly cells?: CellPlan
  /** The tables a section of prose prints after its text; each may be missing from a report. */
  readonly placed: readonly TablePlan[]
}

/** A table and its numbers. */
export interface TablePlan {
  readonly table: Table
  readonly cells: CellPlan
}

/** The numbers of a table as a tree. */
export interface CellPlan {
  /** Property in the report. */
  readonly key: string
  readonly path: string
  /** Name in the view. */
  readonly name: string
  /** Empty on a number. */
  readonly children: readonly CellPlan[]
}

const plans = new WeakMap<Model, Plan>()

/**
 * Settle where the parts of a page come from.
 *
 * @param model
 *   The edition.
 * @returns
 *   The plan; the same one for the same model.
 */
export function planReport(model: Model): Plan {
  const known = plans.get(model)
  if (known) return known
  const fields = fieldsOf(model, model.name)
  const tables = new Set(model.tables.map((table) => table.path))
  const sections = model.sections.map((section) => section.name)
  const apart = new Set([...OUTSIDE_ROWS, 'contact', 'publication', ...sections])
  const isFact = ({ name, type }: Field) =>
    !apart.has(name) && !isOpen(model, type) && !tables.has(`/${name}`)
  const plan = {
    model,
    sections: model.sections.map((section) => planSection(model, section.name, section.label.zh)),
    catalogue: fields.filter((field) => field.name === 'publication'),
    facts: fields.filter(isFact),
    contact: fields.filter((field) => field.name === 'contact'),
    tables,
  }
  plans.set(model, plan)
  return plan
}

/**
 * Find the section that prints what a pointer leads to.
 *
 * @param plan
 *   The edition.
 * @param path
 *   JSON Pointer into a report.
 * @returns
 *   The section of the table it leads into, or the section it leads into itself; neither for the head.
 */
export function findSection({ sections }: Plan, path: string): SectionPlan | undefined {
  return (
    sections.find(({ placed }) => placed.some(({ table }) => leadsInto(path, table.path))) ??
    sections.find((section) => leadsInto(path, section.path))
  )
}

/**
 * Find the table of a section that a pointer leads into.
 *
 * @param section
 *   The section.
 * @param path
 *   JSON Pointer into a report.
 * @returns
 *   One of the tables in its prose, or the statutory one.
 */
export function findTable({ placed, table }: SectionPlan, path: string): Table | undefined {
  return placed.find((each) => leadsInto(path, each.table.path))?.table ?? table
}

function leadsInto(path: string, holder: string): boolean {
  return path === holder || path.startsWith(`${holder}/`)
}

function planSection(model: Model, name: string, heading: string): SectionPlan {
  const path = `/${name}`
  const type = fieldsOf(model, model.name).find((field) => field.name === name)?.type ?? ''
  const fields = fieldsOf(model, type)
  const own = model.tables.filter((each) => each.section === name)
  const table = own.find((each) => each.path === path)
  const placed = own.filter((each) => each !== table).map((each) => ({ table: each, cells: planCells(each) }))
  const inTable = (field: Field) =>
    table?.cells.some((cell) => `${cell.path}/`.startsWith(`${path}/${field.name}/`))
  const tableAt = table ? fields.findIndex(inTable) : fields.length
  const isProse = (field: Field) => partOf(model, field.type)?.items === 'Block' || field.items === 'Block'
  const fee = fields.find((field) => field.name === 'handlingFee' && Object.hasOwn(model.words, 'feeCharged'))
  return {
    name,
    path,
    heading,
    blocks: fields.filter((field, index) => isProse(field) && index < tableAt),
    remarks: fields.filter((field, index) => isProse(field) && index > tableAt),
    facts: fields.filter((field) => !isProse(field) && !inTable(field) && field !== fee),
    ...(fee && { fee }),
    ...(table && { table, cells: planCells(table) }),
    placed,
  }
}

/** The pointers of the cells as a tree. */
function planCells(table: Table): CellPlan {
  interface Growing extends CellPlan {
    readonly children: Growing[]
  }
  const grow = (key: string, path: string) => ({ key, path, name: cellName(table.path, path), children: [] })
  const root: Growing = grow(table.name, table.path)
  for (const cell of table.cells) {
    let node = root
    for (const token of cell.path.slice(table.path.length + 1).split('/')) {
      const path = `${node.path}/${token}`
      let next = node.children.find((child) => child.path === path)
      if (!next) {
        next = grow(unescapePointer(token), path)
        node.children.push(next)
      }
      node = next
    }
  }
  return root
}
