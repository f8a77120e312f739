// Invented report pages for the tests of matching: tables as the form prints them, the text around them as given.

import { model as model2019 } from '../../../generated/2019/model.js'
import type { Report } from '../../../generated/2021/index.js'
import { model as model2021 } from '../../../generated/2021/model.js'
import { EDITIONS } from '../../../src/import/editions.js'
import { type Imported, importReport } from '../../../src/import/index.js'
import type { Model } from '../../../src/model/types.js'

/** The headings of the sections as the form has them. */
export const HEADINGS: readonly string[] = model2021.sections.map(({ label }) => label.zh)

/** The title most pages here have. */
export const TITLE = '云桥市体育局2023年政府信息公开工作年度报告'

/** The parts of a page; what is not given is as it should be. */
export interface PageParts {
  /** Markup before everything. */
  readonly before?: string
  /** Markup of the title. */
  readonly title?: string
  readonly lead?: string
  /** The headings of the six sections. */
  readonly headings?: readonly string[]
  /** Turns a heading into markup. */
  readonly wrap?: (heading: string) => string
  /** Markup of the sections; of those with a table it stands after the table. */
  readonly texts?: Readonly<Partial<Record<1 | 2 | 3 | 4 | 5 | 6, string>>>
  readonly after?: string
  /** The text of `<title>`. */
  readonly name?: string
}

/**
 * Write paragraphs.
 *
 * @param lines
 *   Their markup.
 */
export function p(...lines: readonly string[]): string {
  return lines.map((line) => `<p>${line}</p>`).join('\n')
}

/**
 * Write the table of an edition with 0 in all cells.
 *
 * @param index
 *   0 to 2.
 * @param model
 *   The edition.
 */
export function table(index: number, model: Model = model2021): string {
  const rows = (model.tables[index]?.grid ?? []).map(({ cells }) => {
    const written = cells.map(({ colspan, rowspan, path, text }) => {
      const words = path === undefined ? (text?.zh ?? '') : '0'
      return `<td colspan="${colspan}" rowspan="${rowspan}">${words}</td>`
    })
    return `<tr>${written.join('')}</tr>`
  })
  return `<table>${rows.join('')}</table>`
}

/** A table of the first trial edition with 0 in all cells. */
export const table2019 = (index: number): string => table(index, model2019)

/**
 * Write a page.
 *
 * @param parts
 *   What is not as it should be.
 */
export function page(parts: PageParts = {}): string {
  const { before = '', title = `<h1>${TITLE}</h1>`, lead = '', headings = HEADINGS, after = '', name } = parts
  const { wrap = (heading: string) => `<p>${heading}</p>`, texts = {} } = parts
  const text = (section: 1 | 2 | 3 | 4 | 5 | 6) => {
    const usual = section === 1 ? p('全年公开信息120条。') : section > 4 ? p('无。') : ''
    const grid = section > 1 && section < 5 ? table(section - 2) : ''
    return grid + (texts[section] ?? usual)
  }
  const sections = ([1, 2, 3, 4, 5, 6] as const).map((section) => {
    const heading = headings[section - 1] ?? ''
    return (heading === '' ? '' : wrap(heading)) + text(section)
  })
  const head = `<meta charset="utf-8">${name === undefined ? '' : `<title>${name}</title>`}`
  return `<!DOCTYPE html><html><head>${head}</head><body>${before}${title}${lead}${sections.join('\n')}${after}</body></html>`
}

/** What was made of a page; the report as edition 2021 has it. */
export interface Read extends Omit<Imported, 'report'> {
  readonly report: Report
  /** Codes of the issues, without those of single cells. */
  readonly codes: readonly string[]
  /** Blocks of a section as short lines: level and number of headings, words of paragraphs. */
  readonly outline: (section: 'overview' | 'problems' | 'other' | 'lead') => readonly string[]
}

/**
 * Import a page and make sure of what holds for any: it has the shape, and nothing is lost.
 *
 * @param source
 *   Markup or text.
 */
export async function read(source: string): Promise<Read> {
  const imported = await importReport(new TextEncoder().encode(source))
  const edition = EDITIONS.find(({ model }) => model.edition === imported.edition)
  if (!edition?.isShape(imported.report)) throw new Error('the report has not the shape of its edition')
  if (imported.lost.length > 0) throw new Error(`lost: ${imported.lost.join(' | ')}`)
  const report = imported.report as Report
  const outline: Read['outline'] = (section) =>
    (section === 'lead' ? (report.lead ?? []) : report[section].blocks).map((block) => {
      if (block.type === 'heading') return `${block.level} ${block.number ?? '#'} ${block.text}`
      if (block.type === 'paragraph') return block.text
      return block.type === 'list' ? block.items.join(' | ') : block.type
    })
  const codes = imported.issues.map(({ code }) => code)
  return { ...imported, report, codes, outline }
}
