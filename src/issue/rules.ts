// A finding against a rule of the edition → words: the rule's own label, then the figures.

import type { Rule, Text } from '../model/types.js'
import type { Finding, Operand } from './issue.js'
import { askSuggestion, type Params, show } from './phrases.js'
import { describeProse } from './prose.js'

/**
 * Put a finding against a rule into words.
 *
 * @param rule
 *   The rule, with its wording from the schema.
 * @param finding
 *   What was found.
 * @returns
 *   What was found, what was expected, how to mend it.
 */
export function describeRuleFinding(rule: Rule, finding: Finding): Text {
  const { zh, en } = finding.arithmetic
    ? describeEquation(finding)
    : finding.params.sentence !== undefined
      ? describeProse(finding.params)
      : describeCheck(finding.params)
  // A rule that is information only demands nothing.
  if (rule.kind === 'check' && rule.severity === 'info')
    return { zh: `${rule.label.zh}。`, en: `${rule.label.en}.` }
  // What is asked for may rest on a clause of its own.
  const clause = finding.params.law ?? rule.law
  const law =
    clause === undefined ? { zh: '', en: '' } : { zh: `（${show(clause)}）`, en: ` (${show(clause)})` }
  return {
    zh: `不符合规则“${rule.label.zh}”${law.zh}${zh === '' ? '。' : `：${zh}`}`,
    en: `Broken rule: ${rule.label.en}${law.en}.${en === '' ? '' : ` ${en}`}`,
  }
}

function describeEquation({ arithmetic, params }: Finding): Text {
  const { actual = 0, expected = 0, difference = 0, left = [], right = [] } = arithmetic ?? {}
  const size = Math.abs(difference)
  const isMore = difference > 0
  const reason = params.explanation === undefined ? undefined : show(params.explanation).replace(/[。.]$/, '')
  const explained = {
    zh: reason === undefined ? '' : `报告已作说明：“${reason}”。`,
    en: reason === undefined ? '' : ` The report explains it: “${reason}”.`,
  }
  if (left.length > 1) {
    const sides = [writeTotal(left, actual), writeTotal(right, expected)] as const
    return {
      zh: `等号左边 ${sides[0]}，右边 ${sides[1]}，左边${isMore ? '多' : '少'} ${size}。${explained.zh}`,
      en: `${sides[0]} on the left, ${sides[1]} on the right: the left is ${size} too ${isMore ? 'high' : 'low'}.${explained.en}`,
    }
  }
  const parts = writeParts(right)
  return {
    zh: `填报 ${actual}，按等式应为 ${expected}${parts && `（${parts}）`}，${isMore ? '多' : '少'} ${size}。${explained.zh}`,
    en: `It reads ${actual}, by the equation ${expected}${parts && ` (${parts})`}: ${size} too ${isMore ? 'high' : 'low'}.${explained.en}`,
  }
}

function writeTotal(operands: readonly Operand[], total: number): string {
  const parts = writeParts(operands)
  return parts === '' ? String(total) : `${parts} = ${total}`
}

const MOST_PARTS = 8

/** The sum written out, less the zeros of a long one; empty where that says nothing. */
function writeParts(operands: readonly Operand[]): string {
  const parts = operands.length > 4 ? operands.filter(({ value }) => value !== 0) : operands
  if (parts.length < 2 || parts.length > MOST_PARTS) return ''
  return parts
    .map(
      ({ sign, value }, index) =>
        `${sign < 0 ? '− ' : index > 0 ? '+ ' : ''}${value < 0 ? `(${value})` : value}`,
    )
    .join(' ')
}

/** What a check found: `found`; what it wants: one of `expected`, `contains`, `after`, `before`, and years `from` and `to`. */
function describeCheck(params: Params): Text {
  const clauses = [describeFound(params), describeWanted(params)].filter((clause) => clause !== undefined)
  const end = clauses.length > 0 ? { zh: '。', en: '.' } : { zh: '', en: '' }
  const suggestion = askSuggestion(params)
  return {
    zh: `${clauses.map(({ zh }) => zh).join('，')}${end.zh}${suggestion.zh}`,
    en: `${capitalise(clauses.map(({ en }) => en).join(', '))}${end.en}${suggestion.en}`,
  }
}

/** What was found may come as wording in both languages, or with the sentence it stands in. */
function describeFound({ found, quote }: Params): Text | undefined {
  if (found === undefined) return undefined
  if (quote !== undefined) {
    const words =
      quote === found ? { zh: '', en: '' } : { zh: `（原文：${show(quote)}）`, en: ` in “${show(quote)}”` }
    return { zh: `现为“${show(found)}”${words.zh}`, en: `found “${show(found)}”${words.en}` }
  }
  if (found === null) return { zh: '现无此项', en: 'it is missing' }
  const { zh = show(found), en = show(found) } =
    typeof found === 'object' && 'zh' in found ? (found as Partial<Text>) : {}
  return { zh: `现为 ${zh}`, en: `found ${en}` }
}

function describeWanted(params: Params): Text | undefined {
  const { expected, contains, after, before, from, to } = params
  if (from !== undefined || to !== undefined) return describeYears(params)
  if (contains !== undefined)
    return { zh: `应含 ${show(contains)}`, en: `expected to contain ${show(contains)}` }
  if (after !== undefined) return { zh: `应晚于 ${show(after)}`, en: `expected later than ${show(after)}` }
  if (before !== undefined)
    return { zh: `最迟应为 ${show(before)}`, en: `expected ${show(before)} at the latest` }
  if (expected === undefined) return undefined
  const choices = Array.isArray(expected) ? expected.map(show) : [show(expected)]
  return { zh: `应为 ${choices.join(' 或 ')}`, en: `expected ${choices.join(' or ')}` }
}

/** The report years an edition is for. */
function describeYears({ edition, from, to }: Params): Text {
  const [first, last] = [show(from), show(to)]
  const zh =
    from === undefined ? `${last} 及以前` : to === undefined ? `${first} 及以后` : `${first} 至 ${last}`
  const en =
    from === undefined ? `${last} or before` : to === undefined ? `${first} or later` : `${first} to ${last}`
  return { zh: `${show(edition)} 版应为 ${zh}`, en: `expected ${en} in edition ${show(edition)}` }
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
