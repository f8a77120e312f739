// Make a fresh clone ready: install the locked packages where they are missing or differ, then build dist/.
// Runs before the other npm scripts with nothing but Node and npm. `--packages-only` leaves dist/ as it is.

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')

try {
  if (!isInstalled()) install()
  if (!process.argv.includes('--packages-only')) {
    const { buildPackage } = await import('./build.mjs')
    await buildPackage()
  }
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

/** npm writes down what it installed: that record must hold every package of the lock file, unchanged. */
function isInstalled() {
  const record = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(record)) return false
  const installed = readPackages(record)
  return Object.entries(readPackages(join(root, 'package-lock.json'))).every(([path, locked]) => {
    const found = installed[path]
    // Optional packages are those of other systems and processors.
    if (path === '' || (locked.optional && !found)) return true
    return found?.version === locked.version && found.integrity === locked.integrity
  })
}

function readPackages(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages
}

function install() {
  console.log('Installing the packages of package-lock.json into node_modules …')
  const npm = process.env.npm_execpath
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []]
  const options = { cwd: root, stdio: 'inherit', shell: !npm && process.platform === 'win32' }
  // Not `npm ci`: it refuses a lock file without the formatter's builds for every other system, and not every
  // registry offers those. This too installs exactly what is locked, and leaves the lock file alone.
  const { status } = spawnSync(command, [...first, 'install', '--no-save', '--include=dev'], options)
  if (status !== 0) throw new Error('npm install failed, see above: the first run has to reach the registry')
}
