// The table of issue codes that belong to no edition: what each means and how it is put into words.
// The codes of an edition's own rules stand in its schema.

import type { Severity, Text } from '../model/types.js'
import {
  askSuggestion,
  listAllowed,
  nameFound,
  nameKind,
  nameLimit,
  type Params,
  show,
  tellProposal,
} from './phrases.js'

/** One kind of issue. */
export interface CodeEntry {
  readonly severity: Severity
  /** What it means, in one sentence; `explain` prints it. */
  readonly label: Text
  /** What was found, what was expected, how to mend it. */
  readonly message: (params: Params) => Text
}

/** The codes, by name. */
export const CODES = {
  'wrong-cell': {
    severity: 'error',
    label: {
      zh: '各合计相互印证，指向这一格填错',
      en: 'Sums that do not hold point, taken together, at this cell',
    },
    message: describeWrongCell,
  },
  'wrong-type': {
    severity: 'error',
    label: { zh: '值的类型不对', en: 'A value is of the wrong type' },
    message: (p) => ({
      zh: `应为${nameKind(p).zh}，现为${nameFound(p).zh}。`,
      en: `Expected ${nameKind(p).en}, found ${nameFound(p).en}.`,
    }),
  },
  'cell-not-a-number': {
    severity: 'error',
    label: { zh: '表格中的数据不是应填的数字', en: 'A cell of a table is not the kind of number it must be' },
    message: (p) => ({
      zh: `应为${nameKind(p).zh}，现为${nameFound(p).zh}。${p.foundType === 'string' ? '只填数字，单位和说明不写在格内，说明写入 notes。' : ''}${tellProposal(p).zh}`,
      en: `Expected ${nameKind(p).en}, found ${nameFound(p).en}.${p.foundType === 'string' ? ' Write the number alone: a unit is not needed, a remark goes into `notes`.' : ''}${tellProposal(p).en}`,
    }),
  },
  'missing-field': {
    severity: 'error',
    label: { zh: '缺少必填项', en: 'A required field is missing' },
    message: (p) => ({
      zh: `缺少必填项 ${show(p.property)}，请补上。${tellProposal(p).zh}`,
      en: `The required field \`${show(p.property)}\` is missing; add it.${tellProposal(p).en}`,
    }),
  },
  'unknown-field': {
    severity: 'error',
    label: { zh: '格式中没有这一项', en: 'The format has no such field' },
    message: (p) => ({
      zh: `格式中没有名为“${show(p.property)}”的项，请改名或删去。${askSuggestion(p).zh}`,
      en: `The format has no field “${show(p.property)}” here; rename or remove it.${askSuggestion(p).en}`,
    }),
  },
  'not-allowed': {
    severity: 'error',
    label: { zh: '值不在允许的范围内', en: 'A value is not one of those allowed' },
    message: (p) => {
      const allowed = listAllowed(p.allowed, p.labels)
      const several = Array.isArray(p.allowed) && p.allowed.length > 1
      return {
        zh: `现为${nameFound(p).zh}，应为${several ? '下列之一：' : ' '}${allowed.zh}。${askSuggestion(p).zh}`,
        en: `Found ${nameFound(p).en}, expected ${several ? 'one of ' : ''}${allowed.en}.${askSuggestion(p).en}`,
      }
    },
  },
  'edition-not-supported': {
    severity: 'error',
    label: { zh: '尚不支持这一版本的格式', en: 'The edition of the format is not supported' },
    message: (p) => ({
      zh: `现为 ${show(p.found)}，目前支持 ${listAllowed(p.allowed, p.labels).zh}。其他版本的报告请勿只改版本号：表格不同。`,
      en: `It reads ${show(p.found)}; supported are ${listAllowed(p.allowed, p.labels).en}. Don't just change the number of another edition's report: its tables differ.`,
    }),
  },
  'section-of-other-edition': {
    severity: 'error',
    label: {
      zh: '报告的一部分采用了另一版格式',
      en: 'A part of the report is in the form of another edition',
    },
    message: (p) => ({
      zh: `报告写明为 ${show(p.edition)} 版，这一部分却是 ${show(p.found)} 版的格式。请按 ${show(p.edition)} 版重填；整份报告都是 ${show(p.found)} 版的，请改正 edition。`,
      en: `The report says edition ${show(p.edition)}, but this part is in the form of edition ${show(p.found)}. Fill it in again in the form of edition ${show(p.edition)}; if the whole report is of edition ${show(p.found)}, correct \`edition\`.`,
    }),
  },
  'out-of-range': {
    severity: 'error',
    label: { zh: '数字过小或过大', en: 'A number is too small or too large' },
    message: (p) => ({
      zh: `应${nameLimit(p).zh}，现为 ${show(p.found)}。${tellProposal(p).zh}`,
      en: `Expected ${nameLimit(p).en}, found ${show(p.found)}.${tellProposal(p).en}`,
    }),
  },
  'wrong-length': {
    severity: 'error',
    label: { zh: '文字过短或过长', en: 'A text is too short or too long' },
    message: (p) => ({
      zh: `应${nameLimit(p).zh} 个字符，现有 ${show(p.found)} 个。${'minimum' in p ? '没有内容的选填项请整项删去。' : '请缩短。'}`,
      en: `Expected a length of ${nameLimit(p).en}, found ${show(p.found)} (in characters). ${'minimum' in p ? 'Leave out an optional field that has no content.' : 'Shorten it.'}`,
    }),
  },
  'wrong-count': {
    severity: 'error',
    label: { zh: '列表项过少或过多', en: 'A list has too few or too many items' },
    message: (p) => ({
      zh: `应${nameLimit(p).zh} 项，现有 ${show(p.found)} 项。`,
      en: `Expected ${nameLimit(p).en} in number, found ${show(p.found)}.`,
    }),
  },
  'wrong-form': {
    severity: 'error',
    label: { zh: '文字不合规定的写法', en: 'A text is not in the required form' },
    message: (p) => ({
      zh: `“${show(p.found)}”不合规定的写法，应${p.example === undefined ? `符合 ${show(p.pattern)}` : `如“${show(p.example)}”`}。`,
      en: `“${show(p.found)}” is not in the required form; write it ${p.example === undefined ? `to match ${show(p.pattern)}` : `like “${show(p.example)}”`}.`,
    }),
  },
  'no-variant': {
    severity: 'error',
    label: { zh: '值不符合任何一种允许的形式', en: 'A value is none of the forms allowed' },
    message: (p) => ({
      zh: `现为${nameFound(p).zh}，不符合这一项允许的任何一种形式。`,
      en: `Found ${nameFound(p).en}, which is none of the forms allowed here.`,
    }),
  },
  'previous-not-a-report': {
    severity: 'warning',
    label: { zh: '上一年度的文件不是完整的报告', en: "Last year's file is not a report of the right shape" },
    message: () => ({
      zh: '上一年度的文件没有写明年度，可能不是报告；只比较其中能读出的数字。请先单独校验该文件。',
      en: "Last year's file names no report year, so it may be no report; only the numbers that can be read are compared. Validate it by itself first.",
    }),
  },
  'previous-not-last-year': {
    severity: 'error',
    label: {
      zh: '用于比较的不是上一年度的报告',
      en: 'The report to compare with is not that of the year before',
    },
    message: (p) => ({
      zh: `用于比较的报告应属 ${show(p.expected)} 年度，现属 ${show(p.found)} 年度，跨年等式未作比较。请改用上一年度的报告；本报告的年度写错的，请改正。`,
      en: `The report to compare with should be of ${show(p.expected)} and is of ${show(p.found)}; nothing was compared over the years. Give last year's report, or mend the report year.`,
    }),
  },
  'previous-other-agency': {
    severity: 'warning',
    label: { zh: '上一年度的报告属于另一机关', en: "Last year's report is another agency's" },
    message: (p) =>
      p.compared === false
        ? {
            zh: `上一年度的报告属于“${show(p.found)}”，本报告属于“${show(p.expected)}”，两者的机关代码不同，跨年等式未作比较。请改用本机关上一年度的报告。`,
            en: `Last year's report is of “${show(p.found)}”, this one of “${show(p.expected)}”: their credit codes differ, and nothing was compared over the years. Give this agency's report of last year.`,
          }
        : {
            zh: `上一年度的报告属于“${show(p.found)}”，本报告属于“${show(p.expected)}”，两者仍作了比较。机关更名的，不必改动；否则请改用本机关上一年度的报告。`,
            en: `Last year's report is of “${show(p.found)}”, this one of “${show(p.expected)}”; they were compared all the same. Leave it if the agency was renamed, otherwise give this agency's report of last year.`,
          },
  },
  'not-comparable': {
    severity: 'info',
    label: { zh: '上一年度的报告没有可供比较的数据', en: "Last year's report has no figure to compare with" },
    message: (p) => {
      const { zh = '', en = '' } = (p.reason ?? {}) as Partial<Text>
      const end = zh === '' ? { zh: '。', en: '.' } : { zh: `：${zh}。`, en: `: ${en}.` }
      return {
        zh: `上一年度的报告没有可比的数据 ${show(p.missing)}，规则 ${show(p.rule)} 在这一格未作比较${end.zh}`,
        en: `Last year's report has no comparable number at ${show(p.missing)}, so the rule \`${show(p.rule)}\` was not applied here${end.en}`,
      }
    },
  },
  'unreadable-value': {
    severity: 'error',
    label: { zh: '读取值时出错', en: 'Reading the value failed' },
    message: () => ({
      zh: '读取报告时程序出错：传入的不是普通数据，或嵌套过深。请传入由 JSON 解析得到的数据。',
      en: 'Reading the report failed: it is not plain data, or nested too deeply. Pass what JSON.parse gives.',
    }),
  },
  'too-many-issues': {
    severity: 'error',
    label: { zh: '问题过多，其余未列出', en: 'There are more issues than are listed' },
    message: (p) => ({
      zh: `问题不少于 ${show(p.limit)} 个，其余未列出。请先改正已列出的问题，再次校验。`,
      en: `There are at least ${show(p.limit)} issues; any more are not listed. Mend these first, then validate again.`,
    }),
  },
} as const satisfies Readonly<Record<string, CodeEntry>>

/** The code of an issue that belongs to no edition. */
export type IssueCode = keyof typeof CODES

function describeWrongCell(p: Params): Text {
  const others = Array.isArray(p.alternatives) && p.alternatives.length > 0
  const together = Array.isArray(p.together) && p.together.length > 0
  const certain = p.certainty === 'certain'
  const guess = p.certainty === 'guess'
  const zh = `现为 ${show(p.found)}，${certain ? '' : guess ? '推测' : '很可能'}应为 ${show(p.proposed)}`
  const en = `It reads ${show(p.found)} and ${certain ? 'should read' : guess ? 'might be meant as' : 'is most likely meant as'} ${show(p.proposed)}`
  return {
    zh: `${zh}：${together ? '与同时列出的其他各格一并' : ''}改正后，相关等式全部成立${otherWays(others, guess).zh}。请核对台账。`,
    en: `${en}: ${together ? 'corrected together with the other cells listed, ' : ''}all equations concerned then hold${otherWays(others, guess).en}. Check it against the records.`,
  }
}

function otherWays(isKnown: boolean, isGuess: boolean): Text {
  if (!isKnown) return { zh: '', en: '' }
  return isGuess
    ? {
        zh: '；但还有其他改法，等式本身分不出哪一种对',
        en: '; but other changes would mend them as well, and they cannot tell which is right',
      }
    : { zh: '；其他改法的可能性较小', en: '; other changes are less likely' }
}
