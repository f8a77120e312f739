// The codes of issues about a report on a whole area and those it is the sum of.

import type { CodeEntry } from '../issue/codes.js'
import { type Params, show } from '../issue/phrases.js'
import type { Text } from '../model/types.js'

/** Id of the rule in the schema; its severity, clause and settings stand there. */
export const SUM_RULE = 'sum-of-parts'

/** The codes, by name. */
export const PARTS_CODES = {
  'sum-of-parts': {
    severity: 'warning',
    label: {
      zh: '汇总报告的数据不等于各机关数据之和',
      en: 'A figure of the report on the area is not the sum of its parts',
    },
    message: describeSum,
  },
  'parent-not-area': {
    severity: 'error',
    label: {
      zh: '机关本身的报告不是各机关之和，不能汇总核对',
      en: "A report on an agency's own work is no sum of others",
    },
    message: () => ({
      zh: '这份报告写明是机关本身的（scope 为 own），与下属机关数据之和无关，未作核对。请改用汇总整个区域的报告；写错的，请改正 scope。',
      en: 'The report says that it is about the agency itself (`scope` is own), which is no sum of others; nothing was compared. Give the report on the whole area, or mend `scope`.',
    }),
  },
  'part-not-a-report': {
    severity: 'error',
    label: { zh: '所给的文件不是报告', en: 'What was given is no report' },
    message: (p) => ({
      zh: `${part(p).zh}没有写明年度或机关，不是报告，未计入。`,
      en: `${part(p).en} names no year or no agency: it is no report and was left out.`,
    }),
  },
  'part-other-year': {
    severity: 'error',
    label: { zh: '下属机关的报告属于另一年度', en: 'The report of a part is of another year' },
    message: (p) => ({
      zh: `${part(p).zh}的报告属于 ${show(p.found)} 年度，应为 ${show(p.expected)} 年度，未计入。`,
      en: `The report of ${part(p).en} is of ${show(p.found)}, expected ${show(p.expected)}; it was left out.`,
    }),
  },
  'part-other-edition': {
    severity: 'error',
    label: { zh: '下属机关的报告采用了另一版格式', en: 'The report of a part is in another edition' },
    message: (p) => ({
      zh: `${part(p).zh}的报告为 ${show(p.found)} 版，应为 ${show(p.expected)} 版，未计入。`,
      en: `The report of ${part(p).en} is in edition ${show(p.found)}, expected ${show(p.expected)}; it was left out.`,
    }),
  },
  'part-other-scope': {
    severity: 'error',
    label: {
      zh: '下属机关报告的范围不对，计入会重复或遗漏',
      en: 'The scope of a part would count figures twice or leave some out',
    },
    message: (p) => ({
      zh: `${part(p).zh}（类型 ${show(p.kind)}）的报告 scope 为 ${show(p.found)}，应为 ${show(p.expected)}，未计入。机关本身的与整个区域的是两份报告，不得混用。`,
      en: `The report of ${part(p).en} (kind ${show(p.kind)}) has the scope ${show(p.found)}, expected ${show(p.expected)}; it was left out. An agency's own report and that on its area are never mixed.`,
    }),
  },
  'part-twice': {
    severity: 'error',
    label: { zh: '同一机关有两份报告', en: 'There are two reports of one agency' },
    message: (p) => {
      const same = p.same === true
      return {
        zh: `${part(p).zh}有不止一份报告，${same ? '数据相同' : '数据不同'}，只计入${origin(p.kept).zh}一份。请删去多余的。`,
        en: `There is more than one report of ${part(p).en}, with ${same ? 'the same' : 'different'} figures; only ${origin(p.kept).en} was counted. Remove the others.`,
      }
    },
  },
  'part-is-parent': {
    severity: 'warning',
    label: { zh: '汇总报告混在下属机关的报告中', en: 'The report on the area stands among its parts' },
    message: (p) => ({
      zh: `${part(p).zh}是汇总机关本身，其报告未计入。`,
      en: `${part(p).en} is the parent itself; its report was left out.`,
    }),
  },
  'part-not-in-roster': {
    severity: 'warning',
    label: { zh: '名录中没有这个机关', en: 'The roster does not have this agency' },
    message: (p) => ({
      zh: `名录中没有${part(p).zh}，其报告未计入。请补入名录，或核对名称和代码。`,
      en: `The roster does not have ${part(p).en}; its report was left out. Add it, or check name and code.`,
    }),
  },
  'part-of-other': {
    severity: 'info',
    label: { zh: '这个机关在名录中属于另一上级', en: 'By the roster the agency is part of another' },
    message: (p) => ({
      zh: `按名录，${part(p).zh}的上级为“${show(p.parent)}”，其报告未计入。`,
      en: `By the roster, ${part(p).en} is part of “${show(p.parent)}”; its report was left out.`,
    }),
  },
  'part-missing': {
    severity: 'warning',
    label: { zh: '名录中的机关没有报告', en: 'An agency of the roster has no report here' },
    message: (p) => ({
      zh: `名录第 ${show(p.line)} 行的${part(p).zh}没有 ${show(p.year)} 年度的报告可计入。`,
      en: `${part(p).en}, line ${show(p.line)} of the roster, has no report of ${show(p.year)} that counts.`,
    }),
  },
  'part-without-figure': {
    severity: 'warning',
    label: { zh: '下属机关缺一项数据，无法求和', en: 'A part lacks a figure, so there is no sum' },
    message: (p) => ({
      zh: `${list(p.lacking)}没有这项数据，无法求和，未填也未核对。`,
      en: `${list(p.lacking)} lacks this figure: there is no sum, and it was neither filled in nor compared.`,
    }),
  },
  'parts-none': {
    severity: 'error',
    label: { zh: '没有可计入的报告', en: 'No report counts as a part' },
    message: () => ({
      zh: '所给的报告没有一份可以计入，未作汇总。请看其余问题。',
      en: 'None of the reports given counts as a part, so there is no sum. See the other issues.',
    }),
  },
  'figure-not-summable': {
    severity: 'info',
    label: { zh: '这项数据不能按机关相加', en: 'The figure does not add up over agencies' },
    message: () => ({
      zh: '这项数据不能按机关相加，已留空，请按台账填写。',
      en: 'The figure does not add up over agencies; it was left open. Fill it in by the records.',
    }),
  },
} as const satisfies Readonly<Record<string, CodeEntry>>

/** The code of an issue about a report and its parts. */
export type PartsCode = keyof typeof PARTS_CODES

/** Who it is about, with the file it comes from where one is known. */
function part({ part: name, source }: Params): Text {
  const file = typeof source === 'string' ? source : undefined
  const who = typeof name === 'string' ? name : undefined
  if (who === undefined)
    return { zh: file === undefined ? '所给的一份' : `${file} `, en: file ?? 'One of those given' }
  return file === undefined
    ? { zh: `“${who}”`, en: `“${who}”` }
    : { zh: `“${who}”（${file}）`, en: `“${who}” (${file})` }
}

function origin(kept: Params[string] | undefined): Text {
  return typeof kept === 'string' ? { zh: ` ${kept} `, en: kept } : { zh: '其中', en: 'one of them' }
}

function list(names: Params[string] | undefined): string {
  const all = Array.isArray(names) ? names.map(show) : [show(names)]
  return all.length > MOST_NAMED ? `${all.slice(0, MOST_NAMED).join(', ')} … (${all.length})` : all.join(', ')
}

const MOST_NAMED = 5

/** Contributions that are told in the message; `params.parts` has all. */
const MOST_PARTS = 6

function describeSum(p: Params): Text {
  const size = Math.abs(Number(p.difference))
  const isMore = Number(p.difference) > 0
  const parts = writeParts(p.parts)
  const reasons = Array.isArray(p.reasons) ? (p.reasons as readonly Partial<Text>[]) : []
  const told = (language: 'zh' | 'en') =>
    reasons.map((reason) => (reason[language] ?? '').replace(/[。.]$/, ''))
  const [zh, en] = [told('zh'), told('en')]
  const missing = Number(p.missing ?? 0)
  return {
    zh:
      `汇总报告为 ${show(p.found)}，各机关之和为 ${show(p.expected)}${parts && `（${parts}）`}，${isMore ? '多' : '少'} ${size}。` +
      (zh.length > 0 ? `理由：${zh.join('；')}。` : '请查明原因，改正数据或说明理由。') +
      (missing > 0 ? `另有 ${missing} 个机关的报告未计入。` : ''),
    en:
      `It reads ${show(p.found)}, the parts add up to ${show(p.expected)}${parts && ` (${parts})`}: ${size} too ${isMore ? 'high' : 'low'}.` +
      (en.length > 0
        ? ` The reason: ${en.join('; ')}.`
        : ' Find out why, and mend the figure or state the reason.') +
      (missing > 0 ? ` ${missing} more agencies have no report that counts.` : ''),
  }
}

function writeParts(parts: Params[string] | undefined): string {
  const all = Array.isArray(parts) ? (parts as readonly { agency?: unknown; value?: unknown }[]) : []
  const some = all.slice(0, MOST_PARTS).map(({ agency, value }) => `${String(agency)} ${String(value)}`)
  return [...some, ...(all.length > MOST_PARTS ? [`… ${all.length}`] : [])].join(' + ')
}
