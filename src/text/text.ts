// A report of any shape → its running text, listed once for all rules that read it.

import type { Model } from '../model/types.js'
import { createPairs, type Pairs } from './pairs.js'
import { listPassages, type Passage, readPassage } from './passages.js'

/** The running text of a report. */
export interface ReportText {
  readonly report: Readonly<Record<string, unknown>>
  readonly model: Model
  /** Its passages in reading order. */
  readonly passages: readonly Passage[]
  /** The same, the title before them. */
  readonly titled: readonly Passage[]
  /** The passages of each piece of prose, by the JSON Pointer of its blocks. */
  readonly sections: ReadonlyMap<string, readonly Passage[]>
  /** The pairs of characters that stand anywhere in it. */
  readonly pairs: Pairs
}

/**
 * Read the running text of a report.
 *
 * @param report
 *   A report of any shape.
 * @param model
 *   The edition, which says where prose stands.
 * @returns
 *   Its text.
 */
export function readText(report: Readonly<Record<string, unknown>>, model: Model): ReportText {
  const pairs = createPairs()
  const passages = listPassages(report, model, pairs)
  const title = readField(report.title, '/title', pairs)
  const sections = new Map<string, Passage[]>()
  for (const passage of passages) {
    const section = sections.get(passage.place)
    if (section) section.push(passage)
    else sections.set(passage.place, [passage])
  }
  return { report, model, passages, titled: title ? [title, ...passages] : passages, sections, pairs }
}

/**
 * Read a text of the head, such as a telephone, as a passage.
 *
 * @param value
 *   What stands there.
 * @param path
 *   JSON Pointer of it.
 * @param pairs
 *   Takes in its pairs of characters.
 * @returns
 *   The passage; undefined where it is no text.
 */
export function readField(value: unknown, path: string, pairs: Pairs): Passage | undefined {
  return readPassage(value, path, { place: path, kind: 'cell', heading: '' }, pairs)
}
