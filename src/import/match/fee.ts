// The prose of a section → what it says about the handling fee, as data.

import { fieldsOf } from '../../model/lookup.js'
import type { Field, Model } from '../../model/types.js'
import { readFee } from '../../report/fee-statement.js'
import type { Finding } from '../finding.js'
import { foldLabel } from '../tables/labels.js'

/** A paragraph of the report. */
interface Paragraph {
  readonly type: 'paragraph'
  readonly text: string
  states?: string
}

/** What was read about the fee. */
export interface FeeReading {
  readonly figures: Readonly<Record<string, number>>
  /** The paragraph they were read from. */
  readonly text: string
  readonly finding?: Finding
}

const NONE =
  /(?:未|没有|无|不|零)[^。；;]{0,24}(?:收费|收取|费用|处理费)|(?:收费|收取|费用|处理费)[^。；;]{0,16}(?:为?\s*0(?!\d|\.)|为零|情况?[:：]?无|无)/
const NAMES = /处理费|收费|费用/

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
 *   The figures, or undefined where the section does not speak of the fee.
 */
export function readFeeStatement(
  model: Model,
  field: Field,
  blocks: readonly unknown[],
  path: string,
): FeeReading | undefined {
  const paragraphs = (blocks as readonly Paragraph[]).filter(({ type }) => type === 'paragraph')
  const label = foldLabel(field.label?.zh ?? field.name)
  const naming = [
    ...paragraphs.filter(({ text }) => foldLabel(text).includes(label)),
    ...paragraphs.filter(({ text }) => NAMES.test(text)),
  ]
  for (const paragraph of naming) {
    const reading = readParagraph(model, field, paragraph.text, path)
    if (!reading) continue
    paragraph.states = 'handlingFee'
    return reading
  }
  return undefined
}

function readParagraph(model: Model, field: Field, text: string, path: string): FeeReading | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/(?<=\d)[,\s](?=\d{3})/g, '')
    .replace(/(?<=\d)\s+(?=[元件万])/g, '')
  const sentence =
    plain.split(/[。；;]/).find((each) => NAMES.test(each) && /\d|未|没有|无|不|零/.test(each)) ?? plain
  const figures = readFigures(model, field, sentence)
  if (Object.values(figures).every((figure) => figure === 0)) {
    return NONE.test(plain) || /\d\s*元/.test(sentence) ? { figures, text } : undefined
  }
  if (Object.values(figures).every((figure) => figure > 0)) return { figures, text }
  const params = { text, ...figures }
  return { figures, text, finding: { code: 'fee-unclear', certainty: 'guess', path, text, params } }
}

function readFigures(model: Model, field: Field, sentence: string): Record<string, number> {
  const read = readFee(model, field.type, sentence)
  const large = /(\d+(?:\.\d+)?)万元/.exec(sentence)
  return Object.fromEntries(
    fieldsOf(model, field.type).map(({ name, unit }) => {
      const isLarge = large !== null && unit === '元'
      return [name, isLarge ? Number((Number(large[1]) * 10_000).toFixed(2)) : Number(read[name] ?? 0)]
    }),
  )
}
