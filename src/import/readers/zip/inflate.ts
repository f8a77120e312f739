// One entry of a zip file → its bytes, piece by piece. What comes out is counted: an entry larger than its
// directory says, or whose checksum differs, is refused.

import { crc32 } from 'node:zlib'
import { Inflate } from 'fflate'
import { damaged, type Entry } from './directory.js'

/** Input handed to the library at once: deflate grows 1032-fold at most, so a piece has 17 MB at most. */
const STEP = 16 * 1024

/**
 * Inflate an entry.
 *
 * @param bytes
 *   The whole zip file.
 * @param entry
 *   What its directory says of the entry.
 * @param take
 *   Called with each piece in order.
 * @throws {ToolkitError}
 *   `file-damaged`.
 */
export function inflateEntry(bytes: Uint8Array, entry: Entry, take: (piece: Uint8Array) => void): void {
  let [count, checksum] = [0, 0]
  const pass = (piece: Uint8Array) => {
    count += piece.length
    if (count > entry.originalSize) throw damaged(`${entry.name} is larger than its entry says`)
    checksum = crc32(piece, checksum)
    if (piece.length > 0) take(piece)
  }
  if (entry.isDeflated) inflate(bytes.subarray(entry.start, entry.end), pass)
  else pass(bytes.subarray(entry.start, entry.end))
  if (count < entry.originalSize) throw damaged(`${entry.name} is shorter than its entry says`)
  if (checksum !== entry.crc) throw damaged(`${entry.name} has another checksum`)
}

function inflate(data: Uint8Array, pass: (piece: Uint8Array) => void): void {
  let failure: unknown
  const stream = new Inflate((piece) => {
    try {
      pass(piece)
    } catch (error) {
      failure = error
      throw error
    }
  })
  try {
    let at = 0
    do {
      const next = Math.min(at + STEP, data.length)
      stream.push(data.subarray(at, next), next === data.length)
      at = next
    } while (at < data.length)
  } catch (error) {
    // What the receiver threw goes on as it is; what the library throws means broken data.
    throw failure ?? damaged(error)
  }
}
