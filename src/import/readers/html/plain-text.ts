// Blocks → the words they show, where they stand in a cell or a caption and are no blocks of their own.

import type { Block } from '../../document.js'

/**
 * Put the words of a block together again.
 *
 * @param block
 *   A text or a label with its text; figures and tables have none.
 * @returns
 *   The words in the order they are shown.
 */
export function plainText(block: Block): string {
  if (block.kind === 'detail') return `${block.label}${block.text === '' ? '' : ' '}${block.text}`
  if (block.kind !== 'text') return ''
  const { number = '', label = '', text, mark } = block
  const words = `${number}${label}${text}`
  return mark === undefined ? words : `${words} ${mark}`
}

/**
 * Put the words of several blocks together, a line for each.
 *
 * @param blocks
 *   What stands in a cell.
 * @returns
 *   The lines; empty without any text.
 */
export function joinTexts(blocks: readonly Block[]): string {
  const [only] = blocks
  if (blocks.length === 1 && only !== undefined) return plainText(only)
  return blocks
    .filter(({ kind }) => kind === 'text' || kind === 'detail')
    .map(plainText)
    .join('\n')
}
