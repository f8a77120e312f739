// Rows of label and text around a report (索引号 …, 发布日期 …) → fields of its head.

import type { Model } from '../../../model/types.js'
import { planReport } from '../../../report/plan.js'
import type { Block, SourceDocument } from '../../document.js'
import { type Draft, setValue } from '../../draft.js'
import { type HeadField, listHeadFields } from '../../own/details.js'
import { foldLabel } from '../../tables/labels.js'
import { findDate } from '../dates.js'
import { cleanLine } from '../plain-text.js'
import { isContactLabel } from './contact.js'
import { listRows, type Row } from './rows.js'
import { readWritten } from './written-value.js'

/**
 * Read the rows before a report into its head. Only one text of a field counts, the one under its best label.
 *
 * @param model
 *   The edition.
 * @param blocks
 *   Blocks before the first section.
 * @param draft
 *   What becomes of it; changed. Blocks that hold known rows, and rows next to them, are placed.
 */
export function readCatalogue(model: Model, blocks: readonly Block[], draft: Draft): void {
  const isLabel = (word: string) => findField(model, word) !== undefined
  const held = blocks.map((block) => {
    if (draft.placed.has(block) || (block.kind === 'text' && block.isHidden)) return []
    return listRows(block, isLabel).map((row) => ({ row, found: findField(model, row.label) }))
  })
  const taken = addNeighbours(model, held, findKnown(held))
  const rows = taken.flatMap((index) => held[index] ?? [])
  for (const index of taken) draft.placed.add(blocks[index] as Block)
  // The very words of a label go before its other wordings, those in their order: a page often has several.
  const known = rows.flatMap(({ row, found }) => (found ? [{ row, found }] : []))
  const unknown = rows.flatMap(({ row, found }) => (found ? [] : [row]))
  for (const { row, found } of known.sort((a, b) => a.found.order - b.found.order)) {
    if (!readRow(model, found, row, draft)) unknown.push(row)
  }
  reportUnknown(unknown, draft)
}

/**
 * Read what the page says about itself (`<meta>`) into fields that are still empty.
 *
 * @param document
 *   The document.
 * @param draft
 *   What becomes of it; changed.
 */
export function readMetas({ metas }: SourceDocument, draft: Draft): void {
  const contents = new Map(metas.map(({ name, content }) => [name.toLowerCase(), cleanLine(content)]))
  const text = contents.get('pubdate') ?? ''
  const date = findDate(text)
  if (date !== undefined && !draft.values.has('/publication/date')) {
    setValue(draft, '/publication/date', date, { text, origin: {}, certainty: 'likely' })
  }
}

interface FoundField extends HeadField {
  /** 0 for the official label, more for other wordings. */
  readonly order: number
}

type Held = readonly { readonly row: Row; readonly found: FoundField | undefined }[]

/** Paragraphs may begin with a word and a colon; a row has little beside it. */
function findKnown(held: readonly Held[]): number[] {
  return held.flatMap((rows, index) => (rows.some(({ found }) => found) ? [index] : []))
}

/** Rows under labels that the format does not know, right beside those it knows. */
function addNeighbours(model: Model, held: readonly Held[], known: readonly number[]): number[] {
  const taken = new Set(known)
  const isRow = (index: number) => {
    const rows = held[index] ?? []
    const isShort =
      rows.length > 0 && rows.every(({ row: { text, block } }) => text.length <= 60 && block.kind !== 'grid')
    return isShort && !rows.some(({ row }) => isContactLabel(model, row.label))
  }
  for (const start of known) {
    for (const step of [-1, 1]) {
      for (let index = start + step; !taken.has(index) && isRow(index); index += step) taken.add(index)
    }
  }
  return [...taken].sort((a, b) => a - b)
}

function findField(model: Model, label: string): FoundField | undefined {
  const written = label.trim().replace(/[:：]$/, '')
  if (written === '' || written.length > LONGEST_LABEL) return undefined
  return listFields(model).get(foldLabel(written))
}

/** Longer words are no label of a form. */
const LONGEST_LABEL = 40

const fields = new WeakMap<Model, ReadonlyMap<string, FoundField>>()

/** Fields of the head by the folded wordings of their labels: the catalogue, the organ, local additions. */
function listFields(model: Model): ReadonlyMap<string, FoundField> {
  const known = fields.get(model)
  if (known) return known
  const made = new Map<string, FoundField>()
  const [contact] = planReport(model).contact
  for (const { path, field } of listHeadFields(model)) {
    // The year and the period are known by more than a row; a contact may be named in passing.
    const [, holder, ...inner] = path.split('/')
    if (inner.length === 0 || holder === contact?.name) continue
    const { zh = '', aliases = [] } = field.label ?? {}
    for (const [order, wording] of [zh, ...aliases].entries()) {
      const folded = foldLabel(wording)
      if (folded !== '' && !made.has(folded)) made.set(folded, { path, field, order })
    }
  }
  fields.set(model, made)
  return made
}

/** Whether the row is in the report now, or says nothing. */
function readRow(model: Model, { path, field }: HeadField, row: Row, draft: Draft): boolean {
  if (row.text === '' || row.text === '无') {
    // Said is said, though it is no value.
    if (row.text !== '')
      draft.sources.push({ path: '', origin: row.origin, text: row.text, certainty: 'certain' })
    return true
  }
  if (/^https?:/.test(row.text) && field.name !== 'url') {
    // `来源：https://…` is the address of the page, whatever its label.
    const address = listHeadFields(model).find((each) => each.field.name === 'url')
    return address !== undefined && readRow(model, address, row, draft)
  }
  const value = readWritten(model, field, row.text)
  if (draft.values.has(path)) return JSON.stringify(draft.values.get(path)) === JSON.stringify(value)
  if (value !== undefined) {
    setValue(draft, path, value, row)
    return true
  }
  draft.findings.push({
    code: 'value-unreadable',
    certainty: 'certain',
    path,
    origin: row.origin,
    text: row.text,
  })
  return true
}

function reportUnknown(rows: readonly Row[], draft: Draft): void {
  const [first] = rows
  if (!first) return
  const text = rows.map((row) => `${row.label.replace(/[:：]$/, '')}：${row.text}`).join('\n')
  draft.findings.push({ code: 'detail-unknown', certainty: 'certain', path: '', origin: first.origin, text })
}
