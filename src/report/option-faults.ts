// A new report → what is wrong with the options it was made from, by the name of each option.

import { years } from '../../generated/years.js'
import { describeFinding } from '../issue/describe.js'
import type { Finding } from '../issue/issue.js'
import { readNumber } from '../model/pointer.js'
import type { Model, Text } from '../model/types.js'
import { findShapeIssues } from '../validate/shape.js'
import type { Edition } from '../validate/validator.js'

/**
 * Describe which options the format does not allow.
 *
 * @param edition
 *   The edition of the report.
 * @param report
 *   The report made from them.
 * @param nameOption
 *   Gives the name of an option as its user knows it, from the name of its field.
 * @returns
 *   One sentence per option; undefined when all are allowed.
 */
export function describeOptionFaults(
  { model, listFaults }: Pick<Edition<unknown>, 'model' | 'listFaults'>,
  report: unknown,
  nameOption: (field: string) => string,
): Text | undefined {
  const findings = findShapeIssues(model, report, listFaults(report))
  const year = readNumber(report, '/year')
  if (year !== undefined && !isYearOf(model, year))
    findings.push({ code: 'edition-not-for-year', severity: 'error', path: '/year', params: { found: year } })
  // The period follows from the year, and is wrong with it. What nobody has said yet is no option.
  const own = findings.filter(({ code, path }) => code !== 'missing-field' && !path.startsWith('/period/'))
  if (own.length === 0) return undefined
  const texts = own.map((finding) => {
    const field = finding.path.slice(finding.path.lastIndexOf('/') + 1)
    // A part of the report has a name of its own; the option is called after the part.
    const option = nameOption(finding.path === '/agency/name' ? 'agency' : field)
    const what = describeYear(finding) ?? {
      zh: describeFinding(model, finding, 'zh').message,
      en: describeFinding(model, finding, 'en').message,
    }
    return { zh: `${option}：${what.zh}`, en: `${option}: ${what.en}` }
  })
  return { zh: texts.map(({ zh }) => zh).join('\n'), en: texts.map(({ en }) => en).join('\n') }
}

function isYearOf({ years: own }: Model, year: number): boolean {
  return own === undefined || (year >= own.from && year <= (own.to ?? year))
}

/** Not a slip of the pen but a year of another edition, or of none. */
function describeYear({ code, params }: Finding): Text | undefined {
  if (code !== 'edition-not-for-year') return undefined
  const found = String(params.found)
  const zh = years.map(
    ({ edition, from, to }) =>
      `${edition} 版适用于 ${from}${to === undefined ? ' 年度及以后' : `—${to} 年度`}`,
  )
  const en = years.map(
    ({ edition, from, to }) =>
      `edition ${edition} is for ${from}${to === undefined ? ' and later' : `–${to}`}`,
  )
  return { zh: `现为 ${found}；${zh.join('，')}`, en: `found ${found}; ${en.join(', ')}` }
}
