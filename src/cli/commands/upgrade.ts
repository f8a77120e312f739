// `upgrade`: brings a report of an earlier edition to a later one, and lists what did not simply go over.

import type { EditionName } from '../../../generated/index.js'
import type { Issue } from '../../issue/issue.js'
import { type Upgraded, upgradeReport } from '../../upgrade/index.js'
import { groupAlike } from '../alike.js'
import { deliver, writeReport } from '../deliver.js'
import { openFormats } from '../formats.js'
import { nameInput } from '../input.js'
import type { Arguments, Outcome } from '../outcome.js'
import { layOutIssues } from '../pretty.js'
import { readJsonFile } from '../report-file.js'
import { writeJson } from '../verdict.js'

/**
 * Upgrade a report.
 *
 * @param options
 *   The file; `to`, `profile`, `output`, `reporter`.
 * @returns
 *   The report as JSON, and the list on standard error; with a file to write to, the list alone.
 * @throws {ToolkitError}
 *   When the file can't be read, or the report is of a later edition.
 */
export async function run({ files, values, flags, language, colour }: Arguments): Promise<Outcome> {
  const [file = '-'] = files
  const { output } = values
  const { value } = readJsonFile(file)
  const { findEdition } = await openFormats(values.profile)
  // The edition asked for or that of the profile; whether it is one of ours, `upgradeReport` says.
  const to = findEdition(values.to, 0)?.model.edition as EditionName | undefined
  const upgraded = upgradeReport(value, { language, ...(to && { to }) })
  const told =
    values.reporter === 'json'
      ? writeJson([{ file, edition: upgraded.edition, issues: upgraded.issues }])
      : layOut(file, upgraded, { language, colour })
  return deliver(writeReport(upgraded.report), {
    output,
    inputs: [file],
    force: flags.has('force'),
    keep: true,
    language,
    err: told,
  })
}

function layOut(
  file: string,
  { edition, issues }: Upgraded<EditionName>,
  { language, colour }: Pick<Arguments, 'language' | 'colour'>,
): string {
  const name = nameInput(file)
  const count = (code: Issue['code']) => issues.filter((issue) => issue.code === code).length
  const [open, lost] = [count('upgrade-not-filled') + count('upgrade-divided'), count('upgrade-left-out')]
  const head =
    language === 'zh'
      ? `${name}：已转为 ${edition} 版；没有转入 ${lost} 项，留空待填 ${open} 处`
      : `${name}: now in edition ${edition}; values left out: ${lost}, places left open: ${open}`
  const lines = groupAlike(issues, language).map(
    ({ shown, others }) => layOutIssues(shown, language, colour) + (others === '' ? '' : `      ${others}\n`),
  )
  return `${head}\n${lines.join('')}`
}
