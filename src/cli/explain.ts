// A code or a JSON Pointer → what it means in words: wording, law, unit, how it adds up, equations.

import { DOUBT_CODES, ISSUE_CODES } from '../describe/codes.js'
import { writeYears } from '../diff/show.js'
import type { CodeEntry } from '../issue/codes.js'
import { ERROR_CODES } from '../issue/errors.js'
import type { Language } from '../issue/issue.js'
import { describePlace, findCell, findPlace } from '../issue/place.js'
import { followPath, valuesOf } from '../model/lookup.js'
import { splitPointer } from '../model/pointer.js'
import type { Equation, Field, Model, Rule, Severity, Summable, Text } from '../model/types.js'
import { writeEquation } from './equation-words.js'
import { explainSettings } from './explain-settings.js'

/**
 * Explain an issue code.
 *
 * @param model
 *   The edition, whose rules are codes too.
 * @param code
 *   The code.
 * @param language
 *   Language of the explanation.
 * @returns
 *   Lines; undefined for a code there is not.
 */
export function explainCode(model: Model, code: string, language: Language): string[] | undefined {
  // What an edition says of its rule comes before what code says of the issue.
  const rule = model.rules.find((each) => each.id === code)
  if (rule) return explainRule(model, rule, language)
  const error = find(ERROR_CODES, code)
  if (error) return [code, error[language], say('severity', WHEN_FAILING, language)]
  const [issue, doubt] = [find(ISSUE_CODES, code), find(DOUBT_CODES, code)]
  if (!issue && !doubt) return undefined
  // One code is of both kinds.
  const lines = [code]
  if (issue) lines.push(issue.label[language], say('severity', findSeverity(code, issue), language))
  if (doubt) lines.push(doubt.label[language], say('severity', WHEN_IMPORTING, language))
  const advice = find(ADVICE, code)
  return advice ? [...lines, say('advice', advice, language)] : lines
}

function find<Entry>(table: Readonly<Record<string, Entry>>, code: string): Entry | undefined {
  return Object.hasOwn(table, code) ? table[code] : undefined
}

/**
 * List the codes there are.
 *
 * @param model
 *   The edition.
 * @returns
 *   The codes of all kinds.
 */
export function listCodes(model: Model): string[] {
  const rules = model.rules.map((rule) => rule.id)
  return [...new Set([...rules, ...[ISSUE_CODES, DOUBT_CODES, ERROR_CODES].flatMap(Object.keys)])]
}

/**
 * Explain a field.
 *
 * @param model
 *   The edition.
 * @param path
 *   JSON Pointer of the field.
 * @param language
 *   Language of the explanation.
 * @returns
 *   Lines; undefined where the edition has no such field.
 */
export function explainField(model: Model, path: string, language: Language): string[] | undefined {
  const steps = followPath(model, path)
  const fields = steps.flatMap((step) => ('field' in step ? [step.field] : []))
  const last = fields.at(-1)
  if (!last || steps.length < splitPointer(path).length) return undefined
  const cell = findCell(model, path)?.cell
  const summable = cell?.summable ?? last.summable
  const unit = cell?.unit ?? last.unit
  const lines = [path, describePlace(findPlace(model, path, language), language)]
  for (const field of fields) lines.push(...describeField(field, language))
  if (unit) lines.push(say('unit', { zh: unit, en: unit }, language))
  if (summable) lines.push(say('sum', SUMS[summable], language))
  const part = describeValues(model, last, language)
  if (part) lines.push(part)
  const equations = model.equations.filter((equation) => holds(equation, path))
  return [...lines, ...listEquations(model, equations, language, true)]
}

const WORDS = {
  severity: { zh: '级别', en: 'Severity' },
  advice: { zh: '处理', en: 'What to do' },
  law: { zh: '依据', en: 'Law' },
  years: { zh: '适用的年度', en: 'Report years' },
  unit: { zh: '单位', en: 'Unit' },
  sum: { zh: '汇总', en: 'Adds up' },
  values: { zh: '可取的值', en: 'Values' },
  exception: { zh: '例外', en: 'Exceptions' },
  equations: { zh: '等式', en: 'Equations' },
} as const satisfies Readonly<Record<string, Text>>

const SEVERITIES: Readonly<Record<Severity, Text>> = {
  error: { zh: '错误，报告不合格', en: 'error: the report is not valid' },
  warning: { zh: '提醒，报告仍合格', en: 'warning: the report is still valid' },
  info: { zh: '说明', en: 'info' },
}

function findSeverity(code: string, { severity }: CodeEntry): Text {
  return code === 'wrong-cell' ? BY_CERTAINTY : SEVERITIES[severity]
}

/** A doubt about the source says nothing on whether the report is valid. */
const WHEN_IMPORTING: Text = {
  zh: '导入时的疑问，每条注明把握大小：确定、很可能或猜测',
  en: 'a doubt when importing; each says how sure the reading is: certain, likely or guess',
}

/** An error is no issue of a report. */
const WHEN_FAILING: Text = {
  zh: '无法运行或读取：没有结果，退出码为2',
  en: 'the call or the command could not do its work; exit code 2',
}

/** `wrong-cell` is a guess, and as serious as it is sure. */
const BY_CERTAINTY: Text = {
  zh: '错误、提醒或说明，视把握大小而定',
  en: 'error, warning or info, by how certain it is',
}

const ADVICE: Readonly<Record<string, Text>> = {
  'wrong-cell': {
    zh: '对照台账核对这一格，确属填错的改为建议的数',
    en: 'check this cell against the records; where it is wrong, write the number proposed',
  },
  'cell-not-a-number': { zh: '格内只填数字', en: 'write the number alone into the cell' },
  'missing-field': { zh: '补上这一项', en: 'add the field' },
  'unknown-field': { zh: '改正名称，或删去这一项', en: 'mend its name, or remove the field' },
  'duplicate-field': { zh: '只留其中一个', en: 'keep one of them' },
}

const CHECK_SUMS: Text = {
  zh: '对照台账核对等式中的各格，改正填错的一格',
  en: 'check the cells of the equation against the records, and mend the one that is wrong',
}

const SUMS: Readonly<Record<Summable, Text>> = {
  flow: { zh: '可按机关、按年度相加', en: 'over agencies and over years' },
  stock: { zh: '可按机关相加，不可按年度相加', en: 'over agencies, not over years' },
  never: { zh: '不可相加', en: 'not at all' },
}

function say(word: keyof typeof WORDS, what: Text, language: Language): string {
  return `${WORDS[word][language]}${language === 'zh' ? '：' : ': '}${what[language]}`
}

function explainRule(model: Model, rule: Rule, language: Language): string[] {
  const lines = [rule.id, rule.label[language], say('severity', SEVERITIES[rule.severity], language)]
  if (rule.law) lines.push(say('law', { zh: rule.law, en: rule.law }, language))
  if (rule.years)
    lines.push(say('years', { zh: writeYears(rule.years), en: writeYears(rule.years) }, language))
  if (rule.kind === 'equation') lines.push(say('advice', CHECK_SUMS, language))
  if (rule.explainable) {
    const how = {
      zh: '报告可在 explanations 中说明理由，说明后只作提示',
      en: 'a report can give the reason in `explanations`; it is then information only',
    }
    lines.push(say('exception', how, language))
  }
  const equations = model.equations.filter((equation) => equation.rule === rule.id)
  lines.push(...explainSettings(model, rule, language))
  return [...lines, ...listEquations(model, equations, language, false)]
}

function describeField({ name, label, description, law }: Field, language: Language): string[] {
  const title = `${name}${label ? `  ${label[language]}` : ''}`
  const words = description ? [`    ${description[language]}`] : []
  return [`  ${title}`, ...words, ...(law ? [`    ${say('law', { zh: law, en: law }, language)}`] : [])]
}

function describeValues(model: Model, field: Field, language: Language): string | undefined {
  const list = valuesOf(model, field)
    .map(({ value, label }) => (label ? `${value} (${label[language]})` : String(value)))
    .join(', ')
  return list && say('values', { zh: list, en: list }, language)
}

function holds({ left, right }: Equation, path: string): boolean {
  return [...left, ...right].some((term) => term.path === path)
}

function listEquations(
  model: Model,
  equations: readonly Equation[],
  language: Language,
  withRule: boolean,
): string[] {
  if (equations.length === 0) return []
  const lines = equations.map((equation) => {
    const words = writeEquation(model, equation, language)
    return withRule ? `  ${equation.rule}: ${words}` : `  ${words}`
  })
  return [`${say('equations', { zh: '', en: '' }, language).trimEnd()}`, ...lines]
}
