// Results of a check → JUnit XML, in the form that both Ant's and Jenkins' schemas allow: a suite per report.

import type { Language } from '../../issue/issue.js'
import { nameSeverity } from '../../issue/severity.js'
import { escapeMarkup } from '../../page/escape.js'
import type { CheckedIssue, CheckedReport } from '../result.js'
import { nameSource } from '../unread.js'
import type { OutputContext, OutputWriter } from './options.js'
import { nameAgency } from './report-name.js'

/**
 * Write JUnit XML. Every error is a test case that fails; a report without errors is one that passes. What is no
 * error stands in the suite's output. Ant's schema wants a time: it is the date given, or the first day of 1970.
 *
 * @param context
 *   Gives language and date.
 * @returns
 *   The writer; keeps no report.
 */
export function writeJunit({ language, date = '1970-01-01' }: OutputContext): OutputWriter {
  let id = 0
  return {
    start: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n',
    add: (report) => {
      const suite = writeSuite(report, id, date, language)
      id += 1
      return suite
    },
    end: () => '</testsuites>\n',
  }
}

function writeSuite(report: CheckedReport, id: number, date: string, language: Language): string {
  const errors = report.issues.filter(({ severity }) => severity === 'error')
  const name = nameSuite(report)
  const cases = errors.map((issue) => writeCase(name, issue, report.unread ? 'error' : 'failure'))
  if (report.valid)
    cases.push(`<testcase${write({ name: nameSource(report.source), classname: name, time: 0 })}/>`)
  const attributes = {
    id,
    package: nameSource(report.source),
    name,
    timestamp: `${date}T00:00:00`,
    hostname: 'localhost',
    tests: cases.length,
    failures: report.unread ? 0 : errors.length,
    errors: report.unread ? errors.length : 0,
    time: 0,
  }
  const lines = [
    `<testsuite${write(attributes)}>`,
    ...writeProperties(report),
    ...cases,
    `<system-out>${writeRest(report, language)}</system-out>`,
    '<system-err/>',
    '</testsuite>\n',
  ]
  return lines.join('\n')
}

/** Agency and year as package and class: servers list suites by them. */
function nameSuite(report: CheckedReport): string {
  const year = report.key?.year
  return typeof year === 'number' ? `${nameAgency(report)}.${year}` : nameAgency(report)
}

function writeProperties(report: CheckedReport): string[] {
  const { key, edition } = report
  const facts = { file: nameSource(report.source), edition, ...key }
  const written = Object.entries(facts).flatMap(([name, value]) =>
    value === undefined || value === null ? [] : [`<property${write({ name, value })}/>`],
  )
  return ['<properties>', ...written, '</properties>']
}

function writeCase(
  classname: string,
  { id, code, message }: CheckedIssue,
  kind: 'failure' | 'error',
): string {
  const fault = `<${kind}${write({ type: code, message })}>${escapeMarkup(message)}</${kind}>`
  return `<testcase${write({ name: id, classname, time: 0 })}>${fault}</testcase>`
}

function writeRest({ issues }: CheckedReport, language: Language): string {
  return issues
    .filter(({ severity }) => severity !== 'error')
    .map(({ severity, code, message }) =>
      escapeMarkup(`${nameSeverity(severity, language)} ${code} ${message}`),
    )
    .join('\n')
}

function write(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`)
    .join('')
}
