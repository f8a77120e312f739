import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { put } from '../model/check/small-schema.js'
import { createFolder, runCommand } from './command.js'

/** A folder with a copy of the schema, changed at places such as `2021/requests/x-unit`, and a changelog. */
function createCopy(edits: Readonly<Record<string, unknown>>, unreleased: readonly string[] = []): string {
  const changelog = ['# Changelog', '', '## [Unreleased]', '', ...unreleased, '', '## [0.1.0]', ''].join('\n')
  const folder = createFolder({ 'CHANGELOG.md': changelog })
  cpSync('schema', join(folder, 'schema'), { recursive: true })
  for (const [place, value] of Object.entries(edits)) {
    const [, name = '', pointer = ''] = /^([^/]+\/[^/]+)(\/.*)$/.exec(place) ?? []
    const file = join(folder, `schema/${name}.schema.json`)
    const schema: unknown = JSON.parse(readFileSync(file, 'utf8'))
    put(schema, pointer, value)
    writeFileSync(file, JSON.stringify(schema))
  }
  return folder
}

const OLD = resolve('schema/2021')
const TELEX = {
  'common/contact/properties/telex': { 'x-label': { zh: '电传', en: 'Telex' }, type: 'string' },
}
const SHORT = { 'common/text/$defs/Line/maxLength': 9 }

const diff = (folder: string, ...words: string[]) =>
  runCommand(['diff-schema', OLD, 'schema/2021', ...words], { folder })

describe('diff-schema', () => {
  it.each([
    ['schema/2021', 'schema/2021'],
    ['schema/2021/report.schema.json', 'generated/2021'],
    ['generated/2019/report.schema.json', 'schema/2019'],
    ['test/fixtures/schemas/inspection', 'test/fixtures/schemas/inspection/report.schema.json'],
  ])('takes files, folders and one-file schemas: %s %s', (old, now) => {
    expect(runCommand(['diff-schema', old, now])).toEqual({
      code: 0,
      out: `${old} → ${now}：没有改动\n`,
      err: '',
    })
  })

  it('says what is new, and ends with 0', () => {
    expect(diff(createCopy(TELEX), '--lang', 'en')).toEqual({
      code: 0,
      out: `${OLD} → schema/2021: 1 additive

additive
  Contact.telex  /contact/telex  field-added
      “Telex”: a new optional field (string).
`,
      err: '',
    })
  })

  it('says what breaks before all else, and ends with 1', () => {
    const { code, out, err } = diff(createCopy({ ...TELEX, ...SHORT, '2021/report/x-law': '条例' }))
    expect([code, err]).toEqual([1, ''])
    const lines = out.split('\n')
    expect(lines[0]).toBe(`${OLD} → schema/2021：不兼容 1 处，新增 1 处，措辞 1 处`)
    expect(lines.filter((line) => /^\S/.test(line)).slice(1)).toEqual(['不兼容', '新增', '措辞'])
    expect(lines[3]).toMatch(/^ {2}Line {2}\/title \(\+\d+\) {2}limit-narrowed$/)
  })

  it('writes everything as JSON', () => {
    const { code, out } = diff(createCopy({ ...TELEX, ...SHORT }), '--reporter', 'json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      old: { file: OLD, edition: '2021' },
      new: { file: 'schema/2021', edition: '2021' },
      counts: { breaking: 1, additive: 1, wording: 0 },
      changes: expect.arrayContaining([
        {
          kind: 'additive',
          code: 'field-added',
          path: 'Contact.telex',
          pointers: ['/contact/telex'],
          label: { zh: '电传', en: 'Telex' },
          breaks: [],
          params: { type: 'string', required: false },
          message: { zh: expect.any(String), en: expect.any(String) },
        },
      ]),
    })
  })

  it('shows nothing of a schema that could command a terminal', () => {
    const label = { zh: '电\u001b[31m传', en: 'T\u001b[31melex\u202e' }
    const { out } = diff(
      createCopy({ 'common/contact/properties/telex': { 'x-label': label, type: 'string' } }),
    )
    expect(out).toContain('\\u001b[31m')
    for (const command of ['\u001b', '\u202e']) expect(out).not.toContain(command)
  })

  it.each([
    [
      ['generated/2021/report.2020-12.schema.json', 'schema/2021'],
      'compare generated/2021/report.schema.json instead',
    ],
    [
      ['schema/2021', 'generated/2021/report.draft-07.schema.json'],
      'compare generated/2021/report.schema.json instead',
    ],
    [['schema', 'schema/2021'], 'The folder schema holds no report.schema.json'],
    [['schema/2021', 'nowhere'], 'nowhere cannot be read'],
    [
      ['schema/2021', 'schema/2021', '--changelog', 'nowhere.md'],
      'Cannot read nowhere.md: there is no such file',
    ],
    [['schema/2021', 'schema/2021', '--changelog', 'src'], 'src is a folder, expected a file'],
  ])('could not run: %j', (words, message) => {
    const { code, out, err } = runCommand(['diff-schema', ...words, '--lang', 'en'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(message)
    expect(err).not.toContain('    at ')
  })

  it('names the file of a wrong schema as it stands on disk', () => {
    const { code, err } = diff(createCopy({ 'common/text/x-tabel': {} }), '--lang', 'en')
    expect(code).toBe(2)
    expect(err).toMatch(/^The schema is wrong:\nschema\/common\/text\.schema\.json#\/x-tabel: /)
  })
})

describe('diff-schema --changelog', () => {
  const gate = (folder: string, ...words: string[]) => diff(folder, '--changelog', 'CHANGELOG.md', ...words)

  it('passes where every change is named, breaking ones too', () => {
    const folder = createCopy({ ...TELEX, ...SHORT }, ['- `/contact/telex`', '- `Line` is shorter.'])
    const { code, out, err } = gate(folder, '--lang', 'en')
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/CHANGELOG\.md names every change\n$/)
  })

  it('says which lines to add, or to make a new edition', () => {
    const { code, err } = gate(
      createCopy({ ...TELEX, ...SHORT, '2021/report/x-law': '条例' }),
      '--lang',
      'en',
    )
    expect(code).toBe(1)
    expect(err).toBe(`
CHANGELOG.md does not name every change under “## [Unreleased]”. Add:

### Added

- Edition 2021, \`Contact.telex\`: “Telex”: a new optional field (string).

### Changed

- Edition 2021, \`Line\` (breaking): its maxLength is narrower: it was 500 and is 9.
- Edition 2021: wording of \`Report\`.

Or leave edition 2021 as it was, and make a folder of its own for the new form: schema/<edition>/.
`)
  })

  it('says so in Chinese, and as JSON', () => {
    const folder = createCopy(TELEX)
    const { code, err } = gate(folder)
    expect(code).toBe(1)
    expect(err).toContain('- 2021 版 `Contact.telex`：“电传”：新增选填的项（string）。')
    expect(JSON.parse(gate(folder, '--reporter', 'json').out)).toMatchObject({
      missing: [{ heading: 'Added', changes: [{ path: 'Contact.telex' }] }],
    })
  })
})
