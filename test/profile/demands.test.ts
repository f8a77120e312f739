// What a profile asks for and the edition does not have, or has already: each is said at its place in the profile.

import { describe, expect, it } from 'vitest'
import { loadSource } from '../../src/model/load.js'
import { createEquation, createField, createHeading, createTable, PARTS } from './parts.js'
import { complaints, createProfile, type Members, read, refuse } from './profiles.js'

const TAKEN = 'the edition it builds on has this name already; choose another'
const COLUMNS = '#/$defs/Counts'

const about = (members: Members) =>
  complaints({ 'profile.json': createProfile('a', members) }).map((line) =>
    line.replace(/^profile\.json/, ''),
  )
const aboutField = (more: Members) => about({ fields: { one: createField('甲', more) } })
const aboutTable = (more: Members, name = 'places') =>
  about({ tables: { [name]: createTable(more) }, $defs: PARTS })

describe('a field', () => {
  it.each<[string, Members, readonly string[]]>([
    [
      'a reference that leads nowhere',
      { type: undefined, $ref: 'https://ogi-report.example/schema/common/text.schema.json#/$defs/Lin' },
      ['#/fields/one/$ref: the file has no `Lin` among its $defs; did you mean `Line`?'],
    ],
    [
      'a reference to no file',
      { type: undefined, $ref: 'https://ogi-report.example/schema/common/txt.schema.json#/$defs/Line' },
      [
        '#/fields/one/$ref: there is no schema file with the $id https://ogi-report.example/schema/common/txt.schema.json; did you mean `text.schema.json`?',
      ],
    ],
    [
      'a reference out of everything',
      { type: undefined, $ref: '../../../../etc/passwd' },
      ['#/fields/one/$ref: there is no schema file with the $id https://yunqi.example/etc/passwd'],
    ],
    [
      'a reference that is no address',
      { type: undefined, $ref: 'http://[' },
      ['#/fields/one/$ref: there is no schema file with the $id http://['],
    ],
    [
      'a pattern that is none',
      { pattern: '(' },
      ['#/fields/one/pattern: not a regular expression of ECMA-262 with the u flag'],
    ],
    [
      'bounds that nothing fits',
      { minLength: 4, maxLength: 3 },
      ['#/fields/one/minLength: `minLength` is above `maxLength`: no value fits'],
    ],
    [
      'something wrong deep inside',
      {
        type: 'object',
        title: 'Desk',
        properties: { room: createField('房间') },
        required: ['rooms'],
        additionalProperties: false,
      },
      ['#/fields/one/required/0: `rooms` is not among the properties; did you mean `room`?'],
    ],
    [
      'a type that the edition has',
      { title: 'Agency', type: undefined, oneOf: [{ const: 'a', 'x-label': { zh: '甲', en: 'A' } }] },
      [`#/fields/one/title: ${TAKEN}`],
    ],
  ])('with %s', (_, more, expected) => {
    expect(aboutField(more)).toEqual(expected)
  })

  it('by the label of another row of the head', () => {
    expect(about({ fields: { one: createField('甲'), two: createField('甲') } })).toEqual([
      '#/fields/two: the label “甲” is already that of /local/one: printed, the two could not be told apart',
    ])
    expect(aboutField({ 'x-label': { zh: '机关名称', en: 'Name' } })[0]).toMatch(
      /^#\/fields\/one: the label “机关名称”/,
    )
  })

  it('of a profile below is complained about there', () => {
    const below = createProfile('below', { fields: { one: createField('甲', { pattern: '(' }) } })
    const files = { 'profile.json': createProfile('a', { extends: './below.json' }), 'below.json': below }
    expect(complaints(files)).toEqual([
      'below.json#/fields/one/pattern: not a regular expression of ECMA-262 with the u flag',
    ])
  })
})

describe('a table', () => {
  it.each<[string, Members, readonly string[]]>([
    [
      'a section there is not',
      { 'x-table': { section: 'othr', columns: COLUMNS } },
      ['#/tables/places/x-table/section: `othr` is none of the `x-sections`; did you mean `other`?'],
    ],
    [
      'a section that is a table',
      { 'x-table': { section: 'requests', columns: COLUMNS } },
      [
        '#/tables/places/x-table/section: the section `requests` is a table: others are printed in sections of prose',
      ],
    ],
    [
      'columns there are not',
      { 'x-table': { section: 'other', columns: '#/$defs/Count' } },
      ['#/tables/places/x-table/columns: the file has no `Count` among its $defs; did you mean `Counts`?'],
    ],
    [
      'a row that may be missing',
      { required: ['all'], 'x-equations': undefined },
      [
        '#/tables/places/properties/part: `part` of a table may be missing, but every cell is a number: make it required',
      ],
    ],
    [
      'the caption of a section',
      { 'x-label': { zh: '六、其他需要报告的事项', en: 'Other' } },
      [
        '#/tables/places: the caption “六、其他需要报告的事项” is already that of /other: they could not be told apart',
      ],
    ],
    [
      'an equation of what is not there',
      { 'x-equations': [createEquation('sum', { left: ['al'] })] },
      ['#/tables/places/x-equations/0/left/0: `al` leads to no field'],
    ],
    [
      'an equation by the code of a rule of the edition',
      { 'x-equations': [createEquation('row-total'), createEquation('published-late')] },
      [`#/tables/places/x-equations/0/id: ${TAKEN}`, `#/tables/places/x-equations/1/id: ${TAKEN}`],
    ],
    [
      'no object',
      { type: 'string' },
      [
        expect.stringMatching(/^#\/tables\/places\/properties: /),
        expect.anything(),
        expect.anything(),
      ] as never,
    ],
  ])('with %s', (_, more, expected) => {
    expect(aboutTable(more)).toEqual(expected)
  })

  it('without a section', () => {
    expect(aboutTable({ 'x-table': { columns: COLUMNS } })[0]).toMatch(
      /^#\/tables\/places\/x-table: a table is printed only/,
    )
  })

  it('by the name of a section', () => {
    expect(aboutTable({}, 'requests')).toEqual([
      '#/tables/requests: the name `requests` is already that of /requests: give the field another',
    ])
  })

  it('in a list', () => {
    const fields = {
      one: createField('甲', { type: 'array', items: createTable({ 'x-equations': undefined }) }),
    }
    expect(about({ fields, $defs: PARTS })[0]).toMatch(
      /^#\/fields\/one\/items\/x-table: a table is printed only/,
    )
  })
})

describe('parts', () => {
  it('have no name of the edition', () => {
    const Report = { ...PARTS.Counts, title: 'Report' }
    expect(about({ $defs: { Report } })).toEqual([`#/$defs/Report/title: ${TAKEN}`])
  })

  it('with a fault are complained about in their own profile', () => {
    const $defs = { Counts: { ...PARTS.Counts, required: ['numbr'] } }
    const below = createProfile('below', { tables: { places: createTable() }, $defs })
    const files = { 'profile.json': createProfile('a', { extends: './below.json' }), 'below.json': below }
    const message = '`numbr` is not among the properties; did you mean `number`?'
    expect(complaints({ 'profile.json': below })).toContain(
      `profile.json#/$defs/Counts/required/0: ${message}`,
    )
    expect(complaints(files)).toContain(`below.json#/$defs/Counts/required/0: ${message}`)
  })

  it('of a profile below are within reach by their full name', () => {
    const below = createProfile('below', { tables: { places: createTable() }, $defs: PARTS })
    const columns = 'https://yunqi.example/below.json#/$defs/Counts'
    const row = { $ref: columns, 'x-label': { zh: '一行', en: 'A row' } }
    const more = {
      title: 'More',
      'x-label': { zh: '又一表', en: 'Another' },
      'x-table': { section: 'overview', columns },
      'x-equations': undefined,
      properties: { row },
      required: ['row'],
    }
    const top = createProfile('a', { extends: './below.json', tables: { more: createTable(more) } })
    const { model } = loadSource(read({ 'profile.json': top, 'below.json': below }).source)
    expect(model.tables.map(({ name }) => name).sort()).toContain('more')
  })
})

describe('names that are required', () => {
  it('are those of fields and tables', () => {
    expect(about({ fields: { hotline: createField('甲') }, required: ['hotlin', 'hotline', 'x'] })).toEqual([
      '#/required/0: neither fields nor tables have hotlin; there is hotline',
      '#/required/2: neither fields nor tables have x; there is hotline',
    ])
    expect(about({ required: ['x'] })).toEqual(['#/required/0: neither fields nor tables have x; there is –'])
  })
})

describe('a heading', () => {
  it('stands in a section of prose', () => {
    const headings = ['overviw', 'requests', 'agency'].map((section) => createHeading('甲', { section }))
    expect(about({ headings })).toEqual([
      '#/headings/0/section: there is no section overviw; there is overview',
      '#/headings/1/section: the section requests is a table and has no sub-headings; sections of prose are overview, problems, other',
      '#/headings/2/section: there is no section agency; there is overview, problems, other',
    ])
  })

  it('is for organs there are', () => {
    const headings = [createHeading('甲', { for: [{ level: 'townshp' }, { kind: 'x', scope: 'own' }] })]
    expect(about({ headings })).toEqual([
      '#/headings/0/for/0/level: "townshp" is none of national, provincial, prefectural, county, township; did you mean `township`?',
      '#/headings/0/for/1/kind: "x" is none of government, office, department, agency, vertical, authorised',
    ])
  })
})

describe('templates', () => {
  it('are a folder', () => {
    expect(about({ templates: './none' })).toEqual(['#/templates: there is no folder none'])
    expect(about({ templates: './profile.json' })).toEqual(['#/templates: there is no folder profile.json'])
  })

  it('may stand outside of the profile’s own folder: that is its author’s choice', () => {
    const files = {
      'deep/profile.json': createProfile('a', { extends: './b.json', templates: '../mine' }),
      'deep/b.json': createProfile('b', { templates: 'own' }),
      'mine/html/head.hbs': '',
      'deep/own/html/head.hbs': '',
    }
    const { templates } = read(files, 'deep/profile.json')
    expect(templates[0]).toMatch(/\/deep\/own$/)
    expect(templates[1]).toMatch(/\/mine$/)
  })
})

describe('an edition without what a profile needs', () => {
  const schema = {
    $schema: 'https://ogi-report.example/schema/dialect.schema.json',
    $id: 'https://library.example/report.schema.json',
    title: 'LibraryReport',
    'x-label': { zh: '图书馆年度报告', en: 'Annual report of the library' },
    description: 'What the library did in a year.',
    type: 'object',
    properties: {
      edition: { 'x-label': { zh: '版本', en: 'Edition' }, description: 'The edition.', const: '1' },
    },
    required: ['edition'],
    additionalProperties: false,
  }
  const above = (members: Members, root: Members = schema) => ({
    'profile.json': createProfile('a', { extends: './library.json', ...members }),
    'library.json': root,
  })

  it('is named where the profile asks for it', () => {
    const members = {
      fields: { one: createField('甲') },
      headings: [createHeading('甲', { for: [{ kind: 'office' }] })],
    }
    const { zh, en } = refuse(above(members))
    expect(en.slice(1)).toEqual([
      'profile.json#/headings: the edition it builds on has no rule on sub-headings, which would have a setting `headings`',
      'profile.json#/headings/0/section: there is no section other; there is –',
      'profile.json#/headings/0/for/0/kind: "office" is none of –',
      'profile.json#/fields: the edition it builds on has no field `local` for additions',
    ])
    expect(zh[1]).toContain('没有要求小标题的规则')
  })

  it('has labels for aliases to stand with', () => {
    const { edition } = schema.properties
    const root = { ...schema, properties: { edition: { ...edition, 'x-label': undefined } } }
    expect(complaints(above({ aliases: { '/edition': ['甲'] } }, root))).toEqual([
      'profile.json#/aliases/~1edition: the field has no `x-label`',
    ])
  })

  it('keeps parts and additions of its own', () => {
    const local = {
      title: 'Local',
      ...createField('补充', { type: 'object' }),
      properties: { visits: { $ref: '#/$defs/Visits', 'x-label': { zh: '到馆人次', en: 'Visits' } } },
      required: ['visits'],
      additionalProperties: false,
    }
    const Visits = { title: 'Visits', description: 'Visits.', type: 'integer', minimum: 0 }
    const root = { ...schema, properties: { ...schema.properties, local }, $defs: { Visits } }
    const taken = {
      fields: { visits: createField('甲') },
      $defs: { Visits: { title: 'Visits', type: 'string' } },
    }
    expect(complaints(above(taken, root))).toEqual([
      `profile.json#/fields/visits: ${TAKEN}`,
      `profile.json#/$defs/Visits: ${TAKEN}`,
      `profile.json#/$defs/Visits/title: ${TAKEN}`,
    ])
    const { model } = loadSource(
      read(above({ fields: { one: createField('甲') }, required: ['visits'] }, root)).source,
    )
    expect(model.parts.Local?.fields?.map(({ name, type, required }) => [name, type, required])).toEqual([
      ['visits', 'Visits', true],
      ['one', 'string', false],
    ])
  })
})
