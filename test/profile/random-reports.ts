// Random reports of the example province: sound figures, any prose, additions that fit the profile.

import fc from 'fast-check'
import { readJson } from '../fixtures/cases.js'
import { PROVINCE_REPORT } from '../fixtures/profiles.js'
import { blocks, line, passage } from '../import/reports.js'

type Values = Readonly<Record<string, unknown>>
type Base = Readonly<Record<'requests' | 'disputes' | 'disclosure', Values>> & Values

const BASE = readJson(PROVINCE_REPORT) as Base
const small = fc.nat(300)
const COLUMNS = ['business', 'research', 'welfare', 'legalService', 'other'] as const

/** One row of the applicants' columns, summed. */
interface Row {
  readonly naturalPerson: number
  readonly legalPerson: Readonly<Record<(typeof COLUMNS)[number], number>>
  readonly total: number
}

function createRow(naturalPerson: number, others: readonly number[]): Row {
  const legalPerson = Object.fromEntries(COLUMNS.map((name, index) => [name, others[index] ?? 0]))
  const total = others.reduce((sum, each) => sum + each, naturalPerson)
  return { naturalPerson, legalPerson: legalPerson as Row['legalPerson'], total }
}

const list = ({ naturalPerson, legalPerson }: Row) => [
  naturalPerson,
  ...COLUMNS.map((name) => legalPerson[name]),
]

/** Rows combined column by column. */
function combine(rows: readonly Row[], reckon: (column: readonly number[]) => number): Row {
  const [natural = 0, ...others] = [0, 1, 2, 3, 4, 5].map((column) =>
    reckon(rows.map((row) => list(row)[column] ?? 0)),
  )
  return createRow(natural, others)
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
const row = fc
  .array(small, { minLength: 6, maxLength: 6 })
  .map(([first = 0, ...others]) => createRow(first, others))

/** The outcomes with other rows; the last member is their sum. */
function fillOutcomes(outcomes: Values, take: () => Row): Values {
  const rows: Row[] = []
  const visit = (node: Values): Values =>
    Object.fromEntries(
      Object.entries(node).map(([name, value]) => {
        if (node === outcomes && name === 'total') return [name, undefined]
        const isRow = Object.hasOwn(value as object, 'naturalPerson')
        if (isRow) rows.push(take())
        return [name, isRow ? rows.at(-1) : visit(value as Values)]
      }),
    )
  return { ...visit(outcomes), total: combine(rows, sum) }
}

const requests = fc
  .tuple(fc.array(row, { minLength: 30, maxLength: 30 }), row, row)
  .map(([rows, carriedForward, limit]) => {
    let next = 0
    const outcomes = fillOutcomes(BASE.requests.outcomes as Values, () => rows[next++] as Row)
    const done = combine([outcomes.total as Row, carriedForward], sum)
    const carriedIn = combine([done, limit], (column) => Math.min(...column))
    const newlyReceived = combine([done, carriedIn], ([all = 0, before = 0]) => all - before)
    return { ...BASE.requests, newlyReceived, carriedIn, outcomes, carriedForward }
  })

const results = fc
  .record({ upheld: small, corrected: small, other: small, pending: small })
  .map((each) => ({ ...each, total: sum(Object.values(each)) }))
const disputes = fc
  .tuple(results, results, results)
  .map(([review, direct, afterReview]) => ({ ...BASE.disputes, review, litigation: { direct, afterReview } }))

const channel = fc.record({ documents: small, interpretations: small })
const channels = fc.tuple(channel, channel, channel).map(([website, newMedia, gazette]) => {
  const all = [website, newMedia, gazette]
  const total = {
    documents: sum(all.map((each) => each.documents)),
    interpretations: sum(all.map((each) => each.interpretations)),
  }
  return { website, newMedia, gazette, total }
})

/** Anything that the province lets stand in `local`. */
const local = fc.record(
  {
    supervisionPhone: line,
    trainingSessions: fc.nat(9999),
    appraisal: fc.constantFrom('good', 'fair', 'poor'),
    channels,
  },
  { requiredKeys: ['trainingSessions', 'channels'] },
)

const heading = (...words: readonly string[]) =>
  fc.record({
    type: fc.constant('heading'),
    level: fc.constantFrom(2, 3, 4),
    text: fc.constantFrom(...words),
  })
const KEY_TASKS = heading('年度要点落实', '要点落实', '年度 要点落实', '年度工作要点落实情况')
const CATALOGUES = heading('基层政务公开标准目录', '标准目录落实')
const PRACTICES = heading('创新做法', '“创新做法”', '工作创新')
const prose = (...headings: readonly fc.Arbitrary<unknown>[]) =>
  fc.tuple(blocks, ...headings).map(([others, ...wanted]) => ({ blocks: [...wanted, ...others] }))
const text = fc.record({ type: fc.constant('paragraph'), text: passage })

const agency = fc.record(
  {
    name: line,
    creditCode: fc.constant('119913000043015640'),
    kind: fc.constantFrom('government', 'office', 'department', 'agency', 'vertical', 'authorised'),
    level: fc.constantFrom('national', 'provincial', 'prefectural', 'county', 'township'),
    scope: fc.constantFrom('own', 'area'),
  },
  { requiredKeys: ['name'] },
)

/**
 * Make an arbitrary of reports that satisfy the profile of the province.
 *
 * @param places
 *   JSON Pointers of cells, for the notes.
 * @returns
 *   Valid reports.
 */
export function anyOfProvince(places: readonly string[]): fc.Arbitrary<Values> {
  const notes = fc.array(fc.record({ path: fc.constantFrom(...places), text: passage }), {
    minLength: 1,
    maxLength: 5,
  })
  const [stock, carryOver] = ['/disclosure/documents/rules/valid', '/requests/carriedIn/total']
  const explanations = fc.uniqueArray(
    fc.oneof(
      fc.record({ rule: fc.constant('stock'), path: fc.constant(stock), text: passage }),
      fc.record({ rule: fc.constant('carry-over'), path: fc.constant(carryOver), text: passage }),
    ),
    { minLength: 1, maxLength: 2, selector: ({ rule }) => rule },
  )
  return fc
    .record(
      {
        agency,
        date: fc.constantFrom('2025-01-01', '2025-01-20'),
        local,
        overview: prose(KEY_TASKS, CATALOGUES),
        requests,
        disputes,
        problems: fc.tuple(text, blocks).map(([first, others]) => ({ blocks: [first, ...others] })),
        other: prose(PRACTICES).map((each) => ({ ...each, handlingFee: { amount: 0, requests: 0 } })),
        notes,
        explanations,
      },
      {
        requiredKeys: ['agency', 'date', 'local', 'overview', 'requests', 'disputes', 'problems', 'other'],
      },
    )
    .map(({ date, ...parts }) =>
      structuredClone({ ...BASE, $schema: undefined, notes: undefined, ...parts, publication: { date } }),
    )
    .map((report) => JSON.parse(JSON.stringify(report)) as Values)
}
