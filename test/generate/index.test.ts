import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { generateFiles } from '../../src/generate/index.js'
import { readSchema } from '../../src/model/read.js'
import { INSPECTION_SCHEMA } from '../fixtures/inspection.js'

const folder = mkdtempSync(join(tmpdir(), 'schema-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const TEXT = readFileSync(INSPECTION_SCHEMA, 'utf8')

/** Put schema text into a file of its own; give its path. */
function place(name: string, text: string): string {
  mkdirSync(join(folder, name), { recursive: true })
  const file = join(folder, name, 'report.schema.json')
  writeFileSync(file, text)
  return file
}

describe('generateFiles', () => {
  it('gives every kind of file, sorted by name', async () => {
    const names = [...(await generateFiles(INSPECTION_SCHEMA)).keys()]
    expect(names).toEqual([...names].sort())
    expect(names.filter((name) => !name.includes('/'))).toEqual([
      'dictionary.md',
      'equations.d.ts',
      'equations.js',
      'index.d.ts',
      'index.js',
      'model.d.ts',
      'model.js',
      'report.2020-12.schema.json',
      'report.draft-07.schema.json',
      'report.schema.json',
      'templates.d.ts',
      'templates.js',
      'types.d.ts',
      'validator.d.ts',
      'validator.js',
    ])
  })

  it('gives the same bytes each time, wherever the schema stands and however its JSON is laid out', async () => {
    const first = await generateFiles(INSPECTION_SCHEMA)
    expect(await generateFiles(INSPECTION_SCHEMA)).toEqual(first)
    const elsewhere = place(
      'elsewhere',
      `\uFEFF${JSON.stringify(JSON.parse(TEXT), null, 7).replaceAll('\n', '\r\n')}`,
    )
    expect(await generateFiles(elsewhere)).toEqual(first)
  })

  it('gives what is committed, in any time zone and any locale', () => {
    for (const env of [
      { TZ: 'Asia/Shanghai', LANG: 'zh_CN.GB18030', LC_ALL: 'zh_CN.GB18030' },
      { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    ]) {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/generate.mjs', '--check'], {
        env: { ...process.env, ...env },
        encoding: 'utf8',
      })
      expect({ status, stderr }, stdout).toEqual({ status: 0, stderr: '' })
    }
  })

  it.each(['2019', '2021'])('gives all that stands in the folder of edition %s', async (edition) => {
    const names = readdirSync(`generated/${edition}`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        relative(`generated/${edition}`, join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
      )
    const files = await generateFiles(`schema/${edition}/report.schema.json`)
    expect(names.sort()).toEqual([...files.keys()])
    for (const [name, text] of files)
      expect(readFileSync(`generated/${edition}/${name}`, 'utf8'), name).toBe(text)
  })

  it('names no place on a disk', async () => {
    for (const [name, text] of await generateFiles(place('somewhere', TEXT))) {
      expect(text, name).not.toContain(folder)
      expect(text, name).not.toContain(process.cwd())
      expect(text, name).not.toContain('file:')
    }
  })

  it('names the schema and its digest at the head of every file', async () => {
    const { rootId, digest } = readSchema(INSPECTION_SCHEMA)
    for (const [name, text] of await generateFiles(INSPECTION_SCHEMA)) {
      const head = text.split('\n').slice(0, 5).join('\n')
      expect(head, name).toContain(`Generated from ${rootId} (sha256 ${digest})`)
    }
  })

  it('refuses a wrong schema with every fault in both languages', async () => {
    const wrong = TEXT.replace('"x-unit": "台"', '"x-units": "台"').replace(
      '"x-unit": "人"',
      '"x-summables": "人"',
    )
    await expect(generateFiles(place('wrong', wrong))).rejects.toMatchObject({
      name: 'ToolkitError',
      code: 'schema-invalid',
      message: expect.stringMatching(/x-summables.*\n.*x-units/s),
      text: { zh: expect.stringMatching(/x-summables.*\n.*x-units/s) },
    })
  })

  it('refuses a file that is no schema', async () => {
    const error = { name: 'ToolkitError', code: 'schema-unreadable' }
    await expect(generateFiles(join(folder, 'none.json'))).rejects.toMatchObject(error)
    await expect(generateFiles(place('broken', '{'))).rejects.toMatchObject(error)
    for (const text of ['null', '[]', '"x"', '{}', '{"$id": 1}']) {
      await expect(generateFiles(place('other', text)), text).rejects.toMatchObject({ name: 'ToolkitError' })
    }
  })
})

describe('the digest', () => {
  /** Every string of the schema with the text in which it is changed. */
  const changes = [...TEXT.matchAll(/: "((?:[^"\\]|\\.)*)"/g)]
    .map(({ index, 1: value = '' }) => ({ value, at: index + 3 }))
    .filter(({ value }) => !/^(https?:|#)|schema\.json/.test(value))

  it('changes with any wording', () => {
    const { digest } = readSchema(INSPECTION_SCHEMA)
    const seen = new Set([digest])
    for (const { value, at } of changes) {
      const text = `${TEXT.slice(0, at)}${value}!${TEXT.slice(at + value.length)}`
      seen.add(readSchema(place('changed', text)).digest)
    }
    expect(changes.length).toBeGreaterThan(250)
    expect(seen.size).toBe(changes.length + 1)
  })

  it('changes with the order of fields, which is the printed order', () => {
    const { properties, ...rest } = JSON.parse(TEXT)
    const turned = { ...rest, properties: Object.fromEntries(Object.entries(properties).reverse()) }
    expect(readSchema(place('turned', JSON.stringify(turned))).digest).not.toBe(
      readSchema(INSPECTION_SCHEMA).digest,
    )
  })
})
