// A report of any shape → its passages: every heading, paragraph, list item and cell of prose, with its place.

import { listProse } from '../model/prose.js'
import type { Model } from '../model/types.js'
import type { LooseReport } from '../validate/checks/check.js'

/** One piece of running text. */
export interface Passage {
  /** JSON Pointer of the text. */
  readonly path: string
  /** JSON Pointer of the blocks it stands in; of the text itself where it stands in none. */
  readonly place: string
  /** `cell` is what a table or a figure says. */
  readonly kind: 'heading' | 'text' | 'cell'
  /** Which aspect of the work a heading is marked with. */
  readonly aspect?: unknown
  /** As written. */
  readonly text: string
  /** The same with letters and digits in half width: as long, so that positions are the same. */
  readonly folded: string
}

/** More than this is a matter of shape. A list may be sparse and endless. */
const MOST_BLOCKS = 10_000
/** Longest text that is read: twice what the form allows. */
const LONGEST = 100_000

/**
 * List the passages of a report.
 *
 * @param report
 *   A report of any shape.
 * @param model
 *   The edition, which says where prose stands.
 * @returns
 *   The passages in reading order.
 */
export function listPassages(report: LooseReport, model: Model): readonly Passage[] {
  const passages: Passage[] = []
  for (const { name, key, path } of listProse(model)) {
    const holder = report[name]
    const blocks = key === undefined || !isObject(holder) ? holder : holder[key]
    if (!Array.isArray(blocks)) continue
    for (let index = 0; index < Math.min(blocks.length, MOST_BLOCKS); index++)
      readBlock(blocks[index], path, `${path}/${index}`, passages)
  }
  return passages
}

/**
 * Read a single text of a report as a passage.
 *
 * @param path
 *   JSON Pointer of the text.
 * @param text
 *   What stands there.
 * @returns
 *   The passage; none where it is no text.
 */
export function readPassage(path: string, text: unknown): readonly Passage[] {
  const passages: Passage[] = []
  add(passages, text, { path, place: path, kind: 'cell' })
  return passages
}

function readBlock(block: unknown, place: string, at: string, passages: Passage[]): void {
  if (!isObject(block)) return
  const { type, text, aspect, items, header, rows, caption, alt } = block
  if (type === 'heading') add(passages, text, { path: `${at}/text`, place, kind: 'heading', aspect })
  if (type === 'paragraph') add(passages, text, { path: `${at}/text`, place, kind: 'text' })
  if (type === 'list') addAll(passages, items, { path: `${at}/items`, place, kind: 'text' })
  if (type !== 'table' && type !== 'figure') return
  add(passages, caption, { path: `${at}/caption`, place, kind: 'cell' })
  if (type === 'figure') add(passages, alt, { path: `${at}/alt`, place, kind: 'cell' })
  else {
    addAll(passages, header, { path: `${at}/header`, place, kind: 'cell' })
    for (const [index, row] of Array.isArray(rows) ? rows.slice(0, MOST_BLOCKS).entries() : [])
      addAll(passages, row, { path: `${at}/rows/${index}`, place, kind: 'cell' })
  }
}

type Head = Omit<Passage, 'text' | 'folded'>

function addAll(passages: Passage[], texts: unknown, head: Head): void {
  if (!Array.isArray(texts)) return
  for (let index = 0; index < Math.min(texts.length, MOST_BLOCKS); index++)
    add(passages, texts[index], { ...head, path: `${head.path}/${index}` })
}

function add(passages: Passage[], value: unknown, head: Head): void {
  if (typeof value !== 'string' || value === '') return
  const text = value.slice(0, LONGEST)
  passages.push({ ...head, text, folded: fold(text) })
}

/** Full-width digits, letters, at signs and full stops, which stand at a fixed distance from the others. */
function fold(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ＠．]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  )
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
