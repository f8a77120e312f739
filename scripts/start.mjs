// `npm start`: the tour. Validates sound reports and a wrong one, and writes HTML and text versions into out/.

import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const sound = ['street-office', 'department', 'department-2020', 'city']

mkdirSync(join(root, 'out'), { recursive: true })
const outcomes = [
  run(0, 'validate', ...sound.map((name) => `examples/${name}.json`)),
  run(0, 'validate', 'examples/city.json', '--previous', 'examples/city-2023.json'),
  run(1, 'validate', 'examples/faults/one-cell.json'),
  ...sound.flatMap((name) => [
    run(0, 'render', `examples/${name}.json`, '--to', 'html', '-o', `out/${name}.html`),
    run(0, 'render', `examples/${name}.json`, '--to', 'text', '-o', `out/${name}.txt`),
  ]),
]
if (outcomes.includes(false)) process.exitCode = 1
else console.log('\nOpen the pages in out/.')

/** Show a command as a person would type it, run it, and tell whether it ended with the expected code. */
function run(expected, ...options) {
  console.log(`\n$ npx ogi-report ${options.join(' ')}`)
  const command = [join(root, 'dist/cli/index.cjs'), ...options]
  return spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' }).status === expected
}
