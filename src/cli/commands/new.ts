// `new`: writes a report with zeros, ready to be filled.

import { ToolkitError } from '../../issue/error.js'
import type { Model } from '../../model/types.js'
import { createSkeleton, type ReportOptions } from '../../report/create.js'
import { describeOptionFaults } from '../../report/option-faults.js'
import type { AnyEdition } from '../../validate/other-forms.js'
import { complainAbout } from '../arguments.js'
import { deliver, writeReport } from '../deliver.js'
import { openFormats } from '../formats.js'
import type { Arguments, Outcome } from '../outcome.js'

/**
 * Create a report.
 *
 * @param options
 *   `year` and `agency`, and what is known beside.
 * @returns
 *   The report as JSON.
 * @throws {ToolkitError}
 *   `wrong-option` when the format does not allow a value.
 */
export async function run({ values, flags, language }: Arguments): Promise<Outcome> {
  const { year = '', agency = '', output } = values
  if (!/^\d{4}$/.test(year)) {
    throw new ToolkitError('wrong-option', {
      zh: `--year 的值应为年份，如 2024，现为：${year}`,
      en: `The value of --year should be a year such as 2024, found: ${year}`,
    })
  }
  const { editions, findEdition } = await openFormats(values.profile)
  // Of a year that no edition is for, the one in force says so.
  const edition = findEdition(values.edition, Number(year)) ?? (editions[0] as AnyEdition)
  const { model } = edition
  const choose = (option: string, value: string | undefined, part: string) =>
    chooseValue(model, option, value, part)
  const options = {
    year: Number(year),
    agency,
    kind: choose('kind', values.kind, 'AgencyKind'),
    level: choose('level', values.level, 'AgencyLevel'),
    scope: choose('scope', values.scope, 'AgencyScope'),
    creditCode: values['credit-code'],
    divisionCode: values['division-code'],
  }
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
  // The values are those of the edition, as `choose` has seen to.
  const report = createSkeleton(model, given as unknown as ReportOptions)
  const faults = describeOptionFaults(edition, report, nameOption)
  if (faults) throw new ToolkitError('wrong-option', faults)
  return deliver(writeReport(report), { output, inputs: [], keep: true, force: flags.has('force'), language })
}

/** `creditCode` is typed as `--credit-code`. */
function nameOption(field: string): string {
  return `--${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}

function chooseValue(
  model: Model,
  option: string,
  value: string | undefined,
  part: string,
): string | undefined {
  const allowed = model.parts[part]?.values?.map((each) => String(each.value)) ?? []
  if (value === undefined || allowed.includes(value)) return value
  throw complainAbout({ zh: ` --${option} 的值`, en: `value of --${option}` }, value, allowed)
}
