// Model → what stands where in every report of the edition, settled once for all reports.

import { cellName } from '../model/cell-name.js'
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

/** Fields of the head that are printed elsewhere or not at all. */
const ELSEWHERE = new Set([
  '$schema',
  'edition',
  'title',
  'lead',
  'contact',
  'publication',
  'notes',
  'explanations',
])

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
  const names = new Set(model.sections.map((section) => section.name))
  const plan = {
    model,
    sections: model.sections.map((section) => planSection(model, section.name, section.label.zh)),
    catalogue: fields.filter((field) => field.name === 'publication'),
    facts: fields.filter(
      ({ name, type }) => !names.has(name) && !ELSEWHERE.has(name) && !isOpen(model, type),
    ),
    contact: fields.filter((field) => field.name === 'contact'),
  }
  plans.set(model, plan)
  return plan
}

function planSection(model: Model, name: string, heading: string): SectionPlan {
  const path = `/${name}`
  const type = fieldsOf(model, model.name).find((field) => field.name === name)?.type ?? ''
  const fields = fieldsOf(model, type)
  const table = model.tables.find((each) => each.name === name)
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
