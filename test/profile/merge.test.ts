// Profiles stacked and side by side: what holds in the end, and which contradict each other.

import { describe, expect, it } from 'vitest'
import { loadSource } from '../../src/model/load.js'
import type { Model } from '../../src/model/types.js'
import { createField, createHeading, createTable, PARTS } from './parts.js'
import { complaints, createProfile, type Files, type Members, read, refuse } from './profiles.js'

/** A profile for each name, in a file of its name. */
function stack(profiles: Readonly<Record<string, Members>>): Files {
  return Object.fromEntries(
    Object.entries(profiles).map(([name, members]) => [`${name}.json`, createProfile(name, members)]),
  )
}

const load = (profiles: Readonly<Record<string, Members>>): Model =>
  loadSource(read(stack(profiles), 'top.json').source).model
const ruleOf = (model: Model, id: string) => model.rules.find((rule) => rule.id === id)
const late = (severity: string) => ({ rules: { 'published-late': { severity } } })
const ends = (date: string) => ({ rules: { 'published-late': { settings: { deadlines: [{ date }] } } } })

describe('a profile above others', () => {
  it('says last how serious a rule is, over three levels', () => {
    const model = load({
      top: { extends: './middle.json', ...late('info') },
      middle: { extends: './bottom.json', ...late('off') },
      bottom: late('error'),
    })
    expect(ruleOf(model, 'published-late')?.severity).toBe('info')
  })

  it('leaves out a rule that one below made stricter, and brings back one that was left out', () => {
    const off = load({ top: { extends: './bottom.json', ...late('off') }, bottom: late('error') })
    expect(ruleOf(off, 'published-late')).toBeUndefined()
    const back = load({ top: { extends: './bottom.json', ...late('error') }, bottom: late('off') })
    expect(ruleOf(back, 'published-late')?.severity).toBe('error')
  })

  it('replaces single settings, and keeps the others and the severity of one below', () => {
    const cells = ['/disclosure/documents/rules/made']
    const model = load({
      top: { extends: './bottom.json', rules: { 'rules-without-power': { settings: { cells } } } },
      bottom: {
        rules: {
          'rules-without-power': {
            severity: 'warning',
            settings: { mayMakeRules: [{ kind: 'government' }] },
          },
        },
      },
    })
    expect(ruleOf(model, 'rules-without-power')).toMatchObject({
      severity: 'warning',
      settings: { cells, mayMakeRules: [{ kind: 'government' }] },
    })
  })

  it('says last what the site is, member by member', () => {
    const model = load({
      top: { extends: './bottom.json', site: { name: '丙' }, metas: { B: '3' } },
      bottom: { site: { name: '甲', author: '乙' }, metas: { A: '1', B: '2' } },
    })
    expect(model.site).toEqual({ site: { name: '丙', author: '乙' }, metas: { A: '1', B: '3' } })
  })

  it('adds fields, headings, aliases and required names to those below', () => {
    const model = load({
      top: {
        extends: './bottom.json',
        fields: { two: createField('乙') },
        headings: [createHeading('乙')],
        aliases: { '/overview': ['乙', '甲'] },
        required: ['one'],
      },
      bottom: {
        fields: { one: createField('甲') },
        headings: [createHeading('甲')],
        aliases: { '/overview': ['甲'], '/other': ['丙'] },
      },
    })
    const local = model.parts.Local?.fields?.map(({ name, required }) => [name, required])
    expect(local).toEqual([
      ['one', true],
      ['two', false],
    ])
    expect(ruleOf(model, 'heading-missing')?.settings?.headings).toMatchObject([
      { path: '/other/blocks', label: { zh: '甲' } },
      { path: '/other/blocks', label: { zh: '乙' } },
    ])
    const aliases = (name: string) => model.sections.find((section) => section.name === name)?.label.aliases
    expect(aliases('overview')?.slice(-2)).toEqual(['甲', '乙'])
    expect(aliases('other')?.at(-1)).toBe('丙')
  })

  it('names aliases and severities of what one below adds', () => {
    const model = load({
      top: {
        extends: './bottom.json',
        aliases: { '/local/one': ['壹'], '/local/places/part': ['新设场所'] },
        rules: { 'places-total': { severity: 'warning' } },
      },
      bottom: { fields: { one: createField('甲') }, tables: { places: createTable() }, $defs: PARTS },
    })
    expect(model.parts.Local?.fields?.[0]?.label?.aliases).toEqual(['壹'])
    expect(ruleOf(model, 'places-total')?.severity).toBe('warning')
    const [, part] = model.tables.at(-1)?.cells ?? []
    expect(part?.row.at(-1)?.aliases).toEqual(['新设场所'])
  })
})

describe('profiles side by side', () => {
  const both = (one: Members, other: Members, top: Members = {}) =>
    stack({ top: { extends: ['./one.json', './other.json'], ...top }, one, other })

  it.each<[string, Members, Members, string]>([
    ['how serious a rule is', late('error'), late('off'), '/rules/published-late/severity'],
    ['a setting', ends('01-20'), ends('01-31'), '/rules/published-late/settings/deadlines/0'],
    ['the site', { site: { name: '甲' } }, { site: { name: '乙' } }, '/site/name'],
    ['a META tag', { metas: { A: '1' } }, { metas: { A: '2' } }, '/metas/A'],
    [
      'a field',
      { fields: { one: createField('甲') } },
      { fields: { one: createField('乙') } },
      '/fields/one',
    ],
    [
      'a heading',
      { headings: [createHeading('甲')] },
      { headings: [createHeading('甲', { for: [{ kind: 'office' }] })] },
      '/headings/0',
    ],
  ])('contradict each other in %s: both files are named', (_, one, other, path) => {
    expect(refuse(both(one, other), 'top.json')).toEqual({
      code: 'profile-invalid',
      zh: [
        '配置互相矛盾：',
        `one.json#${path} 与 other.json#${path} 的规定不同`,
        '规则、网站信息可在引用两者的配置中写定；其他各项请改名，或只留一处。',
      ],
      en: [
        'Profiles contradict each other:',
        `one.json#${path} and other.json#${path} say different things`,
        'A profile that extends both can settle rules and site; rename anything else, or keep one of the two.',
      ],
    })
  })

  it('are said all at once', () => {
    const lines = complaints(
      both({ ...late('error'), site: { name: '甲' } }, { ...late('off'), site: { name: '乙' } }),
      'top.json',
    )
    expect(lines).toHaveLength(3)
  })

  it.each<[string, Members]>([
    ['how serious a rule is', late('error')],
    ['a setting', ends('01-20')],
    ['the site', { site: { name: '甲' }, metas: { A: '1' } }],
    ['a field', { fields: { one: createField('甲') } }],
    ['a heading', { headings: [createHeading('甲')] }],
  ])('may say the same about %s', (_, members) => {
    expect(() => read(both(members, members), 'top.json')).not.toThrow()
  })

  it('are settled by one above both: rules and site', () => {
    const settled = both(
      { ...late('error'), site: { name: '甲' } },
      { ...late('off'), site: { name: '乙' } },
      { ...late('info'), site: { name: '丙' } },
    )
    const { model } = loadSource(read(settled, 'top.json').source)
    expect(ruleOf(model, 'published-late')?.severity).toBe('info')
    expect(model.site?.site).toEqual({ name: '丙' })
  })

  it('are not settled by one above one of them', () => {
    const files = stack({
      top: { extends: ['./one.json', './other.json', './above.json'] },
      one: late('error'),
      other: late('off'),
      above: { extends: './one.json', ...late('info') },
    })
    expect(complaints(files, 'top.json')).toContain(
      'other.json#/rules/published-late/severity and above.json#/rules/published-late/severity say different things',
    )
  })

  it('are not settled by one above both where a third still says otherwise', () => {
    const files = stack({
      top: { extends: ['./one.json', './other.json', './third.json', './above.json'] },
      one: late('error'),
      other: late('off'),
      third: { extends: './one.json', ...late('info') },
      above: { extends: ['./one.json', './other.json'], ...late('warning') },
    })
    expect(complaints(files, 'top.json')).toContain(
      'third.json#/rules/published-late/severity and above.json#/rules/published-late/severity say different things',
    )
  })

  it('cannot be settled about a field, not even by one above', () => {
    const one = { fields: { one: createField('甲') } }
    const files = stack({
      top: { extends: './bottom.json', fields: { one: createField('乙') } },
      bottom: one,
    })
    expect(complaints(files, 'top.json')[0]).toBe(
      'bottom.json#/fields/one and top.json#/fields/one say different things',
    )
  })

  it('contradict each other where one name is a field here and a table there', () => {
    const files = stack({
      top: { fields: { one: createField('甲') }, tables: { one: { ...createField('甲'), title: 'One' } } },
    })
    expect(refuse(files, 'top.json').code).toBe('profile-invalid')
  })

  it('contradict each other where the same words refer to parts of their own', () => {
    const own = (maxLength: number) => ({
      fields: { one: { ...createField('甲'), type: undefined, $ref: '#/$defs/Own' } },
      $defs: { Own: { title: 'Own', type: 'string', maxLength } },
    })
    expect(complaints(both(own(5), own(6)), 'top.json')[0]).toBe(
      'one.json#/fields/one and other.json#/fields/one say different things',
    )
  })
})

describe('a profile that two build on', () => {
  it('counts once', () => {
    const model = load({
      top: { extends: ['./left.json', './right.json'] },
      left: { extends: './bottom.json', fields: { two: createField('乙') } },
      right: { extends: './bottom.json', fields: { three: createField('丙') } },
      bottom: { fields: { one: createField('甲') }, headings: [createHeading('甲')], ...late('error') },
    })
    expect(model.parts.Local?.fields?.map(({ name }) => name)).toEqual(['one', 'two', 'three'])
    expect(ruleOf(model, 'heading-missing')?.settings?.headings).toHaveLength(1)
  })

  it('is adjusted by one of them, and the other does not undo it', () => {
    const model = load({
      top: { extends: ['./left.json', './right.json'] },
      left: { extends: './bottom.json', ...late('info') },
      right: { extends: './bottom.json' },
      bottom: late('error'),
    })
    expect(ruleOf(model, 'published-late')?.severity).toBe('info')
  })
})
