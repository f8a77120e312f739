// The table of issue codes that belong to no edition: what each means and how it is put into words.
// The codes of an edition's own rules stand in its schema.

import type { Severity, Text } from '../model/types.js'
import type { Param } from './issue.js'

/** Parameters of one issue. */
export type Params = Readonly<Record<string, Param>>

/** One kind of issue. */
export interface CodeEntry {
  readonly severity: Severity
  /** What it means, in one sentence; `explain` prints it. */
  readonly label: Text
  /** What was found, what was expected, how to mend it. */
  readonly message: (params: Params) => Text
}

const show = (param: Param | undefined): string => (typeof param === 'string' ? param : JSON.stringify(param ?? null))

const quoteSuggestion = ({ suggestion }: Params): Text =>
  suggestion ? { zh: `是否应为“${show(suggestion)}”？`, en: ` Did you mean “${show(suggestion)}”?` } : { zh: '', en: '' }

const proposal = ({ proposed }: Params): Text =>
  typeof proposed === 'number'
    ? { zh: `按相关等式推算应为 ${proposed}。`, en: ` By the equations it should be ${proposed}.` }
    : { zh: '', en: '' }

/** Names of JSON types in words. */
const TYPES: Readonly<Record<string, Text>> = {
  object: { zh: '对象 {…}', en: 'an object' },
  array: { zh: '数组 […]', en: 'an array' },
  string: { zh: '字符串', en: 'a string' },
  integer: { zh: '整数', en: 'a whole number' },
  number: { zh: '数字', en: 'a number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  null: { zh: 'null', en: 'null' },
}
const typeName = (param: Param | undefined): Text => TYPES[show(param)] ?? { zh: show(param), en: show(param) }

/** The codes, by name. */
export const CODES = {
  'wrong-cell': {
    severity: 'error',
    label: { zh: '行与列的合计相互印证，指向这一格填错', en: 'Row and column sums together point at this cell' },
    message: (p) => {
      const together = Array.isArray(p.together) && p.together.length > 0
      const sure = { certain: ['确定', 'certain'], likely: ['很可能', 'likely'], guess: ['推测', 'a guess'] }[show(p.certainty)] ?? ['', '']
      return {
        zh: `现为 ${show(p.found)}，改为 ${show(p.proposed)}${together ? '（与所列其他各格一并改正）' : ''}即可使相关等式全部成立（${sure[0]}）。请核对原始台账。`,
        en: `It reads ${show(p.found)}; ${show(p.proposed)}${together ? ', together with the other cells listed,' : ''} makes every equation hold (${sure[1]}). Check it against the records.`,
      }
    },
  },
  'wrong-type': {
    severity: 'error',
    label: { zh: '值的类型不对', en: 'A value is of the wrong type' },
    message: (p) => ({
      zh: `应为${typeName(p.expected).zh}，现为 ${show(p.found)}。`,
      en: `Expected ${typeName(p.expected).en}, found ${show(p.found)}.`,
    }),
  },
  'cell-not-a-number': {
    severity: 'error',
    label: { zh: '表格中的数据不是数字', en: 'A cell of a table is not a number' },
    message: (p) => ({
      zh: `应为${typeName(p.expected).zh}，现为 ${show(p.found)}。只填数字，不加单位和说明；说明写入 notes。${proposal(p).zh}`,
      en: `Expected ${typeName(p.expected).en}, found ${show(p.found)}. Write the number alone, without unit or remark; a remark goes into \`notes\`.${proposal(p).en}`,
    }),
  },
  'missing-field': {
    severity: 'error',
    label: { zh: '缺少必填项', en: 'A required field is missing' },
    message: (p) => ({
      zh: `缺少 ${show(p.property)}${p.label ? `（${show(p.label)}）` : ''}。${proposal(p).zh}`,
      en: `\`${show(p.property)}\` is missing. Add it.${proposal(p).en}`,
    }),
  },
  'unknown-field': {
    severity: 'error',
    label: { zh: '格式中没有这一项', en: 'The format has no such field' },
    message: (p) => ({
      zh: `没有名为“${show(p.property)}”的项。${quoteSuggestion(p).zh}`,
      en: `There is no field “${show(p.property)}” here.${quoteSuggestion(p).en}`,
    }),
  },
  'not-allowed': {
    severity: 'error',
    label: { zh: '值不在允许的范围内', en: 'A value is not one of those allowed' },
    message: (p) => ({
      zh: `现为 ${show(p.found)}，应为下列之一：${list(p.allowed)}。${quoteSuggestion(p).zh}`,
      en: `Found ${show(p.found)}, expected one of: ${list(p.allowed)}.${quoteSuggestion(p).en}`,
    }),
  },
  'out-of-range': {
    severity: 'error',
    label: { zh: '数字过小或过大', en: 'A number is too small or too large' },
    message: (p) => ({
      zh: `现为 ${show(p.found)}，应${'minimum' in p ? `不小于 ${show(p.minimum)}` : `不大于 ${show(p.maximum)}`}。${proposal(p).zh}`,
      en: `Found ${show(p.found)}, expected ${'minimum' in p ? `at least ${show(p.minimum)}` : `at most ${show(p.maximum)}`}.${proposal(p).en}`,
    }),
  },
  'wrong-length': {
    severity: 'error',
    label: { zh: '文字过短或过长', en: 'A text is too short or too long' },
    message: (p) => ({
      zh: `现有 ${show(p.found)} 个字符，应${'minimum' in p ? `不少于 ${show(p.minimum)}` : `不多于 ${show(p.maximum)}`} 个。没有内容的项请整项删去。`,
      en: `It has ${show(p.found)} characters, expected ${'minimum' in p ? `at least ${show(p.minimum)}` : `at most ${show(p.maximum)}`}. Leave out a field that has no content.`,
    }),
  },
  'wrong-count': {
    severity: 'error',
    label: { zh: '列表项过少或过多', en: 'A list has too few or too many items' },
    message: (p) => ({
      zh: `现有 ${show(p.found)} 项，应${'minimum' in p ? `不少于 ${show(p.minimum)}` : `不多于 ${show(p.maximum)}`} 项。`,
      en: `It has ${show(p.found)} items, expected ${'minimum' in p ? `at least ${show(p.minimum)}` : `at most ${show(p.maximum)}`}.`,
    }),
  },
  'wrong-form': {
    severity: 'error',
    label: { zh: '文字不合规定的写法', en: 'A text is not in the required form' },
    message: (p) => ({
      zh: `“${show(p.found)}”不合规定的写法 ${show(p.pattern)}。`,
      en: `“${show(p.found)}” is not in the required form ${show(p.pattern)}.`,
    }),
  },
  'no-variant': {
    severity: 'error',
    label: { zh: '值不符合任何一种允许的形式', en: 'A value is none of the forms allowed' },
    message: (p) => ({
      zh: `现为 ${show(p.found)}，不是任何一种允许的形式。`,
      en: `Found ${show(p.found)}, which is none of the forms allowed.`,
    }),
  },
  'previous-not-a-report': {
    severity: 'warning',
    label: { zh: '上一年度的文件不是完整的报告', en: "Last year's file is not a report of the right shape" },
    message: () => ({
      zh: '上一年度的文件格式有误，只比较其中能读出的数字。请先单独校验该文件。',
      en: "Last year's file is not of the right shape; only the numbers that can be read are compared. Validate it by itself first.",
    }),
  },
  'previous-not-last-year': {
    severity: 'error',
    label: { zh: '用于比较的不是上一年度的报告', en: 'The report to compare with is not that of the year before' },
    message: (p) => ({
      zh: `用于比较的报告年度为 ${show(p.found)}，应为 ${show(p.expected)}，跨年等式未作比较。`,
      en: `The report to compare with is of ${show(p.found)}, expected ${show(p.expected)}; nothing was compared over the years.`,
    }),
  },
  'previous-other-agency': {
    severity: 'warning',
    label: { zh: '上一年度的报告属于另一机关', en: "Last year's report is another agency's" },
    message: (p) => ({
      zh: `上一年度报告的机关为“${show(p.found)}”，本年度为“${show(p.expected)}”。机关更名请在说明中写明。`,
      en: `Last year's report is of “${show(p.found)}”, this one of “${show(p.expected)}”. If the agency was renamed, say so in an explanation.`,
    }),
  },
  'not-comparable': {
    severity: 'info',
    label: { zh: '上一年度的格式没有这一项，无法比较', en: "Last year's edition has no such figure to compare with" },
    message: (p) => ({
      zh: `规则 ${show(p.rule)} 未作比较：上一年度的报告没有 ${show(p.missing)}。`,
      en: `The rule \`${show(p.rule)}\` was not applied: last year's report has no ${show(p.missing)}.`,
    }),
  },
  'unreadable-value': {
    severity: 'error',
    label: { zh: '读取值时出错', en: 'Reading the value failed' },
    message: () => ({
      zh: '读取这个值时出错。请传入由 JSON 解析得到的普通数据。',
      en: 'Reading this value failed. Pass plain data as JSON.parse gives it.',
    }),
  },
  'too-many-issues': {
    severity: 'error',
    label: { zh: '问题过多，其余未列出', en: 'There are more issues than are listed' },
    message: (p) => ({
      zh: `问题超过 ${show(p.limit)} 个，其余未列出。请先改正已列出的问题。`,
      en: `There are more than ${show(p.limit)} issues; the rest are not listed. Mend these first.`,
    }),
  },
} as const satisfies Readonly<Record<string, CodeEntry>>

/** The code of an issue that belongs to no edition. */
export type IssueCode = keyof typeof CODES

function list(allowed: Param | undefined): string {
  return Array.isArray(allowed) ? allowed.map(show).join(' ') : show(allowed)
}
