// Example reports → results of a check as the command would give them: few real ones, a whole office, or very many.

import { readdirSync, readFileSync } from 'node:fs'
import type { CheckedIssue, CheckedReport } from '../../../src/check/result.js'
import {
  createSourceFinder,
  type FindInSource,
  identifyIssues,
  type Language,
  validateReport,
} from '../../../src/index.js'

interface Readable {
  readonly agency?: { readonly name?: string; readonly creditCode?: string }
  readonly year?: number
  readonly edition?: string
  readonly scope?: string
}

/**
 * Check a file.
 *
 * @param file
 *   Path of a report.
 * @param language
 *   Language of the messages.
 */
export function checkFile(file: string, language: Language = 'zh'): CheckedReport {
  const text = readFileSync(file, 'utf8')
  const report = JSON.parse(text) as Readable
  const { valid, issues } = validateReport(report, { language })
  const identities = identifyIssues(issues, report)
  const find: FindInSource = createSourceFinder(text)
  const checked = issues.map(
    (issue, index): CheckedIssue => ({ ...issue, id: identities[index]?.id ?? '', ...find(issue.path) }),
  )
  return {
    source: { file },
    key: {
      agency: report.agency?.name ?? null,
      creditCode: report.agency?.creditCode ?? null,
      year: report.year ?? null,
      scope: report.scope ?? null,
    },
    edition: report.edition ?? '2021',
    valid,
    issues: checked,
  }
}

/** A file that could not be read. */
export const UNREAD: CheckedReport = {
  source: { file: 'reports/坏文件.json' },
  valid: false,
  unread: true,
  issues: [
    {
      code: 'not-json',
      severity: 'error',
      path: '',
      place: {},
      message: '不是 JSON：第 3 行第 7 列意外结束。',
      params: {},
      id: 'not-json',
    },
  ],
}

/** An agency of the roster without a report. */
export const MISSING: CheckedReport = {
  source: { file: 'roster.csv', line: 7 },
  key: { agency: '从未报送局', creditCode: null, year: 2024, scope: null },
  valid: false,
  missing: true,
  issues: [
    {
      code: 'report-missing',
      severity: 'error',
      path: '',
      place: {},
      message: '名录第 7 行的从未报送局没有 2024 年度的报告。',
      params: { agency: '从未报送局', line: 7, year: 2024 },
      id: 'report-missing',
      line: 7,
    },
  ],
}

/**
 * Check every example there is.
 *
 * @param language
 *   Language of the messages.
 */
export function checkExamples(language: Language = 'zh'): CheckedReport[] {
  const faults = readdirSync('examples/faults').sort()
  return [
    ...['city', 'department', 'street-office'].map((name) => checkFile(`examples/${name}.json`, language)),
    ...faults.map((name) => checkFile(`examples/faults/${name}`, language)),
  ]
}

/**
 * Make the results of an office with many agencies, every other one with issues of the examples.
 *
 * @param count
 *   How many agencies.
 * @param language
 *   Language of the messages.
 */
export function checkOffice(count: number, language: Language = 'zh'): CheckedReport[] {
  const examples = checkExamples(language)
  const towns = ['青禾', '云桥', '白石', '南湖', '长岭', '柳溪', '东川', '平安']
  const organs = [
    '财政局',
    '教育局',
    '公安局',
    '民政局',
    '水利局',
    '审计局',
    '统计局',
    '林业局',
    '交通运输局',
    '人民政府',
  ]
  return Array.from({ length: count }, (_, index) => {
    const example = examples[(index * 7) % examples.length] as CheckedReport
    const second = examples[(index * 5 + 3) % examples.length] as CheckedReport
    const name = `${towns[index % towns.length]}${index < 80 ? '县' : `第${Math.floor(index / 80)}区`}${organs[Math.floor(index / 8) % organs.length]}`
    const issues = index % 3 === 0 ? [] : [...example.issues, ...(index % 4 === 0 ? second.issues : [])]
    return {
      ...example,
      source: { file: `reports/2024/${String(index + 1).padStart(3, '0')}.json` },
      key: { agency: name, creditCode: null, year: 2024, scope: 'own' },
      valid: !issues.some(({ severity }) => severity === 'error'),
      issues: issues.map((issue, at) => ({ ...issue, id: `${issue.id}#${at}` })),
    }
  })
}

/**
 * Read all pieces of a text.
 *
 * @param pieces
 *   What `writeCheck` gives.
 */
export async function readAll(pieces: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

/**
 * Put one text where a report, its file or its agency bring text of others.
 *
 * @param text
 *   The text.
 */
export function poison(text: string): CheckedReport[] {
  const issue = (severity: CheckedIssue['severity'], place: CheckedIssue['place']): CheckedIssue => ({
    code: 'balance',
    severity,
    path: `/${text}`,
    place,
    message: `${place.table ?? ''}${text}`,
    params: { found: text },
    id: `${severity} ${text}`,
    line: 3,
    column: 5,
  })
  const key = { agency: text, creditCode: text, year: 2024, scope: text }
  const issues = [issue('error', {}), issue('warning', { field: [text] }), issue('info', { table: text })]
  return [
    { source: { file: text }, key, edition: text, valid: false, issues, accepted: [issue('info', {})] },
    {
      source: { file: text, line: 7 },
      key: { ...key, creditCode: null },
      edition: text,
      valid: true,
      issues: [],
    },
    { source: { file: text }, valid: false, unread: true, issues: [issue('error', {})] },
  ]
}
