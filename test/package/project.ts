// The packed package, and an empty project it is installed in: only what package.json names is in reach.

import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** The packed package in a project of another team. */
export interface Project {
  /** Folder of the project; the caller removes it. */
  readonly folder: string
  /** Folder of the package in the project's node_modules. */
  readonly installed: string
  readonly tarball: string
  /** Paths in the tarball, sorted. */
  readonly files: readonly string[]
  readonly manifest: Manifest
}

/** What the tests read of package.json. */
export interface Manifest {
  readonly name: string
  readonly exports: Readonly<Record<string, unknown>>
  readonly bin: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
}

/**
 * Pack the checkout as it is built and install it in a new project, without the network.
 *
 * @returns
 *   The project, in a new temporary folder.
 */
export function createProject(): Project {
  const folder = mkdtempSync(join(tmpdir(), 'ogi-report-package-'))
  const [packed] = JSON.parse(runNpm('pack', '--json', '--ignore-scripts', '--pack-destination', folder))
  const tarball = join(folder, packed.filename)
  const files = packed.files.map((file: { path: string }) => file.path).sort()
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  const installed = install(tarball, folder, manifest)
  cpSync(join(root, 'test/package/consumer'), folder, { recursive: true })
  cpSync(join(root, 'examples/street-office.json'), join(folder, 'report.json'))
  return { folder, installed, tarball, files, manifest }
}

/** `npm install` would ask the registry for the dependencies, so the locked ones are linked by hand. */
function install(tarball: string, folder: string, manifest: Manifest): string {
  const installed = join(folder, 'node_modules', manifest.name)
  mkdirSync(installed, { recursive: true })
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1'])
  for (const name of Object.keys(manifest.dependencies)) {
    const link = join(folder, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), link, 'junction')
  }
  return installed
}

function runNpm(...options: string[]): string {
  const npm = process.env.npm_execpath
  const [command, first] = npm === undefined ? ['npm', []] : [process.execPath, [npm]]
  return execFileSync(command, [...first, ...options], { cwd: root, encoding: 'utf8', stdio: 'pipe' })
}
