// How much of a file is read at most, and what is said when it is more. Shared by all readers.

import { ToolkitError } from '../../issue/error.js'

/** Upper bounds of what a reader takes in. */
export const LIMITS = {
  /** Characters of decoded text: HTML, plain text, the XML of one part of an office file. */
  characters: 50_000_000,
  /** Cells of all tables, merged ones counted by the area they cover. */
  cells: 1_000_000,
  /** Paragraphs, tables and figures. */
  blocks: 500_000,
  /** Elements inside elements; deeper ones are read as if they were not nested. */
  depth: 2_000,
  /** Tables inside tables. */
  tableDepth: 50,
  /** Cells, captions, figures and the like inside each other. */
  flowDepth: 100,
} as const

/** What can be too much. */
export type LimitName = 'characters' | 'cells' | 'blocks'

/**
 * Make sure that a count is within its limit.
 *
 * @param name
 *   What was counted.
 * @param count
 *   How many there are so far.
 * @throws
 *   ToolkitError `file-too-large` where there are more than the limit.
 */
export function checkLimit(name: LimitName, count: number): void {
  if (count > LIMITS[name]) throw refuse(name, LIMITS[name])
}

const WORDS: Readonly<Record<LimitName, { readonly zh: string; readonly en: string }>> = {
  characters: { zh: '个字符', en: 'characters' },
  cells: { zh: '个单元格', en: 'table cells' },
  blocks: { zh: '个段落', en: 'paragraphs' },
}

function refuse(name: LimitName, limit: number): ToolkitError {
  const { zh, en } = WORDS[name]
  return new ToolkitError('file-too-large', {
    zh: `文件过大：超过 ${limit} ${zh}，不予读取。请确认它是一份报告，必要时只截取报告部分另存后再读取`,
    en: `The file is too large: more than ${limit} ${en}. Check that it is a report; if need be, save the part with the report as a file of its own`,
  })
}
