// A block of a document → its texts.

import type { Block, TextBlock } from '../document.js'

/**
 * List the texts of a block.
 *
 * @param block
 *   Any block.
 * @returns
 *   Its texts in reading order.
 */
export function listTexts(block: Block): string[] {
  switch (block.kind) {
    case 'text':
      return [joinParts(block)]
    case 'detail':
      return [`${block.label}：${block.text}`]
    case 'figure':
      return [block.alt, block.caption ?? '']
    case 'grid':
      return [block.caption ?? '', ...block.rows.flatMap(({ cells }) => cells.map(({ text }) => text))]
  }
}

/**
 * Join the parts of a text block.
 *
 * @param block
 *   The block.
 * @returns
 *   Number, label, words and mark as they stand there.
 */
export function joinParts({ number = '', label = '', text, mark = '' }: TextBlock): string {
  return number + label + text + mark
}
