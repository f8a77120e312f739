// What a profile extends: an edition, a report schema, profiles by path and by package; and what can't be read.

import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadSource } from '../../src/model/load.js'
import { readProfile } from '../../src/profile/index.js'
import { findProfile } from '../../src/profile/resolve.js'
import { createField } from './parts.js'
import { createFolder, createProfile, type Files, read, refuse } from './profiles.js'

const LIBRARY = {
  $schema: 'https://ogi-report.example/schema/dialect.schema.json',
  $id: 'https://library.example/report.schema.json',
  title: 'LibraryReport',
  'x-label': { zh: '图书馆年度报告', en: 'Annual report of the library' },
  description: 'What the library did in a year.',
  'x-sections': ['summary'],
  type: 'object',
  properties: {
    edition: { 'x-label': { zh: '版本', en: 'Edition' }, description: 'The edition.', const: '1' },
    summary: {
      title: 'Summary',
      'x-label': { zh: '一、概况', en: 'I. Summary' },
      description: 'The year in words.',
      type: 'object',
      properties: {
        blocks: { $ref: 'https://ogi-report.example/schema/common/prose.schema.json#/$defs/Blocks' },
      },
      required: ['blocks'],
      additionalProperties: false,
    },
    local: { $ref: 'https://ogi-report.example/schema/common/local.schema.json' },
  },
  required: ['edition', 'summary'],
  additionalProperties: false,
}

/** Names of the fields in `local`. */
function fieldsOf(files: Files, name?: string): string[] {
  const { model } = loadSource(read(files, name).source)
  return model.parts.Local?.fields?.map((each) => each.name) ?? []
}

describe('a profile extends', () => {
  it.each(['2021', '2019', 'ogi-report/schema/2021/report.schema.json'])('the edition %s', (base) => {
    const { source } = read({ 'profile.json': createProfile('a', { extends: base }) })
    const { model } = loadSource(source)
    expect(model.id).toBe('https://yunqi.example/a.json')
    expect(model.edition).toBe(base.includes('2019') ? '2019' : '2021')
  })

  it('a report schema of somebody, with parts of this package that the schema does not use itself', () => {
    const $ref = 'https://ogi-report.example/schema/common/number.schema.json#/$defs/Count'
    const visits = createField('到馆人次', { type: undefined, $ref })
    const profile = createProfile('a', { extends: './library/report.schema.json', fields: { visits } })
    const files = { 'profile.json': profile, 'library/report.schema.json': LIBRARY }
    expect(fieldsOf(files)).toEqual(['visits'])
  })

  it('profiles by path, each of which may say more', () => {
    const files = {
      'top/profile.json': createProfile('top', {
        extends: ['../a.json', '../b/b.json'],
        fields: { three: createField('丙') },
      }),
      'a.json': createProfile('a', { fields: { one: createField('甲') } }),
      'b/b.json': createProfile('b', { extends: '../a.json', fields: { two: createField('乙') } }),
    }
    expect(fieldsOf(files, 'top/profile.json')).toEqual(['one', 'two', 'three'])
  })

  it.each([
    ['a package whose entry is the profile', 'ogi-province', { main: 'profile.json' }],
    ['a file of a package', 'ogi-province/profile.json', {}],
    ['a package that exports the profile', 'ogi-province', { exports: './profile.json' }],
    ['a package with a scope', '@yunqi/ogi-province/profile.json', {}],
  ])('%s', (_, base, manifest) => {
    const [scope = '', name = ''] = base.startsWith('@') ? base.split('/') : ['', base.split('/')[0]]
    const folder = join('node_modules', scope, name)
    const files = {
      'deep/er/profile.json': createProfile('top', { extends: base }),
      [`${folder}/package.json`]: { name: join(scope, name), ...manifest },
      [`${folder}/profile.json`]: createProfile('province', { fields: { one: createField('甲') } }),
    }
    expect(fieldsOf(files, 'deep/er/profile.json')).toEqual(['one'])
  })

  it('a profile with a byte order mark', () => {
    const text = `\uFEFF${JSON.stringify(createProfile('a'))}`
    expect(read({ 'profile.json': text }).templates).toEqual([])
  })

  it('the same file by a link and by its path, as one profile', () => {
    const folder = createFolder({
      'profile.json': createProfile('top', { extends: ['./a.json', './linked/a.json'] }),
      'a.json': createProfile('a'),
    })
    symlinkSync(folder, join(folder, 'linked'), 'junction')
    expect(readProfile(join(folder, 'profile.json')).source.files.size).toBeGreaterThan(5)
  })
})

describe('a profile is refused with the files that are at fault', () => {
  const base = (reference: unknown, files: Files = {}) =>
    refuse({ 'profile.json': createProfile('a', { extends: reference }), ...files })

  it('where profiles extend each other in a circle', () => {
    const said = base('./b.json', {
      'b.json': createProfile('b', { extends: './c.json' }),
      'c.json': createProfile('c', { extends: './b.json' }),
    })
    expect(said).toEqual({
      code: 'profile-invalid',
      zh: ['配置互相引用成环：b.json → c.json → b.json'],
      en: ['Profiles extend each other in a circle: b.json → c.json → b.json'],
    })
    expect(base('./profile.json').en).toEqual([
      'Profiles extend each other in a circle: profile.json → profile.json',
    ])
  })

  it('where they build on two editions', () => {
    const said = base(['./a.json', './b.json'], {
      'a.json': createProfile('b', { extends: '2019' }),
      'b.json': createProfile('c'),
    })
    expect(said.code).toBe('profile-invalid')
    expect(said.en[0]).toMatch(
      /^The profiles build on different editions: a\.json on \S+2019\/report.schema.json, b\.json on \S+2021\/report/,
    )
    expect(base(['2019', '2021']).en[0]).toMatch(
      /^The profiles build on different editions: profile\.json on .*, profile\.json on /,
    )
  })

  it('where two have the same name, or one has that of a file of the edition', () => {
    const same = createProfile('a')
    expect(base('./b.json', { 'b.json': same })).toEqual({
      code: 'profile-invalid',
      zh: ['配置有误：', 'profile.json#/$id: https://yunqi.example/a.json 已是 b.json 的名称，请另取'],
      en: [
        'The profile is wrong:',
        'profile.json#/$id: https://yunqi.example/a.json is already the name of b.json; choose another',
      ],
    })
    const $id = 'https://ogi-report.example/schema/2021/requests.schema.json'
    expect(refuse({ 'profile.json': createProfile('a', { $id }) }).en[1]).toMatch(
      /^profile\.json#\/\$id: .* is already the name of .*2021\/requests\.schema\.json; choose another$/,
    )
  })

  it.each([
    ['https://Yunqi.Example/a.json', 'write it as https://yunqi.example/a.json'],
    ['https://yunqi.example', 'write it as https://yunqi.example/'],
    ['https://yunqi.example/b/../a.json', 'write it as https://yunqi.example/a.json'],
    ['https://', 'https:// is not in the form of an address'],
  ])('where its name is %s, by which references would not find it', ($id, message) => {
    const said = refuse({ 'profile.json': createProfile('a', { $id }) })
    expect(said.en).toEqual(['The profile is wrong:', `profile.json#/$id: ${message}`])
  })

  it.each([
    ['./none.json', 'there is no such file'],
    ['../none/', 'there is no such file'],
    ['2020', 'there is no such edition; there are 2019, 2021'],
    [
      'a.json',
      'it is neither an edition nor a package that is installed, or a file in one; begin a path with ./ or ../',
    ],
    ['ogi-none', /^it is neither an edition nor a package/],
    ['ogi-report/schema/2021/none.json', /^it is neither an edition nor a package/],
    ['ogi-report/schema/../package.json', /^it is neither an edition nor a package/],
    ['fs', /^what the package leads to is no JSON file; name the file in it/],
    ['./node_modules', 'cannot be read'],
  ])('where it extends %s', (reference, why) => {
    const { code, en } = base(reference, { 'node_modules/x.json': '{}', 'a.json': '{}' })
    expect(code).toBe('profile-unreadable')
    if (reference === './node_modules')
      expect(en).toEqual(['The profile node_modules cannot be read: it is a folder, expected a JSON file'])
    else {
      const [, said = ''] = /^The profile profile\.json extends [^:]+: (.*)$/.exec(en[0] ?? '') ?? []
      expect(said).toMatch(why)
    }
  })

  it('where a package leads to a program', () => {
    const said = base('ogi-province', {
      'node_modules/ogi-province/package.json': { main: 'index.js' },
      'node_modules/ogi-province/index.js': 'throw new Error("this was run")',
    })
    expect(said.zh[0]).toContain('请写明其中的文件')
  })

  it.each([
    ['missing', undefined, /cannot be read: ENOENT/],
    ['no JSON', '{ "extends": ', /cannot be read: .*JSON/],
    ['a list of lists without end', '['.repeat(200_000) + ']'.repeat(200_000), /more than 100 levels deep/],
    ['objects without end', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`, /more than 100 levels deep/],
    ['too large', `"${'x'.repeat(5_000_000)}"`, /too large; at most 4 MB are read/],
  ])('where the file is %s', (_, text, message) => {
    const files = text === undefined ? {} : { 'profile.json': text }
    const said = refuse(files)
    expect(said.code).toBe('profile-unreadable')
    expect(said.en[0]).toMatch(/^The profile profile\.json cannot be read: /)
    expect(said.zh[0]).toMatch(/^无法读取配置 profile\.json：/)
    expect(said.en[0]).toMatch(message)
  })

  it('where the file below is too deep', () => {
    expect(base('./b.json', { 'b.json': '['.repeat(500) + ']'.repeat(500) }).en[0]).toMatch(
      /^The profile b\.json/,
    )
  })

  it.each(['null', '1', '"x"', '[]', 'true', '{}', '{ "edition": "2021", "year": 2024 }'])(
    'where the file holds %s, in one line',
    (text) => {
      expect(refuse({ 'profile.json': text })).toEqual({
        code: 'profile-invalid',
        zh: ['profile.json 不是配置：配置以 extends 写明所依据的版本或配置'],
        en: [
          'profile.json is no profile: a profile names the edition or the profiles it builds on in `extends`',
        ],
      })
    },
  )

  it('where it is the edition itself', () => {
    const said = () => readProfile('schema/2021/report.schema.json')
    expect(said).toThrow(
      'schema/2021/report.schema.json is no profile: a profile names the edition or the profiles',
    )
  })

  it('where the report schema it builds on is wrong, which then is at fault', () => {
    const wrong = { ...LIBRARY, 'x-sections': 3 }
    const said = () =>
      read({ 'profile.json': createProfile('a', { extends: './library.json' }), 'library.json': wrong })
    expect(said).toThrow('https://library.example/report.schema.json#/x-sections: expected array, found 3')
  })
})

describe('what the user calls a profile', () => {
  const folder = createFolder({
    'own/profile.json': createProfile('own'),
    'ogi-province/readme.txt': 'a folder of the same name as the package',
    'node_modules/ogi-province/package.json': {
      exports: { '.': './profile.json', './city.json': './city.json' },
    },
    'node_modules/ogi-province/profile.json': createProfile('province'),
    'node_modules/ogi-province/city.json': createProfile('city'),
    'node_modules/ogi-province/hidden.json': createProfile('hidden'),
  })

  it.each([
    ['own/profile.json', 'own/profile.json'],
    ['./own/profile.json', 'own/profile.json'],
    ['ogi-province', 'node_modules/ogi-province/profile.json'],
    ['ogi-province/city.json', 'node_modules/ogi-province/city.json'],
  ])('%s is found', (name, path) => {
    expect(findProfile(name, folder)).toBe(join(folder, path))
  })

  it('own is a folder', () => {
    expect(() => findProfile('own', folder)).toThrow(
      'There is no profile own: it is a folder; name the JSON file',
    )
  })

  it.each(['none.json', 'ogi-none', 'ogi-province/hidden.json', '2021'])('%s is not', (name) => {
    expect(() => findProfile(name, folder)).toThrow(
      `There is no profile ${name}: there is no such file, and no such`,
    )
  })

  it('is no profile any more where its file is gone', () => {
    const gone = createFolder({ 'profile.json': createProfile('own') })
    rmSync(join(gone, 'profile.json'))
    expect(() => readProfile(join(gone, 'profile.json'))).toThrow('cannot be read: ENOENT')
  })
})
