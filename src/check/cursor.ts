// How far a run has come: enough to go on from there, and to notice that the files are no longer the same.

import { createHash } from 'node:crypto'
import type { Source } from './sources.js'

/** A place between two reports. */
export interface Cursor {
  /** How many sources are done. */
  readonly sources: number
  /** What tells these sources, and the one that is begun, from others. */
  readonly seen: string
  /** Of the source that is begun: bytes that are done, once unpacked, and the number of the next line. */
  readonly offset: number
  readonly line: number
}

/** Before the first report. */
export const BEGINNING: Cursor = { sources: 0, seen: '', offset: 0, line: 1 }

/**
 * Add a source to what was seen.
 *
 * @param seen
 *   What was seen before.
 * @param source
 *   The source.
 * @returns
 *   A digest of both.
 */
export function addSeen(seen: string, { identity }: Source): string {
  return createHash('sha256').update(`${seen}\n${identity}`).digest('hex').slice(0, 16)
}
