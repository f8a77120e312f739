import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { generateFiles } from '../../src/generate/index.js'
import { INSPECTION_SCHEMA } from '../fixtures/inspection.js'
import { createFolder, runCommand } from './command.js'

const SCHEMA = resolve(INSPECTION_SCHEMA)

/** Text by relative path of everything in a folder. */
function readAll(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort()
  return new Map(
    paths.map((path): [string, string] => [
      relative(folder, path).replaceAll('\\', '/'),
      readFileSync(path, 'utf8'),
    ]),
  )
}

/** A folder into which the invented schema was generated. */
function createGenerated(): string {
  const folder = createFolder()
  runCommand(['generate', '--schema', SCHEMA, '--out', 'out'], { folder })
  return folder
}

const check = (folder: string, ...words: string[]) =>
  runCommand(['generate', '--schema', SCHEMA, '--out', 'out', '--check', ...words], { folder })

describe('generate --schema', () => {
  it('writes what generateFiles makes, and only what differs', async () => {
    const folder = createFolder()
    const words = ['generate', '--schema', SCHEMA, '--out', 'out', '--lang', 'en']
    const expected = await generateFiles(SCHEMA)
    const first = runCommand(words, { folder })
    expect([first.code, first.err]).toEqual([0, ''])
    expect(first.out).toBe([...expected.keys()].map((name) => `out/${name}: written\n`).join(''))
    expect(readAll(join(folder, 'out'))).toEqual(expected)
    const { mtimeMs } = statSync(join(folder, 'out/model.js'))
    expect(runCommand(words, { folder })).toEqual({ code: 0, out: 'out is up to date\n', err: '' })
    expect(statSync(join(folder, 'out/model.js')).mtimeMs).toBe(mtimeMs)
  })

  it('mends what was changed, writes what is missing, deletes what is left over', async () => {
    const folder = createGenerated()
    const model = join(folder, 'out/model.js')
    writeFileSync(model, `${readFileSync(model, 'utf8')}// mine\n`)
    rmSync(join(folder, 'out/types.d.ts'))
    cpSync(model, join(folder, 'out/old.js'))
    const { out } = runCommand(['generate', '--schema', SCHEMA, '--out', 'out', '--lang', 'en'], { folder })
    expect(out).toBe('out/model.js: updated\nout/old.js: deleted\nout/types.d.ts: written\n')
    expect(readAll(join(folder, 'out'))).toEqual(await generateFiles(SCHEMA))
  })

  it('deletes and writes nothing in a folder that holds other files', () => {
    const folder = createFolder()
    mkdirSync(join(folder, 'out'))
    writeFileSync(join(folder, 'out/letter.txt'), 'dear')
    const { code, out, err } = runCommand(['generate', '--schema', SCHEMA, '--out', 'out'], { folder })
    expect([code, out]).toEqual([2, ''])
    expect(err).toBe('不能写入 out：其中有不是由 generate 写的文件：letter.txt。请移走它们，或另选文件夹\n')
    expect([...readAll(join(folder, 'out'))]).toEqual([['letter.txt', 'dear']])
  })

  it('overwrites no file of the same name that it did not write', () => {
    const folder = createGenerated()
    writeFileSync(join(folder, 'out/model.js'), '// mine\n')
    writeFileSync(join(folder, 'out/types.d.ts'), '')
    const words = ['generate', '--schema', SCHEMA, '--out', 'out', '--lang', 'en']
    const { code, err } = runCommand(words, { folder })
    expect([code, err]).toEqual([2, expect.stringContaining('files that generate did not write: model.js.')])
    expect(readFileSync(join(folder, 'out/model.js'), 'utf8')).toBe('// mine\n')
    expect(readFileSync(join(folder, 'out/types.d.ts'), 'utf8')).toBe('')
    rmSync(join(folder, 'out/model.js'))
    expect(runCommand(words, { folder }).out).toBe('out/model.js: written\nout/types.d.ts: updated\n')
  })

  it('marks every file as generated, so that it can be written again', async () => {
    for (const text of (await generateFiles(SCHEMA)).values())
      expect(text.slice(0, 1000)).toMatch(/Generated from .* by `ogi-report generate`/)
  })

  it.each([
    [['--schema', 'nope.json', '--out', 'out'], 'nope.json'],
    [['--schema', 'wrong.json', '--out', 'out'], 'x-tabel'],
    [['--schema', SCHEMA, '--out', 'wrong.json'], 'Cannot write into wrong.json: it is not a folder'],
  ])('says what is wrong: %j', (words, message) => {
    const schema = JSON.parse(readFileSync(SCHEMA, 'utf8'))
    const folder = createFolder({ 'wrong.json': JSON.stringify({ ...schema, 'x-tabel': {} }) })
    const { code, out, err } = runCommand(['generate', ...words, '--lang', 'en'], { folder })
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(message)
    expect(err).not.toContain('    at ')
    expect(existsSync(join(folder, 'out'))).toBe(false)
  })
})

describe('generate with a wrong schema', () => {
  it('names the file on disk', () => {
    const schema = JSON.parse(readFileSync(SCHEMA, 'utf8'))
    const folder = createFolder({ 'wrong.json': JSON.stringify({ ...schema, 'x-tabel': {} }) })
    for (const each of readdirSync(dirname(SCHEMA))) {
      if (each !== relative(dirname(SCHEMA), SCHEMA))
        cpSync(join(dirname(SCHEMA), each), join(folder, each), { recursive: true })
    }
    const { code, err } = runCommand(['generate', '--schema', 'wrong.json', '--out', 'out', '--lang', 'en'], {
      folder,
    })
    expect(code).toBe(2)
    expect(err).toMatch(/^The schema is wrong:\nwrong\.json#/)
    expect(err).not.toContain(`${schema.$id}#`)
  })
})

describe('generate --check', () => {
  it('is content where nothing differs', () => {
    expect(check(createGenerated())).toEqual({ code: 0, out: 'out 与模式一致\n', err: '' })
  })

  it('shows every difference and the command that repairs, and writes nothing', () => {
    const folder = createGenerated()
    const model = join(folder, 'out/model.js')
    writeFileSync(model, readFileSync(model, 'utf8').replace('export const model', 'export const modle'))
    rmSync(join(folder, 'out/types.d.ts'))
    writeFileSync(join(folder, 'out/mine.txt'), 'mine')
    const before = readAll(folder)
    const { code, out, err } = check(folder, '--lang', 'en')
    expect(code).toBe(1)
    expect([...out.matchAll(/^out\/.*$/gm)].map(([line]) => line)).toEqual([
      'out/mine.txt: left over',
      'out/model.js: changed',
      'out/types.d.ts: missing',
    ])
    expect(out).toContain('-export const modle')
    expect(out).toContain('+export const model')
    expect(err).toBe(
      `out is not what the schema says (3 files). Repair it with: ogi-report generate --schema ${SCHEMA} --out out\n`,
    )
    expect(readAll(folder)).toEqual(before)
  })

  it('names all files first and cuts long differences, unless --verbose', () => {
    const folder = createGenerated()
    const name = join(folder, 'out/validator.js')
    const head = readFileSync(name, 'utf8').split('\n').slice(0, 1)
    writeFileSync(name, `${head}\n`)
    rmSync(join(folder, 'out/types.d.ts'))
    const { code, out } = check(folder, '--lang', 'en')
    const lines = out.trimEnd().split('\n')
    expect([code, lines.slice(0, 3)]).toEqual([
      1,
      ['out/types.d.ts: missing', 'out/validator.js: changed', ''],
    ])
    expect(lines.slice(3)).toHaveLength(41)
    expect(lines.at(-1)).toMatch(/^… \d+ more lines; --verbose shows them$/)
    const full = check(folder, '--verbose').out
    expect(full).not.toContain('--verbose')
    expect(full.split('\n').length).toBeGreaterThan(60)
  })

  it('finds everything missing where there is no folder', () => {
    const { code, out } = check(createFolder())
    expect(code).toBe(1)
    expect(out).toContain('out/model.js: 缺少\n')
  })
})

describe('generate', () => {
  it('finds the editions of the package as they are committed', () => {
    expect(runCommand(['generate', '--check', '--lang', 'en'])).toEqual({
      code: 0,
      out: 'generated is what the schema says\n',
      err: '',
    })
  })

  it('writes each edition into a folder of its own, wherever it is run', () => {
    const folder = createFolder()
    expect(runCommand(['generate', '--out', 'made'], { folder }).code).toBe(0)
    expect(readAll(join(folder, 'made'))).toEqual(readAll('generated'))
  })

  it('needs nothing that is generated', () => {
    const reached = reach('src/cli/commands/generate.ts', new Set())
    expect(reached.size).toBeGreaterThan(20)
    expect([...reached].filter((file) => file.startsWith('generated/'))).toEqual([])
  })

  it('is what npm run generate runs, straight from the sources', () => {
    const run = spawnSync(process.execPath, ['scripts/generate.mjs', '--check'], { encoding: 'utf8' })
    expect([run.status, run.stdout, run.stderr]).toEqual([0, 'generated is what the schema says\n', ''])
  })
})

/** Every file a source leads to by imports of code; types are gone when it runs. */
function reach(file: string, files: Set<string>): Set<string> {
  if (files.has(file)) return files
  files.add(file)
  if (!file.startsWith('src/')) return files
  const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true }
  const code = ts.transpile(readFileSync(file, 'utf8'), options)
  for (const { fileName } of ts.preProcessFile(code, true, true).importedFiles) {
    if (fileName.startsWith('.'))
      reach(relative('.', join(dirname(file), fileName)).replace(/^(src.*)\.js$/, '$1.ts'), files)
  }
  return files
}
