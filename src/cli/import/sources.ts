// Where the values of a report came from → aligned lines for people, or data.

import { eastAsianWidth } from 'get-east-asian-width'
import { describeOrigin } from '../../import/describe.js'
import type { Source } from '../../import/finding.js'
import { showUnseen } from '../../issue/describe.js'
import type { Language, Place } from '../../issue/issue.js'
import { describeCell, describePlace, findPlace } from '../../issue/place.js'
import { readPointer } from '../../model/pointer.js'
import type { ReadResult } from './import-file.js'
import { nameCertainty } from './pretty.js'

/** A value, where it stands in the form and where it came from. */
export interface TracedSource extends Source {
  readonly value: unknown
  /** Place in the form, in the official wording. */
  readonly place: Place
}

/**
 * List where the values of a report came from.
 *
 * @param result
 *   The file.
 * @returns
 *   One entry per value, in the order they were read.
 */
export function traceSources({ imported, model }: ReadResult): TracedSource[] {
  return imported.sources.map((source) => {
    const value = readPointer(imported.report, source.path)
    return { ...source, value: value === undefined ? null : value, place: findPlace(model, source.path) }
  })
}

/**
 * Lay out where the values of a report came from: value, certainty, place in the source, its text, place in the form.
 *
 * @param result
 *   The file.
 * @param language
 *   Language of the words.
 * @returns
 *   Lines in columns, a heading above each table.
 */
export function layOutSources(result: ReadResult, language: Language): string {
  const rows = traceSources(result).map((source) => describeSource(source, result, language))
  const measureAll = (some: readonly Row[], index: number) =>
    Math.max(0, ...some.map(({ cells }) => measure(cells[index])))
  const widths = [0, 1, 2].map((index) => measureAll(rows, index))
  const headings = [...new Set(rows.map(({ heading }) => heading))]
  const lines = headings.flatMap((heading) => {
    const group = rows.filter((row) => row.heading === heading)
    // Texts of prose are long: they would push the figures of the tables apart.
    const own = [...widths, measureAll(group, 3)]
    return [`  ${heading}`, ...group.map(({ cells }) => layOutRow(cells, own))]
  })
  return lines.map((line) => `${line}\n`).join('')
}

function layOutRow(cells: readonly string[], widths: readonly number[]): string {
  const padded = cells.map((cell, index) => pad(cell, widths[index] ?? 0, index === 0))
  return `    ${padded.join('  ').trimEnd()}`
}

interface Row {
  readonly heading: string
  readonly cells: readonly string[]
}

function describeSource(source: TracedSource, { model }: ReadResult, language: Language): Row {
  const { path, value, origin, text, certainty } = source
  const place = findPlace(model, path, language)
  const isCell = place.table !== undefined
  const where = isCell ? describeCell(place, language) : describePlace(place, language)
  const cells = [
    isCell ? String(value) : '',
    nameCertainty(certainty, language),
    describeOrigin(origin, language),
    quote(text),
    where === '' ? path : where,
  ]
  return { heading: showUnseen(place.table ?? HEAD_AND_TEXT[language]), cells: cells.map(showUnseen) }
}

const HEAD_AND_TEXT = { zh: '表格以外', en: 'Outside the tables' } as const

/** Longer texts are cut: they stand in the report, and whole in the JSON. */
const LONGEST = 30

function quote(text: string): string {
  const characters = [...text.replace(/\s*\n\s*/g, ' ')]
  return `“${characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : characters.join('')}”`
}

/** Columns of a terminal. */
function measure(text = ''): number {
  return [...text].reduce((sum, character) => sum + eastAsianWidth(character.codePointAt(0) ?? 0), 0)
}

function pad(text: string, width: number, isRight: boolean): string {
  const blanks = ' '.repeat(Math.max(0, width - measure(text)))
  return isRight ? blanks + text : text + blanks
}
