// The lines of a report and of a document → those of the document without what the printed form says a second time in
// words: notes and explanations below a table, the sentence made from the handling fee.

import type { Model } from '../model/types.js'
import { readWord } from '../report/words.js'
import { foldText, type ProseLine } from './lines.js'

/** Lines by the JSON Pointer of the list they stand in. */
export type LinesByPath = ReadonlyMap<string, readonly ProseLine[]>

/** Lists of what is printed elsewhere than where the report has it. */
const ANNOTATIONS: readonly string[] = ['/notes', '/explanations']

/**
 * Put lines of a document where the report has them.
 *
 * @param model
 *   The edition, with the words of the printed form.
 * @param ours
 *   Lines of the report.
 * @param theirs
 *   Lines of the document.
 * @returns
 *   Lines of the document: a note that is printed as a paragraph is a note, and a sentence that only says what is a
 *   figure of the report is left out.
 */
export function placeRestated(model: Model, ours: LinesByPath, theirs: LinesByPath): LinesByPath {
  const placed = new Map(theirs)
  for (const path of ANNOTATIONS) {
    const known = new Set((theirs.get(path) ?? []).map(({ text }) => foldText(text)))
    const missing = (ours.get(path) ?? []).filter(({ text }) => !known.has(foldText(text)))
    const found = missing.filter((line) => takeOut(placed, ours, foldText(line.text)))
    if (found.length > 0) placed.set(path, [...(theirs.get(path) ?? []), ...found])
  }
  for (const [path, lines] of placed) {
    const own = new Set((ours.get(path) ?? []).map(({ text }) => foldText(text)))
    const kept = lines.filter(({ text }) => own.has(foldText(text)) || !isFeeSentence(model, text))
    if (kept.length < lines.length) placed.set(path, kept)
  }
  return placed
}

/** Takes the first line out that ends with a text and is not the report's own there. */
function takeOut(placed: Map<string, readonly ProseLine[]>, ours: LinesByPath, text: string): boolean {
  for (const [path, lines] of placed) {
    if (ANNOTATIONS.includes(path)) continue
    const own = new Set((ours.get(path) ?? []).map((line) => foldText(line.text)))
    const at = lines.findIndex((line) => !own.has(foldText(line.text)) && foldText(line.text).endsWith(text))
    if (at < 0) continue
    placed.set(path, lines.toSpliced(at, 1))
    return true
  }
  return false
}

function isFeeSentence(model: Model, text: string): boolean {
  const sentence = text.trim()
  return ['feeNone', 'feeCharged'].some((name) => readWord(model, name, sentence) !== undefined)
}
