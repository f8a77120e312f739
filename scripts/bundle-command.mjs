// The command line → two small CommonJS files that start sooner than many ES modules: dist/cli/index.cjs, the entry,
// which holds all that a sound report needs, and dist/cli/run.cjs, which holds `validate` with all its words. The
// other commands are read from the output of tsc when they are chosen.

import { chmodSync, existsSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build as bundle } from 'esbuild'

/**
 * Bundle the command line into dist/cli.
 *
 * @param {string} root
 *   Folder of the checkout; tsc has filled its dist/.
 * @throws {Error}
 *   When esbuild has something to complain about, which it has printed.
 */
export async function bundleCommand(root) {
  if (!existsSync(join(root, 'src/cli/index.ts'))) {
    return console.warn('dist/cli/index.cjs is left out: there is no src/cli/index.ts')
  }
  const entry = join(root, 'dist/cli/index.cjs')
  await bundleFile(root, 'index', { banner: '#!/usr/bin/env node', dynamicImport: false })
  await bundleFile(root, 'run', { banner: HERE, dynamicImport: true })
  chmodSync(entry, 0o755)
}

/** What `import.meta.url` is in CommonJS. */
const HERE = "const hereUrl = require('node:url').pathToFileURL(__filename).href"

async function bundleFile(root, name, { banner, dynamicImport }) {
  const { warnings } = await bundle({
    entryPoints: [join(root, `src/cli/${name}.ts`)],
    outfile: join(root, `dist/cli/${name}.cjs`),
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    mainFields: ['module', 'main'],
    // A smaller file starts sooner; names stay, so that a stack trace can be read.
    minifySyntax: true,
    minifyWhitespace: true,
    banner: { js: banner },
    define: { 'import.meta.url': 'hereUrl' },
    // `require` takes half the time where the file is CommonJS.
    supported: { 'dynamic-import': dynamicImport },
    plugins: [loadLater(root), readLater(root)],
  })
  if (warnings.length > 0) throw new Error(`dist/cli/${name}.cjs: mend what esbuild warns of above`)
}

/** What is asked for with `import()` stays outside, `validate` excepted: it is the command that must start at once. */
function loadLater(root) {
  const isBundled = (path) => path === './commands/validate.js'
  return {
    name: 'load-later',
    setup(builder) {
      builder.onResolve({ filter: /./ }, ({ kind, path, resolveDir }) => {
        if (kind !== 'dynamic-import' || isBundled(path)) return undefined
        if (path === './run.js') return { path: './run.cjs', external: true }
        if (!path.startsWith('.')) return { path, external: true }
        const place = relative(join(root, 'src/cli'), resolve(resolveDir, path)).replaceAll('\\', '/')
        return { path: place.startsWith('.') ? place : `./${place}`, external: true }
      })
    },
  }
}

/**
 * The large members of a model, which a sound report hardly needs, are put beside the entry as JSON and read when
 * they are asked for. As code they would be compiled at every start, which takes longer than the validation.
 */
function readLater(root) {
  return {
    name: 'read-later',
    setup(builder) {
      builder.onLoad({ filter: /[\\/]generated[\\/].*[\\/]model\.js$/ }, async ({ path }) => {
        const { model } = await import(pathToFileURL(path).href)
        const members = Object.entries(model).map(([name, value]) => {
          const json = JSON.stringify(value)
          if (json.length < 10_000 && !LATER.includes(name)) return `${JSON.stringify(name)}: ${json}`
          const file = `model.${model.edition}.${name}.json`
          writeFileSync(join(root, 'dist/cli', file), writeAscii(json))
          return `get ${name}() { return read('${file}') }`
        })
        return { contents: `${READ}\nexport const model = { ${members.join(', ')} }\n` }
      })
    },
  }
}

/** Small members that a sound report does not need either. */
const LATER = ['upgrade', 'words', 'label']

const READ = `import { readFileSync } from 'node:fs'
const known = new Map()
function read(file) {
  if (!known.has(file)) known.set(file, JSON.parse(readFileSync(__dirname + '/' + file, 'latin1')))
  return known.get(file)
}`

/** The fastest to read. */
function writeAscii(json) {
  return json.replace(
    /[\u0080-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
