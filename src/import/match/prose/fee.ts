// The prose of a section → what it says about the handling fee, as data.

import { fieldsOf } from '../../../model/lookup.js'
import type { Field, Model } from '../../../model/types.js'
import type { Finding } from '../../finding.js'
import { foldLabel } from '../../tables/labels.js'
import { hasFeeWords, isNoFee, readFeeFigures } from './fee-words.js'

/** A block of the report's prose. */
interface Passage {
  readonly type: string
  readonly text: string
  readonly items?: readonly string[]
  states?: string
}

/** What was read about the fee. */
export interface FeeReading {
  readonly figures: Readonly<Record<string, number>>
  /** The paragraph they were read from. */
  readonly text: string
  readonly finding?: Finding
}

/**
 * Read the statement on the fee; the paragraph that makes it is told so.
 *
 * @param model
 *   The edition.
 * @param field
 *   The fee field of the section.
 * @param blocks
 *   The prose of the section; the stating paragraph is changed.
 * @param path
 *   JSON Pointer of the fee.
 * @returns
 *   The figures, or undefined where the section states nothing of the fee.
 */
export function readFeeStatement(
  model: Model,
  field: Field,
  blocks: readonly unknown[],
  path: string,
): FeeReading | undefined {
  const passages = blocks as readonly Passage[]
  const label = foldLabel(field.label?.zh ?? field.name)
  const readings = passages.flatMap((passage, index) => {
    if (passage.type === 'list') return readItems(model, field, passage, label)
    if (passage.type !== 'paragraph') return []
    const { text } = passage
    const above = passages[index - 1]
    // `收费情况` as a heading, and under it only `无。`.
    const isBelow = text.length <= 20 && above !== undefined && hasFeeWords(above.text ?? '')
    const words = isBelow ? `${above.text.replace(/[。：:]$/, '')}：${text}` : text
    const reading = readPassage(model, field, words)
    if (!reading) return []
    return [{ passage, text, reading, isNamed: foldLabel(words).includes(label) }]
  })
  const best = readings.find(({ isNamed }) => isNamed) ?? readings[0]
  if (!best) return undefined
  const { passage, reading, text } = best
  if (passage.type === 'paragraph') passage.states = 'handlingFee'
  const values = Object.values(reading)
  const isClear = values.every((value) => value === 0) || values.every((value) => value > 0)
  if (isClear) return { figures: reading, text }
  return {
    figures: reading,
    text,
    finding: { code: 'fee-unclear', certainty: 'guess', path, text, params: reading },
  }
}

/** An item of a list states it as well as a paragraph, but only a paragraph can be told so. */
function readItems(model: Model, field: Field, passage: Passage, label: string) {
  return (passage.items ?? []).flatMap((text) => {
    const reading = readPassage(model, field, text)
    return reading ? [{ passage, text, reading, isNamed: foldLabel(text).includes(label) }] : []
  })
}

/** The first sentence that states something; one with figures goes before one that says there is nothing else. */
function readPassage(model: Model, field: Field, text: string): Record<string, number> | undefined {
  const fields = fieldsOf(model, field.type)
  const sentences = text
    .normalize('NFKC')
    .replace(/《[^》]*》/g, '')
    .replace(/(?<=\d)[,\s](?=\d{3}(?!\d))/g, '')
    .replace(/(?<=\d)\s+(?=[元件万宗起笔])/g, '')
    .split(/[。;！\n]/)
    .filter(hasFeeWords)
  for (const sentence of sentences) {
    const figures = readFeeFigures(fields, sentence)
    if (figures) return figures
  }
  if (!sentences.some(isNoFee)) return undefined
  return Object.fromEntries(fields.map(({ name }) => [name, 0]))
}
