// The editions a document may be in, and which of them its tables have.

import { editions } from '../../generated/index.js'
import type { Model } from '../model/types.js'
import type { SourceDocument } from './document.js'
import type { Finding } from './finding.js'
import { findYear } from './match/dates.js'
import { readTitle } from './match/head/title-words.js'
import { listTexts } from './match/texts.js'
import { isPrintedIn } from './own/own-form.js'
import { foldLabel } from './tables/labels.js'

/** What `generate` makes for an edition, as far as importing needs it. */
export interface ImportEdition {
  readonly model: Model
  readonly isShape: (value: unknown) => boolean
  readonly listFaults: (value: unknown) => readonly { readonly path: string; readonly keyword: string }[]
}

/** The editions, the one in force first. */
export const EDITIONS: readonly ImportEdition[] = editions

/** An edition chosen for a document, with what is doubtful about it. */
export interface ChosenEdition {
  readonly edition: ImportEdition
  readonly findings: readonly Finding[]
}

/**
 * Choose the edition of a document by the rows and columns that one edition alone has; where that does not tell, by
 * its year.
 *
 * @param document
 *   The document.
 * @param editions
 *   The editions there are.
 * @returns
 *   The edition, and a finding where the document mixes several or has the marks of none.
 */
export function chooseEdition(
  document: SourceDocument,
  editions: readonly ImportEdition[] = EDITIONS,
): ChosenEdition {
  const [printed, ...others] = editions.filter(({ model }) => isPrintedIn(model, document))
  if (printed && others.length === 0) return { edition: printed, findings: [] }
  const texts = document.blocks.flatMap(listTexts)
  const folded = texts.map((text) => foldLabel(text)).join('\n')
  const scores = editions
    .map((edition) => ({
      edition,
      labels: listOwnLabels(edition, editions).filter((label) => folded.includes(label)),
    }))
    .sort((a, b) => b.labels.length - a.labels.length)
  const [best, next] = scores
  if (best === undefined || best.labels.length === 0) return guessByYear(texts, editions)
  const { model } = best.edition
  const [label] = next?.labels ?? []
  const mixed =
    next !== undefined && label !== undefined
      ? { text: label, other: next.edition }
      : findOtherTable(best.edition, editions, folded)
  if (!mixed) return { edition: best.edition, findings: [] }
  const params = { edition: model.edition, other: mixed.other.model.edition }
  return {
    edition: best.edition,
    findings: [{ code: 'edition-mixed', certainty: 'likely', path: '/edition', text: mixed.text, params }],
  }
}

/**
 * Find a table that has none of the rows and columns by which its edition differs from all others, but most of those
 * it shares: it is in the form of an edition whose own rows and columns are all there.
 */
function findOtherTable(
  edition: ImportEdition,
  editions: readonly ImportEdition[],
  folded: string,
): { text: string; other: ImportEdition } | undefined {
  const own = listOwnLabels(edition, editions)
  for (const table of edition.model.tables) {
    const labels = listTableLabels([table])
    const telling = labels.filter((label) => own.includes(label))
    const shared = labels.filter((label) => label.length >= 4 && !own.includes(label))
    const met = shared.filter((label) => folded.includes(label))
    if (telling.length === 0 || telling.some((label) => folded.includes(label))) continue
    if (met.length === 0 || met.length * 2 <= shared.length) continue
    const other = editions.find(
      (each) =>
        each !== edition &&
        each.model.tables.some(
          (theirs) =>
            theirs.name === table.name &&
            listTableLabels([theirs]).every((label) => labels.includes(label) || folded.includes(label)),
        ),
    )
    if (other) return { text: table.caption.zh, other }
  }
  return undefined
}

/** Folded labels of the tables that no other edition has, nor holds in a longer one. */
function listOwnLabels(edition: ImportEdition, editions: readonly ImportEdition[]): readonly string[] {
  const known = own.get(edition.model)
  if (known) return known
  const others = editions.filter((other) => other !== edition).flatMap(({ model }) => listLabels(model))
  const labels = listLabels(edition.model).filter(
    (label) => label.length >= 4 && !others.some((other) => other.includes(label) || label.includes(other)),
  )
  own.set(edition.model, labels)
  return labels
}

const own = new WeakMap<Model, readonly string[]>()

function listLabels({ tables }: Model): string[] {
  return listTableLabels(tables)
}

function listTableLabels(tables: Model['tables']): string[] {
  const labels = tables.flatMap(({ cells }) => cells.flatMap(({ row, column }) => [...row, ...column]))
  return [
    ...new Set(labels.flatMap(({ zh, aliases = [] }) => [zh, ...aliases]).map((label) => foldLabel(label))),
  ]
}

/** The latest edition that the year of the report allows: that of a title, or else the first the text names. */
function guessByYear(texts: readonly string[], editions: readonly ImportEdition[]): ChosenEdition {
  const year = findTitleYear(texts, editions) ?? texts.flatMap((text) => findWorkYear(text) ?? [])[0]
  const allowed = editions.filter(
    ({ model: { years } }) => year === undefined || years === undefined || year >= years.from,
  )
  const edition = allowed[0] ?? editions.at(-1) ?? EDITIONS[0]
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
