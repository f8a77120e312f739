// Three editions of an invented form, each of which changed something of the one before.

import { buildModel } from '../../src/model/build.js'
import type { ChangeKeyword, Schema, UpgradeKeyword } from '../../src/model/schema.js'
import type { Model } from '../../src/model/types.js'

const label = (en: string) => ({ zh: `〈${en}〉`, en })

const object = (title: string, properties: object, more: object = {}) => ({
  title,
  ...more,
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
})

const row = (en: string) => ({ $ref: '#/$defs/Readers', 'x-label': label(en) })

/** What an edition is made of. */
export interface SmallEdition {
  readonly edition: string
  readonly years: { readonly from: number; readonly to?: number }
  /** Rows of its table by name, with their English label. */
  readonly rows: Readonly<Record<string, string>>
  /** Its other fields. */
  readonly fields?: object
  readonly upgrade?: UpgradeKeyword
}

const ANNOTATION = { path: { type: 'string' }, text: { type: 'string' } }

/**
 * Make the model of an invented edition: one section of loans by reader, notes and explanations.
 *
 * @param parts
 *   What it is made of.
 * @returns
 *   The model, as `generate` would write it down.
 */
export function createSmallEdition({ edition, years, rows, fields = {}, upgrade }: SmallEdition): Model {
  const rootId = `https://library.example/${edition}/report.schema.json`
  const loans = object(
    'Loans',
    Object.fromEntries(Object.entries(rows).map(([name, en]) => [name, row(en)])),
    { 'x-label': label('Loans'), 'x-table': { columns: '#/$defs/Readers' } },
  )
  const lists = {
    notes: { type: 'array', items: object('Note', ANNOTATION) },
    explanations: {
      type: 'array',
      items: object('Explanation', { rule: { type: 'string' }, ...ANNOTATION }),
    },
  }
  const schema = {
    $schema: 'https://ogi-report.example/schema/dialect.schema.json',
    $id: rootId,
    description: 'Invented for tests.',
    'x-label': label('Library report'),
    'x-sections': ['loans'],
    'x-years': years,
    ...(upgrade && { 'x-upgrade': upgrade }),
    ...object('LibraryReport', {
      edition: { const: edition },
      upgradedFrom: { type: 'string' },
      year: { type: 'integer' },
      loans,
      ...lists,
      ...fields,
    }),
    $defs: {
      Count: { title: 'Count', type: 'integer', minimum: 0, maximum: 1000 },
      Readers: object('Readers', {
        adults: { $ref: '#/$defs/Count', 'x-label': label('Adults') },
        children: { $ref: '#/$defs/Count', 'x-label': label('Children') },
      }),
    },
  }
  const documents = new Map([[rootId, schema as unknown as Schema]])
  return buildModel({ rootId, documents, files: new Map(), digest: '' }).model
}

/**
 * Write down a change.
 *
 * @param from
 *   Places in the edition before.
 * @param to
 *   Places in the new edition.
 * @param en
 *   The reason.
 * @param more
 *   Whether the value is comparable.
 * @returns
 *   An entry of `x-upgrade`.
 */
export function change(
  from: readonly string[],
  to: readonly string[],
  en: string,
  more: Pick<ChangeKeyword, 'comparable'> = {},
): ChangeKeyword {
  return { ...(from.length > 0 && { from }), ...(to.length > 0 && { to }), label: label(en), ...more }
}

const loans = (...names: readonly string[]) => names.map((name) => `/loans/${name}`)

/** The first: books, journals and videos, who directs the library, and how many came. */
export const FIRST: SmallEdition = {
  edition: '1',
  years: { from: 2001, to: 2005 },
  rows: { books: 'Books', journals: 'Journals', videos: 'Videos' },
  fields: { director: { type: 'string' }, motto: { type: 'string' }, visits: { type: 'integer' } },
}

/** The second: books and journals added up, videos divided, downloads new, visits counted otherwise, no motto. */
export const SECOND: SmallEdition = {
  edition: '2',
  years: { from: 2006, to: 2010 },
  rows: { prints: 'Prints', films: 'Films', games: 'Games', downloads: 'Downloads' },
  fields: { head: object('Head', { director: { type: 'string' } }), visitors: { type: 'integer' } },
  upgrade: {
    from: '1',
    changes: [
      change(loans('books', 'journals'), loans('prints'), 'Counted together'),
      change(loans('videos'), loans('films', 'games'), 'Counted apart'),
      change([], loans('downloads'), 'Not counted before'),
      change(['/director'], ['/head/director'], 'Moved'),
      change(['/visits'], ['/visitors'], 'Visitors, not visits', { comparable: false }),
      change(['/motto'], [], 'No motto any more'),
    ],
  },
}

/** The third: films and games added up again, downloads renamed, prints divided, no visitors. */
export const THIRD: SmallEdition = {
  edition: '3',
  years: { from: 2011 },
  rows: { hardbacks: 'Hardbacks', paperbacks: 'Paperbacks', screen: 'Screen', digital: 'Digital' },
  fields: { head: object('Head', { director: { type: 'string' } }) },
  upgrade: {
    from: '2',
    changes: [
      change(loans('prints'), loans('hardbacks', 'paperbacks'), 'Counted by cover'),
      change(loans('films', 'games'), loans('screen'), 'Counted together again'),
      change(loans('downloads'), loans('digital'), 'Renamed'),
      change(['/visitors'], [], 'Nobody counts them'),
    ],
  },
}
