// Rows of label and text around a report (索引号 …, 发布日期 …) → fields of its head, whatever markup they stand in.

import { partOf } from '../../model/lookup.js'
import type { Field, Model } from '../../model/types.js'
import type { Block, GridBlock, Origin, SourceDocument } from '../document.js'
import { type Draft, setValue } from '../draft.js'
import { type HeadField, listHeadFields } from '../own/details.js'
import { compareLabel } from '../tables/labels.js'
import { findDate } from './dates.js'
import { cleanLine } from './plain-text.js'

/** A label with its text, wherever it stood. */
interface Row {
  readonly label: string
  readonly text: string
  readonly origin: Origin
  readonly block: Block
}

/**
 * Read the rows before a report into its head. Only the first text of a field counts.
 *
 * @param model
 *   The edition.
 * @param blocks
 *   Blocks before the first section.
 * @param draft
 *   What becomes of it; changed. Blocks that hold known rows are placed.
 */
export function readCatalogue(model: Model, blocks: readonly Block[], draft: Draft): void {
  const known = blocks
    .filter((block) => !draft.placed.has(block))
    .map((block) => ({
      block,
      rows: listRows(block).map((row) => ({ row, found: findField(model, row.label) })),
    }))
    .filter(({ rows }) => rows.some(({ found }) => found))
  const others: Row[] = []
  for (const { block } of known) draft.placed.add(block)
  const rows = known.flatMap((each) => each.rows)
  // The very words of a label go before its other wordings: a page often has both, with different texts.
  for (const { row, found } of rows) if (found?.isOfficial) readRow(model, found, row, draft)
  for (const { row, found } of rows) {
    if (found && !found.isOfficial) readRow(model, found, row, draft)
    else if (!found) others.push(row)
  }
  reportUnknown(others, draft)
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
  const date = findDate(contents.get('pubdate') ?? '')
  const origin = {}
  if (date !== undefined && !draft.values.has('/publication/date')) {
    setValue(draft, '/publication/date', date, {
      text: contents.get('pubdate') ?? '',
      origin,
      certainty: 'likely',
    })
  }
}

function listRows(block: Block): Row[] {
  if (block.kind === 'detail') {
    return [{ label: block.label, text: cleanLine(block.text), origin: block.origin, block }]
  }
  if (block.kind === 'grid') return listGridRows(block)
  if (block.kind !== 'text') return []
  if (block.label !== undefined && /[:：]$/.test(block.label)) {
    return [{ label: block.label, text: cleanLine(block.text), origin: block.origin, block }]
  }
  return block.text.length > 300
    ? []
    : splitLine(block.text).map((row) => ({ ...row, origin: block.origin, block }))
}

/** Label and text take turns; a cell that ends with a colon is always a label. */
function listGridRows(block: GridBlock): Row[] {
  return block.rows.flatMap(({ cells, origin }) => {
    const texts = cells.map(({ text }) => cleanLine(text.replaceAll('\n', ' ')))
    const rows: Row[] = []
    for (let index = 0; index < texts.length; index += 2) {
      const label = texts[index] ?? ''
      const glued = /^([^:：]{1,8})[:：](.+)$/.exec(label)
      if (glued) {
        rows.push({ label: glued[1] ?? '', text: glued[2] ?? '', origin, block })
        index -= 1
      } else if (label !== '') rows.push({ label, text: texts[index + 1] ?? '', origin, block })
      else index -= 1
    }
    return rows
  })
}

/** `发布日期：2024-01-17 来源：某局 浏览：12`: a short word before a colon begins a row. */
function splitLine(text: string): { label: string; text: string }[] {
  const line = cleanLine(text.replace(/[\t\u00a0\u3000]+| {2,}/g, ' ')).replace(/^[【[]|[】\]]$/g, '')
  const starts = [
    ...line.matchAll(/(?:^|[\s|｜；;【[])([^\s:：|｜；;【[\]】]{1,8})\s*[】\]]?\s*[:：](?!\/\/)/g),
  ]
  return starts.map((start, index) => {
    const from = start.index + start[0].length
    const to = starts[index + 1]?.index ?? line.length
    return {
      label: start[1] ?? '',
      text: line
        .slice(from, to)
        .replace(/[\s|｜【[\]】]+$/, '')
        .trim(),
    }
  })
}

interface FoundField extends HeadField {
  /** Whether the label is the official one. */
  readonly isOfficial: boolean
}

function findField(model: Model, label: string): FoundField | undefined {
  const written = cleanLine(label).replace(/[:：]$/, '')
  if (written === '' || written.length > 12) return undefined
  for (const { path, field } of listHeadFields(model)) {
    if (!path.startsWith('/publication/') && !path.startsWith('/agency/')) continue
    const { how } = field.label ? compareLabel(written, field.label) : { how: 'none' }
    if (how === 'same' || how === 'short') return { path, field, isOfficial: how === 'same' }
  }
  return undefined
}

function readRow(model: Model, { path, field }: HeadField, row: Row, draft: Draft): void {
  if (row.text === '' || row.text === '无') return
  if (draft.values.has(path)) {
    const isSame = JSON.stringify(draft.values.get(path)).includes(row.text)
    if (!isSame) reportUnknown([row], draft)
    return
  }
  const value = readValue(model, field, row.text)
  if (/^https?:/.test(row.text) && field.name !== 'url') {
    // `来源：https://…` is the address of the page, whatever its label.
    const address = listHeadFields(model).find((each) => each.field.name === 'url')
    if (address) readRow(model, address, row, draft)
    return
  }
  if (value === undefined) {
    draft.findings.push({
      code: 'value-unreadable',
      certainty: 'certain',
      path,
      origin: row.origin,
      text: row.text,
    })
  } else setValue(draft, path, value, row)
}

/** The value in the form of the field, or undefined where the text has another. */
function readValue(model: Model, field: Field, text: string): unknown {
  const part = partOf(model, field.type)
  if (field.type === 'CalendarDate') return findDate(text)
  if (field.name === 'url') return /https?:\/\/[^\s"<>]+/.exec(text)?.[0]
  if (part?.items !== undefined || field.items !== undefined) {
    return text.split(/[\s,，;；、|]+/).filter((word) => word !== '')
  }
  const named = part?.values?.find(({ value, label }) => label?.zh === text || value === text)
  if (part?.values) return named?.value
  return text
}

function reportUnknown(rows: readonly Row[], draft: Draft): void {
  const [first] = rows
  if (!first) return
  const text = rows.map((row) => `${row.label.replace(/[:：]$/, '')}：${row.text}`).join('\n')
  draft.findings.push({ code: 'detail-unknown', certainty: 'certain', path: '', origin: first.origin, text })
}
