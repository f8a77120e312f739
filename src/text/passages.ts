// A report of any shape → its passages: every heading, paragraph, list item and cell of prose, with its place.

import { listProse } from '../model/prose.js'
import type { Model } from '../model/types.js'
import type { Pairs } from './pairs.js'
import { readTraits, type Traits } from './traits.js'

/** One piece of running text. */
export interface Passage extends Traits {
  /** JSON Pointer of the text. */
  readonly path: string
  /** JSON Pointer of the blocks it stands in; of the text itself where it stands in none. */
  readonly place: string
  /** `cell` is what a table or a figure says. */
  readonly kind: 'heading' | 'text' | 'cell'
  /** Which aspect of the work a heading is marked with. */
  readonly aspect: unknown
  /** The nearest heading above it among the same blocks; empty where there is none. */
  readonly heading: string
  /** As written. */
  readonly text: string
  /** The same with letters and digits in half width: as long, so that positions are the same. */
  readonly folded: string
}

/** More than this is a matter of shape. A list may be sparse and endless. */
const MOST_BLOCKS = 10_000
/** Longest text that is read: twice what the form allows. */
const LONGEST = 100_000
const LONGEST_HEADING = 200

type Head = Pick<Passage, 'place' | 'kind' | 'heading'> & { readonly aspect?: unknown }

/**
 * List the passages of a report.
 *
 * @param report
 *   A report of any shape.
 * @param model
 *   The edition, which says where prose stands.
 * @param pairs
 *   Takes in the pairs of characters that stand in them.
 * @returns
 *   The passages in reading order.
 */
export function listPassages(
  report: Readonly<Record<string, unknown>>,
  model: Model,
  pairs: Pairs,
): readonly Passage[] {
  const passages: Passage[] = []
  const add = (value: unknown, path: string, head: Head) => {
    const passage = readPassage(value, path, head, pairs)
    if (passage) passages.push(passage)
  }
  for (const { name, key, path } of listProse(model)) {
    const holder = report[name]
    const blocks = key === undefined || !isObject(holder) ? holder : holder[key]
    if (!Array.isArray(blocks)) continue
    let heading = ''
    for (let index = 0; index < Math.min(blocks.length, MOST_BLOCKS); index++) {
      const block: unknown = blocks[index]
      if (!isObject(block)) continue
      if (block.type === 'heading')
        heading = typeof block.text === 'string' ? block.text.slice(0, LONGEST_HEADING) : ''
      readBlock(block, `${path}/${index}`, { place: path, kind: 'cell', heading }, add)
    }
  }
  return passages
}

/** Takes what may be a text. */
type Add = (value: unknown, path: string, head: Head) => void

function readBlock(block: Readonly<Record<string, unknown>>, at: string, head: Head, add: Add): void {
  const { type, text, aspect, items, header, rows, caption, alt } = block
  const addAll = (texts: unknown, path: string, each: Head) => {
    if (!Array.isArray(texts)) return
    for (let index = 0; index < Math.min(texts.length, MOST_BLOCKS); index++)
      add(texts[index], `${path}/${index}`, each)
  }
  if (type === 'heading') add(text, `${at}/text`, { ...head, kind: 'heading', aspect })
  if (type === 'paragraph') add(text, `${at}/text`, { ...head, kind: 'text' })
  if (type === 'list') addAll(items, `${at}/items`, { ...head, kind: 'text' })
  if (type !== 'table' && type !== 'figure') return
  add(caption, `${at}/caption`, head)
  if (type === 'figure') add(alt, `${at}/alt`, head)
  else {
    addAll(header, `${at}/header`, head)
    for (const [index, row] of Array.isArray(rows) ? rows.slice(0, MOST_BLOCKS).entries() : [])
      addAll(row, `${at}/rows/${index}`, head)
  }
}

/**
 * Read a single text as a passage.
 *
 * @param value
 *   What stands there.
 * @param path
 *   JSON Pointer of the text.
 * @param head
 *   Where it stands.
 * @param pairs
 *   Takes in the pairs of characters that stand in it.
 * @returns
 *   The passage; undefined where it is no text.
 */
export function readPassage(value: unknown, path: string, head: Head, pairs: Pairs): Passage | undefined {
  if (typeof value !== 'string' || value === '') return undefined
  const { place, kind, aspect, heading } = head
  const text = value.length > LONGEST ? value.slice(0, LONGEST) : value
  const { isWide, longestNumber, isOdd } = readTraits(text, pairs)
  const folded = isWide ? fold(text) : text
  return { path, place, kind, aspect, heading, text, folded, isWide, longestNumber, isOdd }
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
