// Files that only look like .docx or .xlsx: the binary formats before 2007 and files with a password share one
// container. Recognises them and says how to mend it.

import { ToolkitError } from '../../../issue/error.js'
import type { Text } from '../../../model/types.js'

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** Streams by which the container tells what it holds, and what to say of it. */
const CONTENTS: readonly (readonly [stream: string, text: Text])[] = [
  [
    'EncryptedPackage',
    {
      zh: '设有打开密码，内容已加密。请打开后取消密码，另存后再导入',
      en: 'is protected by a password, so its content is encrypted. Open it, remove the password, save it and import that',
    },
  ],
  [
    'WordDocument',
    {
      zh: '是旧版 Word 或 WPS 文字文件（.doc、.wps）。请用 Word 或 WPS 打开，另存为 .docx 后再导入',
      en: 'is an old Word or WPS Writer file (.doc, .wps). Open it in Word or WPS, save it as .docx and import that',
    },
  ],
  [
    'Workbook',
    {
      zh: '是旧版 Excel 或 WPS 表格文件（.xls、.et）。请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入',
      en: 'is an old Excel or WPS Spreadsheets file (.xls, .et). Open it in Excel or WPS, save it as .xlsx and import that',
    },
  ],
]

const UNKNOWN: Text = {
  zh: '是旧版 Office 文件（.doc、.xls）或设有打开密码。请用 Word、Excel 或 WPS 打开，取消密码，另存为 .docx 或 .xlsx 后再导入',
  en: 'is an old Office file (.doc, .xls) or protected by a password. Open it in Word, Excel or WPS, remove the password, save it as .docx or .xlsx and import that',
}

/**
 * Tell whether a file is in the container of the old Office formats.
 *
 * @param bytes
 *   The file, or its first bytes.
 * @returns
 *   True also for files with a password.
 */
export function isOldOffice(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte)
}

/**
 * Say what to do with an old or encrypted Office file.
 *
 * @param name
 *   What the file is called in messages; may be empty.
 * @param bytes
 *   The file, where it is at hand: the message then says what it is.
 * @returns
 *   The error to throw, `wrong-format`.
 */
export function explainOldOffice(name: string, bytes: Uint8Array = new Uint8Array()): ToolkitError {
  const [, what] = CONTENTS.find(([stream]) => includesName(bytes, stream)) ?? ['', UNKNOWN]
  const zh = `${name === '' ? '文件' : `${name} `}${what.zh}`
  return new ToolkitError('wrong-format', { zh, en: `${name === '' ? 'the file' : name} ${what.en}` })
}

/** Names of streams are in UTF-16, at the start of a directory entry of 128 bytes, sectors of 512 and more. */
function includesName(bytes: Uint8Array, name: string): boolean {
  const pattern = [...`${name}\0`].flatMap((letter) => [letter.charCodeAt(0), 0])
  for (let at = 512; at + pattern.length <= bytes.length; at += 128) {
    if (pattern.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}
