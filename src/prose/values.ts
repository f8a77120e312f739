// A reading → its figure by the tables, and in the words of the form.

import { describeCell, findCell, findPlace } from '../issue/place.js'
import { followPath } from '../model/lookup.js'
import { readNumber } from '../model/pointer.js'
import type { Model, Reading, Text } from '../model/types.js'
import type { Figure } from './figures.js'
import { unitOf } from './reader.js'

/** The figures of a report, as the text is held against them. */
export interface Tables {
  readonly model: Model
  readonly report: unknown
  /** Last year's report, where it is given and can be compared. */
  readonly previous?: unknown
}

/** A reading with its figure. */
export interface Value {
  readonly reading: Reading
  /** As the cells say; in yuan where they are money. */
  readonly stated: number
  /** As the parts of the cells add up; the same in a sound report. */
  readonly summed: number
}

/**
 * Find the figure of a reading.
 *
 * @param tables
 *   The report.
 * @param reading
 *   The cells.
 * @param report
 *   The report to read it from, if it is not this year's.
 * @returns
 *   The figure; undefined where a cell is missing.
 */
export function findValue(
  { model, report: own }: Tables,
  reading: Reading,
  report: unknown = own,
): Value | undefined {
  let stated = 0
  for (const paths of reading)
    for (const path of paths) {
      const value = readNumber(report, path)
      if (value === undefined) return undefined
      stated += value * factorOf(model, path)
    }
  return {
    reading,
    stated: tidy(stated),
    // Most figures of the text are those of the cells, and nobody asks for their parts.
    get summed() {
      let summed = 0
      for (const path of reading.flat())
        summed += (sumParts(model, report, path) ?? readNumber(report, path) ?? 0) * factorOf(model, path)
      return tidy(summed)
    },
  }
}

function factorOf(model: Model, path: string): number {
  return unitOf(model, path) === '万元' ? 10_000 : 1
}

function tidy(sum: number): number {
  return Number.isInteger(sum) ? sum : Number(sum.toPrecision(15))
}

/** A total that was left blank or is wrong by itself is no fault of the text: its parts say it as well. */
function sumParts(model: Model, report: unknown, path: string): number | undefined {
  const [parts] = partsOf(model).get(path) ?? []
  if (!parts) return undefined
  let sum = 0
  for (const part of parts) {
    const value = readNumber(report, part)
    if (value === undefined) return undefined
    sum += value
  }
  return sum
}

/** The parts of a total, by JSON Pointer; a total over rows and columns has two lists of them. */
export type Parts = readonly (readonly string[])[]

const totals = new WeakMap<Model, ReadonlyMap<string, Parts>>()

/**
 * List the totals of an edition that plain sums give; made once.
 *
 * @param model
 *   The edition.
 * @returns
 *   The parts of each total by its JSON Pointer.
 */
export function partsOf(model: Model): ReadonlyMap<string, Parts> {
  const known = totals.get(model)
  if (known) return known
  const found = new Map<string, Parts>()
  for (const { left, right } of model.equations) {
    const [total] = left
    if (left.length !== 1 || !total || right.some(({ sign, of }) => sign < 0 || of)) continue
    found.set(total.path, [...(found.get(total.path) ?? []), right.map(({ path }) => path)])
  }
  totals.set(model, found)
  return found
}

/**
 * Find the parts of a total over rows, beside that over columns which every row has.
 *
 * @param model
 *   The edition.
 * @param total
 *   JSON Pointer of the total.
 * @returns
 *   JSON Pointers of the parts; undefined for what is no total over rows.
 */
export function rowsOf(model: Model, total: string): readonly string[] | undefined {
  const row = total.slice(0, total.lastIndexOf('/') + 1)
  return partsOf(model)
    .get(total)
    ?.find((parts) => parts.every((part) => !part.startsWith(row)))
}

/**
 * Tell whether a figure of the text agrees with one of the tables.
 *
 * @param figure
 *   The figure of the text.
 * @param value
 *   That of the tables.
 * @returns
 *   True where they are the same as exactly as the text says it.
 */
export function agrees(
  { value, step, isRough }: Pick<Figure, 'value' | 'step' | 'isRough'>,
  { stated, summed }: Value,
): boolean {
  const isNear = (other: number) => {
    if (isRough) return Math.abs(value - other) <= Math.max(10, step, 0.5 * Math.max(value, other))
    return Math.abs(value - other) < step || value === other
  }
  return isNear(stated) || isNear(summed)
}

/**
 * Name a reading with its figure.
 *
 * @param tables
 *   The report.
 * @param value
 *   The reading.
 * @returns
 *   Such as `「（一）予以公开」行「总计」列 272 + 「（二）部分公开」行「总计」列 3 = 275`.
 */
export function nameValue(tables: Tables, { reading, stated }: Value): Text {
  const factor = reading.flat().some((path) => unitOf(tables.model, path) === '万元') ? 10_000 : 1
  const show = (sum: number) => String(Number((sum / factor).toPrecision(12)))
  const write = (language: 'zh' | 'en') => {
    const names = reading.map((paths) => nameTerm(tables.model, paths, language))
    if (names.length === 1) return `${names[0]}${language === 'zh' ? '为' : ':'} ${show(stated)}`
    const terms = reading.map(
      (paths, index) => `${names[index]} ${show(findValue(tables, [paths])?.stated ?? 0)}`,
    )
    return `${terms.join(' + ')} = ${show(stated)}`
  }
  return { zh: write('zh'), en: write('en') }
}

/** One cell by its labels; several by what their labels have in common. */
function nameTerm(model: Model, paths: readonly string[], language: 'zh' | 'en'): string {
  const cells = paths.flatMap((path) => findCell(model, path)?.cell ?? [])
  const [first, ...others] = cells
  if (!first || cells.length !== paths.length) {
    const steps = followPath(model, paths[0] ?? '')
    return steps
      .flatMap((step) => ('field' in step ? [step.field.label?.[language] ?? step.field.name] : []))
      .slice(-2)
      .join(' / ')
  }
  if (others.length === 0) return describeCell(findPlace(model, paths[0] ?? '', language), language)
  const common = (pick: 'row' | 'column') =>
    first[pick]
      .filter((label, index) => cells.every((cell) => cell[pick][index]?.zh === label.zh))
      .map((label) => label[language])
  const place = describeCell({ row: common('row'), column: common('column') }, language)
  return language === 'zh' ? `${place}各项之和` : `sum of ${place}`
}
