// Results of a check → SARIF 2.1.0: one run, a result per issue, a rule per code that occurs.

import { describePlace } from '../../issue/place.js'
import type { Severity } from '../../model/types.js'
import type { CheckedIssue, CheckedReport } from '../result.js'
import type { OutputContext, OutputWriter } from './options.js'

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** Where the standard's schema is published. */
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/**
 * Write SARIF. The rules come after the results: each result names its rule by number, in the order they first occur,
 * so that nothing has to be known beforehand.
 *
 * @param context
 *   Gives the wording of the rules, language, date and version.
 * @returns
 *   The writer; keeps the codes, no report.
 */
export function writeSarif(context: OutputContext): OutputWriter {
  const indexes = new Map<string, number>()
  const indexOf = (code: string): number => {
    const index = indexes.get(code) ?? indexes.size
    indexes.set(code, index)
    return index
  }
  let separator = '\n'
  const write = (result: object): string => {
    const text = `${separator}${JSON.stringify(result)}`
    separator = ',\n'
    return text
  }
  return {
    start: `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[`,
    add: (report) => {
      const { issues, accepted = [] } = report
      const open = issues.map((issue) => write(describeResult(report, issue, indexOf(issue.code), context)))
      const setAside = accepted.map((issue) =>
        write({
          ...describeResult(report, issue, indexOf(issue.code), context),
          suppressions: [{ kind: 'external', status: 'accepted' }],
        }),
      )
      return [...open, ...setAside].join('')
    },
    end: () => {
      const rules = [...indexes.keys()].map((code) => describeRule(code, context))
      const { language, version, date } = context
      const rest = {
        tool: {
          driver: {
            name: 'ogi-report',
            ...(version !== undefined && { version }),
            language: language === 'zh' ? 'zh-CN' : 'en',
            rules,
          },
        },
        ...(date !== undefined && { properties: { date } }),
      }
      return `\n],${JSON.stringify(rest).slice(1)}]}\n`
    },
  }
}

function describeResult(
  report: CheckedReport,
  issue: CheckedIssue,
  ruleIndex: number,
  { language }: OutputContext,
): object {
  const { source, key, edition } = report
  const { code, severity, message, path, place, id } = issue
  const startLine = issue.line ?? source.line
  const region = startLine !== undefined && {
    region: { startLine, ...(issue.line !== undefined && issue.column && { startColumn: issue.column }) },
  }
  const name = describePlace(place, language)
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: writeAddress(source.file) }, ...region },
        logicalLocations: [{ fullyQualifiedName: path, ...(name !== '' && { name }), kind: 'value' }],
      },
    ],
    partialFingerprints: { 'issueId/v1': id },
    properties: { ...key, ...(edition !== undefined && { edition }) },
  }
}

function describeRule(code: string, { catalogue, language }: OutputContext): object {
  const facts = catalogue.find(code)
  if (!facts) return { id: code }
  const { severity, label, law } = facts
  const text = label[language]
  const help = law === undefined ? text : language === 'zh' ? `${text}。依据：${law}` : `${text}. Law: ${law}`
  return {
    id: code,
    shortDescription: { text },
    help: { text: help },
    defaultConfiguration: { level: LEVELS[severity] },
    ...(law !== undefined && { properties: { law } }),
  }
}

/** A path as the reference that RFC 3986 allows: relative as it is, absolute with `file://`. */
function writeAddress(file: string): string {
  const steps = file
    .replaceAll('\\', '/')
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
  const isDrive = /^[A-Za-z]:$/.test(steps[0] ?? '')
  const written = steps
    .map((step, index) => (isDrive && index === 0 ? step : encodeURIComponent(step)))
    .join('/')
  if (isDrive) return `file:///${written}`
  return written.startsWith('/') ? `file://${written}` : written
}
