// Faults of how a profile is written: each is said with its file and place, in both languages.

import { describe, expect, it } from 'vitest'
import { readJson } from '../fixtures/cases.js'
import { complaints, createProfile, type Members, refuse } from './profiles.js'

const FIELD = { 'x-label': { zh: '甲', en: 'A' }, description: 'A field.', type: 'string' }
const HEADING = { section: 'overview', label: { zh: '甲', en: 'A' } }
const CAMEL = 'a field is named in camelCase, by none of the names that every object inherits'

/** Complaints about a profile with these members, without the file. */
const about = (members: Members) =>
  complaints({ 'profile.json': createProfile('a', members) }).map((line) => {
    expect(line).toMatch(/^profile\.json#/)
    return line.slice('profile.json'.length)
  })

/** A member by each name that an object inherits, as JSON gives it. */
const inherited = (member: string) =>
  JSON.parse(`{ "__proto__": ${member}, "constructor": ${member} }`) as Members

describe('a profile', () => {
  it('is complained about in both languages, with every fault', () => {
    expect(refuse({ 'profile.json': { label: 3, feilds: {}, templates: 3 } })).toEqual({
      code: 'profile-invalid',
      zh: [
        '配置有误：',
        'profile.json#: 缺少 `$id`',
        'profile.json#: 缺少 `extends`',
        'profile.json#/feilds: 不认识 `feilds`，是否应为 `fields`？',
        'profile.json#/label: 应为 object，现为 3',
        'profile.json#/templates: 应为 string，现为 3',
      ],
      en: [
        'The profile is wrong:',
        'profile.json#: `$id` is missing',
        'profile.json#: `extends` is missing',
        'profile.json#/feilds: `feilds` is not known here; did you mean `fields`?',
        'profile.json#/label: expected object, found 3',
        'profile.json#/templates: expected string, found 3',
      ],
    })
  })

  it.each<[string, Members, readonly string[]]>([
    [
      'an unknown member',
      { heading: [] },
      ['#/heading: `heading` is not known here; did you mean `headings`?'],
    ],
    [
      'members that objects inherit',
      inherited('{}'),
      ['#/__proto__: `__proto__` is not known here', '#/constructor: `constructor` is not known here'],
    ],
    [
      'a name that is no address',
      { $id: 'province' },
      ['#/$id: "province": a name in the form of an address, such as https://a.example/b.json'],
    ],
    ['a label in one language', { label: { zh: '甲' } }, ['#/label: `en` is missing']],
    ['a label that is text', { label: '甲' }, ['#/label: expected object, found "甲"']],
    ['an empty description', { description: '' }, ['#/description: breaks minLength 1, found ""']],
    ['nothing to build on', { extends: [] }, ['#/extends: breaks minItems 1, found []']],
    ['a number to build on', { extends: 2021 }, ['#/extends: expected string | array, found 2021']],
    ['an empty name to build on', { extends: ['2021', ''] }, ['#/extends/1: breaks minLength 1, found ""']],
    [
      'the same twice to build on',
      { extends: ['2021', '2021'] },
      ['#/extends: the same item is written twice'],
    ],
    [
      'a heading without section, with a slip of the pen',
      { headings: [HEADING, { sektion: 'other', label: HEADING.label }] },
      [
        '#/headings/1: `section` is missing',
        '#/headings/1/sektion: `sektion` is not known here; did you mean `section`?',
      ],
    ],
    [
      'a heading for nobody, or for organs of an unknown trait',
      {
        headings: [
          { ...HEADING, for: [] },
          { ...HEADING, for: [{ levle: 'township' }, {}] },
        ],
      },
      [
        '#/headings/0/for: breaks minItems 1, found []',
        '#/headings/1/for/0/levle: `levle` is not known here; did you mean `level`?',
        '#/headings/1/for/1: breaks minProperties 1, found {}',
      ],
    ],
    ['headings that are no list', { headings: {} }, ['#/headings: expected array, found {}']],
    [
      'a field without label and description',
      { fields: { foo: { type: 'string' } } },
      ['#/fields/foo: `x-label` is missing', '#/fields/foo: `description` is missing'],
    ],
    [
      'a field that says nothing of its value',
      { fields: { foo: { ...FIELD, type: undefined } } },
      ['#/fields/foo: needs one of `$ref`, `type`, `const`, `enum`, `oneOf`'],
    ],
    [
      'keywords that nothing would check',
      { fields: { foo: { ...FIELD, type: 'text', maxLenght: 3, 'x-unitt': '件' } } },
      [
        '#/fields/foo/type: "text" is none of object, array, string, integer, number, boolean',
        '#/fields/foo/maxLenght: `maxLenght` is not known here; did you mean `maxLength`?',
        '#/fields/foo/x-unitt: `x-unitt` is not known here; did you mean `x-unit`?',
      ],
    ],
    [
      'a field by a name in capitals',
      { fields: { Hotline: FIELD } },
      [`#/fields/Hotline: "Hotline": ${CAMEL}`],
    ],
    [
      'fields by names that objects inherit',
      { fields: inherited(JSON.stringify(FIELD)) },
      [`#/fields/__proto__: "__proto__": ${CAMEL}`, `#/fields/constructor: "constructor": ${CAMEL}`],
    ],
    [
      'a table that is none',
      { tables: { channels: { ...FIELD, 'x-table': { section: 'other' } } } },
      ['#/tables/channels: `title` is missing', '#/tables/channels/x-table: needs one of `columns`, `stack`'],
    ],
    [
      'required names that are none',
      { required: ['a', 'a', 3, 'x y'] },
      [
        '#/required/2: expected string, found 3',
        `#/required/3: "x y": ${CAMEL}`,
        '#/required: the same item is written twice',
      ],
    ],
    ['a part without title', { $defs: { Line: { type: 'string' } } }, ['#/$defs/Line: `title` is missing']],
    [
      'a rule with a misspelt member and severity',
      { rules: { 'published-late': { severity: 'errer', seting: {} } } },
      [
        '#/rules/published-late/severity: "errer" is none of error, warning, info, off; did you mean `error`?',
        '#/rules/published-late/seting: `seting` is not known here; did you mean `settings`?',
      ],
    ],
    [
      'rules that say nothing, or are written as words',
      { rules: { 'published-late': {}, 'title-without-year': 'off', 'Title Year': { severity: 'off' } } },
      [
        '#/rules/Title Year: "Title Year": a rule is named in kebab-case',
        '#/rules/published-late: breaks minProperties 1, found {}',
        '#/rules/title-without-year: expected object, found "off"',
      ],
    ],
    [
      'aliases by what is no pointer',
      { aliases: { overview: ['甲'], '/a~b': ['甲'] } },
      [
        '#/aliases/overview: "overview": the JSON Pointer of a field, such as /requests/carriedIn',
        '#/aliases/~1a~0b: "/a~b": the JSON Pointer of a field, such as /requests/carriedIn',
      ],
    ],
    [
      'aliases that are no list of different words',
      { aliases: { '/overview': '甲', '/other': [], '/problems': ['甲', '甲'], '/lead': [''] } },
      [
        '#/aliases/~1overview: expected array, found "甲"',
        '#/aliases/~1other: breaks minItems 1, found []',
        '#/aliases/~1problems: the same item is written twice',
        '#/aliases/~1lead/0: breaks minLength 1, found ""',
      ],
    ],
    ['an empty folder of templates', { templates: '' }, ['#/templates: breaks minLength 1, found ""']],
    [
      'a site of unknown members',
      { site: { nam: '甲', author: 3 } },
      [
        '#/site/nam: `nam` is not known here; did you mean `name`?',
        '#/site/author: expected string, found 3',
      ],
    ],
    [
      'META tags by names that would break the tag',
      { metas: { 'x" onload="': '甲', '1x': '甲', ok: '' } },
      [
        '#/metas/x" onload=": "x\\" onload=\\"": the name of a META tag: letters, digits and . _ : - after a letter',
        '#/metas/1x: "1x": the name of a META tag: letters, digits and . _ : - after a letter',
        '#/metas/ok: breaks minLength 1, found ""',
      ],
    ],
  ])('with %s', (_, members, expected) => {
    expect([...about(members)].sort()).toEqual([...expected].sort())
  })
})

describe('a member that is written twice', () => {
  const write = (rules: string) =>
    `{\n  "$id": "https://yunqi.example/a.json",\n  "label": { "zh": "甲", "en": "A" },\n  "extends": "2021",\n${rules}\n}`

  it('is told with line and column, in whatever object it stands', () => {
    const text = write(
      '  "rules": {},\n  "metas": { "A": "1" },\n  "rules": { "jump": { "severity": "off" } }',
    )
    expect(refuse({ 'profile.json': text })).toEqual({
      code: 'profile-invalid',
      zh: ['配置有误：', 'profile.json:7:3：/rules 写了 2 次，只有最后一个起作用；请合并为一个'],
      en: [
        'The profile is wrong:',
        'profile.json:7:3: /rules is written 2 times, and only the last counts; make one of them',
      ],
    })
    const rule = (severity: string) => `    "jump": { "severity": "${severity}" }`
    const inner = write(`  "metas": { "A": "1" },\n  "rules": {\n${rule('off')},\n${rule('info')}\n  }`)
    expect(complaints({ 'profile.json': `\uFEFF${inner}` })).toEqual([
      'profile.json:8:5: /rules/jump is written 2 times, and only the last counts; make one of them',
    ])
  })

  it('is told of a profile below as well, each in its file, and at most ten of them', () => {
    const list = Array.from({ length: 12 }, (_, index) => `"M${index}": "1", "M${index}": "2"`).join(', ')
    const below = write(`  "metas": { ${list} }`)
    const lines = complaints({
      'profile.json': createProfile('b', { extends: './below.json' }),
      'below.json': below,
    })
    expect(lines).toHaveLength(11)
    expect(lines[0]).toMatch(/^below\.json:5:\d+: \/metas\/M0 /)
    expect(lines.at(-1)).toBe('and 2 more')
  })

  it('commands no terminal', () => {
    const [line] = complaints({
      'profile.json': write('  "metas": { "\\u001b[2J": "1", "\\u001b[2J": "2" }'),
    })
    expect(line).toContain('/metas/\\u001b[2J is written')
  })
})

describe('schema/profile.schema.json', () => {
  it('describes every member, so that editors can show it', () => {
    const { properties } = readJson('schema/profile.schema.json') as {
      properties: Record<string, { description?: string }>
    }
    const bare = Object.entries(properties).filter(([, { description = '' }]) => description.length < 20)
    expect(bare).toEqual([])
  })
})
