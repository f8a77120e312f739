// Findings about rules → words.

import type { ChangeCode } from './change.js'
import { type Message, show, text, writeYears } from './show.js'

/** The messages of everything that is said of a rule alone. */
export const RULE_MESSAGES = {
  'rule-removed': ({ explainable }) =>
    explainable
      ? text(
          '该规则已删除，对它作过说明的报告不再合格',
          'the rule is gone: reports that explain an exception to it are refused',
        )
      : text('该规则已删除', 'the rule is gone'),
  'rule-added': ({ severity }) =>
    severity === 'error'
      ? text(
          '新增规则（错误），原先合格的报告可能不再合格',
          'a new rule that raises errors: reports may be refused',
        )
      : text(`新增规则（${severity}）`, `a new rule, severity ${severity}`),
  'severity-raised': ({ from, to }) =>
    to === 'error'
      ? text(
          `级别由 ${from} 提高为 ${to}，原先合格的报告可能不再合格`,
          `its severity was ${from} and is ${to}: reports may be refused`,
        )
      : text(`级别由 ${from} 提高为 ${to}`, `its severity was ${from} and is ${to}`),
  'severity-lowered': ({ from, to }) =>
    text(`级别由 ${from} 降低为 ${to}`, `its severity was ${from} and is ${to}`),
  'exception-changed': ({ to }) =>
    to
      ? text('现在可以说明依法不适用的理由', 'a report may now explain a lawful exception to it')
      : text(
          '不再可以说明理由，作过说明的报告不再合格',
          'no exception to it can be explained any more: reports that do so are refused',
        ),
  'equations-changed': ({ gone, fresh, figure, lost, gained }) => {
    const [less, more] = [lost, gained].map((terms) => (Array.isArray(terms) ? terms.join(' ') : '')) as [
      string,
      string,
    ]
    return text(
      `等式有改动：取消 ${gone} 个，新增 ${fresh} 个；如 ${figure}${less && `，减去项 ${less}`}${more && `，增加项 ${more}`}`,
      `its sums differ: ${gone} gone, ${fresh} new, such as that of ${figure}${less && `, without ${less}`}${more && `, with ${more}`}`,
    )
  },
  'rule-years-changed': ({ from, to }) => {
    const [old, now] = [writeYears(from), writeYears(to)]
    return text(`适用的年度由 ${old} 改为 ${now}`, `the report years it holds for were ${old} and are ${now}`)
  },
  'settings-changed': ({ from = {}, to = {} }) =>
    text(
      `设置由 ${show(from, to).zh} 改为 ${show(to, from).zh}`,
      `its settings were ${show(from, to).en} and are ${show(to, from).en}`,
    ),
} as const satisfies Partial<Readonly<Record<ChangeCode, Message>>>
