// The bytes of a zip file → its entries, each inflated under a limit. Nothing is unpacked before the directory has
// been checked: a file that claims or turns out to be larger than it should be is refused.

import { ToolkitError } from '../../issue/error.js'
import type { Text } from '../../model/types.js'
import { type Entry, readDirectory } from './zip/directory.js'
import { inflateEntry } from './zip/inflate.js'
import { explainOldOffice, isOldOffice } from './zip/old-office.js'

export { explainOldOffice, isOldOffice } from './zip/old-office.js'

/** What is inside a zip file. */
export type ArchiveKind = 'docx' | 'xlsx' | 'xlsb' | 'pptx' | 'ofd' | 'odf' | 'iwork' | 'zip'

/** A zip file whose directory has been checked. */
export interface Archive {
  readonly kind: ArchiveKind
  /** Names of the entries as the directory spells them, slashes forward. */
  readonly names: readonly string[]
  /** Bytes of an entry, whatever its case; undefined where there is none. */
  readonly read: (name: string) => Uint8Array | undefined
  /** Hand over an entry piece by piece; false where there is none. */
  readonly stream: (name: string, take: (piece: Uint8Array) => void) => boolean
}

/** Bytes an entry or all of them together may have once inflated. */
const MAX_BYTES = 200 * 1024 * 1024
/** Ratio of all bytes inflated to the bytes of the file; asked for only above `FREE_BYTES`. */
const MAX_RATIO = 200
const FREE_BYTES = 10 * 1024 * 1024
const MAX_ENTRIES = 5000

const KINDS: readonly (readonly [ArchiveKind, RegExp])[] = [
  ['docx', /^word\/document\d*\.xml$/i],
  ['xlsx', /^xl\/workbook\d*\.xml$/i],
  ['xlsb', /^xl\/workbook\.bin$/i],
  ['pptx', /^ppt\/presentation\.xml$/i],
  ['ofd', /^ofd\.xml$/i],
  ['odf', /^content\.xml$/i],
  ['iwork', /^index\/.*\.iwa$/i],
]

/**
 * Check a zip file and list what is in it.
 *
 * @param bytes
 *   The whole file.
 * @returns
 *   Its kind and its entries; they are inflated when asked for.
 * @throws {ToolkitError}
 *   `file-damaged` when it is no zip file or cut off, `file-too-large` when it unpacks to too much, `wrong-format`
 *   when it is an old Office file or encrypted.
 */
export function openArchive(bytes: Uint8Array): Archive {
  if (isOldOffice(bytes)) throw explainOldOffice('', bytes)
  const entries = readDirectory(bytes, MAX_ENTRIES)
  checkSizes(entries, bytes.length)
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]))
  let left = MAX_BYTES
  const stream = (name: string, take: (piece: Uint8Array) => void): boolean => {
    const entry = byName.get(name.toLowerCase())
    if (entry === undefined) return false
    // Reading the same entry again and again counts too, so that no reader can be made to loop.
    left -= entry.originalSize
    if (left < 0) throw refuse(describeSize(MAX_BYTES))
    inflateEntry(bytes, entry, take)
    return true
  }
  return {
    kind: findKind(entries),
    names: entries.map(({ name }) => name),
    read: (name) => collect(stream, name),
    stream,
  }
}

/**
 * Say that a zip file holds something else than expected.
 *
 * @param kind
 *   What it holds.
 * @param wanted
 *   What was expected.
 * @returns
 *   The error to throw, with the way out.
 */
export function explainKind(kind: ArchiveKind, wanted: 'docx' | 'xlsx'): ToolkitError {
  const names: Readonly<Record<ArchiveKind, Text>> = {
    docx: { zh: 'Word 文档（.docx）', en: 'a Word document (.docx)' },
    xlsx: { zh: 'Excel 工作簿（.xlsx）', en: 'an Excel workbook (.xlsx)' },
    xlsb: { zh: 'Excel 二进制工作簿（.xlsb）', en: 'a binary Excel workbook (.xlsb)' },
    pptx: { zh: '演示文稿（.pptx）', en: 'a presentation (.pptx)' },
    ofd: { zh: '版式文件（.ofd）', en: 'a fixed-layout document (.ofd)' },
    odf: { zh: 'OpenDocument 文件（.odt、.ods）', en: 'an OpenDocument file (.odt, .ods)' },
    iwork: { zh: 'Pages 或 Numbers 文件', en: 'a Pages or Numbers file' },
    zip: { zh: '普通压缩包（.zip）', en: 'an ordinary zip file' },
  }
  const [found, expected] = [names[kind], names[wanted]]
  const isPacked = kind === 'zip'
  return new ToolkitError('wrong-format', {
    zh: `文件是${found.zh}，应为${expected.zh}。${isPacked ? '请先解压，再导入其中的文件' : `请用原软件另存为 .${wanted} 后再导入`}`,
    en: `the file is ${found.en}, expected ${expected.en}. ${isPacked ? 'Unpack it and import the file inside' : `Save it as .${wanted} in the program it came from`}`,
  })
}

function findKind(entries: readonly Entry[]): ArchiveKind {
  return KINDS.find(([, pattern]) => entries.some(({ name }) => pattern.test(name)))?.[0] ?? 'zip'
}

function checkSizes(entries: readonly Entry[], fileSize: number): void {
  const total = entries.reduce((sum, { originalSize }) => sum + originalSize, 0)
  if (total > MAX_BYTES) throw refuse(describeSize(total))
  if (total > FREE_BYTES && total > fileSize * MAX_RATIO) throw refuse(describeSize(total))
}

function describeSize(total: number): string {
  return `${Math.ceil(total / 1024 / 1024)} MB`
}

function refuse(size: string): ToolkitError {
  return new ToolkitError('file-too-large', {
    zh: `文件解压后达 ${size}，超出上限（共 200 MB，压缩比 200）。请另存一份，删去不需要的内容`,
    en: `the file unpacks to ${size}, more than allowed (200 MB in all, 200 times its size). Save a copy without what is not needed`,
  })
}

function collect(stream: Archive['stream'], name: string): Uint8Array | undefined {
  const pieces: Uint8Array[] = []
  if (!stream(name, (piece) => pieces.push(piece))) return undefined
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
