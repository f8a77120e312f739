// The file of a run's progress → its blocks, up to the first that is not whole.

import { readSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import type { Cursor } from '../../check/index.js'

/** What closes a block of results. */
export interface Block {
  /** How far the run has come. */
  readonly after: Cursor
  /** How many bytes of the files were read. */
  readonly size: number
  /** Length of the results in bytes, and their checksum: a block may be there in part, or as zeros. */
  readonly length: number
  readonly sum: number
}

/** A block that is whole. */
export interface WholeBlock {
  readonly block: Block
  readonly results: Buffer
  /** Where the next one begins. */
  readonly next: number
}

/**
 * Read the blocks of a file.
 *
 * @param handle
 *   The file.
 * @param start
 *   Where the first block begins.
 * @returns
 *   One after the other; what follows the last whole one is left out.
 */
export function* readBlocks(handle: number, start: number): Generator<WholeBlock> {
  let position = start
  let begin = start
  let kept: Buffer = Buffer.alloc(0)
  let lineStart = 0
  for (;;) {
    const piece = Buffer.alloc(1024 * 1024)
    const count = readSync(handle, piece, 0, piece.length, position)
    if (count === 0) return
    position += count
    const searched = kept.length
    kept = Buffer.concat([kept, piece.subarray(0, count)])
    for (let end = kept.indexOf(LINE_FEED, searched); end >= 0; end = kept.indexOf(LINE_FEED, lineStart)) {
      if (kept.toString('latin1', lineStart, lineStart + MARK.length) !== MARK) {
        lineStart = end + 1
        continue
      }
      const block = readBlock(kept.toString('utf8', lineStart, end))
      const results = kept.subarray(0, lineStart)
      if (!block || block.length !== results.length || block.sum !== crc32(results)) return
      begin += end + 1
      yield { block, results, next: begin }
      kept = kept.subarray(end + 1)
      lineStart = 0
    }
  }
}

const LINE_FEED = 10
/** No result begins like this. */
const MARK = '{"block":'

function readBlock(line: string): Block | undefined {
  try {
    return (JSON.parse(line) as { readonly block: Block }).block
  } catch {
    return undefined
  }
}
