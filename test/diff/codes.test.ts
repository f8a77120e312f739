import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ChangeCode } from '../../src/diff/change.js'
import { diffSchemas } from '../../src/diff/index.js'
import type { Schema } from '../../src/model/schema.js'
import { compareSmall, createSmall, type Edits, list } from './small.js'

/** One change, what is found, and what is found on the way back. */
interface Case {
  readonly name: string
  /** What is other in both schemas. */
  readonly before?: Edits
  readonly after: Edits
  readonly found: readonly string[]
  readonly back: readonly string[]
}

const label = (zh: string, en: string) => ({ zh, en })
const required = (...names: string[]) => names
const ROOT = required('edition', 'kind', 'summary', 'loans', 'holdings', 'closing', 'local')
const object = (title: string, properties: object, more: object = {}) => ({
  title,
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
  ...more,
})

const OPTIONAL: Edits = { 'report/required': ROOT.filter((name) => name !== 'kind') }
const HINT: Edits = {
  'report/properties/hint': { 'x-label': label('提示', 'Hint'), type: 'string', maxLength: 9 },
}
const RULE = {
  id: 'too-many-loans',
  label: label('过多', 'Loans are many'),
  severity: 'warning',
}
/** A choice of a note and a mark, told apart by their kind. */
const CHOICE: Edits = {
  'report/properties/extra': { title: 'Extra', oneOf: [{ $ref: '#/$defs/Line' }, { $ref: '#/$defs/Mark' }] },
  'report/$defs/Line': object('Line', { kind: { const: 'line' }, text: { type: 'string' } }),
  'report/$defs/Mark': object('Mark', { kind: { const: 'mark' } }),
}
const STAR = object('Star', { kind: { const: 'star' } })
const EQUATION = 'parts/$defs/Loans/x-equations/0'

const CASES: readonly Case[] = [
  {
    name: 'a new optional field',
    after: HINT,
    found: ['additive field-added LendingReport.hint'],
    back: ['breaking field-removed LendingReport.hint'],
  },
  {
    name: 'a new required field',
    after: { ...HINT, 'report/required': [...ROOT, 'hint'] },
    found: ['breaking field-added LendingReport.hint'],
    back: ['breaking field-removed LendingReport.hint'],
  },
  {
    name: 'a new optional field with a type of its own',
    after: {
      'report/properties/hint': object('Hint', { inner: object('Inner', { text: { type: 'string' } }) }),
    },
    found: [
      'additive field-added LendingReport.hint',
      'additive part-added Hint',
      'additive part-added Inner',
    ],
    back: [
      'breaking field-removed LendingReport.hint',
      'breaking part-removed Hint',
      'breaking part-removed Inner',
    ],
  },
  {
    name: 'a new row',
    after: {
      'parts/$defs/Loans/properties/guests': { $ref: '#/$defs/Media', 'x-label': label('来客', 'Guests') },
      'parts/$defs/Loans/required': required('preface', 'adults', 'children', 'total', 'guests'),
    },
    found: ['breaking row-added Loans.guests'],
    back: ['breaking row-removed Loans.guests'],
  },
  {
    name: 'a new row in a group, which the sums take in by themselves',
    after: {
      'parts/$defs/Loans/properties/children/properties/tiny': {
        $ref: '#/$defs/Media',
        'x-label': label('幼', 'Tiny'),
      },
      'parts/$defs/Loans/properties/children/required': required('small', 'big', 'tiny'),
    },
    found: ['breaking row-added Children.tiny'],
    back: ['breaking row-removed Children.tiny'],
  },
  {
    name: 'a new column',
    after: {
      'parts/$defs/Media/properties/film': { $ref: '#/$defs/Count', 'x-label': label('影片', 'Film') },
      'parts/$defs/Media/required': required('paper', 'audio', 'film'),
      'report/properties/holdings/properties/bought/x-table/spans': [1, 1, 1],
    },
    found: ['breaking column-added Media.film', 'wording table-laid-out Holdings.bought'],
    back: ['breaking column-removed Media.film', 'wording table-laid-out Holdings.bought'],
  },
  {
    name: 'a field that may be missing',
    after: OPTIONAL,
    found: ['breaking field-optional LendingReport.kind'],
    back: ['breaking field-required LendingReport.kind'],
  },
  {
    name: 'another type under the same name',
    after: { 'parts/$defs/Count/type': 'number' },
    found: ['breaking type-changed Count'],
    back: ['breaking type-changed Count'],
  },
  {
    name: 'a number in place of a text',
    before: HINT,
    after: { 'report/properties/hint': { 'x-label': label('提示', 'Hint'), type: 'number' } },
    found: ['breaking type-changed LendingReport.hint'],
    back: ['breaking type-changed LendingReport.hint'],
  },
  {
    name: 'a row that becomes a group of rows',
    after: {
      'parts/$defs/Loans/properties/adults': object(
        'Adults',
        { all: { $ref: '#/$defs/Media', 'x-label': label('全部', 'All') } },
        { 'x-label': label('〈Adults〉', 'Adults') },
      ),
      [`${EQUATION}/right`]: ['adults/*', 'children/*'],
    },
    found: ['breaking type-changed Loans.adults', 'additive part-added Adults'],
    back: ['breaking type-changed Loans.adults', 'breaking part-removed Adults'],
  },
  {
    name: 'a type that is given a name',
    after: {
      'report/$defs/Sum/properties/euros': { $ref: '#/$defs/Money', 'x-label': label('〈Euros〉', 'Euros') },
      'report/$defs/Money': { title: 'Money', type: 'number' },
    },
    found: ['additive type-name-changed Sum.euros', 'additive part-added Money'],
    back: ['additive type-name-changed Sum.euros', 'breaking part-removed Money'],
  },
  {
    name: 'a type with another name',
    after: { 'report/$defs/Sum/title': 'Total', 'report/$defs/Total': undefined, ...renameSum() },
    found: ['breaking part-renamed Total'],
    back: ['breaking part-renamed Sum'],
  },
  {
    name: 'another constant',
    after: { 'report/properties/edition/const': '2' },
    found: ['breaking const-changed LendingReport.edition'],
    back: ['breaking const-changed LendingReport.edition'],
  },
  {
    name: 'a new value of a list',
    after: { 'report/properties/kind/oneOf/2': { const: 'mobile' } },
    found: ['additive value-added LibraryKind.mobile'],
    back: ['breaking value-removed LibraryKind.mobile'],
  },
  {
    name: 'a new value of a list without name',
    before: { 'report/properties/colour': { enum: ['red', 1] } },
    after: { 'report/properties/colour/enum': ['red', 1, 'blue', '1'] },
    found: ['additive value-added LendingReport.colour.blue', 'additive value-added LendingReport.colour.1'],
    back: [
      'breaking value-removed LendingReport.colour.blue',
      'breaking value-removed LendingReport.colour.1',
    ],
  },
  {
    name: 'a new variant',
    before: CHOICE,
    after: { 'report/properties/extra/oneOf/2': { $ref: '#/$defs/Star' }, 'report/$defs/Star': STAR },
    found: ['additive variant-added Extra.Star', 'additive part-added Star'],
    back: ['breaking variant-removed Extra.Star', 'breaking part-removed Star'],
  },
  {
    name: 'a variant under another name',
    before: CHOICE,
    after: {
      'report/properties/extra/oneOf/1': { $ref: '#/$defs/Sign' },
      'report/$defs/Sign': object('Sign', { kind: { const: 'mark' } }),
      'report/$defs/Mark': undefined,
    },
    found: ['breaking part-renamed Sign'],
    back: ['breaking part-renamed Mark'],
  },
  {
    name: 'a new variant that nothing tells from another',
    before: CHOICE,
    after: {
      'report/properties/extra/oneOf/2': { $ref: '#/$defs/Star' },
      'report/$defs/Star': object('Star', { text: { type: 'string' } }),
    },
    found: ['additive variant-added Extra.Star', 'breaking choice-unclear Extra', 'additive part-added Star'],
    back: ['breaking variant-removed Extra.Star', 'breaking part-removed Star'],
  },
  {
    name: 'a wider limit in a variant that nothing tells from another',
    before: {
      'report/properties/extra': {
        title: 'Extra',
        oneOf: [{ $ref: '#/$defs/Short' }, { $ref: '#/$defs/Long' }],
      },
      'report/$defs/Short': { title: 'Short', type: 'string', maxLength: 2 },
      'report/$defs/Long': { title: 'Long', type: 'string', minLength: 3 },
    },
    after: { 'report/$defs/Short/maxLength': 4 },
    found: ['breaking choice-unclear Extra', 'additive limit-widened Short'],
    back: ['breaking choice-unclear Extra', 'breaking limit-narrowed Short'],
  },
  ...['minimum', 'minLength', 'minItems', 'maximum', 'maxLength', 'maxItems'].map((keyword): Case => {
    const place = keyword.endsWith('imum')
      ? 'parts/$defs/Count'
      : `report/properties/summary/properties/blocks${keyword.endsWith('Items') ? '' : '/items'}`
    const path = keyword.endsWith('imum') ? 'Count' : `Summary.blocks${keyword.endsWith('Items') ? '' : '[]'}`
    return {
      name: `another ${keyword}`,
      before: { [`${place}/${keyword}`]: 5 },
      after: { [`${place}/${keyword}`]: keyword.startsWith('min') ? 4 : 6 },
      found: [`additive limit-widened ${path}`],
      back: [`breaking limit-narrowed ${path}`],
    }
  }),
  {
    name: 'no limit',
    after: { 'parts/$defs/Count/maximum': undefined },
    found: ['additive limit-widened Count'],
    back: ['breaking limit-narrowed Count'],
  },
  {
    name: 'another pattern',
    after: { 'report/properties/summary/properties/blocks/items/pattern': '^\\S.*' },
    found: ['breaking pattern-changed Summary.blocks[]'],
    back: ['breaking pattern-changed Summary.blocks[]'],
  },
  {
    name: 'no pattern',
    after: { 'report/properties/summary/properties/blocks/items/pattern': undefined },
    found: ['additive pattern-removed Summary.blocks[]'],
    back: ['breaking pattern-changed Summary.blocks[]'],
  },
  {
    name: 'another unit of a table',
    before: { 'parts/$defs/Loans/x-unit': '册' },
    after: { 'parts/$defs/Loans/x-unit': '次' },
    found: ['breaking unit-changed LendingReport.loans'],
    back: ['breaking unit-changed LendingReport.loans'],
  },
  {
    name: 'another unit of a column',
    before: { 'parts/$defs/Media/x-unit': '册' },
    after: { 'parts/$defs/Media/properties/audio/x-unit': '盘' },
    found: ['breaking unit-changed Media.audio'],
    back: ['breaking unit-changed Media.audio'],
  },
  {
    name: 'a unit where none was stated',
    after: { 'parts/$defs/Loans/x-unit': '册' },
    found: ['wording unit-stated LendingReport.loans'],
    back: ['breaking unit-changed LendingReport.loans'],
  },
  {
    name: 'the same unit, written elsewhere',
    before: { 'parts/$defs/Media/x-unit': '册' },
    after: {
      'parts/$defs/Media/x-unit': undefined,
      'parts/$defs/Count/x-unit': '册',
    },
    found: [],
    back: [],
  },
  {
    name: 'another way of adding up',
    before: { 'parts/$defs/Loans/x-summable': 'flow' },
    after: { 'parts/$defs/Loans/properties/total/x-summable': 'never' },
    found: ['breaking sum-changed Loans.total'],
    back: ['breaking sum-changed Loans.total'],
  },
  {
    name: 'a way of adding up where none was stated',
    after: { 'parts/$defs/Loans/x-summable': 'flow' },
    found: ['wording sum-stated LendingReport.loans'],
    back: ['breaking sum-changed LendingReport.loans'],
  },
  {
    name: 'one section more',
    before: { 'report/x-sections': ['loans', 'holdings', 'closing'] },
    after: { 'report/x-sections': ['summary', 'loans', 'holdings', 'closing'] },
    found: ['additive section-added LendingReport.summary'],
    back: ['breaking section-removed LendingReport.summary'],
  },
  {
    name: 'one table more',
    before: {
      'report/x-sections': ['summary', 'loans', 'closing'],
      'report/properties/holdings/x-table': undefined,
      'report/properties/holdings/properties/bought/x-table': undefined,
      'report/properties/holdings/properties/value/x-table': undefined,
    },
    after: {
      'report/x-sections': ['summary', 'loans', 'holdings', 'closing'],
      'report/properties/holdings/x-table': { stack: true },
      'report/properties/holdings/properties/bought/x-table': { columns: 'parts.schema.json#/$defs/Media' },
      'report/properties/holdings/properties/value/x-table': { columns: '#/$defs/Sum' },
    },
    found: ['additive section-added LendingReport.holdings', 'additive table-added LendingReport.holdings'],
    back: [
      'breaking section-removed LendingReport.holdings',
      'breaking table-removed LendingReport.holdings',
    ],
  },
  {
    name: 'another layout',
    after: { 'parts/$defs/Loans/x-table/corner': label('读者', 'Readers') },
    found: ['wording table-laid-out LendingReport.loans'],
    back: ['wording table-laid-out LendingReport.loans'],
  },
  {
    name: 'another layout, said where the table stands',
    before: { 'report/properties/loans/x-table': { columns: 'parts.schema.json#/$defs/Media' } },
    after: { 'report/properties/loans/x-table/caption': label('借阅', 'Lending') },
    found: ['wording table-laid-out LendingReport.loans'],
    back: ['wording table-laid-out LendingReport.loans'],
  },
  {
    name: 'a new warning',
    after: { 'report/x-rules/1': RULE },
    found: ['additive rule-added too-many-loans'],
    back: ['additive rule-removed too-many-loans'],
  },
  {
    name: 'a new error',
    after: { 'report/x-rules/1': { ...RULE, severity: 'error' } },
    found: ['breaking rule-added too-many-loans'],
    back: ['additive rule-removed too-many-loans'],
  },
  {
    name: 'a new equation that can be explained',
    after: {
      'parts/$defs/Loans/x-equations/2': {
        id: 'loans-steady',
        label: label('持平', 'Steady'),
        explainable: true,
        left: ['adults'],
        right: ['previous:adults'],
      },
    },
    found: ['breaking rule-added loans-steady'],
    back: ['breaking rule-removed loans-steady'],
  },
  {
    name: 'a rule that becomes an equation',
    after: {
      'report/x-rules': undefined,
      'parts/$defs/Loans/x-equations/2': {
        id: 'too-few-loans',
        label: label('〈Loans are few〉', 'Loans are few'),
        severity: 'warning',
        left: ['adults'],
        right: ['previous:adults'],
      },
    },
    found: ['additive rule-removed too-few-loans', 'additive rule-added too-few-loans'],
    back: ['additive rule-removed too-few-loans', 'additive rule-added too-few-loans'],
  },
  {
    name: 'a higher severity',
    after: { 'report/x-rules/0/severity': 'error' },
    found: ['breaking severity-raised too-few-loans'],
    back: ['additive severity-lowered too-few-loans'],
  },
  {
    name: 'a higher severity that is no error',
    before: { 'report/x-rules/0/severity': 'info' },
    after: { 'report/x-rules/0/severity': 'warning' },
    found: ['additive severity-raised too-few-loans'],
    back: ['additive severity-lowered too-few-loans'],
  },
  {
    name: 'an exception that can be explained',
    after: { [`${EQUATION}/explainable`]: true },
    found: ['additive exception-changed loans-total'],
    back: ['breaking exception-changed loans-total'],
  },
  {
    name: 'another sum',
    after: { [`${EQUATION}/right`]: ['adults', 'children/small'] },
    found: ['breaking equations-changed loans-total'],
    back: ['breaking equations-changed loans-total'],
  },
  {
    name: 'another sum that only warns',
    before: { [`${EQUATION}/severity`]: 'warning' },
    after: { [`${EQUATION}/right`]: ['adults', 'children/small'] },
    found: ['additive equations-changed loans-total'],
    back: ['additive equations-changed loans-total'],
  },
  {
    name: 'one sum more',
    after: { 'parts/$defs/Loans/x-equations/1': { ...kept(), left: ['total'], right: ['previous:total'] } },
    found: ['breaking equations-changed loans-kept'],
    back: ['additive equations-changed loans-kept'],
  },
  {
    name: 'one sum more that can be explained',
    before: { 'parts/$defs/Loans/x-equations/1/explainable': true },
    after: {
      'parts/$defs/Loans/x-equations/1': {
        ...kept(),
        explainable: true,
        left: ['total'],
        right: ['previous:total'],
      },
    },
    found: ['breaking equations-changed loans-kept'],
    back: ['breaking equations-changed loans-kept'],
  },
  {
    name: 'the same sum, its terms turned round',
    after: { [`${EQUATION}/right`]: ['children/big', 'children/small', 'adults'] },
    found: [],
    back: [],
  },
  {
    name: 'other settings of a warning',
    after: { 'report/x-rules/0/settings/least': 20 },
    found: ['additive settings-changed too-few-loans'],
    back: ['additive settings-changed too-few-loans'],
  },
  {
    name: 'other settings of an error',
    before: { 'report/x-rules/0/severity': 'error' },
    after: { 'report/x-rules/0/settings/least': 20 },
    found: ['breaking settings-changed too-few-loans'],
    back: ['breaking settings-changed too-few-loans'],
  },
  {
    name: 'a warning that holds for fewer report years',
    after: { 'report/x-rules/0/years': { from: 2025 } },
    found: ['additive rule-years-changed too-few-loans'],
    back: ['additive rule-years-changed too-few-loans'],
  },
  {
    name: 'an error that holds for fewer report years',
    before: { 'report/x-rules/0/severity': 'error' },
    after: { 'report/x-rules/0/years': { from: 2025, to: 2026 } },
    found: ['breaking rule-years-changed too-few-loans'],
    back: ['breaking rule-years-changed too-few-loans'],
  },
  {
    name: 'a new word',
    after: { 'report/x-words/regards': label('此致', 'Regards') },
    found: ['additive word-added x-words.regards'],
    back: ['breaking word-removed x-words.regards'],
  },
  {
    name: 'another wording of a word',
    after: { 'report/x-words/thanks': label('谢谢{name}', 'Thank you, {name}') },
    found: ['wording word-changed x-words.thanks'],
    back: ['wording word-changed x-words.thanks'],
  },
  {
    name: 'another label of a field',
    after: { 'parts/$defs/Media/properties/paper/x-label': label('纸本', 'On paper') },
    found: ['wording label-changed Media.paper'],
    back: ['wording label-changed Media.paper'],
  },
  {
    name: 'another label of a part, taken over where it stands',
    after: { 'parts/$defs/Loans/properties/children/x-label': label('少儿', 'Young readers') },
    found: ['wording label-changed Children'],
    back: ['wording label-changed Children'],
  },
  {
    name: 'another label of a value',
    after: { 'report/properties/kind/oneOf/0/x-label': label('市镇', 'Town') },
    found: ['wording label-changed LibraryKind.town'],
    back: ['wording label-changed LibraryKind.town'],
  },
  {
    name: 'another label and clause of a rule',
    after: { [`${EQUATION}/label`]: label('全部读者', 'Readers of all ages'), [`${EQUATION}/law`]: '第九条' },
    found: ['wording label-changed loans-total', 'wording law-changed loans-total'],
    back: ['wording label-changed loans-total', 'wording law-changed loans-total'],
  },
  {
    name: 'an alias',
    after: { 'report/x-label/aliases': ['借阅年报'] },
    found: ['additive alias-added LendingReport'],
    back: ['additive alias-removed LendingReport'],
  },
  {
    name: 'another description',
    after: { 'report/description': 'Invented for other tests.' },
    found: ['wording description-changed LendingReport'],
    back: ['wording description-changed LendingReport'],
  },
  {
    name: 'a description in Chinese',
    after: { 'report/x-description': '为测试而设。' },
    found: ['wording description-changed LendingReport'],
    back: ['wording description-changed LendingReport'],
  },
  {
    name: 'a clause',
    after: { 'parts/$defs/Loans/x-law': '第八条' },
    found: ['wording law-changed Loans'],
    back: ['wording law-changed Loans'],
  },
  {
    name: 'an example',
    before: HINT,
    after: { 'report/properties/hint/examples': ['x'] },
    found: ['wording example-changed LendingReport.hint'],
    back: ['wording example-changed LendingReport.hint'],
  },
  {
    name: 'a field that reports should do without',
    before: HINT,
    after: { 'report/properties/hint/deprecated': true },
    found: ['additive deprecation-changed LendingReport.hint'],
    back: ['additive deprecation-changed LendingReport.hint'],
  },
  {
    name: 'an object that is closed',
    before: { 'report/properties/more': { title: 'More', type: 'object', additionalProperties: true } },
    after: { 'report/properties/more': object('More', {}) },
    found: ['breaking object-closed More'],
    back: ['additive object-opened More'],
  },
  {
    name: 'a last year',
    before: { 'report/x-years': { from: 2001 } },
    after: { 'report/x-years': { from: 2001, to: 2009 } },
    found: ['breaking years-narrowed x-years'],
    back: ['additive years-widened x-years'],
  },
  {
    name: 'another way from the edition before',
    before: { 'report/x-upgrade': { from: '0', changes: [] } },
    after: {
      'report/x-upgrade': { from: '0', changes: [{ from: ['/gone'], label: label('没有了', 'It is gone') }] },
    },
    found: ['additive upgrade-changed x-upgrade'],
    back: ['additive upgrade-changed x-upgrade'],
  },
  {
    name: 'what pages say of their site',
    after: { 'report/x-site': { site: { name: '某馆' } } },
    found: ['wording site-changed x-site'],
    back: ['wording site-changed x-site'],
  },
  {
    name: 'what running text calls a figure',
    after: {
      'report/x-phrases': { loans: { counts: [{ words: ['借出'], readings: [['/loans/adults/paper']] }] } },
    },
    found: ['additive phrases-changed x-phrases'],
    back: ['additive phrases-changed x-phrases'],
  },
  {
    name: 'what is asked of many reports',
    before: { 'parts/$defs/Loans/x-summable': 'flow' },
    after: {
      'report/x-questions': {
        loans: {
          label: { zh: '借阅', en: 'Loans' },
          by: 'place',
          places: ['/loans/adults'],
          columns: ['paper'],
        },
      },
    },
    found: ['additive questions-changed x-questions'],
    back: ['additive questions-changed x-questions'],
  },
  {
    name: 'another number of a heading',
    after: { 'report/properties/kind/oneOf/0/x-numbering': '（一）' },
    found: ['wording numbering-changed LibraryKind.town'],
    back: ['wording numbering-changed LibraryKind.town'],
  },
  {
    name: 'another order of sections',
    after: { 'report/x-sections': ['summary', 'holdings', 'loans', 'closing'] },
    found: ['wording order-changed LendingReport'],
    back: ['wording order-changed LendingReport'],
  },
  {
    name: 'another order of columns',
    after: {
      'parts/$defs/Media/properties': {
        audio: { $ref: '#/$defs/Count', 'x-label': label('〈Audio〉', 'Audio') },
        paper: { $ref: '#/$defs/Count', 'x-label': label('〈Paper〉', 'Paper') },
      },
    },
    found: ['wording order-changed Media'],
    back: ['wording order-changed Media'],
  },
  {
    name: 'another order of variants',
    before: CHOICE,
    after: { 'report/properties/extra/oneOf': [{ $ref: '#/$defs/Mark' }, { $ref: '#/$defs/Line' }] },
    found: ['wording order-changed Extra'],
    back: ['wording order-changed Extra'],
  },
  {
    name: 'a remark for those who edit the schema',
    after: { 'report/$comment': 'Nothing.' },
    found: [],
    back: [],
  },
]

/** `Sum` under the name `Total`. */
function renameSum(): Edits {
  return {
    'report/$defs/Sum': undefined,
    'report/$defs/Total': object('Total', {
      euros: { type: 'number', 'x-label': label('〈Euros〉', 'Euros') },
    }),
    'report/properties/holdings/properties/value/properties/insured/$ref': '#/$defs/Total',
    'report/properties/holdings/properties/value/x-table/columns': '#/$defs/Total',
  }
}

function kept(): object {
  return { id: 'loans-kept', label: label('〈Kept〉', 'Kept') }
}

describe('of two schemas that differ in one thing', () => {
  it.each(CASES)('$name is found', ({ after, before, found }) => {
    expect(list(compareSmall(after, before))).toEqual(found)
  })

  it.each(CASES)('$name is found on the way back', ({ after, before = {}, back }) => {
    expect(list(diffSchemas(createSmall(before, after), createSmall(before)))).toEqual(back)
  })

  it.each(CASES)('$name is told in both languages', ({ after, before = {} }) => {
    const [old, now] = [createSmall(before), createSmall(before, after)]
    for (const { message } of [...diffSchemas(old, now), ...diffSchemas(now, old)]) {
      expect(message.zh).toMatch(/[\u4e00-\u9fff].*。$/)
      expect(message.en).toMatch(/[a-z].*\.$/)
      for (const text of Object.values(message)) expect(text).not.toMatch(/undefined|null|\[object|NaN/)
    }
  })

  it('breaks somebody if and only if it is breaking', () => {
    for (const { after, before } of CASES) {
      for (const { kind, breaks } of compareSmall(after, before))
        expect(breaks.length > 0).toBe(kind === 'breaking')
    }
  })
})

describe('the cases above', () => {
  it('show every code there is', () => {
    const shown = CASES.flatMap(({ found, back }) => [...found, ...back]).map((line) => line.split(' ')[1])
    // Another `$id` needs another file: see below.
    expect(Object.keys(CODES).filter((code) => !shown.includes(code))).toEqual(['address-changed'])
  })
})

describe('every keyword of the dialect', () => {
  it('is told of by some code, so that no change of a schema goes unseen', () => {
    const { $defs } = JSON.parse(readFileSync('schema/dialect.schema.json', 'utf8'))
    expect(Object.keys(TOLD_BY).sort()).toEqual(Object.keys($defs.Schema.properties).sort())
  })
})

/** By keyword; null where it says nothing about reports. A new keyword needs a comparison, and then a line here. */
const TOLD_BY: Readonly<Record<keyof Schema, ChangeCode | null>> = {
  $schema: null,
  $id: 'address-changed',
  $ref: 'type-changed',
  $defs: 'part-added',
  $comment: null,
  title: 'part-renamed',
  description: 'description-changed',
  examples: 'example-changed',
  deprecated: 'deprecation-changed',
  type: 'type-changed',
  const: 'const-changed',
  enum: 'value-added',
  oneOf: 'variant-added',
  properties: 'field-added',
  required: 'field-required',
  additionalProperties: 'object-closed',
  items: 'type-changed',
  minItems: 'limit-narrowed',
  maxItems: 'limit-narrowed',
  minLength: 'limit-narrowed',
  maxLength: 'limit-narrowed',
  pattern: 'pattern-changed',
  minimum: 'limit-narrowed',
  maximum: 'limit-narrowed',
  'x-label': 'label-changed',
  'x-description': 'description-changed',
  'x-law': 'law-changed',
  'x-unit': 'unit-changed',
  'x-summable': 'sum-changed',
  'x-table': 'table-laid-out',
  'x-equations': 'equations-changed',
  'x-sections': 'section-added',
  'x-rules': 'rule-added',
  'x-words': 'word-added',
  'x-years': 'years-narrowed',
  'x-upgrade': 'upgrade-changed',
  'x-site': 'site-changed',
  'x-phrases': 'phrases-changed',
  'x-questions': 'questions-changed',
  'x-numbering': 'numbering-changed',
}

/** Every code; the compiler complains where one is missing. */
const CODES: Readonly<Record<ChangeCode, true>> = {
  'part-removed': true,
  'part-added': true,
  'part-renamed': true,
  'field-removed': true,
  'field-added': true,
  'row-removed': true,
  'row-added': true,
  'column-removed': true,
  'column-added': true,
  'field-required': true,
  'field-optional': true,
  'type-changed': true,
  'type-name-changed': true,
  'const-changed': true,
  'value-removed': true,
  'value-added': true,
  'variant-removed': true,
  'variant-added': true,
  'choice-unclear': true,
  'limit-narrowed': true,
  'limit-widened': true,
  'pattern-changed': true,
  'pattern-removed': true,
  'unit-changed': true,
  'unit-stated': true,
  'sum-changed': true,
  'sum-stated': true,
  'section-removed': true,
  'section-added': true,
  'table-removed': true,
  'table-added': true,
  'table-laid-out': true,
  'rule-removed': true,
  'rule-added': true,
  'severity-raised': true,
  'severity-lowered': true,
  'exception-changed': true,
  'equations-changed': true,
  'settings-changed': true,
  'rule-years-changed': true,
  'word-removed': true,
  'word-added': true,
  'word-changed': true,
  'address-changed': true,
  'label-changed': true,
  'alias-added': true,
  'alias-removed': true,
  'description-changed': true,
  'law-changed': true,
  'example-changed': true,
  'deprecation-changed': true,
  'object-opened': true,
  'object-closed': true,
  'years-narrowed': true,
  'years-widened': true,
  'upgrade-changed': true,
  'site-changed': true,
  'phrases-changed': true,
  'questions-changed': true,
  'numbering-changed': true,
  'order-changed': true,
}
