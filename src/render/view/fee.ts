// The data of a fee statement → the sentence that prints them, or what the organ's own words leave out.

import { fieldsOf } from '../../model/lookup.js'
import type { Model } from '../../model/types.js'
import { readFee } from '../../report/fee-statement.js'
import { isMarked } from '../../report/marks.js'
import type { SectionPlan } from '../../report/plan.js'
import { sayWord } from '../../report/words.js'
import { type MarkParagraph, markNothing, markStatement } from './marks.js'
import { formatNumber, readList, readObject, type Values } from './values.js'

/** What a section prints about the fee. */
export interface FeeStatement {
  /** The sentence made from the data; empty where the organ states them in its own words, or has none. */
  readonly sentence: string
  /** JSON Pointer of the data. */
  readonly path: string
  /** Gives the mark of a paragraph: what it states and its words do not show. */
  readonly mark: MarkParagraph
}

/**
 * Settle how a section states the handling fee.
 *
 * Own words are marked unless they are the only paragraph that names the fee and {@link readFee} finds
 * the very figures in them.
 *
 * @param model
 *   The edition.
 * @param plan
 *   The section.
 * @param section
 *   Its data.
 * @param year
 *   Report year.
 * @returns
 *   The sentence, and the marks of its paragraphs.
 * @throws {ToolkitError}
 *   When the data are no numbers.
 */
export function stateFee(model: Model, plan: SectionPlan, section: Values, year: string): FeeStatement {
  const { fee: field } = plan
  if (!field) return { sentence: '', path: '', mark: (_text, states) => markStatement(model, states) }
  const path = `${plan.path}/${field.name}`
  const label = field.label?.zh ?? field.name
  const fee = section[field.name] === undefined ? undefined : readFigures(model, field.type, section, path)
  const blocks = plan.blocks.flatMap(
    ({ name }) => readList(section[name], `${plan.path}/${name}`) as Values[],
  )
  const paragraphs = blocks.filter((block) => block?.type === 'paragraph')
  const stating = paragraphs.filter((block) => block.states !== undefined)
  const naming = paragraphs.filter((block) => typeof block.text === 'string' && block.text.includes(label))
  const clear = stating.length === 1 && naming.length === 1 && stating[0] === naming[0]
  const sentence = fee && stating.length === 0 ? writeSentence(model, fee, year) : ''
  const figures = fee ? describeFigures(model, field.type, fee) : ''
  // The only paragraph that names the fee is read as the statement where nothing says otherwise.
  const isTaken = stating.length === 0 && naming.length === 1 && sentence === ''
  const mark: MarkParagraph = (text, states) => {
    if (states === '')
      return text.includes(label) && (isTaken || isMarked(model, text)) ? markNothing(model) : ''
    if (clear && fee && sameFigures(readFee(model, field.type, text), fee)) return ''
    return sayWord(model, 'mark', { text: sayWord(model, 'detail', { label }) + figures })
  }
  return { sentence, path, mark }
}

type Figures = Readonly<Record<string, string>>

function readFigures(model: Model, type: string, section: Values, path: string): Figures {
  const fee = readObject(section[path.slice(path.lastIndexOf('/') + 1)], path)
  return Object.fromEntries(
    fieldsOf(model, type).map(({ name }) => [name, formatNumber(fee[name], `${path}/${name}`)]),
  )
}

function sameFigures(read: Figures, fee: Figures): boolean {
  return Object.keys(fee).every((name) => read[name] === fee[name])
}

function writeSentence(model: Model, fee: Figures, year: string): string {
  const isNone = Object.values(fee).every((figure) => figure === '0')
  return sayWord(model, isNone ? 'feeNone' : 'feeCharged', { ...fee, year })
}

function describeFigures(model: Model, type: string, fee: Figures): string {
  return fieldsOf(model, type)
    .map(({ name, label, unit = '' }) => `${label?.zh ?? name}${fee[name]}${unit}`)
    .join(sayWord(model, 'separator'))
}
