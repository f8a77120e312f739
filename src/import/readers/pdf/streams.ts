// The bytes of a PDF → a refusal where a packed part unpacks to more than any report holds. Pictures are never
// unpacked, so they are not looked at.

import { createInflate } from 'node:zlib'

/** What is packed into fewer bytes, at most a thousandfold, does no harm. */
const HARMLESS = 10_000
/** The most one part may unpack to, in bytes. */
const MAXIMUM = 64_000_000
/** The most all parts together may. */
const MAXIMUM_SUM = 1_000_000_000
/** How far before its content a part says what it is. */
const HEAD = 4000

/**
 * Whether a file holds a part that unpacks to too much.
 *
 * @param bytes
 *   The file.
 * @returns
 *   True where opening it would take too much memory.
 */
export async function hasBomb(bytes: Uint8Array): Promise<boolean> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let sum = 0
  let end = 0
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', Math.max(end, at + 6))) {
    const head = readHead(file, at, end)
    if (head === undefined) continue
    const start = at + (file[at + 6] === 13 ? 8 : 7)
    const found = file.indexOf('endstream', start)
    end = found < 0 ? file.length : found + 9
    const filters = head.match(/\/(FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)(?![A-Za-z])/g) ?? []
    if (/\/Subtype\s*\/Image/.test(head) || filters.length === 0) continue
    // Packed twice, or by a method that is out of use: small bytes may be anything.
    if (filters.length > 1) return true
    if (end - start < HARMLESS) continue
    if (!/Fl/.test(filters[0] ?? '')) return true
    sum += await unpackedSize(file.subarray(start, end))
    if (sum > MAXIMUM_SUM) return true
  }
  return false
}

/** The dictionary before the word, where it is one that begins content. */
function readHead(file: Buffer, at: number, after: number): string | undefined {
  const next = file[at + 6]
  if (next !== 10 && next !== 13) return undefined
  const before = file.toString('latin1', Math.max(after, at - HEAD), at)
  if (!/>>\s*$/.test(before)) return undefined
  return before.slice(before.lastIndexOf(' obj') + 1)
}

/** Counts without keeping anything. */
function unpackedSize(packed: Uint8Array): Promise<number> {
  return new Promise((resolve) => {
    const inflate = createInflate()
    let size = 0
    const finish = () => resolve(size > MAXIMUM ? Number.POSITIVE_INFINITY : size)
    inflate.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > MAXIMUM) inflate.destroy()
    })
    inflate.on('close', finish)
    inflate.on('error', finish)
    inflate.on('end', finish)
    inflate.end(packed)
  })
}
