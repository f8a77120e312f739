// bench/package-lock.json → bench/node_modules: the peers stay out of the project's own packages.

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = dirname(fileURLToPath(import.meta.url))

/**
 * Install the peers where one is missing or has another version.
 *
 * @throws {Error}
 *   When npm fails; its messages have been printed.
 */
export function installPeers() {
  if (isInstalled()) return
  console.log('Installing the peers of bench/package-lock.json into bench/node_modules …')
  const npm = process.env.npm_execpath
  const [program, first] = npm ? [process.execPath, [npm]] : ['npm', []]
  const options = { cwd: folder, stdio: 'inherit', shell: !npm && process.platform === 'win32' }
  const { status } = spawnSync(program, [...first, 'install', '--no-save'], options)
  if (status !== 0) throw new Error('npm install failed, see above: the first run has to reach the registry')
}

/** npm writes down what it installed. */
function isInstalled() {
  const record = join(folder, 'node_modules/.package-lock.json')
  if (!existsSync(record)) return false
  const installed = readPackages(record)
  return Object.entries(readPackages(join(folder, 'package-lock.json'))).every(
    ([path, { version }]) => path === '' || installed[path]?.version === version,
  )
}

function readPackages(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages
}
