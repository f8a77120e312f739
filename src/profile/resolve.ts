// What a profile extends → the file it leads to: an edition of this package, a path, or a package.

import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ToolkitError } from '../issue/error.js'
import { SCHEMA_FOLDER } from '../model/read.js'

/**
 * Find the file that a profile extends, or that was asked for as a profile. Packages are looked up as Node.js does it,
 * and never run.
 *
 * @param reference
 *   Name of an edition; a path that begins with `./`, `../` or `/`; or a package, or a file in one.
 * @param from
 *   Path of the file that names it.
 * @returns
 *   Path of the file.
 * @throws {ToolkitError}
 *   `profile-unreadable` when there is no such file.
 */
export function resolveBase(reference: string, from: string): string {
  const edition = join(SCHEMA_FOLDER, reference, 'report.schema.json')
  if (/^\d+$/.test(reference) && existsSync(edition)) return edition
  if (/^\.{0,2}[\\/]/.test(reference) || /^[A-Za-z]:[\\/]/.test(reference)) {
    const path = resolve(dirname(from), reference)
    return existsSync(path) ? path : refuse(reference, from, NO_FILE)
  }
  // This package is found even where the profile's own folder has no packages.
  const [, own] = /^ogi-report\/schema\/(.+)$/.exec(reference) ?? []
  const bundled = own === undefined ? undefined : resolve(SCHEMA_FOLDER, own)
  if (bundled?.startsWith(SCHEMA_FOLDER) && existsSync(bundled)) return bundled
  return findInPackage(reference, from)
}

/**
 * Find a profile by what the user calls it.
 *
 * @param name
 *   Path of its file, or the name of a package or of a file in one.
 * @returns
 *   Path of the file.
 * @throws {ToolkitError}
 *   `profile-unreadable` when there is none.
 */
export function findProfile(name: string): string {
  const path = resolve(name)
  return existsSync(path) ? path : resolveBase(name, join(process.cwd(), 'package.json'))
}

function findInPackage(reference: string, from: string): string {
  let path: string
  try {
    path = createRequire(pathToFileURL(from)).resolve(reference)
  } catch (cause) {
    return refuse(reference, from, NO_PACKAGE, cause)
  }
  return path.endsWith('.json') ? path : refuse(reference, from, NO_JSON)
}

const NO_FILE = { zh: '没有这个文件', en: 'there is no such file' }

const NO_PACKAGE = {
  zh: '既不是版本号，也不是已安装的软件包或其中的文件；路径请以 ./ 或 ../ 开头',
  en: 'it is neither an edition nor a package that is installed, or a file in one; begin a path with ./ or ../',
}

const NO_JSON = {
  zh: '软件包的入口不是 JSON 文件；请写明其中的文件，如 包名/profile.json',
  en: 'what the package leads to is no JSON file; name the file in it, such as package/profile.json',
}

function refuse(reference: string, from: string, why: { zh: string; en: string }, cause?: unknown): never {
  throw new ToolkitError(
    'profile-unreadable',
    {
      zh: `配置 ${from} 所引的 ${reference}：${why.zh}`,
      en: `The profile ${from} extends ${reference}: ${why.en}`,
    },
    cause,
  )
}
