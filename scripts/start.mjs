// `npm start`: the tour. Validates the examples, shows what is wrong in the faulty ones, and writes the sound
// ones as HTML and text into out/.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const sound = reportsIn('examples')
const faulty = reportsIn('examples/faults')

mkdirSync(join(root, 'out'), { recursive: true })
const failed = [
  ...sound.map((file) => run(0, 'validate', file)),
  ...faulty.map((file) => run(1, 'validate', file)),
  ...sound.flatMap((file) => render(file)),
].filter((isExpected) => !isExpected)
if (failed.length === 0) console.log('\nOpen the pages in out/.')
process.exitCode = failed.length === 0 ? 0 : 1

function reportsIn(folder) {
  const path = join(root, folder)
  if (!existsSync(path)) return []
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `${folder}/${name}`)
}

function render(file) {
  const name = file.replace(/^.*\/|\.json$/g, '')
  return [
    run(0, 'render', file, '--to', 'html', '-o', `out/${name}.html`),
    run(0, 'render', file, '--to', 'text', '-o', `out/${name}.txt`),
  ]
}

/** Show a command as a person would type it, run it, and tell whether it ended with the expected code. */
function run(expected, ...options) {
  console.log(`\n$ npx ogi-report ${options.join(' ')}`)
  const command = [join(root, 'dist/cli/index.cjs'), ...options]
  return spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' }).status === expected
}
