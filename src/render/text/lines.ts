// View → the same view with the lines of its text form.
//
// Read back, the text is blocks with an empty line between; how a block's first line begins says what it is:
//
//   ■ section  ◆ ◇ ○ headings of level 2, 3, 4: the number up to the first U+3000, then the words
//   U+3000 U+3000 paragraph   "  - " and "  1. " list items   + drawn table   【 rows of label and text
//   ［ figure, or the caption of the table below it   anything else: the title, a note or an explanation
//
// A long line goes on in the next one, joined with nothing between, after the indent of its kind. A line break
// of the text itself begins a line with two U+3000 more than that indent.

import type { Annotation, Block, Details, Passage, Section, View } from '../../../generated/view.js'
import { cellName } from '../../model/cell-name.js'
import type { Model, Table } from '../../model/types.js'
import { sayWord } from '../../report/words.js'
import { layoutSimpleTable, layoutTable } from './table.js'
import { padText, wrapText } from './width.js'

/** Columns of the text form. */
const WIDTH = 100
const INDENT = '\u3000\u3000'
/** How a heading begins, by the rank of its HTML element. */
const BULLETS: Readonly<Record<string, string>> = { 3: '◆', 4: '◇', 5: '○' }

/**
 * Fill in the lines of the text form.
 *
 * @param view
 *   The view; changed.
 * @param model
 *   The edition.
 * @returns
 *   The same view.
 */
export function addLines(view: View, model: Model): View {
  const center = (text: string) =>
    wrapText(text, WIDTH).map((line) => padText(line, WIDTH, 'center').trimEnd())
  view.lines = center(view.title)
  view.catalogue.lines = layOutDetails(model, view.catalogue)
  view.facts.lines = layOutDetails(model, view.facts)
  view.contact.lines = layOutDetails(model, view.contact)
  for (const block of view.lead) block.lines = layOutBlock(model, block)
  for (const section of Object.values(view.sections)) addSectionLines(model, section)
  for (const annotation of [...view.notes, ...view.explanations])
    annotation.lines = layOutAnnotation(annotation)
  return view
}

function addSectionLines(model: Model, section: Section): void {
  section.lines = wrapText(section.heading, WIDTH, '■ ')
  for (const block of [...section.blocks, ...section.remarks]) block.lines = layOutBlock(model, block)
  section.facts.lines = layOutDetails(model, section.facts)
  for (const table of model.tables) {
    if (table.section !== section.name) continue
    const placed = section.tables[table.name]
    if (placed) placed.lines = [...layOutCaption(model, placed.caption), ...layOutTable(table, placed.cells)]
    else if (section.cells && table.name === section.name)
      section.tableLines = layOutTable(table, section.cells)
  }
  for (const annotation of [...section.notes, ...section.explanations])
    annotation.lines = layOutAnnotation(annotation)
}

function layOutTable(table: Table, cells: Readonly<Record<string, string>>): string[] {
  const rows = table.grid.map((row) =>
    row.cells.map(({ path, text, colspan, rowspan, scope }) =>
      path === undefined
        ? {
            text: text?.zh ?? '',
            colspan,
            rowspan,
            align: scope === 'row' ? ('left' as const) : ('center' as const),
          }
        : { text: cells[cellName(table.path, path)] ?? '', colspan, rowspan, align: 'right' as const },
    ),
  )
  return layoutTable(rows, { width: WIDTH })
}

function layOutDetails(model: Model, { label, rows }: Details): string[] {
  if (rows.length === 0) return []
  const lines = rows.flatMap((row) => {
    return wrapText(sayWord(model, 'detail', { label: row.label }) + row.text, WIDTH, '  ', '    ')
  })
  return [`【${label}】`, ...lines]
}

function layOutAnnotation({ label, passage }: Annotation): string[] {
  return layOutPassage({ text: label + passage.text, more: passage.more }, '', '')
}

/** The lines of a text, each begun by an indent; line breaks of the text are kept. */
function layOutPassage(passage: Passage, first: string, indent: string): string[] {
  return [
    ...wrapText(passage.text, WIDTH, first, indent),
    ...passage.more.flatMap((line) => wrapText(line, WIDTH, indent + INDENT, indent)),
  ]
}

function layOutBlock(model: Model, { paragraph, heading, list, table, figure }: Block): string[] {
  if (paragraph) {
    const { text, tail } = paragraph
    return appendMark(layOutPassage({ text, more: tail?.more ?? [] }, INDENT, ''), tail?.mark ?? '')
  }
  if (heading) {
    const bullet = BULLETS[heading.rank] ?? ''
    return appendMark(wrapText(heading.text, WIDTH, `${bullet} ${heading.number}\u3000`), heading.mark)
  }
  if (list) {
    return list.items.flatMap((item, index) => {
      const bullet = list.ordered ? `  ${index + 1}. ` : '  - '
      return layOutPassage(item, bullet, ' '.repeat(bullet.length))
    })
  }
  if (table) {
    const join = (passage: Passage) => [passage.text, ...passage.more].join('\n')
    const rows = table.rows.map((row) => row.map(join))
    return [...layOutCaption(model, table.caption), ...layoutSimpleTable(table.header.map(join), rows, WIDTH)]
  }
  if (figure) return layOutFigure(model, figure)
  return []
}

function layOutCaption(model: Model, caption: string): string[] {
  return caption === '' ? [] : wrapText(caption, WIDTH, `［${sayWord(model, 'table')}］`)
}

function layOutFigure(model: Model, figure: NonNullable<Block['figure']>): string[] {
  const label = (name: string) =>
    model.parts.Figure?.fields?.find((field) => field.name === name)?.label?.zh ?? name
  const detail = (name: 'caption' | 'src', width: number) =>
    figure[name] === ''
      ? []
      : wrapText(sayWord(model, 'detail', { label: label(name) }) + figure[name], width, '  ', '    ')
  return [
    ...wrapText(figure.alt, WIDTH, `［${sayWord(model, 'figure')}］`),
    ...detail('caption', WIDTH),
    // An address in pieces is none: it stays in one line however long it is.
    ...detail('src', Number.POSITIVE_INFINITY),
  ]
}

function appendMark(lines: string[], mark: string): string[] {
  if (mark !== '') lines.push((lines.pop() ?? '') + mark)
  return lines
}
