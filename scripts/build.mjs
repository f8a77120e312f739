// From src/ to dist/: tsc writes ES modules and types, esbuild the files the command line starts with.
// Does nothing when no input has changed since the last build. `--force` builds anyway.

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleCommand } from './bundle-command.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const stamp = join(root, 'dist/.stamp')
const buildInfo = join(root, 'dist/.tsbuildinfo')
// Templates and schema are shipped as they stand: nothing in dist/ is made from them.
const inputs = [
  'src',
  'generated',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  'scripts/build.mjs',
  'scripts/bundle-command.mjs',
]

/**
 * Build dist/ where it is out of date.
 *
 * @param {{ force?: boolean }} [options]
 * @returns {Promise<boolean>}
 *   Whether anything had to be built.
 * @throws {Error}
 *   When the sources do not compile; the compiler's messages have been printed.
 */
export async function buildPackage({ force = false } = {}) {
  const digest = digestOf(inputs)
  if (!force && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return false
  rmSync(stamp, { force: true })
  compile()
  removeLeftovers()
  await bundleCommand(root)
  writeFileSync(stamp, digest)
  return true
}

function digestOf(names) {
  const hash = createHash('sha256')
  for (const file of names.flatMap((name) => filesIn(join(root, name)))) {
    const content = readFileSync(file)
    hash.update(`\n${relative(root, file)} ${content.length}\n`).update(content)
  }
  return hash.digest('hex')
}

function filesIn(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)))
}

function compile() {
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const options = ['-p', root, '--incremental', '--tsBuildInfoFile', buildInfo]
  const { status } = spawnSync(process.execPath, [tsc, ...options], { stdio: 'inherit' })
  if (status !== 0) throw new Error('dist/ is not complete: mend the type errors above and build again')
}

/** tsc leaves the output of deleted and renamed sources behind, and the package would ship it. */
function removeLeftovers() {
  for (const file of filesIn(join(root, 'dist'))) {
    const source = join(root, 'src', relative(join(root, 'dist'), file)).replace(/(\.d\.ts|\.js)$/, '.ts')
    if (/\.(d\.ts|js)$/.test(file) && !existsSync(source)) rmSync(file)
  }
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    await buildPackage({ force: process.argv.includes('--force') })
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
