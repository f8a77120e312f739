// Results of a check → GitHub workflow commands: one annotation per open issue.

import { showUnseen } from '../../issue/describe.js'
import type { Severity } from '../../model/types.js'
import type { CheckedIssue, CheckedReport } from '../result.js'
import type { OutputContext, OutputWriter } from './options.js'
import { nameAgency } from './report-name.js'

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/**
 * Write annotations. GitHub shows ten of each kind per step; the log holds all.
 *
 * @param context
 *   Gives the wording of the codes, which become titles.
 * @returns
 *   The writer; keeps nothing.
 */
export function writeGithub({ catalogue, language }: OutputContext): OutputWriter {
  const annotate = (report: CheckedReport, issue: CheckedIssue): string => {
    const { code, severity, message, column } = issue
    const line = issue.line ?? report.source.line
    const properties = [
      ['file', report.source.file.replaceAll('\\', '/')],
      ...(line === undefined ? [] : [['line', String(line)]]),
      ...(issue.line === undefined || column === undefined ? [] : [['col', String(column)]]),
      ['title', `${nameAgency(report)} · ${catalogue.label(code, language)}`],
    ]
    const written = properties.map(([name, value = '']) => `${name}=${escapeProperty(value)}`)
    return `::${COMMANDS[severity]} ${written.join(',')}::${escapeData(message)}\n`
  }
  return {
    add: (report) => report.issues.map((issue) => annotate(report, issue)).join(''),
    end: () => '',
  }
}

/** The runner takes `%25`, `%0D` and `%0A` back; line breaks are written out before, with all that can't be seen. */
function escapeData(text: string): string {
  return showUnseen(text).replaceAll('%', '%25')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
