// A file being written → its draft beside it, which is moved there once it is whole; drafts of runs that were killed.

import { createHash } from 'node:crypto'
import { chmodSync, readdirSync, readlinkSync, renameSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'

/**
 * Name the draft of a file: a reader never sees half of one.
 *
 * @param place
 *   Path of the file.
 * @returns
 *   A path in the same folder, which says whose draft it is: `.NAME.MACHINE-PROCESS.tmp`. What an engine writes beside
 *   has a name that begins with it.
 */
export function nameDraft(place: string): string {
  return join(dirname(place), `${startOfNames(place)}${process.pid}.tmp`)
}

/**
 * Put a draft in its place.
 *
 * @param draft
 *   The draft, which is whole.
 * @param place
 *   Path of the file; what is there is replaced.
 * @param mode
 *   Rights of the file that is there.
 */
export function moveDraft(draft: string, place: string, mode: number | undefined): void {
  if (mode !== undefined) chmodSync(draft, mode)
  renameSync(draft, place)
}

/**
 * Remove drafts of a file that were left by runs that are no more, killed or cut off from power.
 *
 * Only those of this machine are looked at, as only here can be told which processes there are. A process that took
 * over the number of one that ended keeps its draft from being removed, and does no other harm.
 *
 * @param place
 *   Path of the file.
 */
export function removeLeftDrafts(place: string): void {
  const start = startOfNames(place)
  for (const name of listNames(dirname(place))) {
    const [, number] = (name.startsWith(start) && /^(\d+)\.tmp/.exec(name.slice(start.length))) || []
    if (number !== undefined && !isRunning(Number(number))) remove(join(dirname(place), name))
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true })
  } catch {
    // Somebody else's: no reason not to write.
  }
}

function startOfNames(place: string): string {
  return `.${basename(place)}.${nameMachine()}-`
}

/** Containers of one machine that share its name number their processes apart. */
function nameMachine(): string {
  let numbering = ''
  try {
    numbering = readlinkSync('/proc/self/ns/pid')
  } catch {
    // No Linux: there is one numbering only.
  }
  return createHash('sha256').update(`${hostname()} ${numbering}`).digest('hex').slice(0, 6)
}

/** A folder that is missing is told of when it is written to. */
function listNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function isRunning(number: number): boolean {
  try {
    process.kill(number, 0)
    return true
  } catch (error) {
    // One of somebody else may not be signalled, but is there.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}
