// Buffers that are used again and again. Their memory is shared, so that a thread reads them in place, and a piece whose
// thread died is still there.

/** A stock of buffers. */
export interface BufferStock {
  /** Take a buffer of at least this length; what is in it means nothing. */
  take(length: number): Buffer
  /** Give back a buffer, or any part of it, that nobody reads any more. */
  giveBack(bytes: Uint8Array): void
}

/**
 * Open a stock of buffers.
 *
 * @param size
 *   Length of the buffers that are kept; larger ones are rare and let go.
 * @returns
 *   The stock, empty.
 */
export function openBuffers(size: number): BufferStock {
  const kept = new Set<ArrayBufferLike>()
  return {
    take: (length) => {
      const [memory] = length <= size ? kept : []
      if (memory === undefined) return Buffer.from(new SharedArrayBuffer(Math.max(length, size)))
      kept.delete(memory)
      return Buffer.from(memory)
    },
    giveBack: ({ buffer }) => {
      if (buffer instanceof SharedArrayBuffer && buffer.byteLength === size) kept.add(buffer)
    },
  }
}
