// The command lines that are compared: each validates one file, says nothing of a sound one but perhaps its name, and
// ends with a code other than 0 for a faulty one.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build as bundle } from 'esbuild'
import { writeAjvModule } from './ajv.mjs'
import { readSchema } from './shape-checks.mjs'

const require = createRequire(import.meta.url)
const root = fileURLToPath(new URL('../../', import.meta.url))
const schema = join(root, 'generated/2021/report.2020-12.schema.json')

/**
 * One command line.
 *
 * @typedef {object} Command
 * @property {string} name
 * @property {(file: string) => string[]} write
 *   The program and its arguments.
 * @property {boolean} [isPeer]
 * @property {string} [remark]
 */

/**
 * List the command lines, built where they have to be.
 *
 * @returns {Promise<{ commands: Command[], clean: () => void }>}
 *   Ours first; `clean` removes what was built.
 */
export async function listCommands() {
  const folder = mkdtempSync(join(tmpdir(), 'ogi-report-bench-'))
  const standalone = await buildStandalone(folder)
  const node = process.execPath
  const here = (name) => fileURLToPath(new URL(name, import.meta.url))
  const ajvCli = require.resolve('ajv-cli/dist/index.js')
  const sourcemeta = dirname(require.resolve('@sourcemeta/jsonschema/package.json'))
  const binary = findBinary(sourcemeta)
  return {
    clean: () => rmSync(folder, { recursive: true }),
    commands: [
      {
        name: 'ogi-report validate',
        write: (file) => [node, join(root, 'dist/cli/index.cjs'), 'validate', file],
      },
      { name: 'ogi-report as a library', write: (file) => [node, here('own-command.mjs'), file] },
      { name: 'Ajv stand-alone, one file', write: (file) => [node, standalone, file], isPeer: true },
      {
        name: 'Ajv as a library',
        write: (file) => [node, here('ajv-command.mjs'), schema, file],
        isPeer: true,
      },
      {
        name: 'ajv-cli',
        write: (file) => [node, ajvCli, 'validate', '--spec=draft2020', '-s', schema, '-d', file],
        isPeer: true,
      },
      {
        name: 'sourcemeta, through its npm command',
        write: (file) => [node, join(sourcemeta, 'npm/cli.js'), 'validate', schema, file],
        isPeer: true,
      },
      ...(binary
        ? [
            {
              name: 'sourcemeta, its binary',
              write: (file) => [binary, 'validate', schema, file],
              isPeer: true,
              remark: 'no Node',
            },
          ]
        : []),
    ],
  }
}

/** The package ships a binary for each system; its name says which. */
function findBinary(folder) {
  const { platform, arch, report } = process
  const system = { linux: 'linux', darwin: 'darwin' }[platform]
  const processor = { x64: 'x86_64', arm64: 'arm64' }[arch]
  if (!system || !processor) return undefined
  const library = platform === 'linux' && !report.getReport().header.glibcVersionRuntime ? '-musl' : ''
  return join(folder, `build/github-releases/jsonschema-${system}-${processor}${library}`)
}

async function buildStandalone(folder) {
  const entry = join(folder, 'entry.cjs')
  writeFileSync(join(folder, 'check.cjs'), writeAjvModule(readSchema()))
  writeFileSync(
    entry,
    `const { readFileSync } = require('node:fs')
const check = require('./check.cjs')
if (!check(JSON.parse(readFileSync(process.argv[2], 'utf8')))) { console.error(check.errors); process.exitCode = 1 }
`,
  )
  const outfile = join(folder, 'ajv-standalone.cjs')
  // Ajv's run-time parts stand where the bench has installed them.
  const nodePaths = [fileURLToPath(new URL('../node_modules', import.meta.url))]
  await bundle({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    minify: true,
    nodePaths,
  })
  return outfile
}
