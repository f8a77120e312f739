// The codes of issues about the reports of one agency over several years.

import type { CodeEntry } from '../issue/codes.js'
import { type Params, show } from '../issue/phrases.js'
import type { Text } from '../model/types.js'

/** Ids of the rules in the schema that speak of two years; severity, clause and settings stand there. */
export const YEAR_RULES = ['jump', 'unit-slip', 'figures-unchanged'] as const

/** The codes, by name. */
export const YEAR_CODES = {
  jump: {
    severity: 'warning',
    label: { zh: '数据与上年相差悬殊', en: "A figure is far from last year's" },
    message: (p) => ({
      zh: `上年为 ${show(p.previous)}，本年为 ${show(p.found)}，${times(p).zh}。请核对台账；${explain(p).zh}`,
      en: `It was ${show(p.previous)} last year and reads ${show(p.found)}: ${times(p).en}. Check it against the records. ${explain(p).en}`,
    }),
  },
  'unit-slip': {
    severity: 'warning',
    label: { zh: '金额的单位可能与上年不同', en: 'An amount may be in another unit than last year' },
    message: (p) => ({
      zh: `上年为 ${show(p.previous)}，本年为 ${show(p.found)}（单位应为${show(p.unit)}），${times(p).zh}。请核对两年的单位是否一致；${explain(p).zh}`,
      en: `It was ${show(p.previous)} last year and reads ${show(p.found)} (in ${show(p.unit)}): ${times(p).en}. Check that both years are in the same unit. ${explain(p).en}`,
    }),
  },
  'figures-unchanged': {
    severity: 'warning',
    label: { zh: '各项数据与上年完全相同', en: "All figures are the same as last year's" },
    message: (p) => ({
      zh: `与上年可比的 ${show(p.compared)} 项数据全部相同，其中 ${show(p.counted)} 项不为0。请核实是否误用了上年的数据。`,
      en: `All ${show(p.compared)} figures that can be compared are the same as last year's, ${show(p.counted)} of them other than 0. Check that last year's figures were not used again.`,
    }),
  },
  'year-unknown': {
    severity: 'error',
    label: { zh: '报告没有写明年度', en: 'A report does not name its year' },
    message: () => ({
      zh: '报告没有写明年度，未与其他年度比较。',
      en: 'The report does not name its year; it was not compared with others.',
    }),
  },
  'year-twice': {
    severity: 'error',
    label: { zh: '同一年度有两份报告', en: 'There are two reports of one year' },
    message: (p) => ({
      zh: `${show(p.year)} 年度有不止一份报告，只用了先给出的一份。`,
      en: `There is more than one report of ${show(p.year)}; only the first was used.`,
    }),
  },
  'year-missing': {
    severity: 'warning',
    label: { zh: '两份报告之间缺年度', en: 'There is no report of a year in between' },
    message: (p) => ({
      zh: `缺 ${listYears(p)} 年度的报告，本年度的结转等未作核对。`,
      en: `There is no report of ${listYears(p)}, so what was carried over could not be checked.`,
    }),
  },
  'year-other-scope': {
    severity: 'error',
    label: {
      zh: '两个年度的范围（scope）不同，不能比较',
      en: 'Two years differ in scope and cannot be compared',
    },
    message: (p) => ({
      zh: `本年的 scope 为 ${show(p.found)}，上年为 ${show(p.previous)}，未作比较。机关本身的与整个区域的是两份报告，不得混用。`,
      en: `The scope is ${show(p.found)} and was ${show(p.previous)} last year; nothing was compared. An agency's own report and that on its area are never mixed.`,
    }),
  },
} as const satisfies Readonly<Record<string, CodeEntry>>

/** The code of an issue about several years, beside those that `validateReport` gives over two. */
export type YearCode = keyof typeof YEAR_CODES

function times({ times: size, found, previous }: Params): Text {
  const isUp = Number(found) > Number(previous)
  return {
    zh: isUp ? `是上年的 ${show(size)} 倍` : `上年是本年的 ${show(size)} 倍`,
    en: isUp ? `${show(size)} times as much` : `last year's was ${show(size)} times as much`,
  }
}

function explain({ explanation }: Params): Text {
  return explanation === undefined
    ? { zh: '属实的，请在报告中说明。', en: 'If it is right, explain it in the report.' }
    : {
        zh: `报告已作说明：“${show(explanation).replace(/[。.]$/, '')}”。`,
        en: `The report explains it: “${show(explanation).replace(/[。.]$/, '')}”.`,
      }
}

function listYears({ years }: Params): string {
  const all = Array.isArray(years) ? years.map(show) : [show(years)]
  return all.length > 3 ? `${all[0]}–${all.at(-1)}` : all.join(', ')
}
