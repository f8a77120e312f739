// The editions a document may be in, and which of them its tables have.

import { editions as all, type Report as ImportedReport } from '../../generated/index.js'
import type { Model } from '../model/types.js'
import type { SourceDocument } from './document.js'
import type { Finding } from './finding.js'
import { countMissing, isSameForm, listOwnWords, listWords } from './form-labels.js'
import { findFirstYear, findYear } from './match/dates.js'
import { readTitle } from './match/head/title-words.js'
import { listTexts } from './match/texts.js'
import { isPrintedIn } from './own/own-form.js'
import { foldLabel } from './tables/labels.js'

export type { Report as ImportedReport } from '../../generated/index.js'

/** What `generate` makes for an edition, as far as importing needs it: the `edition` of its `index.js`. */
export interface ImportEdition<Report = unknown> {
  readonly model: Model
  readonly isShape: (value: unknown) => value is Report
  readonly listFaults: (value: unknown) => readonly { readonly path: string; readonly keyword: string }[]
}

/** The editions, the one in force first. */
export const EDITIONS: readonly ImportEdition<ImportedReport>[] = all

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
 * them apart. Without any the one that is listed first is taken; of editions for different years, the one of which the
 * document leaves out the least.
 *
 * @param document
 *   The document.
 * @param all
 *   The editions there are, the likeliest first; one at least.
 * @returns
 *   The edition, and a finding where the document mixes several or has the marks of none.
 */
export function chooseEdition<Report>(
  document: SourceDocument,
  all: readonly ImportEdition<Report>[],
): ChosenEdition<Report> {
  // A page of ours tells its form by its tables, whatever its text speaks of; additions may still tell forms apart.
  const printed = all.filter(({ model }) => isPrintedIn(model, document))
  const [only, ...others] = printed
  if (only && others.length === 0) return { edition: only, findings: [] }
  const editions = only ? printed : all
  const texts = document.blocks.flatMap(listTexts)
  const folded = texts.map((text) => foldLabel(text)).join('\n')
  const scores = editions
    .map((edition) => ({
      edition,
      words: listOwnWords(edition.model, editions).filter((word) => folded.includes(word)),
    }))
    .sort((a, b) => b.words.length - a.words.length || compareYears(a.edition.model, b.edition.model, folded))
  const [best] = scores
  if (best === undefined || best.words.length === 0) return guessByYear(texts, editions)
  const { edition } = best
  const next = scores.find((each) => !isSameForm(each.edition.model.tables, edition.model.tables))
  const [text] = next?.words ?? []
  const mixed =
    next !== undefined && text !== undefined
      ? { text, other: next.edition }
      : findOtherTable(edition, editions, folded)
  if (!mixed) return { edition, findings: [] }
  const params = { edition: edition.model.edition, other: mixed.other.model.edition }
  return {
    edition,
    findings: [{ code: 'edition-mixed', certainty: 'likely', path: '/edition', text: mixed.text, params }],
  }
}

/** Of two editions for different years, the one of which a document leaves out less comes first. */
function compareYears(a: Model, b: Model, folded: string): number {
  return a.years?.from === b.years?.from ? 0 : countMissing(a, folded) - countMissing(b, folded)
}

/**
 * Find a table that has none of the rows and columns by which its edition differs from all others, but most of those
 * it shares: it is in the form of an edition whose own rows and columns are all there.
 */
function findOtherTable<Report>(
  edition: ImportEdition<Report>,
  editions: readonly ImportEdition<Report>[],
  folded: string,
): { text: string; other: ImportEdition<Report> } | undefined {
  const own = listOwnWords(edition.model, editions)
  const isMet = (word: string) => folded.includes(word)
  for (const table of edition.model.tables) {
    const words = listWords([table])
    const telling = words.filter((word) => own.includes(word))
    const shared = words.filter((word) => word.length >= 4 && !own.includes(word))
    const met = shared.filter(isMet)
    if (telling.length === 0 || telling.some(isMet)) continue
    if (met.length === 0 || met.length * 2 <= shared.length) continue
    const isTheirs = ({ tables }: Model) =>
      tables.some(
        (theirs) =>
          theirs.name === table.name &&
          listWords([theirs]).every((word) => words.includes(word) || isMet(word)),
      )
    const other = editions.find((each) => each !== edition && isTheirs(each.model))
    if (other) return { text: table.caption.zh, other }
  }
  return undefined
}

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
