// Fields, tables and headings for the profiles of tests.

import type { Members } from './profiles.js'

/**
 * Make a field.
 *
 * @param zh
 *   Its label.
 * @param more
 *   Keywords beside label, description and `"type": "string"`, or instead of them.
 * @returns
 *   The field.
 */
export function createField(zh: string, more: Members = {}): Members {
  return { 'x-label': { zh, en: zh }, description: 'A field.', type: 'string', ...more }
}

/** Parts of a profile: the columns of {@link createTable}. */
export const PARTS = {
  Counts: {
    title: 'Counts',
    description: 'Counts.',
    type: 'object',
    properties: { number: createField('数量', { type: 'integer', minimum: 0, maximum: 9999 }) },
    required: ['number'],
    additionalProperties: false,
  },
}

/**
 * Make a table of two rows and one column, to be printed in section six.
 *
 * @param more
 *   Keywords instead of its own.
 * @returns
 *   The table; its columns are one of {@link PARTS}.
 */
export function createTable(more: Members = {}): Members {
  const row = (zh: string) => ({ $ref: '#/$defs/Counts', 'x-label': { zh, en: zh } })
  return {
    ...createField('场所表', { title: 'Places', type: 'object' }),
    'x-table': { section: 'other', columns: '#/$defs/Counts' },
    'x-equations': [createEquation('places-total')],
    properties: { all: row('全部场所'), part: row('其中新设') },
    required: ['all', 'part'],
    additionalProperties: false,
    ...more,
  }
}

/**
 * Make an equation of the table.
 *
 * @param id
 *   Its id.
 * @param more
 *   Members beside.
 * @returns
 *   The equation: both rows are equal.
 */
export function createEquation(id: string, more: Members = {}): Members {
  return { id, label: { zh: '两行相等', en: 'Both rows are equal' }, left: ['all'], right: ['part'], ...more }
}

/**
 * Make a heading of section six.
 *
 * @param zh
 *   Its words.
 * @param more
 *   Members beside, or instead.
 * @returns
 *   The heading.
 */
export function createHeading(zh: string, more: Members = {}): Members {
  return { section: 'other', label: { zh, en: zh }, ...more }
}
