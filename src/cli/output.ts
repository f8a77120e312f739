// Data → a file that is either whole or not there.

import {
  closeSync,
  existsSync,
  openSync,
  realpathSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { ToolkitError } from '../issue/error.js'
import { explainFault } from '../report/file-fault.js'
import { moveDraft, nameDraft, removeLeftDrafts } from './draft.js'

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
    const { place, mode, isReplaced } = findPlace(name, inputs)
    // A device or a pipe is written to, never replaced.
    if (!isReplaced) writeFileSync(name, data)
    else {
      const draft = nameDraft(place)
      try {
        writeFileSync(draft, data, { flag: 'wx' })
        moveDraft(draft, place, mode)
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') rmSync(draft, { force: true })
        throw error
      }
    }
  } catch (error) {
    throw error instanceof ToolkitError ? error : explainFault('file-unwritable', name, error)
  }
}

/**
 * Have a file written bit by bit so that it is either whole or not there.
 *
 * @param name
 *   Path of the file.
 * @param inputs
 *   Files the command reads: they are not overwritten.
 * @param write
 *   Writes into the path it is given.
 * @returns
 *   What `write` gives back.
 * @throws {ToolkitError}
 *   `file-unwritable`, or what `write` throws.
 */
export async function writeThrough<Result>(
  name: string,
  inputs: readonly string[],
  write: (draft: string) => Promise<Result>,
): Promise<Result> {
  try {
    const { place, mode, isReplaced } = findPlace(name, inputs)
    if (!isReplaced) return await write(name)
    removeLeftDrafts(place)
    const draft = nameDraft(place)
    // Here, so that a folder that is missing or closed is told in our words and not in those of an engine.
    writeFileSync(draft, '', { flag: 'wx' })
    try {
      const result = await write(draft)
      moveDraft(draft, place, mode)
      return result
    } catch (error) {
      rmSync(draft, { force: true })
      throw error
    }
  } catch (error) {
    const isOfDisk = error instanceof Error && 'syscall' in error
    throw isOfDisk ? explainFault('file-unwritable', name, error) : error
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
  const { place, mode, isReplaced } = guard(() => findPlace(name, inputs))
  if (isReplaced) removeLeftDrafts(place)
  const draft = isReplaced ? nameDraft(place) : name
  const handle = guard(() => openSync(draft, isReplaced ? 'wx' : 'w'))
  try {
    for await (const piece of pieces) guard(() => writeFileSync(handle, piece))
    guard(() => closeSync(handle))
    if (isReplaced) guard(() => moveDraft(draft, place, mode))
  } catch (error) {
    if (isReplaced) rmSync(draft, { force: true })
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

interface Place {
  /** The file itself where the name is a link. */
  readonly place: string
  /** Rights of the file that is there. */
  readonly mode: number | undefined
  /** Whether a file is put there; not so on a device or a pipe. */
  readonly isReplaced: boolean
}

function findPlace(name: string, inputs: readonly string[]): Place {
  const found = statSync(name, { throwIfNoEntry: false })
  const isInput = found && inputs.some((each) => each !== '-' && isSame(found, statSync(each)))
  if (isInput) throw refuseInput(name)
  return { place: found ? realpathSync(name) : name, mode: found?.mode, isReplaced: !found || found.isFile() }
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
