// Whether a document is in traditional characters, and the conversion to simplified ones for comparing labels.

import type { SourceDocument } from './document.js'
import { listTexts } from './match/match.js'
import type { Fold } from './tables/labels.js'

/** Characters of the report's own vocabulary that the two scripts write differently; a page in either has dozens. */
const TRADITIONAL =
  /[\u958b\u7e3d\u7d50\u8655\u898f\u8a31\u7d66\u8cbb\u8a34\u8a1f\u8b70\u7dad\u969b\u554f\u984c\u9054\u5831\u6a5f\u69cb]/g

/** Fewer are quotations or variants of single characters. */
const LEAST = 12

/**
 * Load the conversion where a document needs it.
 *
 * @param document
 *   The document.
 * @returns
 *   The conversion, character by character; undefined for a document in simplified characters.
 */
export async function loadFold({ blocks }: SourceDocument): Promise<Fold | undefined> {
  let count = 0
  for (const text of blocks.flatMap(listTexts)) {
    count += text.match(TRADITIONAL)?.length ?? 0
    if (count >= LEAST) break
  }
  if (count < LEAST) return undefined
  const { Converter } = await import('opencc-js/t2cn')
  return Converter({ from: 'hk', to: 'cn' })
}
