// The codes of issues that show only in many reports together.

import { PARTS_CODES } from '../../aggregate/codes.js'
import type { CodeEntry } from '../../issue/codes.js'
import type { Finding } from '../../issue/issue.js'
import { type Params, show } from '../../issue/phrases.js'
import { YEAR_CODES } from '../../years/codes.js'

/** The codes that are of this folder alone, by name. */
export const OWN_CODES = {
  'report-twice': {
    severity: 'error',
    label: { zh: '同一机关同一年度有两份报告', en: 'There are two reports of one agency and year' },
    message: (p) => ({
      zh: `${show(p.agency)} ${show(p.year)} 年度已有一份报告（${show(p.first)}），这一份未与其他报告比较。请只保留一份。`,
      en: `There is a report of ${show(p.agency)} for ${show(p.year)} already (${show(p.first)}); this one was not compared with others. Keep one of them.`,
    }),
  },
  'report-missing': {
    severity: 'error',
    label: { zh: '名录中的机关没有报告', en: 'An agency of the roster has no report' },
    message: (p) => ({
      zh: `名录第 ${show(p.line)} 行的${show(p.agency)}没有 ${show(p.year)} 年度的报告。请催报；已报的，请核对报告中机关的名称和代码。`,
      en: `${show(p.agency)}, line ${show(p.line)} of the roster, has no report for ${show(p.year)}. Ask for it; where there is one, check its name and code of the agency.`,
    }),
  },
  'agency-not-listed': {
    severity: 'warning',
    label: { zh: '名录中没有这个机关', en: 'The roster does not have this agency' },
    message: (p) => ({
      zh: `名录中没有${show(p.agency)}。请补入名录，或改正报告中的名称或代码。${p.suggestion === undefined ? '' : `是否应为“${show(p.suggestion)}”？`}`,
      en: `The roster does not have ${show(p.agency)}. Add it, or mend name or code in the report.${p.suggestion === undefined ? '' : ` Did you mean “${show(p.suggestion)}”?`}`,
    }),
  },
  'agency-not-as-listed': {
    severity: 'warning',
    label: { zh: '机关的信息与名录不一致', en: 'The agency is not as the roster has it' },
    message: (p) => ({
      zh: `现为 ${show(p.found)}，名录第 ${show(p.line)} 行为 ${show(p.expected)}。请改正其中有误的一处。`,
      en: `It reads ${show(p.found)}, line ${show(p.line)} of the roster reads ${show(p.expected)}. Mend the one that is wrong.`,
    }),
  },
  'parts-incomplete': {
    severity: 'info',
    label: {
      zh: '下属机关的报告不齐，汇总数未能全部核对',
      en: 'Reports of parts are missing, so sums could not all be checked',
    },
    message: (p) => ({
      zh: `名录中的下属机关有 ${show(p.missing)} 个没有可计入的报告（${nameSome(p)}），只核对了已有各份之和是否大于本报告。`,
      en: `Parts on the roster without a report that counts: ${show(p.missing)} (${nameSome(p)}). What was checked is only whether the others add up to more than this report says.`,
    }),
  },
} as const satisfies Readonly<Record<string, CodeEntry>>

/** All codes that {@link OWN_CODES} and the folders it draws on give, beside those of the rules. */
export const TOGETHER_CODES: Readonly<Record<string, CodeEntry>> = {
  ...YEAR_CODES,
  ...PARTS_CODES,
  ...OWN_CODES,
}

/** The code of an issue of this folder. */
export type TogetherCode = keyof typeof OWN_CODES

/**
 * Make a finding of this folder.
 *
 * @param code
 *   Its code, which gives the severity.
 * @param path
 *   JSON Pointer of what it is about.
 * @param params
 *   What the message needs.
 * @returns
 *   The finding.
 */
export function tell(code: TogetherCode, path: string, params: Finding['params']): Finding {
  return { code, severity: OWN_CODES[code].severity, path, params }
}

function nameSome({ agencies, missing }: Params): string {
  const names = Array.isArray(agencies) ? agencies.map(show) : []
  return `${names.join('、')}${Number(missing) > names.length ? ' …' : ''}`
}
