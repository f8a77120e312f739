// A JSON array of figures → entries to be filled in, checked one by one.

import { ToolkitError } from '../issue/error.js'
import { findNearest } from '../issue/nearest.js'
import type { CellInput } from './fill.js'
import { parseJson } from './parse.js'

/**
 * Read figures from JSON.
 *
 * @param bytes
 *   A JSON array of objects with any of `path`, `table`, `row`, `column`, `unit` and `value`.
 * @param name
 *   What the file is called in messages.
 * @returns
 *   The entries in order.
 * @throws {ToolkitError}
 *   `not-json`, or `not-cells` when an entry is something else.
 */
export function readCellsJson(bytes: Uint8Array, name: string): CellInput[] {
  const value = parseJson(bytes, name)
  if (isReport(value)) {
    throw complain(
      name,
      '',
      '这是一份报告，不是数据文件。请先用 cells 列出它的数据',
      'this is a report, not a list of figures; list its figures with `cells` first',
    )
  }
  if (!Array.isArray(value)) throw complain(name, '', '应为数组 […]', 'expected an array […]')
  return value.map((entry: unknown, index) => readEntry(entry, `/${index}`, name))
}

function isReport(value: unknown): boolean {
  return value !== null && typeof value === 'object' && Object.hasOwn(value, 'edition')
}

const NAMES = ['path', 'table', 'row', 'column', 'unit', 'value']

function readEntry(entry: unknown, at: string, name: string): CellInput {
  if (entry === null || typeof entry !== 'object' || Array.isArray(entry)) {
    throw complain(name, at, '应为对象 {…}', 'expected an object {…}')
  }
  const unknown = Object.keys(entry).find((key) => !NAMES.includes(key))
  if (unknown !== undefined) {
    const nearest = findNearest(unknown, NAMES)
    const hint =
      nearest === undefined
        ? { zh: '', en: '' }
        : { zh: `；是否应为 ${nearest}？`, en: `; did you mean ${nearest}?` }
    const key = unknown.slice(0, 50)
    throw complain(
      name,
      at,
      `不认识“${key}”，应为 ${NAMES.join(', ')}${hint.zh}`,
      `unknown field “${key}”, expected ${NAMES.join(', ')}${hint.en}`,
    )
  }
  const { path, table, row, column, value } = entry as Readonly<Record<string, unknown>>
  if (!('value' in entry)) throw complain(name, at, '缺少 value', 'value is missing')
  return {
    ...readText('path', path, at, name),
    ...readText('table', table, at, name),
    row: readLabels(row, `${at}/row`, name),
    column: readLabels(column, `${at}/column`, name),
    value,
  }
}

function readText<Key extends 'path' | 'table'>(
  key: Key,
  value: unknown,
  at: string,
  name: string,
): { readonly [Name in Key]?: string } {
  if (value === undefined || value === null || value === '') return {}
  if (typeof value !== 'string') throw complain(name, `${at}/${key}`, '应为字符串', 'expected a string')
  return { [key]: value } as { readonly [Name in Key]: string }
}

/** One label may stand without an array. */
function readLabels(value: unknown, at: string, name: string): string[] {
  if (value === undefined || value === null) return []
  const labels: readonly unknown[] = Array.isArray(value) ? value : [value]
  return labels.map((label) => {
    if (typeof label !== 'string')
      throw complain(name, at, '应为字符串的数组', 'expected an array of strings')
    return label
  })
}

function complain(name: string, at: string, zh: string, en: string): ToolkitError {
  return new ToolkitError('not-cells', { zh: `${name}#${at}：${zh}`, en: `${name}#${at}: ${en}` })
}
