// Path of a profile → the profile with all it builds on, down to the report schema of an edition.

import { ToolkitError } from '../issue/error.js'
import { SCHEMA_BASE } from '../model/read.js'
import { checkProfile } from './check.js'
import { readJson } from './json.js'
import type { Layer, Profile, Stack } from './profile.js'
import { resolveBase, resolveLinks } from './resolve.js'

/**
 * Read a profile and all it builds on.
 *
 * @param file
 *   Path of the profile.
 * @returns
 *   The profiles, each after those it builds on, and the report schema they lead to.
 * @throws {ToolkitError}
 *   `profile-unreadable` when a file is missing or no JSON; `profile-invalid` when one is not written as a profile is,
 *   when profiles build on each other in a circle, or when they lead to different editions.
 */
export function readStack(file: string): Stack {
  const layers = new Map<string, Layer>()
  const schemas = new Map<string, string>()

  const visit = (path: string, open: readonly string[]): ReadonlySet<string> => {
    if (open.includes(path)) throw explainCircle([...open.slice(open.indexOf(path)), path])
    const known = layers.get(path)
    if (known) return new Set([...known.below, path])
    const value = readJson(path)
    if (isReportSchema(value)) {
      schemas.set(path, open.at(-1) ?? path)
      return new Set()
    }
    if (!isMeantAsProfile(value)) throw explainSchema(path)
    const profile = checkProfile(value, path)
    const bases = listBases(profile).map((base) => visit(resolveBase(base, path), [...open, path]))
    layers.set(path, { file: path, profile, below: new Set(bases.flatMap((below) => [...below])) })
    return new Set([...bases.flatMap((below) => [...below]), path])
  }

  visit(resolveLinks(file), [])
  const [first, second] = [...schemas]
  if (!first || layers.size === 0) throw explainSchema(file)
  if (second) throw explainEditions(first, second)
  return { schema: first[0], layers: [...layers.values()] }
}

/**
 * Tell whether a file holds a profile, and not a report schema.
 *
 * @param file
 *   Path of the file.
 * @returns
 *   True for a profile; false for anything else, and for a file that can't be read.
 */
export function isProfile(file: string): boolean {
  try {
    const value = readJson(file)
    return !isReportSchema(value) && value !== null && typeof value === 'object' && 'extends' in value
  } catch {
    return false
  }
}

function listBases({ extends: bases }: Profile): readonly string[] {
  return typeof bases === 'string' ? [bases] : bases
}

/** Something else was named by mistake, such as a report: its members would all be said to be unknown. */
function isMeantAsProfile(value: unknown): boolean {
  return (
    value !== null && typeof value === 'object' && ['$id', 'label', 'extends'].some((name) => name in value)
  )
}

/** A report schema says that it is written in the dialect, or names its sections. */
function isReportSchema(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false
  return (
    'x-sections' in value || ('$schema' in value && value.$schema === `${SCHEMA_BASE}dialect.schema.json`)
  )
}

function explainCircle(files: readonly string[]): ToolkitError {
  const circle = files.join(' → ')
  return new ToolkitError('profile-invalid', {
    zh: `配置互相引用成环：${circle}`,
    en: `Profiles extend each other in a circle: ${circle}`,
  })
}

function explainSchema(file: string): ToolkitError {
  return new ToolkitError('profile-invalid', {
    zh: `${file} 不是配置：配置以 extends 写明所依据的版本或配置`,
    en: `${file} is no profile: a profile names the edition or the profiles it builds on in \`extends\``,
  })
}

function explainEditions(one: readonly [string, string], other: readonly [string, string]): ToolkitError {
  return new ToolkitError('profile-invalid', {
    zh: `各配置依据的版本不同：${one[1]} 依据 ${one[0]}，${other[1]} 依据 ${other[0]}`,
    en: `The profiles build on different editions: ${one[1]} on ${one[0]}, ${other[1]} on ${other[0]}`,
  })
}
