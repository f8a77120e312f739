// Measured tables → the screen, plain or as Markdown; says what is over its budget and which peer is faster.

import { parseArgs } from 'node:util'

/**
 * One line of a table.
 *
 * @typedef {object} Row
 * @property {string} subject
 *   What was measured.
 * @property {number} value
 *   The measured value, a ratio unless the table says otherwise.
 * @property {number} [budget]
 *   What it may be.
 * @property {string} [figure]
 *   The absolute figure, such as `4.1 µs`.
 * @property {string} [remark]
 *   What to know about it.
 * @property {boolean} [isPeer]
 *   Whether it is someone else's work.
 */

/**
 * One table.
 *
 * @typedef {object} Table
 * @property {string} title
 * @property {string} [unit]
 *   What the values are: `×` unless given.
 * @property {boolean} [isMoreBetter]
 *   Whether a budget is the least rather than the most.
 * @property {readonly Row[]} rows
 * @property {readonly string[]} [notes]
 */

/**
 * Run a question of the bench and show its answer.
 *
 * @param {(options: { isQuick: boolean }) => readonly Table[] | Promise<readonly Table[]>} measure
 *   Measures and gives the tables. Throws where a peer does not do the same work.
 */
export async function showTables(measure) {
  const { values } = parseArgs({
    options: { quick: { type: 'boolean' }, markdown: { type: 'boolean' }, check: { type: 'boolean' } },
  })
  const tables = await measure({ isQuick: values.quick === true })
  for (const table of tables) console.log(values.markdown ? writeMarkdown(table) : writePlain(table))
  const isOver = tables.some((table) => table.rows.some((row) => judge(table, row) === 'over'))
  if (values.check && isOver) process.exitCode = 1
}

/**
 * Write a time.
 *
 * @param {number} nanoseconds
 *   Any.
 * @returns {string}
 *   Such as `4.13 µs`.
 */
export function formatTime(nanoseconds) {
  if (nanoseconds < 1e3) return `${nanoseconds.toFixed(0)} ns`
  if (nanoseconds < 1e6) return `${(nanoseconds / 1e3).toPrecision(3)} µs`
  return `${(nanoseconds / 1e6).toPrecision(3)} ms`
}

function judge({ isMoreBetter = false }, { value, budget }) {
  if (budget === undefined) return ''
  return (isMoreBetter ? value >= budget : value <= budget) ? 'ok' : 'over'
}

function listCells(table) {
  const { rows, unit = '×', isMoreBetter } = table
  const format = (value) =>
    value === undefined ? '' : unit === '×' ? formatRatio(value) : `${formatPlain(value)} ${unit}`
  const sign = isMoreBetter ? '≥' : '≤'
  return rows.map((row) => [
    row.subject,
    row.figure ?? '',
    format(row.value),
    row.budget === undefined ? '' : `${sign} ${format(row.budget)}`,
    judge(table, row),
    row.remark ?? '',
  ])
}

const HEAD = ['subject', 'figure', 'value', 'budget', '', 'remark']

function writeMarkdown(table) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  const rule = '|---|--:|--:|--:|---|---|'
  return [
    `### ${table.title}`,
    '',
    line(HEAD),
    rule,
    ...listCells(table).map(([subject, ...cells]) => line([subject.replace(/^ +/, '– '), ...cells])),
    '',
    ...listNotes(table).flatMap((note) => [note, '']),
  ].join('\n')
}

function writePlain(table) {
  const cells = [HEAD, ...listCells(table)]
  const widths = HEAD.map((_, column) => Math.max(...cells.map((row) => row[column].length)))
  const isNumber = (column) => column >= 1 && column <= 3
  const pad = (cell, column) =>
    isNumber(column) ? cell.padStart(widths[column]) : cell.padEnd(widths[column])
  const lines = cells.map((row) => `  ${row.map(pad).join('  ')}`.trimEnd())
  return ['', table.title, ...lines, ...listNotes(table).map((note) => `  ${note}`)].join('\n')
}

/** A peer that does better than the row with a budget is named: the reader should not have to look for it. */
function listNotes({ rows, notes = [], isMoreBetter = false }) {
  const own = rows.find((row) => row.budget !== undefined)
  const better = rows.filter(
    (row) => row.isPeer && own && (isMoreBetter ? row.value > own.value : row.value < own.value),
  )
  const named = better.map(({ subject, remark }) => (remark ? `${subject} (${remark})` : subject))
  return [...notes, ...(named.length > 0 ? [`Better than ${own.subject}: ${named.join('; ')}.`] : [])]
}

function formatRatio(value) {
  return `${value < 10 ? value.toFixed(value < 1 ? 3 : 2) : value.toFixed(0)} ×`
}

function formatPlain(value) {
  return Number.isInteger(value) ? String(value) : value.toFixed(2)
}
