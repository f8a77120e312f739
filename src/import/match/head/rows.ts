// A block of a page's head → the rows of label and text in it, whatever markup they stand in.

import type { Block, GridBlock, Origin } from '../../document.js'
import { cleanLine } from '../plain-text.js'

/** A label with its text, wherever it stood. */
export interface Row {
  readonly label: string
  readonly text: string
  readonly origin: Origin
  readonly block: Block
}

/** Longer texts are paragraphs that happen to have a colon. */
const LONGEST = 300

/**
 * List the rows of a block.
 *
 * @param block
 *   Any block.
 * @param isLabel
 *   Tells whether a word is a label the format knows; such a label begins a row without a blank before it.
 * @returns
 *   The rows; none where the block has no label.
 */
export function listRows(block: Block, isLabel: (word: string) => boolean): Row[] {
  const { origin } = block
  if (block.kind === 'detail')
    return [{ label: cleanLine(block.label), text: cleanRow(block.text), origin, block }]
  if (block.kind === 'grid') return block.rows.length > 40 ? [] : listGridRows(block, isLabel)
  if (block.kind !== 'text' || block.text.length > LONGEST) return []
  const text = (block.number ?? '') + (block.label ?? '') + block.text + (block.mark ?? '')
  return splitLine(text, isLabel).map((row) => ({ ...row, origin, block }))
}

/** Label and text take turns; a cell that holds label, colon and text is a row of its own. */
function listGridRows(block: GridBlock, isLabel: (word: string) => boolean): Row[] {
  return block.rows.flatMap(({ cells, origin }) => {
    const texts = cells.map(({ text }) => cleanRow(text.replaceAll('\n', ' ')))
    const rows: Row[] = []
    for (let index = 0; index < texts.length; index += 1) {
      const text = texts[index] ?? ''
      const glued = splitLine(text, isLabel).filter((row) => row.text !== '')
      if (glued.length > 0) rows.push(...glued.map((row) => ({ ...row, origin, block })))
      else if (text !== '') {
        rows.push({ label: cleanLine(text), text: texts[index + 1] ?? '', origin, block })
        index += 1
      }
    }
    return rows
  })
}

/** A short word before a colon; not the hours of a time, not the scheme of an address. */
const LABEL =
  /(^|[\s|｜；;，,【[（(])([^\s\d:：|｜；;，,。【[\]】（）()][^\s:：|｜；;，,。【[\]】（）()]{0,9})\s*[】\]]?\s*[:：](?!\/\/)/g

/** A label that is known to be one may be longer, and hold brackets; at the start of a line alone. */
const LONG_LABEL = /^()([^\d\s:：][^:：、.．]{0,39}?)\s*[:：](?!\/\/)/

/** `发布日期：2024-01-17 来源：某局 浏览：12`. */
function splitLine(text: string, isLabel: (word: string) => boolean): { label: string; text: string }[] {
  const line = cleanRow(text)
  const short = [...line.matchAll(LABEL)].filter(
    ([, before = '', word = '']) => before === '' || /\s|[|｜【[]/.test(before) || isLabel(word),
  )
  const long = LONG_LABEL.exec(line)
  const starts =
    short[0]?.index !== 0 && long && isLabel(long[2] ?? '')
      ? [long, ...short.filter(({ index }) => index >= long[0].length)]
      : short
  return starts.map((start, index) => ({
    label: start[2] ?? '',
    text: line
      .slice(start.index + start[0].length, starts[index + 1]?.index ?? line.length)
      .replace(/[\s|｜；;，,【]+$/, '')
      .trim(),
  }))
}

/** Single blanks are kept, since they may part rows; those that only spread the letters of a label are not. */
function cleanRow(text: string): string {
  return text
    .replace(/[\s\u00a0\u3000]+/g, ' ')
    .replace(/(?<=^|\s)\p{Script=Han}(?: \p{Script=Han}){1,3}(?=\s*[:：]|$)/gu, (word) =>
      word.replaceAll(' ', ''),
    )
    .trim()
}
