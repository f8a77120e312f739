// Numbers → invented reports: prose of made-up words that no two authors share, and copies with other years, numbers and
// names. Words are drawn from a fixed alphabet so that nothing of a real report is needed.

import { type AnyReport, createReport } from '../fixtures/reports.js'
import { paragraph } from '../lint/prose.js'

/** Draws the same numbers from the same seed, from 0 up to a limit. */
export type Draw = (limit: number) => number

/**
 * Make a source of numbers.
 *
 * @param seed
 *   Any whole number.
 * @returns
 *   Numbers that hang on the seed alone (Mulberry32).
 */
export function createDraw(seed: number): Draw {
  let state = seed >>> 0
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0
    let hash = Math.imul(state ^ (state >>> 15), state | 1)
    hash ^= hash + Math.imul(hash ^ (hash >>> 7), hash | 61)
    return Math.floor((((hash ^ (hash >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
}

/** What reports have in common by nature: stock phrases, one in three sentences. */
const STOCK = [
  '进一步提升政府信息公开工作水平',
  '严格落实信息发布审核制度',
  '切实保障人民群众的知情权参与权表达权和监督权',
  '不断加强政务公开队伍建设',
  '主动接受社会监督并及时回应关切',
  '按照先审后发的原则做好信息发布工作',
  '确保公开内容准确及时规范',
  '全年未发生责任追究情形',
]

/** A text as an author writes it: words, numbers, names, stock phrases. `{n}` stands for a number, `{a}` for the agency. */
function writeTemplate(draw: Draw, sentences: number): string {
  const word = () =>
    Array.from({ length: 2 + draw(2) }, () => String.fromCharCode(0x4f00 + draw(6000))).join('')
  const sentence = () => {
    if (draw(3) === 0) return STOCK[draw(STOCK.length)]
    const words = Array.from({ length: 6 + draw(6) }, word)
    words.splice(draw(words.length), 0, draw(2) === 0 ? '{n}' : '{a}')
    return words.join('')
  }
  return Array.from({ length: sentences }, () => `${sentence()}。`).join('')
}

/** A way of writing that many reports may be filled in from. */
export interface Template {
  readonly overview: readonly string[]
  readonly problems: readonly string[]
}

/**
 * Invent the prose of a report.
 *
 * @param draw
 *   Where chance comes from.
 * @returns
 *   Its paragraphs with gaps for numbers and names.
 */
export function inventTemplate(draw: Draw): Template {
  const write = (paragraphs: number) => Array.from({ length: paragraphs }, () => writeTemplate(draw, 6))
  return { overview: write(4), problems: write(2) }
}

const PLACES = ['松岭', '青溪', '白石', '云台', '长河', '柳林', '金沙', '石桥', '东湖', '南屏']
const KINDS = ['档案局', '财政局', '水利局', '教育局', '民政局']

/**
 * Fill a template in.
 *
 * @param template
 *   The prose.
 * @param draw
 *   Chance for numbers and names.
 * @param year
 *   The report year.
 * @returns
 *   A report whose numbers, years and names are its own.
 */
export function fillTemplate({ overview, problems }: Template, draw: Draw, year: number): AnyReport {
  const name = `${PLACES[draw(PLACES.length)]}县${KINDS[draw(KINDS.length)]}`
  const fill = (text: string) =>
    text.replaceAll('{a}', name).replace(/\{n\}/g, () => `${year}年${draw(5000)}件`)
  return createReport({
    '/year': year,
    '/agency/name': name,
    '/overview/blocks': overview.map((text) => paragraph(fill(text))),
    '/problems/blocks': problems.map((text) => paragraph(fill(text))),
  })
}
