// Chance → a whole report with nothing wrong in it.

import type { Chance } from './chance.js'
import { drawTable } from './charts.js'
import { makeFigures } from './figures.js'
import { SECTIONS, type TableName } from './labels.js'
import type { Paper, PaperSection, Part } from './paper.js'
import { ASPECTS, inventAgency, inventLead, inventOther, inventProblems, inventSentences } from './wording.js'

/**
 * Invent a report.
 *
 * @param chance
 *   Where it comes from.
 * @returns
 *   A report whose sums hold, with all six sections in their order.
 */
export function inventPaper(chance: Chance): Paper {
  const agency = inventAgency(chance)
  const year = chance.integer(2021, 2025)
  const figures = makeFigures(chance)
  const tall = chance.pick(['leaf', 'leaf', 'group'] as const)
  const write: Readonly<Record<string, () => Part[]>> = {
    overview: () => writeOverview(chance, year),
    problems: () => inventProblems(chance).map(toParagraph),
    other: () => inventOther(chance, year).map(toParagraph),
  }
  const sections = SECTIONS.map(({ name, heading }): PaperSection => {
    const parts = write[name]?.() ?? [drawTable(name as TableName, figures, tall)]
    return { name, heading, parts }
  })
  const title = `${agency}${year}年政府信息公开工作年度报告`
  return { agency, year, title: [title], lead: inventLead(chance, agency, year), sections }
}

function writeOverview(chance: Chance, year: number): Part[] {
  const manner = chance.pick(['apart', 'inline', 'plain'])
  const opening = chance.happens(0.5) ? [toParagraph(inventSentences(chance, year))] : []
  const aspects = ASPECTS.flatMap((aspect, index): Part[] => {
    const number = `（${'一二三四五'[index]}）`
    const text = inventSentences(chance, year)
    if (manner === 'apart') return [{ kind: 'subheading', text: `${number}${aspect}` }, toParagraph(text)]
    return [toParagraph(manner === 'inline' ? `${number}${aspect}。${text}` : `${aspect}方面，${text}`)]
  })
  return [...opening, ...aspects]
}

function toParagraph(text: string): Part {
  return { kind: 'paragraph', text }
}
