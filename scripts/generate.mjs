// schema/ → generated/, with the generator taken straight from src/ and not from dist/: so a broken generated/, on
// which dist/ rests, can always be made anew. `--check` compares and writes nothing.

import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadSource } from './load-source.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const isCheck = process.argv.includes('--check')

try {
  process.chdir(root)
  const { run } = await loadSource('cli/commands/generate.ts')
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
