// x-questions → what is asked of many reports: figures, each with its cells and official wording, and rates of them.

import { ToolkitError } from '../issue/error.js'
import type { QuestionKeyword } from './schema.js'
import { isNumber, type Node, select } from './tree.js'
import type { Question, QuestionFigure, Text } from './types.js'

/**
 * Write the questions of a report out.
 *
 * @param written
 *   The questions as written.
 * @param root
 *   The tree of the report.
 * @returns
 *   The questions in written order.
 * @throws {ToolkitError}
 *   `schema-invalid` when a figure has no cell, or one that can't be counted over agencies.
 */
export function buildQuestions(written: Readonly<Record<string, QuestionKeyword>>, root: Node): Question[] {
  return Object.entries(written).map(([id, keyword]) => {
    const counts = listCounts(keyword, root, id)
    const cells = counts.flatMap((count) => count.cells)
    const units = new Set(cells.map(({ unit }) => unit))
    if (units.size > 1) throw complain(id, { zh: '各项单位不一', en: 'its figures have different units' })
    for (const cell of cells) refuseUncountable(cell, id)
    const [unit] = units
    return {
      id,
      label: keyword.label,
      ...(unit !== undefined && { unit }),
      shares: keyword.shares ?? false,
      figures: describeFigures(counts, keyword.by, root),
      rates: Object.entries(keyword.rates ?? {}).map(([rate, { label, of, per }]) => ({
        id: rate,
        label,
        of: checkNames(of, counts, rate),
        per: per ? checkNames(per, counts, rate) : counts.map(({ name }) => name),
      })),
    }
  })
}

/** A figure with the nodes it is made of. */
interface Count {
  readonly name: string
  readonly labelled: Node
  readonly cells: readonly Node[]
}

function listCounts({ by, places, columns }: QuestionKeyword, root: Node, id: string): Count[] {
  const cellsOf = (row: Node) => columns.flatMap((column) => select(row, column).filter(isNumber))
  const rowsBelow = (node: Node): readonly Node[] =>
    cellsOf(node).length > 0 ? [node] : node.children.flatMap(rowsBelow)
  const starts = places.map((place) => {
    const [start] = select(root, place.slice(1))
    const rows = start ? rowsBelow(start) : []
    if (!start || rows.length === 0)
      throw complain(id, { zh: `${place} 下没有数字`, en: `${place} leads to no number` })
    return { start, rows }
  })
  if (by === 'place')
    return starts.map(({ start, rows }) => ({
      name: start.path,
      labelled: start,
      cells: rows.flatMap(cellsOf),
    }))
  const rows = starts.flatMap((each) => each.rows)
  if (by === 'row') return rows.map((row) => ({ name: row.path, labelled: row, cells: cellsOf(row) }))
  return columns.map((column) => {
    const cells = rows.flatMap((row) => select(row, column).filter(isNumber))
    const [labelled] = cells
    if (!labelled) throw complain(id, { zh: `没有列 ${column}`, en: `there is no column ${column}` })
    return { name: column, labelled, cells }
  })
}

/** What stands above all figures says nothing of one of them; what stands above some does. */
function describeFigures(counts: readonly Count[], by: QuestionKeyword['by'], root: Node): QuestionFigure[] {
  const chains = counts.map(({ labelled }) => (by === 'column' ? [] : listAbove(labelled, root)))
  const [first = []] = chains
  const shared = first.findIndex((node, at) => chains.some((chain) => chain[at] !== node))
  const skip = shared < 0 ? Math.min(...chains.map(({ length }) => length)) : shared
  return counts.map(({ name, labelled, cells }, at) => {
    const above = (chains[at] ?? []).slice(skip).map(wordingOf)
    const [label, paths] = [wordingOf(labelled), cells.map(({ path }) => path)]
    if (above.length === 0) return { name, label, cells: paths }
    return by === 'row'
      ? { name, label, group: join(above), cells: paths }
      : { name, label: join([...above, label]), cells: paths }
  })
}

/** The nodes above another, from the table of the report down. */
function listAbove({ path }: Node, root: Node): Node[] {
  const chain: Node[] = []
  for (let node = root.children.find((child) => holds(child, path)); node && node.path !== path; ) {
    chain.push(node)
    node = node.children.find((child) => holds(child, path))
  }
  return chain
}

function holds({ path }: Node, other: string): boolean {
  return other === path || other.startsWith(`${path}/`)
}

function join(texts: readonly Text[]): Text {
  const [zh, en] = [texts.map((text) => text.zh), texts.map((text) => text.en)]
  return { zh: zh.join(' / '), en: en.join(' / ') }
}

function wordingOf({ key, schema }: Node): Text {
  const { zh = key, en = key } = schema['x-label'] ?? {}
  return { zh, en }
}

/** Shares, rates and their intervals are of things that are counted. */
function refuseUncountable({ path, schema, summable }: Node, id: string): void {
  if (schema.type !== 'integer')
    throw complain(id, { zh: `${path} 不是整数`, en: `${path} is no whole number` })
  if (summable !== 'flow' && summable !== 'stock')
    throw complain(id, { zh: `${path} 不可跨机关相加`, en: `${path} does not add up over agencies` })
}

function checkNames(names: readonly string[], counts: readonly Count[], rate: string): readonly string[] {
  const lost = names.find((name) => !counts.some((count) => count.name === name))
  if (lost === undefined) return names
  const known = counts.map(({ name }) => name).join(', ')
  throw complain(rate, {
    zh: `没有数据 ${lost}；可用的有：${known}`,
    en: `there is no figure ${lost}; known are: ${known}`,
  })
}

function complain(at: string, what: Text): ToolkitError {
  return new ToolkitError('schema-invalid', {
    zh: `x-questions 的 ${at} 有误：${what.zh}`,
    en: `x-questions is wrong in ${at}: ${what.en}`,
  })
}
