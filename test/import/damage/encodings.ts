// Text → bytes in the encodings of older sites, and text in traditional characters.

import * as opencc from 'opencc-js/cn2t'

type Legacy = 'gb18030' | 'big5'

const tables = new Map<Legacy, ReadonlyMap<string, readonly [number, number]>>()

/**
 * Encode a text in two-byte characters.
 *
 * @param text
 *   Markup; what the encoding lacks becomes a character reference.
 * @param encoding
 *   `gb18030` stays within GBK.
 */
export function encodeLegacy(text: string, encoding: Legacy): Uint8Array {
  const table = tables.get(encoding) ?? readTable(encoding)
  tables.set(encoding, table)
  const bytes: number[] = []
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0
    const pair = table.get(sign)
    if (code < 0x80) bytes.push(code)
    else if (pair !== undefined) bytes.push(...pair)
    else bytes.push(...new TextEncoder().encode(`&#${code};`))
  }
  return Uint8Array.from(bytes)
}

/** Every two-byte character, found by decoding every pair of bytes. */
function readTable(encoding: Legacy): Map<string, readonly [number, number]> {
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, readonly [number, number]>()
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const text = decoder.decode(Uint8Array.of(lead, trail))
      if ([...text].length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, [lead, trail])
    }
  return table
}

const toTraditional = opencc.Converter({ from: 'cn', to: 't' })

/**
 * Write a text in traditional characters.
 *
 * @param text
 *   A text in simplified characters.
 */
export function writeTraditional(text: string): string {
  return toTraditional(text)
}
