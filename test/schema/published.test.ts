import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { generateFiles } from '../../src/generate/index.js'
import { put } from '../model/check/small-schema.js'

const parent = mkdtempSync(join(tmpdir(), 'ogi-report-published-'))
afterAll(() => rmSync(parent, { recursive: true, force: true }))

/** What the gate reads, as a release leaves it: everything is published, nothing is unreleased. */
const released = join(parent, 'released')
beforeAll(() => {
  cpSync('schema', join(released, 'schema'), { recursive: true })
  rmSync(join(released, 'schema/published'), { recursive: true })
  writeChangelog(released)
  expect(run('publish-schema', '--root', released)).toMatchObject({ code: 0, err: '' })
})

/** A copy of it for each test. */
let folder = ''
let count = 0
beforeEach(() => {
  count += 1
  folder = join(parent, String(count))
  cpSync(released, folder, { recursive: true })
})

function writeChangelog(place: string, ...lines: string[]): void {
  const text = ['## [Unreleased]', '', ...lines, '', '## [0.1.0]', ''].join('\n')
  writeFileSync(join(place, 'CHANGELOG.md'), text)
}

const name = (...lines: string[]) => writeChangelog(folder, ...lines)

/** Change a schema file at a place. */
function edit(file: string, pointer: string, value: unknown): void {
  const path = join(folder, 'schema', `${file}.schema.json`)
  const schema: unknown = JSON.parse(readFileSync(path, 'utf8'))
  put(schema, pointer, value)
  writeFileSync(path, JSON.stringify(schema))
}

function run(script: string, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.mjs`, ...words], {
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
}

const check = () => run('check-published', '--root', folder)
const publish = (...editions: string[]) => run('publish-schema', '--root', folder, ...editions)

const TELEX = { 'x-label': { zh: '电传', en: 'Telex' }, type: 'string' }
const addField = () => edit('common/contact', '/properties/telex', TELEX)
const breakField = () => edit('2021/report', '/properties/lead', undefined)

/** A new edition in a folder of its own, with another table. */
function addEdition(): void {
  cpSync(join(folder, 'schema/2021'), join(folder, 'schema/2030'), { recursive: true })
  for (const file of ['report', 'requests', 'disclosure']) {
    edit(`2030/${file}`, '/$id', `https://ogi-report.example/schema/2030/${file}.schema.json`)
  }
  edit('2030/report', '/properties/edition/const', '2030')
  edit('2030/report', '/properties/lead', undefined)
}

describe('the gate on published editions', () => {
  it('passes on the repository as it is', () => {
    const { code, out, err } = run('check-published')
    expect([code, err]).toEqual([0, ''])
    const copies = readdirSync('schema/published').map((copy) => `schema/published/${copy} → `)
    for (const copy of copies) expect(out).toContain(copy)
    expect(copies.length).toBeGreaterThan(1)
  })

  it('is part of npm run check, and the release step has a name', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(scripts.check).toContain('node scripts/check-published.mjs')
    expect(scripts['publish-schema']).toBe('node scripts/publish-schema.mjs')
  })

  it('fails for a breaking change', () => {
    breakField()
    const { code, out, err } = check()
    expect(code).toBe(1)
    expect(out).toContain('Report.lead  /lead  field-removed')
    expect(err).toContain('- Edition 2021, `Report.lead` (breaking): “Lead”: the field is gone.')
    expect(err).toContain('Or leave edition 2021 as it was, and make a folder of its own')
  })

  it('fails for an additive change of what editions share, in each of them', () => {
    addField()
    const { code, err } = check()
    expect(code).toBe(1)
    for (const edition of ['2019', '2021'])
      expect(err).toContain(
        `- Edition ${edition}, \`Contact.telex\`: “Telex”: a new optional field (string).`,
      )
  })

  it('passes when the changelog names the changes', () => {
    addField()
    breakField()
    name('### Added', '', '- `Contact.telex`', '', '### Removed', '', '- Edition 2021: `/lead`')
    const { code, out, err } = check()
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain(
      'schema/published/2021.schema.json → schema/2021/report.schema.json: 1 breaking, 1 additive\n',
    )
  })

  it('fails for other wording until a line names the edition', () => {
    edit('2021/report', '/x-law', '国办公开办函〔2021〕31号')
    expect(check()).toMatchObject({
      code: 1,
      err: expect.stringContaining('- Edition 2021: wording of `Report`.'),
    })
    name('- Edition 2021: the number of the notice.')
    expect(check().code).toBe(0)
  })

  it('passes for a new edition, and says that it is in the making', () => {
    addEdition()
    const { code, out, err } = check()
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('schema/2030 has no published copy: an edition in the making\n')
  })

  it('fails for an edition that is gone', () => {
    renameSync(join(folder, 'schema/2019'), join(folder, 'schema/2018'))
    const { code, err } = check()
    expect(code).toBe(1)
    expect(err).toContain(
      'schema/2019 is gone, but the edition was published (schema/published/2019.schema.json)',
    )
  })

  it('says what is wrong in a schema', () => {
    edit('2021/report', '/x-tabel', {})
    const { code, err } = check()
    expect(code).toBe(2)
    expect(err).toContain('schema/2021/report.schema.json#/x-tabel')
  })
})

describe('publishing', () => {
  const readCopies = () =>
    readdirSync(join(folder, 'schema/published')).map((copy) => [
      copy,
      readFileSync(join(folder, 'schema/published', copy), 'utf8'),
    ])

  it('writes the same again when nothing has changed', () => {
    const before = readCopies()
    const { code, out, err } = publish()
    expect([code, err]).toEqual([0, ''])
    expect(out).toBe(
      'schema/published/2019.schema.json: written\nschema/published/2021.schema.json: written\n',
    )
    expect(readCopies()).toEqual(before)
  })

  it('keeps what generate writes, which is what changes are then held against', async () => {
    const files = await generateFiles('schema/2021/report.schema.json')
    const copy = join(folder, 'schema/published/2021.schema.json')
    expect(readFileSync(copy, 'utf8')).toBe(files.get('report.schema.json'))
    addField()
    name('- `Contact.telex`')
    expect(publish('2021')).toMatchObject({ code: 0, out: 'schema/published/2021.schema.json: written\n' })
    expect(JSON.parse(readFileSync(copy, 'utf8')).$defs.Contact.properties.telex).toEqual(TELEX)
    // What was published is no change any more.
    name()
    expect(check().err).not.toContain('Edition 2021')
  })

  it('writes nothing while a change is not named', () => {
    const before = readCopies()
    breakField()
    const { code, out, err } = publish()
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('`Report.lead` (breaking)')
    expect(err).toMatch(/Nothing was published\.\n$/)
    expect(readCopies()).toEqual(before)
  })

  it('publishes a new edition, beside the others', () => {
    addEdition()
    expect(publish('2030').code).toBe(0)
    expect(existsSync(join(folder, 'schema/published/2030.schema.json'))).toBe(true)
    expect(check().out).toContain('schema/2030/report.schema.json: no changes')
  })

  it('makes its folder', () => {
    rmSync(join(folder, 'schema/published'), { recursive: true })
    expect(check().out).toContain('schema/2021 has no published copy')
    expect(publish().code).toBe(0)
    expect(readCopies()).toHaveLength(2)
  })

  it('refuses a word that is no edition', () => {
    expect(publish('2020')).toEqual({
      code: 2,
      out: '',
      err: 'There is no edition 2020. There are: 2019 2021\n',
    })
  })
})
