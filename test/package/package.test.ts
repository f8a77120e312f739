// The package as another team gets it: packed, installed in an empty project, compiled, run and bundled.

import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasBrowser } from '../browser.js'
import { bundleConsumer, runInBrowser } from './bundle.js'
import { createProject, type Project, root } from './project.js'

const consumers = ['whole', 'validate', 'validate-from-main']
let project: Project
let compiled: string

beforeAll(() => {
  project = createProject()
  compiled = compileConsumers()
})
afterAll(() => rmSync(project.folder, { recursive: true, force: true }))

describe('the tarball', () => {
  test('holds every file of the product', () => {
    const folders = ['schema', 'templates', 'generated', 'dist']
    const product = folders
      .flatMap(filesOf)
      .filter((path) => !/^dist\/(\.|cli\/index\.(js|d\.ts)$)|^schema\/published\//.test(path))
    const pages = ['LICENSE', 'README.md', 'package.json']
    expect(project.files).toEqual(expect.arrayContaining([...product, ...pages]))
  })

  test('holds nothing else', () => {
    const isProduct =
      /^(assets|dist|generated|schema|templates)\/|^(LICENSE|package\.json|CHANGELOG\.md|README(\.\w+)*\.md)$/
    expect(project.files.filter((path) => !isProduct.test(path))).toEqual([])
    expect(project.files.filter((path) => /(^|\/)\.|\.tsbuildinfo$|\.test\./.test(path))).toEqual([])
  })

  test('names no path of the machine it was built on', () => {
    const texts = project.files.map((path) => [path, readFileSync(join(project.installed, path), 'utf8')])
    expect(texts.filter(([, text]) => text?.includes(root)).map(([path]) => path)).toEqual([])
  })

  test('is clean under publint', async () => {
    const tarball = Uint8Array.from(readFileSync(project.tarball)).buffer
    const { messages, pkg } = await publint({ pack: { tarball }, strict: true })
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
  })

  test('has types that are right for every entry and every way to find them', async () => {
    const tarball = createPackageFromTarballData(Uint8Array.from(readFileSync(project.tarball)))
    const analysis = await checkPackage(tarball)
    // The profile for packages of ES modules only: require() and resolution before Node 12 are not promised.
    const outside = ['node10', 'node16-cjs']
    const problems = analysis.types === false ? ['no types'] : analysis.problems
    expect(problems.filter((problem) => !outside.includes(Object(problem).resolutionKind))).toEqual([])
  })
})

describe('an empty project with the package installed', () => {
  test('compiles against the types as Node finds them', () => {
    expect(compiled).toBe('')
  })

  test('compiles against the types as a bundler finds them', () => {
    expect(compileConsumers('--module', 'esnext', '--moduleResolution', 'bundler', '--noEmit')).toBe('')
  })

  test('loads every module with the declared dependencies alone', () => {
    const modules = project.files.filter((path) => /^(dist|generated)\/.*\.js$/.test(path))
    const imports = modules.map((path) => `await import('./node_modules/ogi-report/${path}')`)
    expect(runNode('--input-type=module', '--eval', imports.join('\n'))).toBe('')
    expect(modules).toContain('dist/index.js')
  })

  test('finds every entry by its name', () => {
    const names = Object.keys(project.manifest.exports).filter((name) => !/[*]|package\.json/.test(name))
    const imports = names.map((name) => `await import('${name.replace('.', 'ogi-report')}')`)
    expect(runNode('--input-type=module', '--eval', imports.join('\n'))).toBe('')
  })

  test('runs the command', () => {
    const command = join(project.installed, project.manifest.bin['ogi-report'] ?? '')
    const page = runNode(command, 'render', 'report.json', '--to', 'html')
    expect(runNode(command, 'validate', 'report.json', '--reporter', 'json')).toContain('"valid":')
    expect(page).toMatch(/^<!doctype html>/i)
  })

  test('validates and renders in Node', () => {
    const verdict = JSON.stringify({ sound: true, faulty: false, paths: ['/year'] })
    const facts = JSON.stringify({ received: true, edition: '2021', facts: [true, true, true] })
    expect(consumers.map((name) => runNode(`${name}.js`))).toEqual([facts, verdict, verdict])
  })
})

describe('reports of several editions', () => {
  test('are told apart by their types, and brought over, in a project of another team', () => {
    expect(JSON.parse(runNode('editions.js'))).toEqual({
      procurement: [6, null],
      received: [2020, 3],
      editions: ['2019', '2019', '2021', '2019', '2020'],
      valid: [false, null, true],
      codes: ['upgrade-left-out', 'upgrade-not-comparable', 'upgrade-not-filled'],
    })
  })
})

describe('the importer', () => {
  test('gives a report of a page, in a project of another team', () => {
    expect(runNode('import.js')).toBe('{"edition":"2021","isSame":true,"guesses":0,"valid":true}')
  })

  test.each(['', '/validate', '/render', '/generate', '/templates'])(
    'is not loaded by ogi-report%s',
    (entry) => {
      expect(listLoaded(`await import('ogi-report${entry}')`).filter((path) => IMPORTER.test(path))).toEqual(
        [],
      )
    },
  )

  test('brings its libraries when a file needs them, and no sooner', () => {
    const found = (code: string) => {
      const paths = listLoaded(code).filter((path) => LIBRARY.test(path))
      return new Set(paths.map((path) => LIBRARY.exec(path)?.[1]))
    }
    expect(found(`await import('ogi-report/import')`)).toEqual(new Set())
    const page = `const { importReport } = await import('ogi-report/import')
      await importReport(new TextEncoder().encode('<p>x</p>'))`
    expect(found(page)).toEqual(new Set(['htmlparser2']))
  })
})

describe('the analysis', () => {
  test('answers in a project of another team, with the declared dependencies alone', () => {
    expect(runNode('analyse.js')).toBe(
      '{"years":[2024],"shares":1,"scripts":0,"formats":["pretty","json","csv","html"]}',
    )
  })
})

describe('the comparison of schemas', () => {
  test('tells what changed, in a project of another team', () => {
    expect(JSON.parse(runNode('diff.js'))).toEqual({ same: [], breaks: true, codes: true, missing: true })
  })

  test('is not loaded by ogi-report', () => {
    const loaded = listLoaded(`await import('ogi-report')`)
    expect(loaded.filter((path) => path.includes('/ogi-report/dist/diff/'))).toEqual([])
  })
})

describe('the exporter', () => {
  const write = (to: string) =>
    runNode(
      '--input-type=module',
      '--eval',
      `const { exportReports } = await import('ogi-report/export')
      const done = exportReports([{ name: 'a', report: {} }], 'out.${to}', { to: '${to}' })
      console.log(await done.then(({ rows }) => rows.cells, ({ code, message }) => code + ' ' + message))`,
    )

  test('writes CSV with the declared dependencies alone', () => {
    expect(write('csv')).toBe('200')
  })

  test.each([
    ['parquet', '@duckdb/node-api'],
    ['duckdb', '@duckdb/node-api'],
    ['sqlite', 'node-sqlite3-wasm'],
  ])('says for %s which package to install, and writes nothing', (to, name) => {
    const said = write(to)
    expect(said).toContain('package-missing')
    expect(said).toContain(`Run npm install ${name} first`)
    expect(readdirSync(project.folder).filter((file) => file.startsWith(`out.${to}`))).toEqual([])
  })

  test.each(['', '/validate', '/render', '/generate', '/templates', '/import'])(
    'is not loaded by ogi-report%s',
    (entry) => {
      const loaded = listLoaded(`await import('ogi-report${entry}')`)
      expect(loaded.filter((path) => path.includes('/ogi-report/dist/export/'))).toEqual([])
    },
  )
})

describe('a bundle for the browser', () => {
  test.each(['validate', 'validate-from-main'])('of %s holds the validator alone', async (name) => {
    const { inputs } = await bundleConsumer(project.folder, name)
    const packages = inputs.filter((path) => path.startsWith('node_modules/'))
    expect(packages.filter((path) => !path.startsWith('node_modules/ogi-report/'))).toEqual([])
    expect(packages.filter((path) => /template|\/(render|generate|import|cli)\//.test(path))).toEqual([])
    expect(packages.length).toBeGreaterThan(0)
  })

  test('of the validator makes no code from strings', async () => {
    const { code } = await bundleConsumer(project.folder, 'validate')
    expect(code.match(/\beval\b|\bFunction\s*\(|\brequire\b|\bimport\s*\(/g)).toBeNull()
  })

  test.skipIf(!hasBrowser).each(consumers)('of %s does in Chromium what it does in Node', async (name) => {
    const { code } = await bundleConsumer(project.folder, name)
    const seen = await runInBrowser(code)
    expect(seen).toEqual({ console: [runNode(`${name}.js`)], refused: [] })
  })
})

const LIBRARY = /\/node_modules\/(htmlparser2|mammoth|fflate|pdfjs-dist|opencc-js)\//
/** The words of an import are those of `describeIssue` too. */
const IMPORTER = new RegExp(`/ogi-report/dist/import/(?!codes\\b|describe\\.js)|${LIBRARY.source}`)

/** The modules that a script in the project loads. */
function listLoaded(code: string): string[] {
  const log = runNodeWith({ NODE_DEBUG: 'esm' }, '--input-type=module', '--eval', code)
  const paths = [...log.matchAll(/^ESM \d+: Translating \w+ (file:\S+)/gm)].map(([, url = '']) => url)
  expect(paths.length, 'the log of the engine is understood').toBeGreaterThan(0)
  return paths
}

function filesOf(folder: string): string[] {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
}

/** Compile the consumers strictly, libraries included, and without Node's types: a web project has none. */
function compileConsumers(...options: string[]): string {
  return runNode(join(root, 'node_modules/typescript/bin/tsc'), '-p', '.', ...options)
}

/** Run Node in the project and give back all that it printed. */
function runNode(...options: string[]): string {
  return runNodeWith({}, ...options)
}

function runNodeWith(variables: Readonly<Record<string, string>>, ...options: string[]): string {
  const env = { ...process.env, NODE_NO_WARNINGS: '1', ...variables }
  const { stdout, stderr } = spawnSync(process.execPath, options, {
    cwd: project.folder,
    encoding: 'utf8',
    env,
  })
  return `${stdout}${stderr}`.trim()
}
