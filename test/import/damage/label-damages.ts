// What goes wrong with the words of a printed table: misprints, breaks, other numbers, lost and flattened headers.

import type { Chance } from './chance.js'
import type { Damage } from './damages.js'
import { CELLS } from './labels.js'
import { type Chart, type Label, listRows, listTables, makeLabel, type Paper } from './paper.js'

/** Damages to labels, in the order in which they are done. */
export const LABEL_DAMAGES: readonly Damage[] = [
  { name: 'misprints', apply: misprint },
  { name: 'breaks', apply: breakLabels },
  { name: 'numbering', apply: renumber },
  { name: 'lost-group', apply: loseGroup },
  { name: 'flat-header', apply: flattenHeader },
  { name: 'lost-header', apply: loseHeader },
]

const OFFICIAL = new Set(
  Object.values(CELLS).flatMap((cells) => cells.flatMap(({ row, column }) => [...row, ...column])),
)

function listLabels(paper: Paper): Label[] {
  const charts = listTables(paper).flatMap((table) => table.charts)
  const labels = charts.flatMap(({ title, corner, columns, rows }) => [
    ...(title === null ? [] : [title]),
    corner,
    ...columns.flat(),
    ...rows.flatMap((row) => row.labels),
  ])
  return [...new Set(labels)].filter(({ text }) => text !== '')
}

/** One or two characters dropped, doubled or replaced; never so that another label is the outcome. */
function misprint(paper: Paper, chance: Chance): boolean {
  const labels = chance.shuffle(listLabels(paper)).slice(0, chance.integer(1, 4))
  for (const label of labels) {
    const edits = label.text.length > 3 ? chance.integer(1, 2) : 1
    let text = label.text
    for (let edit = 0; edit < edits; edit++) text = spoil(text, chance)
    if (text !== '' && !OFFICIAL.has(text)) label.text = text
  }
  return labels.length > 0
}

function spoil(text: string, chance: Chance): string {
  const at = chance.integer(0, text.length - 1)
  const sign = text[at] ?? ''
  const instead = chance.pick([
    '',
    sign + sign,
    chance.pick([...'艺卜刁尤匚夬']),
    chance.pick([...'的、一□']),
  ])
  return text.slice(0, at) + instead + text.slice(at + 1)
}

function breakLabels(paper: Paper, chance: Chance): boolean {
  const share = chance.pick([1, 0.3])
  let count = 0
  for (const label of listLabels(paper)) {
    if (label.text.length < 2 || !chance.happens(share)) continue
    for (let times = chance.integer(1, 2); times > 0; times--) {
      const at = chance.integer(1, label.text.length - 1)
      label.text =
        label.text.slice(0, at) + chance.pick(['\n', ' ', '　', '\u00a0', '  ']) + label.text.slice(at)
    }
    count++
  }
  return count > 0
}

function renumber(paper: Paper, chance: Chance): boolean {
  const digits = chance.pick(['$1、', '$1．', '$1 ', '（$1）', '($1)', ''])
  const brackets = chance.pick(['（$1）', '($1)', '$1.', ''])
  const commas = chance.pick(['$1、', '$1.', '$1 ', ''])
  const labels = listRows(paper, 'requests').flatMap(({ row }) => row.labels)
  for (const label of new Set(labels))
    label.text = label.text
      .replace(/^(\d)\./, digits)
      .replace(/^（([一二三四五六七])）/, brackets)
      .replace(/^([一二三四])、/, commas)
  return labels.length > 0
}

/** The words of a merged cell at the side or the top are blank, or the cell is gone. */
function loseGroup(paper: Paper, chance: Chance): boolean {
  const charts = listTables(paper).flatMap((table) => table.charts)
  const groups = charts.flatMap(({ columns, rows }) => [
    ...rows.flatMap(({ labels }) => labels.slice(0, -1)),
    ...columns.flatMap((labels) => labels.slice(0, -1)),
  ])
  if (groups.length === 0) return false
  const chosen = chance.pick([...new Set(groups)])
  const isRow = charts.some(({ rows }) => rows.some(({ labels }) => labels.includes(chosen)))
  if (isRow && chance.happens(0.5)) chosen.isDropped = true
  else chosen.text = ''
  return true
}

/** All header rows in one: only the innermost words, or the whole path. */
function flattenHeader(paper: Paper, chance: Chance): boolean {
  const chart = pickDeep(paper, chance)
  if (chart === undefined) return false
  const join = chance.pick<(labels: readonly Label[]) => string>([
    (labels) => labels.at(-1)?.text ?? '',
    (labels) =>
      labels
        .slice(-2)
        .map(({ text }) => text)
        .join('-'),
    (labels) => labels.map(({ text }) => text).join(''),
    (labels) => labels.map(({ text }) => text).join('/'),
  ])
  chart.columns = chart.columns.map((labels) => [makeLabel(join(labels))])
  return true
}

function loseHeader(paper: Paper, chance: Chance): boolean {
  const charts = listTables(paper).flatMap((table) => table.charts)
  if (charts.length === 0) return false
  const isWhole = chance.happens(0.5)
  const chart = isWhole ? chance.pick(charts) : pickDeep(paper, chance)
  if (chart === undefined) return false
  chart.headless = isWhole ? 'all' : chance.pick(['last', 'first'])
  return true
}

/** A chart with several rows of header. */
function pickDeep(paper: Paper, chance: Chance): Chart | undefined {
  const charts = listTables(paper).flatMap((table) => table.charts)
  const deep = charts.filter(({ columns }) => columns.some((labels) => labels.length > 1))
  return deep.length === 0 ? undefined : chance.pick(deep)
}
