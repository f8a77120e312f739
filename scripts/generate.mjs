// schema/ → generated/, with the generator taken straight from src/ and not from dist/: so a broken generated/, on
// which dist/ rests, can always be made anew. `--check` compares and writes nothing.

import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build as bundle } from 'esbuild'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const isCheck = process.argv.includes('--check')

try {
  process.chdir(root)
  const { run } = await loadCommand()
  const flags = new Set(isCheck ? ['check'] : [])
  const { code, out } = await run({ values: {}, flags, files: [], language: 'en', colour: false })
  process.stdout.write(out ?? '')
  if (code !== 0) console.error('generated/ is not what schema/ says. Repair it with: npm run generate')
  process.exitCode = code
} catch (error) {
  // A fault of the schema speaks for itself; anything else is a fault of the generator.
  console.error(error.name === 'ToolkitError' ? error.message : error)
  process.exitCode = 2
}

async function loadCommand() {
  // Two folders deep like every source, so that `../../schema` seen from the bundle is the same folder.
  const outfile = join(root, 'node_modules/.cache/generate.mjs')
  await bundle({
    entryPoints: [join(root, 'src/cli/commands/generate.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    sourcemap: 'inline',
  })
  return import(pathToFileURL(outfile).href)
}
