// The paragraphs of a section as our own pages print them → which of them states the handling fee, and its figures.
// The inverse of what src/render/view/fee.ts writes.

import { fieldsOf, partOf } from '../../model/lookup.js'
import type { Field, Model } from '../../model/types.js'
import { readFee } from '../../report/fee-statement.js'
import { readWord, sayWord } from '../../report/words.js'

/** A paragraph, its mark apart. */
export interface MarkedParagraph {
  readonly type: 'paragraph'
  readonly text: string
  readonly mark: string
  states?: string
}

/** What the paragraphs of a section state. */
export interface Statement {
  /** The figures by name of the field, if the section has any. */
  readonly fee?: Readonly<Record<string, number>>
  /** The paragraph that is made from the figures, and no text of the organ. */
  readonly sentence?: MarkedParagraph
}

/**
 * Read what the paragraphs of a section state; those that state something are told so.
 *
 * @param model
 *   The edition.
 * @param field
 *   The section's fee field, if it has one.
 * @param paragraphs
 *   The paragraphs in order; changed.
 * @returns
 *   The figures of the fee.
 */
export function readStatement(
  model: Model,
  field: Field | undefined,
  paragraphs: readonly MarkedParagraph[],
): Statement {
  const values = partOf(model, 'Statement')?.values ?? []
  const statement = String(values[0]?.value ?? '')
  if (!field) {
    for (const paragraph of paragraphs) {
      const said = values.find(
        ({ label }) => sayWord(model, 'mark', { text: label?.zh ?? '' }) === paragraph.mark,
      )
      if (said) paragraph.states = String(said.value)
    }
    return {}
  }
  const label = field.label?.zh ?? field.name
  const marked = paragraphs.filter(({ mark }) => readMark(model, label, mark) !== undefined)
  for (const paragraph of marked) paragraph.states = statement
  const [first] = marked
  if (first) return toFigures(readMarkedFigures(model, field, readMark(model, label, first.mark) ?? ''))
  const last = paragraphs.at(-1)
  const printed = last?.mark === '' ? readSentence(model, field, last.text) : undefined
  if (last && printed) return { ...toFigures(printed), sentence: last }
  const naming = paragraphs.filter(({ text }) => text.includes(label))
  const [own] = naming
  if (naming.length !== 1 || own?.mark !== '') return {}
  own.states = statement
  return toFigures(readFee(model, field.type, own.text))
}

type Figures = Readonly<Record<string, string>>

function toFigures(figures: Figures | undefined): Statement {
  if (!figures) return {}
  return { fee: Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, Number(figure)])) }
}

/** What follows the fee's label in a mark; undefined where the mark says something else. */
function readMark(model: Model, label: string, mark: string): string | undefined {
  const text = readWord(model, 'mark', mark)?.text
  const start = sayWord(model, 'detail', { label })
  return text?.startsWith(start) ? text.slice(start.length) : undefined
}

/** The figures with their labels and units; none where the organ states a fee that the data do not hold. */
function readMarkedFigures(model: Model, field: Field, text: string): Figures | undefined {
  if (text === '') return undefined
  const texts = text.split(sayWord(model, 'separator'))
  return Object.fromEntries(
    fieldsOf(model, field.type).map(({ name, label, unit = '' }, index) => {
      const figure = (texts[index] ?? '').slice((label?.zh ?? name).length)
      return [name, figure.slice(0, figure.length - unit.length)]
    }),
  )
}

function readSentence(model: Model, field: Field, text: string): Figures | undefined {
  const names = fieldsOf(model, field.type).map(({ name }) => name)
  if (readWord(model, 'feeNone', text)) return Object.fromEntries(names.map((name) => [name, '0']))
  const words = readWord(model, 'feeCharged', text)
  const figures = words && Object.fromEntries(names.map((name) => [name, words[name] ?? '']))
  return figures && Object.values(figures).every((figure) => /^\d+(\.\d+)?$/.test(figure))
    ? figures
    : undefined
}
