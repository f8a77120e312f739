// Data → a file that is either whole or not there.

import {
  chmodSync,
  closeSync,
  existsSync,
  openSync,
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
    if (found) keepInputs(name, found, inputs)
    // A device or a pipe is written to, never replaced.
    if (found && !found.isFile()) writeFileSync(name, data)
    else replaceFile(found ? realpathSync(name) : name, data, found?.mode)
  } catch (error) {
    throw error instanceof ToolkitError ? error : explainFault('file-unwritable', name, error)
  }
}

/**
 * Write a file piece by piece, so that in the end it is either whole or not there.
 *
 * @param name
 *   Path of the file.
 * @param pieces
 *   What to write.
 * @param inputs
 *   Files the command reads: they are not overwritten.
 * @throws {ToolkitError}
 *   `file-unwritable`; also whatever making the pieces throws.
 */
export async function writePieces(
  name: string,
  pieces: AsyncIterable<string>,
  inputs: readonly string[] = [],
): Promise<void> {
  const guard = <Result>(act: () => Result): Result => {
    try {
      return act()
    } catch (error) {
      throw error instanceof ToolkitError ? error : explainFault('file-unwritable', name, error)
    }
  }
  const found = guard(() => statSync(name, { throwIfNoEntry: false }))
  if (found) keepInputs(name, found, inputs)
  const isPlain = !found || found.isFile()
  const goal = found && isPlain ? realpathSync(name) : name
  const draft = isPlain ? nameDraft(goal) : goal
  const handle = guard(() => openSync(draft, isPlain ? 'wx' : 'w'))
  try {
    for await (const piece of pieces) guard(() => writeFileSync(handle, piece))
    guard(() => {
      closeSync(handle)
      if (isPlain) renameSync(draft, goal)
    })
  } catch (error) {
    if (isPlain) rmSync(draft, { force: true })
    throw error
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
  const draft = nameDraft(name)
  try {
    writeFileSync(draft, data, { flag: 'wx' })
    if (mode !== undefined) chmodSync(draft, mode)
    renameSync(draft, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') rmSync(draft, { force: true })
    throw error
  }
}

function nameDraft(name: string): string {
  return join(dirname(name), `.${basename(name)}.${process.pid}.tmp`)
}

function keepInputs(name: string, found: Stats, inputs: readonly string[]): void {
  if (inputs.some((each) => each !== '-' && isSame(found, statSync(each)))) throw refuseInput(name)
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
