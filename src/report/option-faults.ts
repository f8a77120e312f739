// A new report → what is wrong with the options it was made from, by the name of each option.

import { model } from '../../generated/2021/model.js'
import { listFaults } from '../../generated/2021/validator.js'
import { describeFinding } from '../issue/describe.js'
import type { Finding } from '../issue/issue.js'
import type { Text } from '../model/types.js'
import { findShapeIssues } from '../validate/shape.js'

/**
 * Describe which options the format does not allow.
 *
 * @param report
 *   The report made from them.
 * @param nameOption
 *   Gives the name of an option as its user knows it, from the name of its field.
 * @returns
 *   One sentence per option; undefined when all are allowed.
 */
export function describeOptionFaults(
  report: unknown,
  nameOption: (field: string) => string,
): Text | undefined {
  const findings = findShapeIssues(model, report, listFaults(report))
  // The period follows from the year, and is wrong with it.
  const own = findings.filter(({ path }) => !path.startsWith('/period/'))
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

/** Not a slip of the pen but a year of another edition. */
function describeYear({ path, params }: Finding): Text | undefined {
  const { minimum, found } = params
  if (path !== '/year' || minimum === undefined) return undefined
  return {
    zh: `只支持 ${String(minimum)} 年度及以后的报告，现为 ${String(found)}`,
    en: `only report years from ${String(minimum)} on are supported, found ${String(found)}`,
  }
}
