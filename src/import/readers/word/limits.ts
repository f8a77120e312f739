// How much a Word file may have in it, and what is said when it has more. A report of 100 pages has 2 MB of XML,
// 2,000 paragraphs and 500,000 characters with markup.

import { ToolkitError } from '../../../issue/error.js'

/** Upper bounds, by what they cost. */
export const WORD_LIMITS = {
  /** Bytes of a part: a tree of it and its copy take forty times as much. */
  bytes: 20 * 1024 * 1024,
  /** Paragraphs, those in cells too: the library takes a tenth of a millisecond for each. */
  paragraphs: 50_000,
  /** Characters handed to the library, with markup: it takes 150 bytes for each. */
  characters: 4_000_000,
} as const

const WORDS = {
  bytes: { zh: '字节', en: 'bytes in one part' },
  paragraphs: { zh: '个段落（含表格内）', en: 'paragraphs, those in tables included' },
  characters: { zh: '个字符（含标记）', en: 'characters, markup included' },
} as const

/**
 * Make sure that a count is within its limit.
 *
 * @param name
 *   What was counted.
 * @param count
 *   How many there are so far.
 * @throws {ToolkitError}
 *   `file-too-large` where there are more.
 */
export function checkWordLimit(name: keyof typeof WORD_LIMITS, count: number): void {
  const limit = WORD_LIMITS[name]
  if (count <= limit) return
  throw new ToolkitError('file-too-large', {
    zh: `Word 文件的内容过多：超过 ${limit} ${WORDS[name].zh}，远大于一份报告。请删去与报告无关的内容后另存`,
    en: `the Word file has too much in it: more than ${limit} ${WORDS[name].en}, far more than a report. Remove what is no part of the report and save it`,
  })
}
