// What goes wrong around the tables: headings, the order of sections, notes between rows, tables cut in two, adverts.

import type { Chance } from './chance.js'
import type { Damage } from './damages.js'
import { SECTIONS } from './labels.js'
import { type Label, listTables, type Paper, type TablePart } from './paper.js'

/** Damages around the figures, in the order in which they are done. */
export const TEXT_DAMAGES: readonly Damage[] = [
  { name: 'footnote-row', apply: (paper, chance) => addNote(paper, chance, FOOTNOTES) },
  {
    name: 'page-number-row',
    apply: (paper, chance) => addNote(paper, chance, ['- 3 -', '-4-', '第3页', '3']),
  },
  { name: 'cut-table', apply: cutTable },
  { name: 'other-headings', apply: rewordHeadings },
  { name: 'section-order', apply: reorderSections },
  { name: 'missing-section', apply: removeSection },
  { name: 'missing-heading', apply: removeHeading },
  { name: 'extra-section', apply: addSection },
  { name: 'split-title', apply: splitTitle },
  { name: 'adverts', apply: addAdverts },
]

const FOOTNOTES = [
  '注：本表数字到2023年12月31日为止。',
  '说明：1件申请只计1次',
  '备注：上年数字未列入',
  '填表人：3号窗口',
]

function addNote(paper: Paper, chance: Chance, texts: readonly string[]): boolean {
  const charts = listTables(paper).flatMap((table) => table.charts)
  const chosen = charts.filter(({ rows }) => rows.length > 1)
  if (chosen.length === 0) return false
  const { rows } = chance.pick(chosen)
  const at = chance.integer(1, rows.length)
  rows.splice(at, 0, { labels: [], fields: [], note: chance.pick(texts) })
  return true
}

/** The lower rows stand in a table of their own, with or without header and group labels. */
function cutTable(paper: Paper, chance: Chance): boolean {
  const section = paper.sections.find(({ parts }) =>
    parts.some((part) => part.kind === 'table' && part.name === 'requests'),
  )
  const table = listTables(paper).find(({ name }) => name === 'requests')
  const chart = table?.charts[0]
  if (section === undefined || table === undefined || chart === undefined || chart.rows.length < 3)
    return false
  // A table that a page break cuts keeps its columns.
  chart.depth = Math.max(...chart.rows.map(({ labels }) => labels.length))
  const below = chart.rows.splice(chance.integer(1, chart.rows.length - 1))
  const isBlank = chance.happens(0.5)
  const blanks = new Map<Label, Label>()
  const rows = below.map((row) => {
    if (!isBlank) return row
    const labels = row.labels.map((label, level) => {
      const isOpen = level < row.labels.length - 1 && chart.rows.some((above) => above.labels.includes(label))
      if (!isOpen) return label
      const blank = blanks.get(label) ?? { ...label, text: '' }
      blanks.set(label, blank)
      return blank
    })
    return { ...row, labels }
  })
  const headless = chance.happens(0.5) ? chart.headless : 'all'
  const rest: TablePart = { ...table, charts: [{ ...chart, rows, headless }] }
  const between = chance.pick([
    [],
    [{ kind: 'page', text: '-3-' } as const],
    [{ kind: 'paragraph', text: '（续表）' } as const],
  ])
  section.parts.splice(section.parts.indexOf(table) + 1, 0, ...between, rest)
  return true
}

const NUMERALS = [...'一二三四五六七八']

function rewordHeadings(paper: Paper, chance: Chance): boolean {
  let count = 0
  for (const section of paper.sections) {
    const official = SECTIONS.find(({ name }) => name === section.name)
    if (section.heading === null || official === undefined || official.aliases.length === 0) continue
    if (chance.happens(0.4)) continue
    const number = /^[一二三四五六七八]、/.exec(section.heading)?.[0] ?? ''
    section.heading = chance.pick([number, number, '']) + chance.pick(official.aliases)
    count++
  }
  return count > 0
}

function reorderSections(paper: Paper, chance: Chance): boolean {
  const [one = 0, other = 0] = chance.shuffle(paper.sections.map((_, index) => index))
  const [first, second] = [paper.sections[one], paper.sections[other]]
  if (first === undefined || second === undefined) return false
  paper.sections[one] = second
  paper.sections[other] = first
  if (chance.happens(0.5)) numberSections(paper)
  return one !== other
}

function removeSection(paper: Paper, chance: Chance): boolean {
  const at = chance.integer(0, paper.sections.length - 1)
  paper.sections.splice(at, 1)
  if (chance.happens(0.5)) numberSections(paper)
  return true
}

function removeHeading(paper: Paper, chance: Chance): boolean {
  const section = chance.pick(paper.sections)
  section.heading = null
  return true
}

/** A section of the office's own in between, which shifts the numbers. */
function addSection(paper: Paper, chance: Chance): boolean {
  const heading = chance.pick(['二、工作机制', '二、队伍与经费', '二、政务新媒体'])
  const parts = [{ kind: 'paragraph' as const, text: '专班每周碰头一次，经费列入预算，共12万元。' }]
  paper.sections.splice(chance.integer(1, paper.sections.length), 0, { name: 'own', heading, parts })
  numberSections(paper)
  return true
}

function numberSections(paper: Paper): void {
  paper.sections.forEach((section, index) => {
    section.heading = section.heading?.replace(/^[一二三四五六七八]、/, `${NUMERALS[index]}、`) ?? null
  })
}

function splitTitle(paper: Paper, chance: Chance): boolean {
  const [title = ''] = paper.title
  const places = [paper.agency.length, title.indexOf('政府信息公开'), title.indexOf('年度报告')]
  const at = chance.pick(places.filter((place) => place > 0))
  paper.title = [title.slice(0, at), title.slice(at)]
  return true
}

const ADVERTS = ['365彩票娱乐平台', '澳门银河：', '乐游棋牌官网下载', '（点击领取100元红包）']

function addAdverts(paper: Paper, chance: Chance): boolean {
  const advert = chance.pick(ADVERTS)
  const paragraphs = paper.sections.flatMap(({ parts }) => parts.filter((part) => part.kind === 'paragraph'))
  for (const paragraph of paragraphs) {
    if (!chance.happens(0.4)) continue
    const at = chance.integer(0, paragraph.text.length)
    paragraph.text = paragraph.text.slice(0, at) + advert + paragraph.text.slice(at)
  }
  return paragraphs.length > 0
}
