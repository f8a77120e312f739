// What is generated from a profile: types, a validator and schemas that agree, templates that render, an importer.

import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv07 from 'ajv'
import Ajv from 'ajv/dist/2020.js'
import fc from 'fast-check'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { generateFiles } from '../../src/generate/index.js'
import { replaceAt } from '../../src/report/replace.js'
import { createFolder, runCommand } from '../cli/command.js'
import { readJson } from '../fixtures/cases.js'
import type { Loaded } from '../fixtures/loaded.js'
import { damage, damages } from '../fixtures/mutations.js'
import { loadProvince, PROVINCE, PROVINCE_REPORT, VENDOR } from '../fixtures/profiles.js'

let province: Loaded

beforeAll(async () => {
  province = await loadProvince()
})
afterAll(() => province.remove())

const create = (changes: Readonly<Record<string, unknown>> = {}) =>
  replaceAt(readJson(PROVINCE_REPORT), new Map(Object.entries(changes)))

describe('the files', () => {
  it('are those of any schema', async () => {
    const plain = await generateFiles('schema/2021/report.schema.json')
    expect([...province.files.keys()]).toEqual([...plain.keys()])
  })

  it('name the profile they are made from, and no place on a disk', () => {
    for (const [name, text] of province.files) {
      expect(text, name).toContain('https://yunqi.example/profiles/province.profile.json')
      expect(text, name).not.toContain(process.cwd())
    }
  })

  it('are the same bytes each time, wherever the profile stands', async () => {
    const folder = createFolder()
    cpSync('examples/profiles', folder, { recursive: true })
    expect(await generateFiles(join(folder, 'province.profile.json'))).toEqual(province.files)
    expect(await generateFiles(join(folder, 'vendor.profile.json'))).toEqual(await generateFiles(VENDOR))
  })

  it('say what the profile says, in the dictionary', () => {
    const dictionary = province.files.get('dictionary.md') ?? ''
    expect(dictionary).toContain(
      '| `trainingSessions` | 业务培训次数 | Training sessions | integer | yes | 次 |',
    )
    expect(dictionary).toContain(
      '### 政务公开渠道统计表 · Channels of disclosure\n\nPrinted in the section `other`.',
    )
    expect(dictionary).toMatch(/\| `published-late` \|[^\n]*\| error \|/)
    expect(dictionary).toContain('| `channels-total` |')
  })

  it('hold the templates that the vendor replaces, beside the partials of the edition', async () => {
    const files = await generateFiles(VENDOR)
    const own = readFileSync('examples/profiles/vendor-templates/html/head.hbs', 'utf8')
    expect(files.get('templates/html/head.hbs')?.split('\n').slice(1).join('\n')).toBe(own)
    const others = [...files.keys()].filter((name) => !province.files.has(name))
    expect(others).toEqual(['templates/html/head.hbs'])
  })

  it('hold a partial and a style sheet as the profile has them', async () => {
    const folder = createFolder()
    mkdirSync(join(folder, 'mine/html'), { recursive: true })
    writeFileSync(join(folder, 'mine/html/style.css'), 'main { color: red }\n.a::after { content: "{{" }\n')
    writeFileSync(join(folder, 'mine/html/problems.hbs'), '<section id="problems"></section>\n')
    const profile = { ...(readJson(VENDOR) as object), extends: '2021', templates: 'mine' }
    writeFileSync(join(folder, 'own.json'), JSON.stringify(profile))
    const files = await generateFiles(join(folder, 'own.json'))
    expect(files.get('templates/html/style.css')).toMatch(/^\/\* Generated .*\n.*red.*\n.*content: "\{\{"/)
    expect(files.get('templates/html/problems.hbs')).toMatch(/\n<section id="problems"><\/section>\n$/)
  })
})

describe('the types', () => {
  it('accept what is right and refuse what is wrong, and a report is one of the plain edition', () => {
    const consumer = join(province.folder, 'consumer.ts')
    writeFileSync(consumer, readFileSync('test/fixtures/profiles/consumer.ts.txt', 'utf8'))
    expect(compile(consumer)).toEqual([])
  })
})

describe('the validator', () => {
  it('agrees with Ajv on both bundled schemas, over damaged reports', () => {
    const schema = (name: string) => JSON.parse(province.files.get(name) ?? '')
    const strict = { strict: false, allErrors: false } as const
    const newest = new Ajv.default(strict).compile(schema('report.2020-12.schema.json'))
    const older = new Ajv07.default(strict).compile(schema('report.draft-07.schema.json'))
    const { isShape, listFaults } = province.edition
    expect([newest(create()), older(create()), isShape(create())]).toEqual([true, true, true])
    let refused = 0
    const law = fc.property(damages(), (list) => {
      const report = damage(create(), list)
      const verdict = isShape(report)
      refused += verdict ? 0 : 1
      expect([newest(report), older(report), listFaults(report).length === 0]).toEqual([
        verdict,
        verdict,
        verdict,
      ])
    })
    fc.assert(law, { seed: 12, numRuns: 500 })
    expect(refused).toBeGreaterThan(200)
  })

  it('agrees with Ajv where the local additions are damaged', () => {
    const bundle = JSON.parse(province.files.get('report.2020-12.schema.json') ?? '')
    const validate = new Ajv.default({ strict: false }).compile(bundle)
    const local = (readJson(PROVINCE_REPORT) as { local: object }).local
    const law = fc.property(damages(), (list) => {
      const report = create({ '/local': damage(local, list) })
      expect(province.edition.isShape(report)).toBe(validate(report))
    })
    fc.assert(law, { seed: 5, numRuns: 500 })
  })
})

describe('generate --profile', () => {
  const folder = createFolder()
  const words = (...more: string[]) => [
    'generate',
    '--profile',
    PROVINCE,
    '--out',
    join(folder, 'out'),
    ...more,
  ]

  it('writes what generateFiles gives', () => {
    expect(runCommand(words())).toMatchObject({ code: 0, err: '' })
    for (const [name, text] of province.files)
      expect(readFileSync(join(folder, 'out', name), 'utf8')).toBe(text)
    expect(runCommand(words('--check', '--lang', 'en'))).toMatchObject({ code: 0 })
  })

  it('finds drift with --check, and names the command that mends it', () => {
    const file = join(folder, 'out/types.d.ts')
    writeFileSync(file, readFileSync(file, 'utf8').replace('trainingSessions', 'trainings'))
    const { code, out, err } = runCommand(words('--check', '--lang', 'en'))
    expect(code).toBe(1)
    expect(out + err).toContain('types.d.ts')
    expect(out + err).toContain('trainings: number')
    expect(out + err).toContain(`generate --profile ${PROVINCE} --out ${join(folder, 'out')}`)
    expect(runCommand(words()).code).toBe(0)
    expect(runCommand(words('--check')).code).toBe(0)
  })

  it('finds what a changed profile would generate otherwise', () => {
    const changed = createFolder()
    cpSync('examples/profiles', changed, { recursive: true })
    const file = join(changed, 'province.profile.json')
    writeFileSync(file, readFileSync(file, 'utf8').replace('业务培训次数', '培训场次'))
    const { code } = runCommand(['generate', '--profile', file, '--out', join(folder, 'out'), '--check'])
    expect(code).toBe(1)
  })
})

/** Messages of the compiler for a program, under the strictest settings. */
function compile(consumer: string): string[] {
  const own = (name: string) => [join(process.cwd(), `src/${name}`)]
  const program = ts.createProgram([consumer], {
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: ['node'],
    typeRoots: [join(process.cwd(), 'node_modules/@types')],
    // The package itself, as an installed copy would give it.
    paths: {
      'ogi-report': own('index.ts'),
      'ogi-report/model': own('model/types.ts'),
      'ogi-report/validate': own('validate/index.ts'),
      'ogi-report/render': own('render/index.ts'),
      'ogi-report/import': own('import/index.ts'),
    },
    baseUrl: process.cwd(),
  })
  const source = program.getSourceFile(consumer)
  const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
  return found.map(({ file, start = 0, messageText }) => {
    const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0
    return `${line} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
  })
}
