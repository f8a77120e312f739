import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { editions } from '../generated/index.js'
import type { Model } from '../src/model/types.js'

/** Files below a folder, with `/` in their paths. */
function listFiles(folder: string, ending = ''): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => `${entry.parentPath.replaceAll('\\', '/')}/${entry.name}`)
    .sort()
}

const read = (file: string) => readFileSync(file, 'utf8')

const codes = new Map<string, string>()

/** A source without its comments. */
function readCode(file: string): string {
  const known = codes.get(file)
  if (known !== undefined) return known
  const compilerOptions = {
    removeComments: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
  }
  const code = ts.transpileModule(read(file), { compilerOptions }).outputText
  codes.set(file, code)
  return code
}

const SOURCES = listFiles('src', '.ts')

/** What a file imports, from the top of the project. */
function listImports(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(read(file), true, true)
  return importedFiles.map(({ fileName }) => {
    if (!fileName.startsWith('.')) return fileName
    return new URL(fileName, `file:///${file}`).pathname.slice(1)
  })
}

/** Sources that others lead to by imports, and what they import beside. */
function reach(start: readonly string[]): { files: readonly string[]; others: readonly string[] } {
  const files = new Set<string>()
  const others = new Set<string>()
  const visit = (file: string) => {
    if (files.has(file)) return
    files.add(file)
    for (const path of listImports(file)) {
      if (path.startsWith('src/')) visit(path.replace(/\.js$/, '.ts'))
      else others.add(path)
    }
  }
  for (const file of start) visit(file)
  return { files: [...files], others: [...others].sort() }
}

/** Files of a folder with those of their imports that are not allowed. */
function findImports(folder: string, forbidden: RegExp): string[] {
  return listFiles(folder, '.ts').flatMap((file) =>
    listImports(file)
      .filter((path) => forbidden.test(path))
      .map((path) => `${file} imports ${path}`),
  )
}

describe('every source file', () => {
  it('is found', () => {
    expect(SOURCES.length).toBeGreaterThan(80)
  })

  it('has at most 250 lines', () => {
    expect(SOURCES.filter((file) => read(file).split('\n').length > 251)).toEqual([])
  })

  it('says in its first line what goes in and what comes out', () => {
    expect(SOURCES.filter((file) => !/^\/\/ \S/.test(read(file)))).toEqual([])
  })

  it('is named in kebab-case after its subject', () => {
    const vague = /(^|-)(utils?|helpers?|common|misc|core|manager)\.ts$/
    const wrong = SOURCES.map((file) => file.slice(file.lastIndexOf('/') + 1))
    expect(wrong.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*\.ts$/.test(name) || vague.test(name))).toEqual([])
  })

  it('has a docblock on every export', () => {
    expect(SOURCES.flatMap(listBareExports)).toEqual([])
  })

  it('says `any` nowhere, and leaves no type unchecked', () => {
    const found = SOURCES.flatMap((file) => listAny(file).map((line) => `${file}:${line}`))
    expect(found).toEqual([])
    expect(SOURCES.filter((file) => /@ts-(ignore|nocheck|expect-error)/.test(read(file)))).toEqual([])
  })

  it('uses no enum, namespace, default export or eval', () => {
    const forbidden =
      /^\s*(export )?(declare )?(const )?enum |^\s*(export )?namespace |^export default |\beval\(|new Function\(/m
    const own = SOURCES.filter((file) => forbidden.test(read(file)))
    expect(own).toEqual([])
  })
})

/** The folders of src/ from the bottom up, and which of those below each may import from. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: ['issue'],
  issue: ['model'],
  edition: ['issue', 'model'],
  profile: ['issue', 'model', 'report'],
  diff: ['issue', 'model', 'profile'],
  text: ['model'],
  prose: ['issue', 'model', 'text'],
  upgrade: ['edition', 'issue', 'model'],
  lint: ['issue', 'model', 'similarity', 'text', 'validate'],
  validate: ['edition', 'issue', 'lint', 'model', 'prose', 'text', 'upgrade'],
  similarity: ['edition', 'issue', 'lint', 'model', 'text', 'validate'],
  report: ['edition', 'issue', 'model', 'validate'],
  accept: ['issue', 'model', 'report', 'validate'],
  render: ['edition', 'issue', 'model', 'report'],
  import: ['compare', 'issue', 'model', 'report', 'roster'],
  generate: ['model', 'profile', 'render', 'upgrade'],
  export: ['edition', 'generate', 'issue', 'model', 'report', 'upgrade', 'validate'],
  roster: ['edition', 'import', 'issue', 'model', 'report'],
  aggregate: ['accept', 'edition', 'issue', 'model', 'report', 'roster', 'upgrade', 'validate'],
  years: ['edition', 'issue', 'model', 'report', 'upgrade', 'validate'],
  compare: ['edition', 'import', 'issue', 'model', 'report', 'roster', 'upgrade', 'validate'],
  page: ['issue'],
  check: [
    'accept',
    'aggregate',
    'edition',
    'issue',
    'model',
    'page',
    'report',
    'roster',
    'similarity',
    'text',
    'upgrade',
    'validate',
    'years',
  ],
  analyse: [
    'aggregate',
    'check',
    'edition',
    'export',
    'issue',
    'model',
    'page',
    'report',
    'roster',
    'validate',
  ],
  describe: [
    'aggregate',
    'check',
    'compare',
    'edition',
    'import',
    'issue',
    'model',
    'report',
    'upgrade',
    'years',
  ],
}

const FOLDERS = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'cli')
  .map(({ name }) => name)

describe('imports point one way', () => {
  it.each(['model', 'profile', 'generate', 'diff'])(
    '%s does without what is generated, so that it can be generated anew',
    (folder) => {
      const { files, others } = reach(listFiles(`src/${folder}`, '.ts'))
      expect(files.length).toBeGreaterThan(15)
      expect(others.filter((path) => path.startsWith('generated/'))).toEqual([])
    },
  )

  it.each(FOLDERS)('%s imports only from what stands below it', (folder) => {
    const allowed: readonly string[] = MAY_IMPORT[folder] ?? []
    const found = listFiles(`src/${folder}`, '.ts').flatMap((file) =>
      listImports(file).flatMap((path) => {
        const [, other] = /^src\/([^/]+)\//.exec(path) ?? []
        return other === undefined || other === folder || allowed.includes(other) ? [] : [`${file}: ${path}`]
      }),
    )
    expect(found).toEqual([])
  })

  it('nothing of the check of schemas knows the words of issues', () => {
    expect(findImports('src/diff', /^src\/issue\/(?!error\.)/)).toEqual([])
  })

  it('only the command line knows the public entry', () => {
    const found = findImports('src', /^src\/index\.js$/)
    expect(found.filter((line) => !line.startsWith('src/cli/'))).toEqual([])
  })

  it('validation needs no package', () => {
    const { files, others } = reach(['src/validate/index.ts'])
    expect(files.length).toBeGreaterThan(20)
    expect(others.filter((path) => !path.startsWith('generated/'))).toEqual([])
  })
})

describe('only the command line', () => {
  it('prints, reads arguments and sets an exit code', () => {
    const acts = /\bconsole\.|\bprocess\.(stdout|stderr|stdin|exit|exitCode|argv|on)\b/
    const found = SOURCES.filter((file) => !file.startsWith('src/cli/') && acts.test(readCode(file)))
    expect(found).toEqual([])
  })

  it('asks for the time, in one place; no source asks for the locale or chance', () => {
    const moods = /\bDate\.now\b|new Date\(\)|Math\.random|toLocale|Intl\.|localeCompare/
    expect(SOURCES.filter((file) => moods.test(readCode(file)))).toEqual(['src/cli/accept/today.ts'])
  })
})

describe('official wording', () => {
  it('stands in the schema alone', () => {
    const models = editions.map(({ model }) => model)
    const wordings = listWordings(models).filter((text) => [...text].length >= 4)
    expect(wordings.length).toBeGreaterThan(150)
    // Help screens are prose about options, which need some of the same plain words.
    const sources = SOURCES.filter((file) => !file.startsWith('src/cli/help/'))
    const texts = [
      ...sources.map((file) => [file, readCode(file)]),
      ...listFiles('templates').map((file) => [file, read(file)]),
    ]
    const found = texts.flatMap(([file = '', text = '']) => {
      return wordings.filter((wording) => text.includes(wording)).map((wording) => `${file}: ${wording}`)
    })
    expect(found).toEqual([])
  })
})

describe('generated files', () => {
  it.each(editions)(
    'name the schema they are made from, and no place on a disk: $model.edition',
    ({ model }) => {
      for (const file of listFiles(`generated/${model.edition}`)) {
        const [first = ''] = read(file)
          .replace(/^\{\n.*\n.*\n/, '')
          .split('\n')
        expect(first, file).toContain(`Generated from ${model.id} (sha256 ${model.digest})`)
        expect(read(file), file).not.toContain(process.cwd())
      }
    },
  )
})

/** Every Chinese wording that models hold, without the places in braces. */
function listWordings(value: readonly Model[]): string[] {
  const texts = new Set<string>()
  const visit = (node: unknown, key: string) => {
    if (typeof node === 'string' && (key === 'zh' || key === 'aliases'))
      for (const text of node.split(/\{\w+\}/)) texts.add(text)
    else if (Array.isArray(node)) for (const item of node) visit(item, key)
    else if (node !== null && typeof node === 'object')
      for (const [name, item] of Object.entries(node)) visit(item, name)
  }
  visit(value, '')
  return [...texts]
}

/** Exports without docblock, and parameters and results it leaves out. Re-exports are documented where they are declared. */
function listBareExports(file: string): string[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022, true)
  const documented = new Set<string>()
  return source.statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    if (!isExported) return []
    const name = ts.isFunctionDeclaration(statement) ? (statement.name?.text ?? '') : ''
    // The signatures of a function share the docblock of the first.
    if (documented.has(name)) return []
    const docblock = ts.getJSDocCommentsAndTags(statement)
    if (docblock.length === 0) return [`${file}: ${statement.getText().split('\n')[0]}`]
    if (!ts.isFunctionDeclaration(statement)) return []
    documented.add(name)
    const parameters = statement.parameters.flatMap(({ name: bound }) =>
      ts.isIdentifier(bound) ? [bound.text] : [],
    )
    const tags = ts.getJSDocTags(statement)
    const told = tags.filter(ts.isJSDocParameterTag).map((tag) => tag.name.getText())
    const missing = parameters.filter((parameter) => !told.includes(parameter))
    const isVoid = /^(void|Promise<void>|never|asserts .*)$/.test(statement.type?.getText() ?? 'void')
    if (!isVoid && !tags.some(ts.isJSDocReturnTag)) missing.push('result')
    return missing.map((parameter) => `${file}: ${name} leaves out ${parameter}`)
  })
}

/** Lines on which the type `any` is written. */
function listAny(file: string): number[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022, true)
  const lines: number[] = []
  const visit = (node: ts.Node) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword)
      lines.push(source.getLineAndCharacterOfPosition(node.getStart()).line + 1)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return lines
}
