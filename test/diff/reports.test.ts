import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { diffSchemas } from '../../src/diff/index.js'
import { readJson } from '../fixtures/cases.js'
import { createReport } from '../fixtures/reports.js'
import { createValidate, loadEdition } from './editions.js'
import { list } from './small.js'

type Edits = Readonly<Record<string, unknown>>

const OLD = loadEdition('2021')
const validateOld = await createValidate(OLD)
const EXAMPLES = readdirSync('examples')
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ name, report: readJson(`examples/${name}`) as { readonly edition?: string } }))
  .filter(({ report }) => report.edition === '2021')

const BASE = 'https://ogi-report.example/schema/2021'
const root = OLD.source.documents.get(`${BASE}/report.schema.json`) ?? {}
const { 'x-rules': rules = [], 'x-sections': sections = [], required = [] } = root
const findRule = (id: string) => rules.findIndex((rule) => rule.id === id)
const { 'x-equations': sums = [] } = OLD.source.documents.get(`${BASE}/requests.schema.json`) ?? {}
const label = (zh: string, en: string) => ({ 'x-label': { zh, en } })
const STOCK = '2021/disclosure/$defs/DocumentCounts/x-equations'
const EXPLAINED = [{ rule: 'stock', path: '/disclosure/documents/rules/valid', text: '移交档案馆。' }]
const PARAGRAPH = [{ type: 'paragraph', text: '引言。' }]

/** Changes of edition 2021 of which none is said to break writers. */
const HARMLESS: readonly (readonly [name: string, edits: Edits])[] = [
  ['an optional field', { 'common/contact/properties/telex': { ...label('电传', 'Telex'), type: 'string' } }],
  ['a field that may be missing', { '2021/report/required': required.filter((name) => name !== 'other') }],
  ['another level of heading', { 'common/prose/$defs/Heading/properties/level/oneOf/3': { const: 5 } }],
  [
    'another block of prose',
    {
      'common/prose/$defs/Block/oneOf/5': { $ref: '#/$defs/Break' },
      'common/prose/$defs/Break': {
        title: 'Break',
        type: 'object',
        properties: { type: { const: 'break' } },
        required: ['type'],
        additionalProperties: false,
      },
    },
  ],
  ['a higher limit', { 'common/number/$defs/Count/maximum': 9_999_999_999_999 }],
  ['amounts below 0', { 'common/number/$defs/Amount/minimum': undefined }],
  ['longer lists', { 'common/prose/$defs/Blocks/maxItems': 9000 }],
  ['a postcode of any form', { 'common/contact/properties/postcode/pattern': undefined }],
  ['a lower severity', { '2021/report/x-rules/0/severity': 'warning' }],
  // One that may be explained is missed by the explanations of it.
  ['no rules but those', { '2021/report/x-rules': rules.filter(({ explainable }) => explainable) }],
  [
    'a new warning',
    { [`2021/report/x-rules/${rules.length}`]: { ...rules[0], id: 'year-unclear', severity: 'warning' } },
  ],
  ['exceptions to a sum', { '2021/requests/x-equations/0/explainable': true }],
  ['a sum that only warns', { '2021/requests/x-equations/0/severity': 'warning' }],
  ['a sum less', { '2021/requests/x-equations': sums.slice(1) }],
  ['one more word', { 'common/words/x-words/regards': { zh: '此致', en: 'Regards' } }],
  ['another unit', { 'common/applicants/x-unit': '个', '2021/requests/x-unit': '个' }],
  ['other labels', { '2021/requests/properties/carriedIn/x-label': { zh: '上年结转', en: 'Carried in' } }],
  ['another order', { '2021/report/x-sections': [...sections].reverse() }],
]

/** Changes of edition 2021 that are said to break writers, and a valid report that they break. */
const BREAKING: readonly (readonly [name: string, edits: Edits, report: Edits])[] = [
  ['a field that is gone', { '2021/report/properties/lead': undefined }, { '/lead': PARAGRAPH }],
  ['a field that is required', { 'common/contact/required': ['phone'] }, { '/contact': {} }],
  [
    'a new column',
    {
      'common/applicants/properties/unknown': {
        $ref: 'number.schema.json#/$defs/Count',
        ...label('不明', 'Unknown'),
      },
      'common/applicants/required': ['naturalPerson', 'legalPerson', 'total', 'unknown'],
    },
    {},
  ],
  ['a lower limit', { 'common/number/$defs/Count/maximum': 2 }, {}],
  ['a shorter list', { 'common/prose/$defs/Blocks/maxItems': 0 }, { '/lead': PARAGRAPH }],
  [
    'a value that is gone',
    { 'common/prose/$defs/Heading/properties/level/oneOf': [{ const: 3 }] },
    { '/lead': [{ type: 'heading', level: 2, text: '概述' }] },
  ],
  [
    'a variant that is gone',
    { 'common/prose/$defs/Block/oneOf': [{ $ref: '#/$defs/Heading' }] },
    { '/lead': PARAGRAPH },
  ],
  [
    'whole numbers only',
    { 'common/number/$defs/Amount/type': 'integer' },
    { '/disclosure/charges/administrativeFees/amount': 0.5 },
  ],
  ['another constant', { '2021/report/properties/edition/const': '2022' }, {}],
  ['a pattern', { 'common/text/$defs/Line/pattern': '^x' }, {}],
  ['another sum', { '2021/requests/x-equations/1/left': ['newlyReceived'] }, {}],
  [
    'a warning that is an error',
    { [`2021/report/x-rules/${findRule('section-empty')}/severity`]: 'error' },
    { '/overview/blocks': [] },
  ],
  ['a sum without exceptions', { [`${STOCK}/0/explainable`]: undefined }, { '/explanations': EXPLAINED }],
  ['a sum less that was explained', { [STOCK]: undefined }, { '/explanations': EXPLAINED }],
]

describe('the examples stay as valid as they are with', () => {
  it.each(HARMLESS)('%s', async (_name, edits) => {
    const now = loadEdition('2021', edits)
    const changes = diffSchemas(OLD, now)
    expect(changes.length).toBeGreaterThan(0)
    expect(list(changes.filter(({ breaks }) => breaks.includes('writers')))).toEqual([])
    const validate = await createValidate(now)
    const reports = [...EXAMPLES, { name: 'the smallest', report: createReport() }]
    for (const { name, report } of reports) {
      expect(validateOld(report).valid, name).toBe(true)
      expect(validate(report).valid, name).toBe(true)
    }
  })
})

describe('a report that was valid is refused with', () => {
  it.each(BREAKING)('%s', async (_name, edits, report) => {
    const now = loadEdition('2021', edits)
    const breaking = diffSchemas(OLD, now).filter(({ breaks }) => breaks.includes('writers'))
    expect(breaking.length).toBeGreaterThan(0)
    const written = createReport(report)
    expect(validateOld(written).issues.filter(({ severity }) => severity === 'error')).toEqual([])
    expect((await createValidate(now))(written).valid).toBe(false)
  })
})
