// Words of a roster → what they mean: which column a header names, which kind or level of organ is written.

import { followPath, valuesOf } from '../model/lookup.js'
import type { Label, Model, Text } from '../model/types.js'

/** The columns of a roster. */
export type Column = 'name' | 'creditCode' | 'kind' | 'level' | 'parent'

/** Headers met beside the names of the columns and the labels of the form. */
const OTHERS: Readonly<Record<Column, readonly string[]>> = {
  name: ['agency', '名称', '单位', '单位名称', '机关', '全称'],
  creditCode: ['code', 'credit code', '信用代码', '社会信用代码', '代码', '机关代码'],
  kind: ['type', '类型', '类别', '性质'],
  level: ['层级', '级别'],
  parent: ['parent agency', '上级', '上级机关', '上级单位', '上级名称', '主管', '所属'],
}

/** The columns in the order they are told. */
export const COLUMNS = Object.keys(OTHERS) as readonly Column[]

/**
 * Say what a column may be called.
 *
 * @param model
 *   An edition, for the labels of the form.
 * @param column
 *   The column.
 * @returns
 *   Its names: ours first, then the form's, then others.
 */
export function listHeaders(model: Model, column: Column): readonly string[] {
  const label = labelOf(model, column)
  return [column, ...(label ? [label.zh, label.en, ...(label.aliases ?? [])] : []), ...OTHERS[column]]
}

/**
 * Tell which column a header names.
 *
 * @param model
 *   An edition, for the labels of the form.
 * @param header
 *   Text of the first line.
 * @returns
 *   The column, if it is one.
 */
export function findColumn(model: Model, header: string): Column | undefined {
  const plain = fold(header)
  return COLUMNS.find((column) => listHeaders(model, column).some((each) => fold(each) === plain))
}

/** A value of a kind or level once read, or what could have been written. */
export type ReadValue =
  | { readonly value: string }
  | { readonly allowed: readonly { readonly value: string; readonly label: Text }[] }

/**
 * Read a kind or a level: as a report writes it, its label, or a part of one label alone.
 *
 * @param model
 *   An edition, for the values there are.
 * @param column
 *   Which of the two.
 * @param text
 *   What is written.
 * @returns
 *   The value as a report writes it; where several fit or none, all there are.
 */
export function readValue(model: Model, column: 'kind' | 'level', text: string): ReadValue {
  const last = followPath(model, `/agency/${column}`).at(-1)
  const values = last && 'field' in last ? valuesOf(model, last.field) : []
  const known = values.map(({ value, label = { zh: String(value), en: String(value) } }) => ({
    value: String(value),
    label,
  }))
  const plain = fold(text)
  const exact = known.find(({ value, label }) =>
    [value, label.zh, label.en].some((each) => fold(each) === plain),
  )
  const near = known.filter(({ label }) => fold(label.zh).includes(plain))
  const found = exact ?? (near.length === 1 ? near[0] : undefined)
  return found ? { value: found.value } : { allowed: known }
}

function labelOf(model: Model, column: Column): Label | undefined {
  const steps = followPath(model, `/agency/${column}`)
  const last = steps.length === 2 ? steps[1] : undefined
  return last && 'field' in last ? last.field.label : undefined
}

/** Blanks, brackets, full-width letters and capitals make no difference. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s()]/g, '')
    .toLowerCase()
}
