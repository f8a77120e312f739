// The editions a document may be in, and which of them its tables have.

import { edition as edition2019, type Report as Report2019 } from '../../generated/2019/index.js'
import { edition as edition2021, type Report as Report2021 } from '../../generated/2021/index.js'
import type { Model } from '../model/types.js'
import type { SourceDocument } from './document.js'
import type { Finding } from './finding.js'
import { findFirstYear, findYear } from './match/dates.js'
import { readTitle } from './match/head/title-words.js'
import { listTexts } from './match/texts.js'
import { foldLabel } from './tables/labels.js'

/** What `generate` makes for an edition, as far as importing needs it: the `edition` of its `index.js`. */
export interface ImportEdition<Report = unknown> {
  readonly model: Model
  readonly isShape: (value: unknown) => value is Report
  readonly listFaults: (value: unknown) => readonly { readonly path: string; readonly keyword: string }[]
}

/** A report of any edition of this package. */
export type ImportedReport = Report2019 | Report2021

/** The editions, the one in force first. */
export const EDITIONS: readonly ImportEdition<ImportedReport>[] = [edition2021, edition2019]

/** An edition chosen for a document, with what is doubtful about it. */
export interface ChosenEdition<Report> {
  readonly edition: ImportEdition<Report>
  readonly findings: readonly Finding[]
}

/**
 * Choose the edition of a document by the rows and columns that one edition alone has; where that does not tell, by
 * its year.
 *
 * Editions of which one has all labels of another are one form, with and without additions: the additions alone tell
 * them apart, and without any the one that is listed first is taken.
 *
 * @param document
 *   The document.
 * @param editions
 *   The editions there are, the likeliest first; one at least.
 * @returns
 *   The edition, and a finding where the document mixes several or has the marks of none.
 */
export function chooseEdition<Report>(
  document: SourceDocument,
  editions: readonly ImportEdition<Report>[],
): ChosenEdition<Report> {
  const texts = document.blocks.flatMap(listTexts)
  const folded = texts.map((text) => foldLabel(text)).join('\n')
  const scores = editions
    .map((edition) => ({
      edition,
      labels: listOwnLabels(edition.model, editions).filter((label) => folded.includes(label)),
    }))
    .sort((a, b) => b.labels.length - a.labels.length)
  const [best] = scores
  if (best === undefined || best.labels.length === 0) return guessByYear(texts, editions)
  const { model } = best.edition
  const next = scores.find(({ edition }) => !isSameForm(edition.model, model))
  const [label] = next?.labels ?? []
  if (next === undefined || label === undefined) return { edition: best.edition, findings: [] }
  const params = { edition: model.edition, other: next.edition.model.edition }
  return {
    edition: best.edition,
    findings: [{ code: 'edition-mixed', certainty: 'likely', path: '/edition', text: label, params }],
  }
}

/** Folded labels of the tables that no edition of another form has, nor holds in a longer one. */
function listOwnLabels(model: Model, editions: readonly ImportEdition[]): readonly string[] {
  const known = own.get(editions)?.get(model)
  if (known) return known
  const others = editions.flatMap((other) => (isSameForm(other.model, model) ? [] : listLabels(other.model)))
  const labels = listLabels(model).filter(
    (label) => label.length >= 4 && !others.some((other) => other.includes(label) || label.includes(other)),
  )
  own.set(editions, new Map(own.get(editions)).set(model, labels))
  return labels
}

const own = new WeakMap<readonly ImportEdition[], ReadonlyMap<Model, readonly string[]>>()

/** Whether one has all labels of the other. */
function isSameForm(one: Model, other: Model): boolean {
  const [few = [], many = []] = [listLabels(one), listLabels(other)].sort((a, b) => a.length - b.length)
  const all = new Set(many)
  return few.every((label) => all.has(label))
}

function listLabels(model: Model): readonly string[] {
  const known = labelsOf.get(model)
  if (known) return known
  const labels = model.tables.flatMap(({ cells }) => cells.flatMap(({ row, column }) => [...row, ...column]))
  const words = labels.flatMap(({ zh, aliases = [] }) => [zh, ...aliases])
  const made = [...new Set(words.map((label) => foldLabel(label)))]
  labelsOf.set(model, made)
  return made
}

const labelsOf = new WeakMap<Model, readonly string[]>()

/** The latest edition that the year of the report allows: that of a title, or else the first the text names. */
function guessByYear<Report>(
  texts: readonly string[],
  editions: readonly ImportEdition<Report>[],
): ChosenEdition<Report> {
  const year = findTitleYear(texts, editions) ?? texts.flatMap((text) => findWorkYear(text) ?? [])[0]
  const allowed = editions.filter(({ model }) => year === undefined || year >= findFirstYear(model))
  const edition = allowed[0] ?? editions.at(-1)
  if (edition === undefined) throw new Error('no edition')
  const params = { edition: edition.model.edition }
  return { edition, findings: [{ code: 'edition-guessed', certainty: 'guess', path: '/edition', params }] }
}

const LONGEST_TITLE = 80

function findTitleYear(texts: readonly string[], editions: readonly ImportEdition[]): number | undefined {
  for (const text of texts) {
    if (text.length > LONGEST_TITLE) continue
    for (const { model } of editions) {
      const { agency, year } = readTitle(model, text)
      if (agency !== '' && year !== undefined) return year
    }
  }
  return undefined
}

/** A year in which something was done, not that of a day. */
function findWorkYear(text: string): number | undefined {
  const found = /(?<!\d)20\d{2}年(?!\s*\d{1,2}\s*月)/.exec(text.slice(0, 5000).normalize('NFKC'))
  return found ? findYear(found[0]) : undefined
}
