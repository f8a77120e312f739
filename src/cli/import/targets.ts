// Files to import and what `--output` says → the path each report is written to. Whatever speaks against writing one
// is said before anything is read.

import { existsSync, statSync } from 'node:fs'
import { extname, join, parse } from 'node:path'
import { ToolkitError } from '../../issue/error.js'
import { keepExisting } from '../output.js'

/** A file to import and where its report goes. */
export interface Target {
  /** Path of the file; `-` is standard input. */
  readonly file: string
  /** Path of the report; undefined for standard output. */
  readonly output: string | undefined
  /** Folder that is made where it is missing. */
  readonly folder?: string
}

/**
 * Plan where reports are written.
 *
 * @param files
 *   The files to import; `-` is standard input.
 * @param output
 *   Value of `--output`: a file or a folder for one report, a folder for several.
 * @param force
 *   Whether files that are there already may be overwritten.
 * @returns
 *   One target per file.
 * @throws {ToolkitError}
 *   `wrong-option` or `file-unwritable`, with nothing written
 */
export function planTargets(files: readonly string[], output: string | undefined, force: boolean): Target[] {
  if (files.filter((file) => file === '-').length > 1) {
    throw complain('标准输入（-）只能读一次', 'Standard input (-) can be read once only')
  }
  const [first = '-'] = files
  if (output === undefined || output === '-') {
    if (files.length > 1) throw askFolder(files.length)
    return [{ file: first, output: undefined }]
  }
  if (files.length === 1 && !isFolder(output)) {
    if (!force) keepExisting(output)
    return [{ file: first, output }]
  }
  return planFolder(files, output, force)
}

function planFolder(files: readonly string[], folder: string, force: boolean): Target[] {
  if (existsSync(folder) ? !statSync(folder).isDirectory() : extname(folder) === '.json') {
    throw complain(
      `导入多个文件时，-o 应为文件夹，现为 ${folder}`,
      `With several files, -o should be a folder, found ${folder}`,
    )
  }
  const targets = files.map((file) => ({ file, output: join(folder, nameReport(file)), folder }))
  refuseCollision(targets)
  const kept = force ? [] : targets.filter(({ output }) => existsSync(output))
  if (kept.length > 1) throw refuseExisting(kept)
  for (const { output } of kept) keepExisting(output)
  return targets
}

function isFolder(output: string): boolean {
  return /[\\/]$/.test(output) || (existsSync(output) && statSync(output).isDirectory())
}

function nameReport(file: string): string {
  return `${file === '-' ? 'stdin' : parse(file).name}.json`
}

/** File systems that ignore case, or the form of a character, would take two names for one. */
function refuseCollision(targets: readonly { readonly file: string; readonly output: string }[]): void {
  const known = new Map<string, string>()
  for (const { file, output } of targets) {
    const key = output.normalize('NFC').toLowerCase()
    const other = known.get(key)
    if (other !== undefined) {
      throw complain(
        `${other} 和 ${file} 都会写成 ${output}，没有写入任何文件。请改名，或分别导入到不同的文件夹`,
        `${other} and ${file} would both be written to ${output}; nothing was written. Rename one, or import them into different folders`,
      )
    }
    known.set(key, file)
  }
}

const MOST_NAMED = 5

function refuseExisting(targets: readonly { readonly output: string }[]): ToolkitError {
  const names = targets.slice(0, MOST_NAMED).map(({ output }) => output)
  const list = [...names, ...(targets.length > MOST_NAMED ? ['…'] : [])].join(' ')
  return new ToolkitError('file-unwritable', {
    zh: `已有 ${targets.length} 个同名文件，没有写入：${list}。请另选文件夹，或加 --force 覆盖它们`,
    en: `${targets.length} files are there already; nothing was written: ${list}. Choose another folder, or add --force to overwrite them`,
  })
}

function askFolder(count: number): ToolkitError {
  return complain(
    `导入 ${count} 个文件，请用 -o 指定文件夹，每个文件写成其中的 <名称>.json`,
    `With ${count} files, name a folder with -o; it gets a <name>.json for each`,
  )
}

function complain(zh: string, en: string): ToolkitError {
  return new ToolkitError('wrong-option', { zh, en })
}
