// Bytes of a text file or a page → its text, and which characters of it are damaged.

import type { ReadFault } from '../document.js'
import { COMMON } from './common-characters.js'
import { findDamage } from './damage.js'
import { LIMITS } from './limits.js'

/** A text once decoded. */
export interface DecodedText {
  readonly text: string
  /** The encoding, as the Encoding Standard names it. */
  readonly encoding: string
  readonly faults: readonly ReadFault[]
}

/**
 * Decode a text whose encoding is declared, wrongly declared or not declared at all.
 *
 * A byte order mark settles it; then what is declared counts as far as the bytes bear it out; without that, what
 * decodes without errors into the most common characters.
 *
 * @param bytes
 *   The file. Of one too large to be read only as much as shows that it is.
 * @param declared
 *   Value of the `Content-Type` it was sent with, or the name of an encoding.
 * @returns
 *   The text without byte order mark; what could not be decoded is U+FFFD in it and a fault.
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  const part = bytes.subarray(0, LIMITS.characters * 3 + 3)
  const encoding = findMark(part) ?? findWide(part) ?? chooseEncoding(part, declared)
  const text = decode(part, encoding)
  return { text, encoding, faults: findDamage(text) }
}

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
]

function findMark(bytes: Uint8Array): string | undefined {
  return MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0]
}

const SAMPLE = 65_536

/** No text has bytes of zero unless each character takes two; Latin ones then have them all on one side. */
function findWide(bytes: Uint8Array): string | undefined {
  let even = 0
  let odd = 0
  const sample = bytes.subarray(0, SAMPLE)
  for (let index = sample.indexOf(0); index >= 0; index = sample.indexOf(0, index + 1)) {
    if (index % 2 === 0) even += 1
    else odd += 1
  }
  if (odd > even * 8 && odd > sample.length / 64) return 'utf-16le'
  if (even > odd * 8 && even > sample.length / 64) return 'utf-16be'
  return undefined
}

/** Decodes into one character per byte, whatever the bytes are, so that nothing speaks against them. */
const SINGLE_BYTE = /^(?:windows-|iso-8859|koi8|macintosh|ibm866|x-mac|x-user)/

function chooseEncoding(bytes: Uint8Array, declared: string | undefined): string {
  const named = [readLabel(declared), findMeta(bytes)].filter((label) => label !== undefined)
  const candidates = [
    ...new Set([...named.filter((label) => !SINGLE_BYTE.test(label)), 'utf-8', 'gb18030', 'big5']),
  ]
  if (isUtf8(bytes))
    return isShort(bytes) && named[0] !== undefined && !SINGLE_BYTE.test(named[0]) ? named[0] : 'utf-8'
  const scored = candidates.map((label) => ({ label, score: score(bytes, label) }))
  const best = scored.reduce((one, other) => (other.score > one.score + MARGIN ? other : one))
  const single = named.find((label) => SINGLE_BYTE.test(label))
  return single !== undefined && best.score < SENSELESS ? single : best.label
}

/** What is declared, or comes earlier in the order of likelihood, is given up only for something clearly better. */
const MARGIN = 0.05
const SENSELESS = 0.05

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Two bytes of another encoding may pass for a character of UTF-8; three in the right order hardly ever do. */
function isShort(bytes: Uint8Array): boolean {
  let isPlain = true
  for (const byte of bytes.subarray(0, SAMPLE)) {
    if (byte >= 0xe0) return false
    if (byte >= 0x80) isPlain = false
  }
  return !isPlain
}

/** Share of common characters among those that are not Latin; each error counts against it. */
function score(bytes: Uint8Array, label: string): number {
  const text = decode(bytes.subarray(0, SAMPLE * 4), label)
  let all = 0
  let common = 0
  for (const character of text) {
    if (character < '\u0080') continue
    all += 1
    if (ERROR.test(character)) common -= 3
    else if (COMMON.has(character)) common += 1
  }
  return all === 0 ? 0 : common / all
}

/** What could not be decoded, control characters, and characters that stand for none. */
const ERROR = /[\ufffd\u0080-\u009f\ue000-\uf8ff]/

function decode(bytes: Uint8Array, label: string): string {
  const text = new TextDecoder(label).decode(bytes)
  return text.startsWith('\ufeff') ? text.slice(1) : text
}

const HEAD = 4_096

/** `<meta charset>`, `<meta http-equiv content>` or the declaration of XML. */
function findMeta(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1')
  const meta = /<meta\s[^>]{0,500}charset\s*=\s*["']?\s*([-\w:.]+)/i.exec(head)
  const xml = /^\s*<\?xml\s[^>]{0,200}encoding\s*=\s*["']([-\w:.]+)/i.exec(head)
  const label = readLabel(meta?.[1] ?? xml?.[1])
  // It could not have been read as Latin letters if it were true.
  return label?.startsWith('utf-16') ? undefined : label
}

/** The name of an encoding that is known; GBK and GB 2312 are parts of GB 18030. */
function readLabel(declared: string | undefined): string | undefined {
  if (declared === undefined) return undefined
  const label = /charset\s*=\s*["']?\s*([-\w:.]+)/i.exec(declared)?.[1] ?? declared
  try {
    const { encoding } = new TextDecoder(label.trim())
    return encoding === 'gbk' ? 'gb18030' : encoding
  } catch {
    return undefined
  }
}
