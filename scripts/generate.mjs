// Run the generator straight from src/, without dist/: a broken generated/ can always be made anew.
// Takes the options of `ogi-report generate` (--check, --out DIR, --schema FILE).

import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build as bundle } from 'esbuild'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
// Two folders deep like every source, so that `../../schema` seen from the bundle is the same folder.
const outfile = join(root, 'node_modules/.cache/generate.mjs')

await bundle({
  entryPoints: [join(root, 'src/generate/index.ts')],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  sourcemap: 'inline',
})
const { runGenerate } = await import(pathToFileURL(outfile).href)
process.exitCode = await runGenerate(process.argv.slice(2))
