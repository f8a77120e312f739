// The bytes of a zip file → what its central directory says of each entry, checked against the bytes there are.
// Inflates nothing.

import { ToolkitError } from '../../../issue/error.js'

/** An entry of a zip file, as its directory describes it. */
export interface Entry {
  /** Path inside the zip, slashes forward, none at the start. */
  readonly name: string
  /** Where the data begins and ends in the file. */
  readonly start: number
  readonly end: number
  /** Bytes once inflated. */
  readonly originalSize: number
  readonly isDeflated: boolean
  readonly crc: number
}

const END = 0x06054b50
const END64 = 0x06064b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_ENTRY = 0x04034b50
/** Stands for a number too large for its field, which is then in an extra field. */
const IN_EXTRA = 0xffffffff

/**
 * Read the central directory of a zip file.
 *
 * @param bytes
 *   The whole file.
 * @param maxEntries
 *   Number of entries above which the file is refused.
 * @returns
 *   The files in it, in the order of the directory; folders are left out.
 * @throws {ToolkitError}
 *   `file-damaged`, `file-too-large` for too many entries, `wrong-format` for encrypted ones.
 */
export function readDirectory(bytes: Uint8Array, maxEntries: number): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const { count, start } = findDirectory(view)
    if (count > maxEntries) throw tooMany(count, maxEntries)
    return listEntries(view, bytes, count, start)
  } catch (error) {
    // A DataView throws where an offset points out of the file.
    if (error instanceof RangeError) throw damaged(error)
    throw error
  }
}

/**
 * Say that a zip file is broken.
 *
 * @param cause
 *   What was noticed.
 * @returns
 *   The error to throw.
 */
export function damaged(cause: unknown): ToolkitError {
  return new ToolkitError(
    'file-damaged',
    {
      zh: '文件已损坏或不完整（.docx、.xlsx 实为压缩包，其目录或数据无法读取）。请重新下载，或用原软件打开后另存',
      en: 'the file is damaged or cut off (.docx and .xlsx are zip files; its directory or data cannot be read). Fetch it again, or open it and save a copy',
    },
    cause,
  )
}

function findDirectory(view: DataView): { count: number; start: number } {
  // The record is 22 bytes long; a comment of up to 65,535 bytes may follow it.
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END) continue
    const count = view.getUint16(at + 10, true)
    const start = view.getUint32(at + 16, true)
    return count === 0xffff || start === IN_EXTRA ? findDirectory64(view, at) : { count, start }
  }
  throw damaged('no end of central directory')
}

function findDirectory64(view: DataView, end: number): { count: number; start: number } {
  const at = readLong(view, end - 20 + 8)
  if (view.getUint32(at, true) !== END64) throw damaged('no zip64 end of central directory')
  return { count: readLong(view, at + 32), start: readLong(view, at + 48) }
}

function listEntries(view: DataView, bytes: Uint8Array, count: number, start: number): Entry[] {
  const entries: Entry[] = []
  let at = start
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged('directory entry expected')
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const entry = readEntry(view, bytes, at, nameLength, extraLength)
    if (!entry.name.endsWith('/')) entries.push(entry)
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true)
  }
  checkOverlap(entries)
  return entries
}

function readEntry(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  nameLength: number,
  extraLength: number,
): Entry {
  if (view.getUint16(at + 8, true) & 1) throw encrypted()
  const method = view.getUint16(at + 10, true)
  if (method !== 0 && method !== 8) throw damaged(`compression method ${method}`)
  const extra = findExtra(view, at + 46 + nameLength, extraLength)
  const originalSize = extra(view.getUint32(at + 24, true))
  const size = extra(view.getUint32(at + 20, true))
  const local = extra(view.getUint32(at + 42, true))
  if (view.getUint32(local, true) !== LOCAL_ENTRY) throw damaged('local entry expected')
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  const end = start + size
  if (end > bytes.length) throw damaged('data beyond the end of the file')
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
  const crc = view.getUint32(at + 16, true)
  // Some programs for Windows write backslashes, against the specification.
  const path = name.replaceAll('\\', '/').replace(/^\/+/, '')
  return { name: path, start, end, originalSize, isDeflated: method === 8, crc }
}

/** Takes the numbers that did not fit, in the order the zip64 field has them. */
function findExtra(view: DataView, from: number, length: number): (value: number) => number {
  let field = from
  while (field + 4 <= from + length && view.getUint16(field, true) !== 1) {
    field += 4 + view.getUint16(field + 2, true)
  }
  let at = field + 4
  return (value) => {
    if (value !== IN_EXTRA) return value
    if (at + 8 > from + length) throw damaged('zip64 field missing')
    at += 8
    return readLong(view, at - 8)
  }
}

function readLong(view: DataView, at: number): number {
  const value = Number(view.getBigUint64(at, true))
  if (!Number.isSafeInteger(value)) throw damaged('number too large')
  return value
}

/** Entries that share bytes are the cheapest bomb there is: one block of data, listed thousands of times. */
function checkOverlap(entries: readonly Entry[]): void {
  let end = 0
  for (const entry of [...entries].sort((left, right) => left.start - right.start)) {
    if (entry.start < end) throw damaged('entries overlap')
    end = Math.max(end, entry.end)
  }
}

function tooMany(count: number, limit: number): ToolkitError {
  return new ToolkitError('file-too-large', {
    zh: `压缩包内有 ${count} 个文件，超出上限 ${limit}。文档不会有这么多，请用原软件另存一份`,
    en: `the zip file has ${count} entries, more than ${limit}. No document has as many: save a copy in the program it came from`,
  })
}

function encrypted(): ToolkitError {
  return new ToolkitError('wrong-format', {
    zh: '文件已加密。请打开后取消密码，另存后再导入',
    en: 'the file is encrypted. Open it, remove the password, save it and import that',
  })
}
