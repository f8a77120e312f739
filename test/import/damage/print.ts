// A report → what is printed in reading order, tables laid out: what every style writes in its own markup.

import type { TableName } from './labels.js'
import type { Paper, Part } from './paper.js'
import { layOut, type Sheet } from './sheet.js'

/** A printed piece. */
export type Printed =
  | { readonly kind: 'title'; readonly lines: readonly string[] }
  | { readonly kind: 'heading' | 'subheading' | 'paragraph' | 'page'; readonly text: string }
  | {
      readonly kind: 'table'
      readonly name: TableName
      readonly sheet: Sheet
      /** The same as several tables, where it is a stack of small ones. */
      readonly bands: readonly Sheet[]
    }

/**
 * Put a report into reading order.
 *
 * @param paper
 *   The report.
 */
export function print(paper: Paper): Printed[] {
  const lead = paper.lead.map((text) => ({ kind: 'paragraph' as const, text }))
  const sections = paper.sections.flatMap(({ heading, parts }) => [
    ...(heading === null ? [] : [{ kind: 'heading' as const, text: heading }]),
    ...parts.map(printPart),
  ])
  return [{ kind: 'title', lines: paper.title }, ...lead, ...sections]
}

function printPart(part: Part): Printed {
  if (part.kind !== 'table') return part
  const bands = part.charts.map((chart) => layOut({ charts: [chart] }))
  return { kind: 'table', name: part.name, sheet: layOut(part), bands }
}
