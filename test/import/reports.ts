// Random valid reports, with everything the format allows and text that looks like the form's own.

import fc from 'fast-check'
import type { EditionName, Report, ReportByEdition } from '../../generated/index.js'
import { findModel } from '../../src/edition/models.js'
import { EDITION_NAMES } from '../../src/edition/name.js'
import type { Cell, Model } from '../../src/model/types.js'
import { createReport } from '../../src/report/create.js'
import { put } from '../fixtures/reports.js'

/** The years of the random reports of each edition. */
const YEARS: Readonly<Record<EditionName, readonly number[]>> = {
  2019: [2019, 2020],
  2021: [2021, 2024],
}

const { sections, parts: PARTS } = findModel('2021')

/** Words of every edition, whichever the report is in. */
const WORDING = [
  ...sections.map(({ label }) => label.zh),
  ...EDITION_NAMES.flatMap((edition) => findModel(edition).tables).flatMap(({ cells }) =>
    cells.slice(0, 40).flatMap(({ row, column }) => [...row, ...column].map(({ zh }) => zh)),
  ),
  '注1：',
  '说明2（四、结转；规则）：',
  '（一）主动公开',
  '1.加强学习',
  '信息处理费',
  '收取信息处理费120元，涉及3件',
  '2024年度，本机关未收取政府信息公开信息处理费。',
  '【报告信息】',
  '■ ',
  '◆ ',
  '［表］',
  '〔—〕',
  '〔依申请公开〕',
  '  - 甲',
  '+----+',
  '| 甲 |',
  '&nbsp;',
  '</p><p>',
  '索引号：123',
  'https://www.qinghe.example/a?b=1&c=2',
]

const characters = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'政府信息公开年度报告一二三，。；：（）“”、0123456789') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...'<>&"\'{}[]〔〕+|-—*#_=\\/%.·', 'é', '😀', '𠮷', ' ', 'word', 'OGI'),
  },
  { weight: 1, arbitrary: fc.constantFrom(...WORDING) },
)

/** Text without blanks at its ends or in a row: no printed form could keep those. */
function text(maxLength: number, limit: number): fc.Arbitrary<string> {
  return fc
    .array(characters, { minLength: 1, maxLength })
    .map((parts) => [...parts.join('')].slice(0, limit).join('').replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
}

/** Anything of this kind that a report may hold. */
export const line = text(30, 200)
/** Anything of this kind that a report may hold. */
export const short = text(8, 40)
/** Anything of this kind that a report may hold. */
export const passage = fc
  .array(text(120, 600), { minLength: 1, maxLength: 3 })
  .map((lines) => lines.join('\n'))
const cell = fc.oneof(fc.constant(''), short, passage)

const paragraph = fc.record({ type: fc.constant('paragraph' as const), text: passage })
const heading = fc.record(
  {
    type: fc.constant('heading' as const),
    level: fc.constantFrom(2 as const, 3 as const, 4 as const),
    text: line,
    number: fc.constantFrom('', '一是', '第1、', '（九）', '5.'),
    aspect: fc.constantFrom(
      'proactive' as const,
      'onRequest' as const,
      'management' as const,
      'platform' as const,
      'oversight' as const,
    ),
  },
  { requiredKeys: ['type', 'level', 'text'] },
)
const aspectHeading = fc
  .constantFrom(...(PARTS.Aspect?.values ?? []))
  .map(({ label }) => ({ type: 'heading' as const, level: 2 as const, text: label?.zh ?? '' }))
const list = fc.record({
  type: fc.constant('list' as const),
  ordered: fc.boolean(),
  items: fc.array(passage, { minLength: 1, maxLength: 12 }),
})
const table = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.record(
    {
      type: fc.constant('table' as const),
      caption: line,
      header: fc.array(cell, { minLength: width, maxLength: width }),
      rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
    },
    { requiredKeys: ['type', 'header', 'rows'] },
  ),
)
const picture = fc.record(
  {
    type: fc.constant('figure' as const),
    src: fc.constantFrom(
      'images/chart.png',
      'https://www.qinghe.example/a.png?b=1&c=2',
      '/up/a.jpg',
      'data:image/png;base64,iVBORw0KGgo=',
    ),
    alt: short,
    caption: line,
  },
  { requiredKeys: ['type', 'src', 'alt'] },
)
/** Anything of this kind that a report may hold. */
export const blocks = fc.array(fc.oneof(paragraph, paragraph, heading, aspectHeading, list, table, picture), {
  maxLength: 8,
})
/** Anything of this kind that a report may hold. */
export const someBlocks = blocks.filter((list) => list.length > 0)

/** Anything of this kind that a report may hold. */
export const count = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 9999 }) },
  { weight: 1, arbitrary: fc.constantFrom(999999999, 1808595, 10, 100) },
)
const change = fc.tuple(count, fc.boolean()).map(([size, isLess]) => (isLess ? 0 - size : size))
/** Anything of this kind that a report may hold. */
export const amount = fc.oneof(
  fc.constantFrom(0, 0.0001, 59237.2449, 316441, 7730.28, 99999999.9999, 0.5),
  fc.integer({ min: 0, max: 10_000_000 }).map((value) => value / 100),
)
const figure = ({ integer, minimum }: Cell) => (integer ? (minimum < 0 ? change : count) : amount)
/** Anything of this kind that a report may hold. */
export const date = fc
  .tuple(
    fc.integer({ min: 2022, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)

/** Anything of this kind that a report may hold. */
export const keyword = short
  .map((word) => word.replaceAll('；', ''))
  .filter((word) => word.trim() === word && word !== '')
const head = fc.record(
  {
    publication: fc.record(
      {
        indexNumber: short,
        subject: line,
        publisher: line,
        date,
        documentNumber: short,
        keywords: fc.array(keyword, { minLength: 1, maxLength: 4 }),
        url: fc.constant('https://www.qinghe.example/2024.html?a=1&b=2'),
      },
      { requiredKeys: ['publisher'] },
    ),
    contact: fc.record(
      {
        department: line,
        address: line,
        postcode: fc.constant('000324'),
        phone: short,
        fax: short,
        email: fc.constant('office@qinghe.example'),
      },
      { requiredKeys: ['phone'] },
    ),
    lead: someBlocks,
  },
  { requiredKeys: [] },
)
/** Anything of this kind that a report may hold. */
export const agency = fc.record(
  {
    name: line,
    creditCode: fc.constant('119913000043015640'),
    divisionCode: fc.constant('991300'),
    kind: fc.constantFrom('government' as const, 'department' as const),
    level: fc.constantFrom('provincial' as const, 'county' as const),
    scope: fc.constantFrom('own' as const, 'area' as const),
  },
  { requiredKeys: ['name'] },
)
const annotations = ({ tables, rules }: Model) => {
  const places = fc.constantFrom(
    ...tables.flatMap(({ cells }) => cells.map(({ path }) => path)),
    '/requests/outcomes',
    '/requests/outcomes/denied',
    '/requests/outcomes/other',
    '/disclosure/documents',
    '/publication',
    '/agency',
    '/overview/blocks/0',
  )
  const ids = fc.constantFrom(...rules.map(({ id }) => id), 'unknown-rule')
  return {
    notes: fc.array(fc.record({ path: places, text: passage }), { maxLength: 5 }),
    explanations: fc.array(fc.record({ rule: ids, path: places, text: passage }), { maxLength: 3 }),
  }
}
/** Anything of this kind that a report may hold. */
export const fee = fc.oneof(
  fc.constant(undefined),
  fc.record({ amount: fc.constantFrom(0, 120, 3940.5), requests: fc.constantFrom(0, 3, 12) }),
)
/** Anything of this kind that a report may hold. */
export const statement = fc.oneof(
  fc.constant(undefined),
  fc
    .constantFrom('全年收取信息处理费3940.5元，涉及12件。', '未收取信息处理费。', '没有收费。')
    .map((words) => ({
      type: 'paragraph' as const,
      text: words,
      states: 'handlingFee' as const,
    })),
)

/**
 * Make an arbitrary of reports.
 *
 * @param edition
 *   Their edition.
 * @returns
 *   Any report of the right shape, in the order of fields that the schema has; its sums need not hold.
 */
export function reportsOf<Edition extends EditionName>(
  edition: Edition,
): fc.Arbitrary<ReportByEdition[Edition]> {
  const own = findModel(edition)
  const cells = own.tables.flatMap((table) => table.cells)
  const isUpgraded =
    edition === '2021' ? fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0) : fc.constant(false)
  return fc
    .record({
      year: fc.constantFrom(...YEARS[edition]),
      isUpgraded,
      hasPeriod: fc.boolean(),
      title: line,
      agency,
      head,
      prose: fc.record({ overview: blocks, problems: blocks, other: blocks }),
      around: fc.record({ introduction: someBlocks, remarks: someBlocks }, { requiredKeys: [] }),
      figures: fc.tuple(...cells.map(figure)),
      ...annotations(own),
      fee,
      statement,
    })
    .map((parts) => assemble(own, parts as never))
}

/** Any report of edition 2021. */
export const anyReport = reportsOf('2021')

interface Parts {
  readonly year: number
  readonly isUpgraded: boolean
  readonly hasPeriod: boolean
  readonly title: string
  readonly agency: Report['agency']
  readonly head: Partial<Report>
  readonly prose: Record<'overview' | 'problems' | 'other', unknown[]>
  readonly around: { introduction?: unknown[]; remarks?: unknown[] }
  readonly figures: readonly number[]
  readonly notes: Report['notes']
  readonly explanations: Report['explanations']
  readonly fee?: { amount: number; requests: number }
  readonly statement?: unknown
}

function assemble(own: Model, parts: Parts): never {
  const edition = own.edition as EditionName
  const report = createReport({ year: parts.year, edition, agency: '清河县水务局' }) as unknown as Record<
    string,
    Record<string, unknown>
  >
  const cells = own.tables.flatMap((each) => each.cells)
  for (const [index, { path }] of cells.entries()) put(report, path, parts.figures[index])
  for (const section of ['overview', 'problems', 'other'] as const)
    report[section] = { blocks: parts.prose[section] }
  for (const section of ['disclosure', 'requests', 'disputes'])
    Object.assign(report[section] ?? {}, parts.around)
  const other = report.other as { blocks: unknown[]; handlingFee?: unknown }
  if (parts.statement) other.blocks.splice(1, 0, parts.statement)
  if (parts.fee) other.handlingFee = parts.fee
  const {
    edition: _edition,
    year: _year,
    period,
    contact: _contact,
    publication: _publication,
    ...rest
  } = report
  const whole = {
    edition,
    ...(parts.isUpgraded && { upgradedFrom: '2019' }),
    year: parts.isUpgraded ? 2020 : parts.year,
    ...rest,
    title: parts.title,
    agency: parts.agency,
    ...(parts.hasPeriod && { period }),
    ...parts.head,
    ...(parts.notes && parts.notes.length > 0 && { notes: parts.notes }),
    ...(parts.explanations && parts.explanations.length > 0 && { explanations: parts.explanations }),
  }
  return structuredClone(whole) as never
}
