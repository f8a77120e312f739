// A small invented report in two files: prose, a table with a group of rows, a stack of two tables, a table that
// the prose prints, an open object.

import type { Schema } from '../../../src/model/schema.js'

/** `$id` of the report's file. */
export const REPORT = 'https://library.example/report.schema.json'

/** `$id` of the file of its parts. */
export const PARTS = 'https://library.example/parts.schema.json'

const label = (en: string) => ({ zh: `〈${en}〉`, en })

const object = (title: string, properties: object, more: object = {}) => ({
  title,
  ...more,
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
})

const file = ($id: string) => ({
  $schema: 'https://ogi-report.example/schema/dialect.schema.json',
  $id,
  description: 'Invented for tests.',
})

const part = (name: string, en: string, more: object = {}) => ({
  $ref: `parts.schema.json#/$defs/${name}`,
  'x-label': label(en),
  ...more,
})

const report = {
  ...file(REPORT),
  'x-label': label('Lending report'),
  'x-sections': ['summary', 'loans', 'holdings', 'closing'],
  'x-rules': [
    {
      id: 'too-few-loans',
      label: label('Loans are few'),
      severity: 'warning',
      settings: { cells: ['/loans/total/paper'], notes: '/summary/blocks/*', least: 10 },
    },
  ],
  'x-words': { thanks: { zh: '{name}，谢谢', en: 'Thanks, {name}' } },
  ...object('LendingReport', {
    edition: { const: '1' },
    kind: {
      title: 'LibraryKind',
      oneOf: [{ const: 'town', 'x-numbering': '1.' }, { const: 'school' }],
    },
    summary: object(
      'Summary',
      {
        blocks: {
          type: 'array',
          items: { type: 'string', minLength: 1, maxLength: 9, pattern: '^\\S' },
          maxItems: 5,
        },
      },
      { 'x-label': label('Summary') },
    ),
    loans: part('Loans', 'Loans'),
    holdings: object(
      'Holdings',
      {
        preface: { type: 'array', items: { type: 'string' } },
        bought: object(
          'Bought',
          { books: part('Media', 'Books') },
          {
            'x-label': label('Bought'),
            'x-table': { columns: 'parts.schema.json#/$defs/Media', spans: [2, 1] },
          },
        ),
        value: object(
          'Value',
          { insured: { $ref: '#/$defs/Sum', 'x-label': label('Insured') } },
          { 'x-label': label('Value'), 'x-table': { columns: '#/$defs/Sum' } },
        ),
      },
      { 'x-label': label('Holdings'), 'x-table': { stack: true } },
    ),
    closing: object(
      'Closing',
      { blocks: { type: 'array', items: { type: 'string' } } },
      { 'x-label': label('Closing') },
    ),
    local: object('Local', {
      visits: object(
        'Visits',
        { weekdays: part('Media', 'Weekdays'), sundays: part('Media', 'Sundays') },
        {
          'x-label': label('Visits'),
          'x-table': { columns: 'parts.schema.json#/$defs/Media', section: 'closing' },
        },
      ),
      rest: { title: 'Rest', type: 'object', additionalProperties: true },
    }),
  }),
  $defs: {
    Sum: object('Sum', { euros: { type: 'number', 'x-label': label('Euros') } }),
  },
}

const parts = {
  ...file(PARTS),
  title: 'Parts',
  $defs: {
    Count: { title: 'Count', type: 'integer', minimum: 0, maximum: 1000 },
    Media: object('Media', {
      paper: { $ref: '#/$defs/Count', 'x-label': label('Paper') },
      audio: { $ref: '#/$defs/Count', 'x-label': label('Audio') },
    }),
    Loans: object(
      'Loans',
      {
        preface: { type: 'array', items: { $ref: '#/$defs/Remark' } },
        adults: { $ref: '#/$defs/Media', 'x-label': label('Adults') },
        children: object(
          'Children',
          {
            small: { $ref: '#/$defs/Media', 'x-label': label('Small') },
            big: { $ref: '#/$defs/Media', 'x-label': label('Big') },
          },
          { 'x-label': label('Children') },
        ),
        total: { $ref: '#/$defs/Media', 'x-label': label('Total') },
      },
      {
        'x-table': { columns: '#/$defs/Media' },
        'x-equations': [
          {
            id: 'loans-total',
            label: label('All readers'),
            left: ['total'],
            right: ['adults', 'children/*'],
          },
          { id: 'loans-kept', label: label('Kept'), left: ['total/audio'], right: ['previous:total/audio'] },
        ],
      },
    ),
    Remark: object('Remark', { text: { type: 'string' } }),
  },
}

/**
 * Make the schema files of the invented report.
 *
 * @returns
 *   Fresh files by `$id`; they have no fault.
 */
export function createSmallSchema(): Map<string, Schema> {
  return new Map([
    [REPORT, structuredClone(report) as unknown as Schema],
    [PARTS, structuredClone(parts) as unknown as Schema],
  ])
}

/**
 * Write a value into parsed JSON.
 *
 * @param root
 *   The JSON; changed in place.
 * @param pointer
 *   JSON Pointer of the place; what is above it must exist.
 * @param value
 *   The value; undefined removes what is there.
 */
export function put(root: unknown, pointer: string, value: unknown): void {
  const steps = pointer.slice(1).split('/')
  const last = steps.pop() ?? ''
  let node = root as Record<string, unknown>
  for (const step of steps) node = node[step] as Record<string, unknown>
  if (value === undefined) delete node[last]
  else node[last] = value
}

/**
 * List the objects in parsed JSON, for damage at random.
 *
 * @param value
 *   The JSON.
 * @returns
 *   Every object in it, itself first, arrays left out.
 */
export function listObjects(value: unknown): Record<string, unknown>[] {
  if (value === null || typeof value !== 'object') return []
  const inside = Object.values(value).flatMap(listObjects)
  return Array.isArray(value) ? inside : [value as Record<string, unknown>, ...inside]
}
