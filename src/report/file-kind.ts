// The bytes of a file that is no JSON → what kind of file it is, in words, and how to get JSON from it.

import { ToolkitError } from '../issue/error.js'
import type { Text } from '../model/types.js'

/**
 * Say what a file is that cannot be read as UTF-8 JSON because it is something else.
 *
 * @param bytes
 *   The file.
 * @param text
 *   The same as text, where it is UTF-8.
 * @param name
 *   What the file is called in messages.
 * @returns
 *   The error; undefined for a UTF-8 text that seems to be JSON with a fault in it.
 */
export function explainFile(
  bytes: Uint8Array,
  text: string | undefined,
  name: string,
): ToolkitError | undefined {
  if (text?.trim() === '') return explainEmpty(name)
  const encoding = findWideEncoding(bytes)
  if (encoding) return explainEncoding(encoding, name)
  const kind = findFileKind(bytes)
  if (kind) {
    return new ToolkitError('not-json', {
      zh: `${name} 是${kind.zh}，不是 JSON 格式的报告`,
      en: `${name} is ${kind.en}, not a report as JSON`,
    })
  }
  if (text !== undefined) return undefined
  if (isGbk(bytes)) return explainEncoding('GBK', name)
  return explainBadByte(bytes, name)
}

function explainEmpty(name: string): ToolkitError {
  return new ToolkitError('file-empty', {
    zh: `${name} 是空文件，应为一份 JSON 格式的报告`,
    en: `${name} is empty; it should hold a report as JSON`,
  })
}

function explainEncoding(encoding: string, name: string): ToolkitError {
  const command = `iconv -f ${encoding} -t UTF-8 ${name} > utf8.json`
  return new ToolkitError('wrong-encoding', {
    zh: `${name} 的编码是 ${encoding}，应为 UTF-8。请在编辑器中另存为 UTF-8，或运行：${command}`,
    en: `${name} is encoded in ${encoding}, expected UTF-8. Save it as UTF-8 in an editor, or run: ${command}`,
  })
}

/** UTF-16 and UTF-32 by their mark; without one by the zero bytes in the first character, which JSON has in ASCII. */
function findWideEncoding([a = 1, b = 1, c = 1, d = 1]: Uint8Array): string | undefined {
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32LE' : 'UTF-16LE'
  if (a === 0xfe && b === 0xff) return 'UTF-16BE'
  if (a === 0 && b === 0) return c === 0 && d !== 0 ? 'UTF-32BE' : undefined
  if (a === 0) return 'UTF-16BE'
  if (b === 0) return c === 0 && d === 0 ? 'UTF-32LE' : 'UTF-16LE'
  return undefined
}

/** First bytes of files that get taken for the report, as Latin-1. */
const KINDS: readonly (readonly [readonly string[], Text])[] = [
  [['PK\x03\x04'], { zh: ' Word、Excel（docx、xlsx）或 zip 压缩文件', en: 'a Word, Excel or zip file' }],
  [['\xd0\xcf\x11\xe0'], { zh: '旧版 Word 或 Excel 文件（doc、xls）', en: 'an old Word or Excel file' }],
  [['%PDF'], { zh: ' PDF 文件', en: 'a PDF file' }],
  [['{\\rtf'], { zh: ' RTF 文件', en: 'an RTF file' }],
  [['\x1f\x8b', 'Rar!', '7z\xbc\xaf'], { zh: '压缩文件', en: 'a compressed file' }],
  [['\x89PNG', '\xff\xd8\xff', 'GIF8'], { zh: '图片', en: 'a picture' }],
  [['\0\0\0\0'], { zh: '全为零字节的文件', en: 'a file of zero bytes' }],
]

const MARKUP = /^\s*<(!doctype|html|head|body|\?xml|!--)/i

/**
 * Recognise a file that is neither JSON nor plain text by its first bytes.
 *
 * @param bytes
 *   The file.
 * @returns
 *   A noun, or undefined for a file of no such kind.
 */
export function findFileKind(bytes: Uint8Array): Text | undefined {
  const start = String.fromCharCode(...bytes.subarray(bytes[0] === 0xef ? 3 : 0, 512))
  if (MARKUP.test(start)) return { zh: ' HTML 或 XML 文件', en: 'an HTML or XML file' }
  return KINDS.find(([marks]) => marks.some((mark) => start.startsWith(mark)))?.[1]
}

/**
 * GBK is taken for granted where the bytes are GB 18030 and are not UTF-8 with a few spoilt bytes: read as UTF-8,
 * Chinese text in GBK is spoilt nearly everywhere.
 */
function isGbk(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 65_536)
  const foreign = new TextDecoder('utf-8').decode(start).match(/[^\p{ASCII}]/gu) ?? []
  const spoilt = foreign.filter((character) => character === '\ufffd').length
  if (spoilt * 2 < foreign.length) return false
  try {
    new TextDecoder('gb18030', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function explainBadByte(bytes: Uint8Array, name: string): ToolkitError {
  const offset = findBadByte(bytes)
  const line = bytes.subarray(0, offset).reduce((count, byte) => count + (byte === 10 ? 1 : 0), 1)
  const byte = (bytes[offset] ?? 0).toString(16).padStart(2, '0')
  return new ToolkitError('wrong-encoding', {
    zh: `${name} 不是有效的 UTF-8：第 ${line} 行有无效字节 0x${byte}（第 ${offset + 1} 字节）。请以 UTF-8 重新保存`,
    en: `${name} is not valid UTF-8: byte 0x${byte} on line ${line} (byte ${offset + 1}). Save it as UTF-8 again`,
  })
}

/** Decoding puts U+FFFD in place of bad bytes; one that the file itself holds is passed over. */
function findBadByte(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  let offset = 0
  let start = 0
  for (;;) {
    const mark = text.indexOf('\ufffd', start)
    offset += new TextEncoder().encode(text.slice(start, mark)).length
    const isOwn = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd
    if (mark < 0 || !isOwn) return offset
    offset += 3
    start = mark + 1
  }
}
