// What a profile extends, or what the user calls one → the file it leads to: an edition of this package, a path, or a package.

import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ToolkitError } from '../issue/error.js'
import { SCHEMA_FOLDER } from '../model/read.js'
import type { Text } from '../model/types.js'

/**
 * Find the file that a profile extends. Packages are looked up as Node.js does it, and never run.
 *
 * @param reference
 *   Name of an edition; a path that begins with `./`, `../` or `/`; or a package, or a file in one.
 * @param from
 *   Path of the file that names it.
 * @returns
 *   Path of the file, without links: one file has one path.
 * @throws {ToolkitError}
 *   `profile-unreadable` when there is no such file.
 */
export function resolveBase(reference: string, from: string): string {
  const refuse = (why: Text, cause?: unknown): never => {
    const zh = `配置 ${from} 所引的 ${reference}：${why.zh}`
    const en = `The profile ${from} extends ${reference}: ${why.en}`
    throw new ToolkitError('profile-unreadable', { zh, en }, cause)
  }
  if (/^\d+$/.test(reference)) {
    const edition = join(SCHEMA_FOLDER, reference, 'report.schema.json')
    return existsSync(edition) ? edition : refuse(describeEditions())
  }
  if (/^\.{0,2}[\\/]/.test(reference) || /^[A-Za-z]:[\\/]/.test(reference)) {
    const path = resolve(dirname(from), reference)
    return existsSync(path) ? resolveLinks(path) : refuse(NO_FILE)
  }
  // This package is found even where the profile's own folder has no packages.
  const [, own] = /^ogi-report\/schema\/(.+)$/.exec(reference) ?? []
  const bundled = own === undefined ? undefined : resolve(SCHEMA_FOLDER, own)
  if (bundled?.startsWith(SCHEMA_FOLDER) && existsSync(bundled)) return bundled
  return findInPackage(reference, from, (cause) => refuse(cause === undefined ? NO_JSON : NO_BASE, cause))
}

/**
 * Find a profile by what the user calls it.
 *
 * @param name
 *   Path of its file, or the name of a package or of a file in one.
 * @param folder
 *   The folder it is looked up from.
 * @returns
 *   Path of the file.
 * @throws {ToolkitError}
 *   `profile-unreadable` when there is none.
 */
export function findProfile(name: string, folder: string): string {
  const path = resolve(folder, name)
  if (existsSync(path) && statSync(path).isFile()) return resolveLinks(path)
  return findInPackage(name, join(folder, 'package.json'), (cause) => {
    const why = existsSync(path) ? FOLDER : cause === undefined ? NO_JSON : NO_PROFILE
    const zh = `找不到配置 ${name}：${why.zh}`
    const en = `There is no profile ${name}: ${why.en}`
    throw new ToolkitError('profile-unreadable', { zh, en }, cause)
  })
}

/**
 * Find out where a file stands.
 *
 * @param path
 *   Path of the file.
 * @returns
 *   Its path without links; the path itself, made absolute, where there is no such file.
 */
export function resolveLinks(path: string): string {
  return existsSync(path) ? realpathSync(path) : resolve(path)
}

/** Refuses with a cause where there is no package, without one where it leads to something else. */
function findInPackage(reference: string, from: string, refuse: (cause?: unknown) => never): string {
  let path: string
  try {
    path = createRequire(pathToFileURL(from)).resolve(reference)
  } catch (cause) {
    return refuse(cause)
  }
  return path.endsWith('.json') ? path : refuse()
}

function describeEditions(): Text {
  const list = readdirSync(SCHEMA_FOLDER)
    .filter((name) => /^\d+$/.test(name))
    .sort()
    .join(', ')
  return { zh: `没有这一版格式，可用的有 ${list}`, en: `there is no such edition; there are ${list}` }
}

const NO_FILE: Text = { zh: '没有这个文件', en: 'there is no such file' }

const NO_BASE: Text = {
  zh: '既不是版本号，也不是已安装的软件包或其中的文件；路径请以 ./ 或 ../ 开头',
  en: 'it is neither an edition nor a package that is installed, or a file in one; begin a path with ./ or ../',
}

const NO_PROFILE: Text = {
  zh: '既没有这个文件，也没有安装这个软件包，或其中没有这个文件',
  en: 'there is no such file, and no such package that is installed, or file in one',
}

const FOLDER: Text = {
  zh: '这是文件夹，请写明其中的 JSON 文件',
  en: 'it is a folder; name the JSON file in it',
}

const NO_JSON: Text = {
  zh: '软件包的入口不是 JSON 文件；请写明其中的文件，如 包名/profile.json',
  en: 'what the package leads to is no JSON file; name the file in it, such as package/profile.json',
}
