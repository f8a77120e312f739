// Random valid reports of the invented schema whose local additions are closed: any of its values and tables, or none.

import fc from 'fast-check'
import type { Model, Table } from '../../src/model/types.js'
import { replaceAt } from '../../src/report/replace.js'
import {
  agency,
  amount,
  blocks,
  count,
  date,
  fee,
  line,
  passage,
  short,
  someBlocks,
  statement,
  keyword as word,
} from './reports.js'

type Values = Readonly<Record<string, unknown>>

/** An object of the numbers of a table. */
function numbers({ cells, path }: Table): fc.Arbitrary<unknown> {
  return fc
    .tuple(...cells.map(({ integer }): fc.Arbitrary<number> => (integer ? count : amount)))
    .map((values) =>
      replaceAt({}, new Map(cells.map((cell, index) => [cell.path.slice(path.length), values[index]]))),
    )
}

/**
 * Make an arbitrary of closed local additions.
 *
 * @param model
 *   An edition that has them.
 * @returns
 *   Whatever their schema allows.
 */
export function anyLocal(model: Model): fc.Arbitrary<Values> {
  const tableOf = (name: string) => numbers(model.tables.find((table) => table.name === name) as Table)
  const decimal = fc.constantFrom(0, 0.1, 12.5, 1e-7, 300)
  return fc.record(
    {
      serviceHotline: line,
      trainingHours: decimal,
      volunteers: fc.nat(5000),
      appraisal: fc.constantFrom('excellent', 'good', 0),
      stars: fc.constantFrom(1, 2, 3.5, 'none'),
      isPilot: fc.boolean(),
      reviewedOn: date,
      topics: fc.array(word, { minLength: 1, maxLength: 4 }),
      scores: fc.array(fc.constantFrom(0, -1, 9.75, 100), { minLength: 1, maxLength: 4 }),
      desk: fc.record({ room: line, seats: fc.nat(30) }, { requiredKeys: ['room'] }),
      briefings: tableOf('briefings'),
      training: tableOf('training'),
      publicity: tableOf('publicity'),
    },
    { requiredKeys: ['appraisal', 'training'] },
  )
}

/**
 * Make an arbitrary of reports.
 *
 * @param model
 *   The invented edition.
 * @returns
 *   Valid reports; sums hold by chance only.
 */
export function anySupplemented(model: Model): fc.Arbitrary<Values> {
  const tableOf = (name: string) => numbers(model.tables.find((table) => table.name === name) as Table)
  const places = fc.constantFrom(
    ...model.tables.flatMap(({ path, cells }) => [path, ...cells.map((cell) => cell.path)]),
    '/local/training/skills',
    '/local/serviceHotline',
    '/local',
    '/other',
  )
  const rules = fc.constantFrom(...model.rules.map(({ id }) => id))
  const optional = <Item>(items: fc.Arbitrary<Item>, maxLength: number) =>
    fc.array(items, { minLength: 1, maxLength })
  const prose = fc.record({ blocks })
  const other = fc.tuple(blocks, statement, fee).map(([list, stated, charged]) => ({
    blocks: stated ? [...list.slice(0, 1), stated, ...list.slice(1)] : list,
    ...(charged && { handlingFee: charged }),
  }))
  const services = fc
    .tuple(tableOf('services'), fc.option(someBlocks, { nil: undefined }))
    .map(([cells, remarks]) => ({ ...(cells as object), ...(remarks && { remarks }) }))
  const shortcomings = fc.record({ blocks, checklist: tableOf('checklist') }, { requiredKeys: ['blocks'] })
  return fc
    .record(
      {
        edition: fc.constant(model.edition),
        year: fc.constant(2024),
        title: line,
        agency,
        publication: fc.record({ indexNumber: short, date }, { requiredKeys: ['date'] }),
        contact: fc.record({ phone: short, address: line }, { requiredKeys: ['phone'] }),
        local: anyLocal(model),
        lead: someBlocks,
        overview: prose,
        services,
        shortcomings,
        other,
        notes: optional(fc.record({ path: places, text: passage }), 6),
        explanations: optional(fc.record({ rule: rules, path: places, text: passage }), 3),
      },
      {
        requiredKeys: ['edition', 'year', 'title', 'agency', 'overview', 'services', 'shortcomings', 'other'],
      },
    )
    .map((report) => structuredClone(report) as Values)
}
