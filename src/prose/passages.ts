// A report → its passages of running text, each with the heading it stands under.

import { listProse } from '../model/prose.js'
import type { Model } from '../model/types.js'

/** A paragraph or an item of a list. */
export interface Passage {
  /** JSON Pointer of the text. */
  readonly path: string
  readonly text: string
  /** The nearest heading above it in the section; empty where there is none. */
  readonly heading: string
}

/** More blocks than this are a matter of shape. A list may be sparse and endless. */
const MOST = 10_000
/** Longer texts are no report's; a report may be hostile. */
const LONGEST = 20_000

interface LooseBlock {
  readonly type?: unknown
  readonly text?: unknown
  readonly items?: unknown
}

/**
 * List the passages of a report.
 *
 * @param model
 *   The edition.
 * @param report
 *   A report of any shape.
 * @returns
 *   The passages in printed order.
 */
export function listPassages(model: Model, report: Readonly<Record<string, unknown>>): readonly Passage[] {
  const passages: Passage[] = []
  for (const { name, key, path } of listProse(model)) {
    const value = report[name] as Readonly<Record<string, unknown>> | null | undefined
    const blocks = key === undefined ? value : value?.[key]
    if (Array.isArray(blocks)) addBlocks(blocks, path, passages)
  }
  return passages
}

function addBlocks(blocks: readonly unknown[], path: string, passages: Passage[]): void {
  let heading = ''
  const add = (text: unknown, place: string) => {
    if (typeof text === 'string') passages.push({ path: place, text: text.slice(0, LONGEST), heading })
  }
  for (let index = 0; index < Math.min(blocks.length, MOST); index++) {
    const block = blocks[index] as LooseBlock | null | undefined
    if (block?.type === 'heading') heading = typeof block.text === 'string' ? block.text.slice(0, 200) : ''
    else if (block?.type === 'paragraph') add(block.text, `${path}/${index}/text`)
    else if (block?.type === 'list' && Array.isArray(block.items))
      for (let item = 0; item < Math.min(block.items.length, MOST); item++)
        add(block.items[item], `${path}/${index}/items/${item}`)
  }
}
