// Bytes → text, strictly UTF-8. Decoding Chinese text costs more than parsing it, so Node's converter is used
// where there is one: it is several times faster than `toString` and `TextDecoder`.

type BufferModule = typeof import('node:buffer')

/** Asked for at run time, so that a bundle for the browser needs no `node:buffer`. */
const buffer = globalThis.process?.getBuiltinModule?.('node:buffer') as BufferModule | undefined
// Node without ICU has no converter.
const convert = buffer && typeof buffer.transcode === 'function' ? buffer.transcode : undefined

/**
 * Decode UTF-8; a byte order mark at the start is left out.
 *
 * @param bytes
 *   The bytes of a file.
 * @returns
 *   The text, or undefined where the bytes are not UTF-8.
 */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  const rest = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
  if (buffer === undefined || convert === undefined) return decodeStrictly(rest)
  // The converter stops at the first invalid byte instead of throwing in some versions: asked beforehand.
  return buffer.isUtf8(rest) ? convert(rest, 'utf8', 'ucs2').toString('ucs2') : undefined
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
