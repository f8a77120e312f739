// A folder of generated files ↔ text by relative path. Only what carries the generator's banner is ever deleted or
// overwritten.

import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Difference } from '../generate/drift.js'
import { ToolkitError } from '../issue/error.js'
import { writeOutput } from './output.js'

/** More files than any number of editions has: the folder is another one. */
const MOST_FILES = 5000

/**
 * Read every file of a folder.
 *
 * @param folder
 *   The folder; it need not exist.
 * @returns
 *   Text by path relative to the folder, with `/`.
 * @throws {ToolkitError}
 *   `wrong-option` when it can't be a folder of generated files.
 */
export function readFolder(folder: string): Map<string, string> {
  const stats = statSync(folder, { throwIfNoEntry: false })
  if (!stats) return new Map()
  if (!stats.isDirectory()) throw refuse(folder, '它不是文件夹', 'it is not a folder')
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => !entry.isDirectory(),
  )
  if (entries.length > MOST_FILES) throw refuse(folder, '其中文件过多', 'it holds too many files')
  const paths = entries.map((entry) => join(entry.parentPath, entry.name))
  return new Map(
    paths.map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  )
}

/**
 * Bring a folder to what was generated: write what is missing or changed, delete what is left over.
 *
 * @param folder
 *   The folder; it is made where it is missing.
 * @param expected
 *   Text by relative path.
 * @param found
 *   What `readFolder` found there.
 * @param differences
 *   What differs between the two.
 * @throws {ToolkitError}
 *   `wrong-option`, with nothing written, when a file that would be deleted or overwritten was not generated.
 */
export function writeFolder(
  folder: string,
  expected: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
  differences: readonly Difference[],
): void {
  const foreign = differences.filter(
    ({ name, kind }) => kind !== 'missing' && !isGenerated(found.get(name) ?? ''),
  )
  if (foreign.length > 0) {
    const names = foreign
      .slice(0, 5)
      .map(({ name }) => name)
      .join(', ')
    const more = foreign.length > 5 ? ' …' : ''
    throw refuse(
      folder,
      `其中有不是由 generate 写的文件：${names}${more}。请移走它们，或另选文件夹`,
      `it holds files that generate did not write: ${names}${more}. Move them away or choose another folder`,
    )
  }
  for (const { name } of differences) {
    const path = join(folder, name)
    const text = expected.get(name)
    if (text === undefined) {
      rmSync(path)
      continue
    }
    mkdirSync(dirname(path), { recursive: true })
    writeOutput(path, text)
  }
}

/** Every generated file says so in its first lines. An empty one, as a full disk leaves it, holds nothing to lose. */
function isGenerated(text: string): boolean {
  const head = text.slice(0, 1000)
  return text.trim() === '' || (head.includes('Generated from ') && head.includes('by `ogi-report generate`'))
}

function refuse(folder: string, zh: string, en: string): ToolkitError {
  return new ToolkitError('wrong-option', {
    zh: `不能写入 ${folder}：${zh}`,
    en: `Cannot write into ${folder}: ${en}`,
  })
}
