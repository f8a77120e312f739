// Data → a file that is either whole or not there.

import {
  chmodSync,
  existsSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { ToolkitError } from '../issue/error.js'
import { explainFault } from '../report/file-fault.js'

/**
 * Write a file so that it is either whole or not there.
 *
 * @param name
 *   Path of the file.
 * @param data
 *   What to write.
 * @param inputs
 *   Files the command has read: they are not overwritten.
 * @throws {ToolkitError}
 *   `file-unwritable`
 */
export function writeOutput(name: string, data: string | Uint8Array, inputs: readonly string[] = []): void {
  try {
    const found = statSync(name, { throwIfNoEntry: false })
    const input = found && inputs.find((each) => each !== '-' && isSame(found, statSync(each)))
    if (input !== undefined) throw refuseInput(name)
    // A device or a pipe is written to, never replaced.
    if (found && !found.isFile()) writeFileSync(name, data)
    else replaceFile(found ? realpathSync(name) : name, data, found?.mode)
  } catch (error) {
    throw error instanceof ToolkitError ? error : explainFault('file-unwritable', name, error)
  }
}

/**
 * Refuse to write where a file is already.
 *
 * @param name
 *   Path of the file.
 * @throws {ToolkitError}
 *   `file-unwritable` when there is one.
 */
export function keepExisting(name: string): void {
  // A path that leads nowhere is explained when it is written to.
  if (!existsSync(name) || !statSync(name).isFile()) return
  throw new ToolkitError('file-unwritable', {
    zh: `${name} 已存在，没有写入。请另取文件名，或加 --force 覆盖它`,
    en: `${name} is there already; nothing was written. Choose another name, or add --force to overwrite it`,
  })
}

/** Written beside its place and moved there: a reader never sees half a file. */
function replaceFile(name: string, data: string | Uint8Array, mode: number | undefined): void {
  const draft = join(dirname(name), `.${basename(name)}.${process.pid}.tmp`)
  try {
    writeFileSync(draft, data, { flag: 'wx' })
    if (mode !== undefined) chmodSync(draft, mode)
    renameSync(draft, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') rmSync(draft, { force: true })
    throw error
  }
}

function isSame(left: Stats, right: Stats): boolean {
  return left.dev === right.dev && left.ino === right.ino
}

function refuseInput(name: string): ToolkitError {
  return new ToolkitError('file-unwritable', {
    zh: `${name} 同时是输入文件。请另取文件名，或加 --force 覆盖它`,
    en: `${name} is the input file as well. Choose another name, or add --force to overwrite it`,
  })
}
