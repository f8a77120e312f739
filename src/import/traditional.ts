// A document in traditional characters → the same in simplified ones. Such pages are copies that a site converts from
// the simplified original; converting them back gives its very words.

import type { Block, SourceCell, SourceDocument } from './document.js'
import { listTexts } from './match/texts.js'

/** Characters of the report's own vocabulary that only traditional writing has; a page in it has dozens. */
const TRADITIONAL = /[開總結處規許費訴訟議維際問題報機構認請務執]/g

/** Fewer are quotations or names. */
const LEAST = 12

/**
 * Tell whether a document is in traditional characters.
 *
 * @param document
 *   The document.
 * @returns
 *   True where it has many characters that simplified writing has not.
 */
export function isTraditional({ blocks }: SourceDocument): boolean {
  let count = 0
  for (const block of blocks) {
    for (const text of listTexts(block)) count += text.match(TRADITIONAL)?.length ?? 0
    if (count >= LEAST) return true
  }
  return false
}

/**
 * Convert a document to simplified characters.
 *
 * @param document
 *   The document.
 * @returns
 *   The same document with all its words converted, character by character and without changing any word for another.
 */
export async function simplifyDocument(document: SourceDocument): Promise<SourceDocument> {
  const { Converter } = await import('opencc-js/t2cn')
  const convert = Converter({ from: 't', to: 'cn' })
  const cell = (each: SourceCell): SourceCell => ({ ...each, text: convert(each.text) })
  const { title, blocks } = document
  return {
    ...document,
    ...(title !== undefined && { title: convert(title) }),
    blocks: blocks.map((block) => convertBlock(block, convert, cell)),
  }
}

function convertBlock(
  block: Block,
  convert: (text: string) => string,
  cell: (each: SourceCell) => SourceCell,
): Block {
  switch (block.kind) {
    case 'text': {
      const { number, label, mark } = block
      return {
        ...block,
        text: convert(block.text),
        ...(number !== undefined && { number: convert(number) }),
        ...(label !== undefined && { label: convert(label) }),
        ...(mark !== undefined && { mark: convert(mark) }),
      }
    }
    case 'detail':
      return { ...block, label: convert(block.label), text: convert(block.text) }
    case 'figure':
      return {
        ...block,
        alt: convert(block.alt),
        ...(block.caption !== undefined && { caption: convert(block.caption) }),
      }
    case 'grid':
      return {
        ...block,
        ...(block.caption !== undefined && { caption: convert(block.caption) }),
        rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(cell) })),
      }
  }
}
