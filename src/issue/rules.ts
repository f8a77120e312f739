// A finding against a rule of the edition → words: the rule's own label, then the figures.

import type { Rule, Text } from '../model/types.js'
import type { Finding, Param } from './issue.js'

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
  return finding.arithmetic ? describeEquation(rule, finding) : describeCheck(rule, finding)
}

function describeEquation(rule: Rule, { arithmetic, params }: Finding): Text {
  const { actual = 0, expected = 0, difference = 0, left = [], right = [] } = arithmetic ?? {}
  const both = left.length > 1
  const many = difference > 0
  const size = Math.abs(difference)
  const parts = right.length <= 8 ? ` (${writeSum(right)})` : ''
  const explained = params.explanation
    ? { zh: `报告已作说明：${show(params.explanation)}`, en: ` The report explains it: ${show(params.explanation)}` }
    : { zh: '', en: '' }
  return {
    zh: `${rule.label.zh}。${both ? `左边 ${writeSum(left)} = ` : '填报 '}${actual}，应为 ${expected}${parts}，${many ? '多' : '少'} ${size}。${explained.zh}`,
    en: `${rule.label.en}. ${both ? `The left side is ${writeSum(left)} = ` : 'It reads '}${actual}, expected ${expected}${parts}: ${size} too ${many ? 'many' : 'few'}.${explained.en}`,
  }
}

function writeSum(operands: readonly { sign: 1 | -1; value: number }[]): string {
  return operands
    .map(({ sign, value }, index) => `${sign < 0 ? '− ' : index > 0 ? '+ ' : ''}${value}`)
    .join(' ')
}

function describeCheck(rule: Rule, { params }: Finding): Text {
  const law = rule.law ? { zh: `（${rule.law}）`, en: ` (${rule.law})` } : { zh: '', en: '' }
  const found = params.found === undefined ? undefined : show(params.found)
  const expected = params.expected === undefined ? undefined : show(params.expected)
  return {
    zh: `${rule.label.zh}${law.zh}。${found === undefined ? '' : `现为 ${found}`}${expected === undefined ? '' : `${found === undefined ? '' : '，'}应为 ${expected}`}${found ?? expected ? '。' : ''}`,
    en: `${rule.label.en}${law.en}.${found === undefined ? '' : ` Found ${found}`}${expected === undefined ? '' : `${found === undefined ? ' Expected' : ', expected'} ${expected}`}${found ?? expected ? '.' : ''}`,
  }
}

function show(param: Param | undefined): string {
  return typeof param === 'string' ? param : JSON.stringify(param ?? null)
}
