// A finding → the change in words: where by its label, what was, what is, and what follows from it.

import type { Text } from '../model/types.js'
import type { Change, ChangeCode, Finding } from './change.js'
import { RULE_MESSAGES } from './rule-messages.js'
import { type Message, show, text, writeYears } from './show.js'

/**
 * Put a finding into words.
 *
 * @param finding
 *   What was found.
 * @returns
 *   The change with its message in both languages.
 */
export function describeChange(finding: Finding): Change {
  const { zh, en } = MESSAGES[finding.code](finding.params)
  const { label, cause } = finding
  const name = nameLabel(label)
  const coming = cause === undefined ? text('', '') : text(`（随 ${cause} 而变）`, ` (with ${cause})`)
  return { ...finding, message: { zh: `${name.zh}${zh}${coming.zh}。`, en: `${name.en}${en}${coming.en}.` } }
}

/**
 * Say what a message is about.
 *
 * @param label
 *   Official wording of the place, if any.
 * @returns
 *   The beginning of its messages.
 */
export function nameLabel(label: Text | undefined): Text {
  return label === undefined ? text('', '') : text(`“${label.zh}”：`, `“${label.en}”: `)
}

const MESSAGES: Readonly<Record<ChangeCode, Message>> = {
  ...RULE_MESSAGES,
  'part-removed': () => text('该类型已删除', 'the type is gone'),
  'part-added': () => text('新类型', 'a new type'),
  'part-renamed': ({ from, to }) =>
    text(`类型由 ${from} 改名为 ${to}`, `the type ${from} is now called ${to}`),
  'field-removed': (params) => tellGone(text('该项已删除', 'the field is gone'), params),
  'field-added': (params) => tellNew(text('项', 'field'), params),
  'row-removed': (params) => tellGone(text('该行已删除', 'the row is gone'), params),
  'row-added': (params) => tellNew(text('行', 'row'), params),
  'column-removed': (params) => tellGone(text('该列已删除', 'the column is gone'), params),
  'column-added': (params) => tellNew(text('列', 'column'), params),
  'field-required': () =>
    text(
      '由选填改为必填，没有这一项的报告不再合格',
      'it was optional and is now required: reports without it are refused',
    ),
  'field-optional': () =>
    text(
      '由必填改为选填，读取的程序须考虑没有这一项',
      'it was required and may now be missing: code that reads it must expect that',
    ),
  'type-changed': ({ from, to, cellsGone, cellsNew }) => {
    const cells =
      cellsNew === undefined
        ? text('', '')
        : text(
            `，由 ${cellsGone} 格改为 ${cellsNew} 格`,
            `: ${count(cellsGone, 'cell')} before, ${cellsNew} now`,
          )
    return text(`类型由 ${from} 改为 ${to}${cells.zh}`, `its type was ${from} and is ${to}${cells.en}`)
  },
  'type-name-changed': ({ from, to }) =>
    text(
      `类型名由 ${from} 改为 ${to}，仍是同一种值`,
      `its type was called ${from} and is called ${to}, for the same sort of value`,
    ),
  'const-changed': ({ from, to }) =>
    text(
      `固定值由 ${show(from).zh} 改为 ${show(to).zh}`,
      `its only value was ${show(from).en} and is ${show(to).en}`,
    ),
  'value-removed': ({ value }) =>
    text(`不再允许值 ${show(value).zh}`, `the value ${show(value).en} is no longer allowed`),
  'value-added': ({ value }) =>
    text(
      `新增允许的值 ${show(value).zh}，逐一处理各值的程序须补上`,
      `the value ${show(value).en} is allowed too: code that handles each value needs a case for it`,
    ),
  'variant-removed': ({ variant }) => text(`不再允许 ${variant}`, `it can no longer be a ${variant}`),
  'variant-added': ({ variant }) =>
    text(
      `还可以是 ${variant}，逐一处理各种形式的程序须补上`,
      `it may be a ${variant} too: code that handles each variant needs a case for it`,
    ),
  'choice-unclear': () =>
    text(
      '没有字段区分各种形式，原先合格的值可能同时符合两种而不再合格；请以一个固定值字段区分',
      'nothing tells its variants apart, so a value that was one of them may now be two and is refused; tell them apart by a constant',
    ),
  'limit-narrowed': ({ keyword, from, to }) => tellLimit(keyword, from, to, text('收紧', 'narrower')),
  'limit-widened': ({ keyword, from, to }) => tellLimit(keyword, from, to, text('放宽', 'wider')),
  'pattern-changed': ({ from, to }) =>
    from === undefined
      ? text(`新增写法要求 ${to}`, `it must now match ${to}`)
      : text(
          `写法要求由 ${from} 改为 ${to}，原先合格的值可能不再合格`,
          `it had to match ${from} and must match ${to}: what was right may be refused`,
        ),
  'pattern-removed': ({ from }) => text(`不再要求写法符合 ${from}`, `it need no longer match ${from}`),
  'unit-changed': ({ from, to }) => tellFact(text('单位', 'unit'), from, to),
  'unit-stated': ({ to }) => text(`写明单位 ${show(to).zh}`, `the unit is stated: ${show(to).en}`),
  'sum-changed': ({ from, to }) => tellFact(text('汇总方式', 'way of adding up'), from, to),
  'sum-stated': ({ to }) => text(`写明汇总方式 ${to}`, `how it adds up is stated: ${to}`),
  'section-removed': () =>
    text('不再是报告的一个部分，不再印出', 'it is no section any more and is not printed'),
  'section-added': () => text('现为报告的一个部分', 'it is now a section'),
  'table-removed': ({ cells }) =>
    text(`不再是表格，减少 ${cells} 格`, `it is no table any more: ${count(cells, 'cell')} less`),
  'table-added': ({ cells }) =>
    text(`现为表格，增加 ${cells} 格`, `it is now a table: ${count(cells, 'cell')} more`),
  'table-laid-out': ({ members }) =>
    text(`表格的 ${list(members)} 有改动`, `the table differs in ${list(members)}`),
  'word-removed': ({ from }) => text(`删去词语 ${show(from).zh}`, `the word ${show(from).en} is gone`),
  'word-added': ({ to }) => text(`新增词语 ${show(to).zh}`, `a new word: ${show(to).en}`),
  'word-changed': ({ from, to }) => tellWords(text('词语', 'word'), from, to),
  'object-opened': () => text('不再限定其中的各项', 'what stands in it is open now'),
  'object-closed': () =>
    text(
      '其中的各项现已限定，其他各项会被拒绝',
      'what stands in it is no longer open: anything else is refused',
    ),
  'years-narrowed': ({ from, to }) => tellYears(from, to, text('收紧', 'fewer')),
  'years-widened': ({ from, to }) => tellYears(from, to, text('放宽', 'more')),
  'upgrade-changed': () =>
    text('旧版报告的转换方式有改动', 'reports of the edition before are brought over otherwise'),
  'site-changed': () => text('网页上的网站信息有改动', 'pages say something else of their site'),
  'phrases-changed': () =>
    text('正文中对数据的说法有改动', 'running text is understood to call figures something else'),
  'questions-changed': () => text('对多份报告的统计问题有改动', 'something else is asked of many reports'),
  'address-changed': ({ from, to }) =>
    text(`模式的名称（$id）由 ${from} 改为 ${to}`, `the schema was known as ${from} and is known as ${to}`),
  'label-changed': ({ from, to }) => tellWords(text('名称', 'label'), from, to),
  'alias-added': ({ aliases }) => text(`新增别名 ${list(aliases)}`, `new aliases: ${list(aliases)}`),
  'alias-removed': ({ aliases }) =>
    text(
      `删去别名 ${list(aliases)}，导入时不再识别`,
      `aliases are gone and no longer recognised when importing: ${list(aliases)}`,
    ),
  'description-changed': ({ from, to }) => tellWords(text('说明', 'description'), from, to),
  'law-changed': ({ from, to }) => tellWords(text('依据', 'clause'), from, to),
  'example-changed': ({ from, to }) => tellWords(text('示例', 'example'), from, to),
  'deprecation-changed': ({ to }) =>
    to
      ? text('不再建议使用', 'new reports should do without it')
      : text('恢复使用', 'new reports may use it again'),
  'numbering-changed': ({ from, to }) => tellWords(text('编号', 'numbering'), from, to),
  'order-changed': ({ of }) => text(`${ORDERED[String(of)]}的顺序有改动`, `its ${of} stand in another order`),
}

const ORDERED: Readonly<Record<string, string>> = {
  fields: '各项',
  values: '各值',
  variants: '各种形式',
  sections: '各部分',
  rules: '各规则',
}

type Params = Finding['params']

function tellGone(what: Text, { cells, renamedTo }: Params): Text {
  const renamed =
    renamedTo === undefined
      ? text('', '')
      : text(`，很可能改名为 ${renamedTo}`, `, probably renamed to ${renamedTo}`)
  return text(
    `${what.zh}${cells === undefined ? '' : `，减少 ${cells} 格`}${renamed.zh}`,
    `${what.en}${cells === undefined ? '' : `: ${count(cells, 'cell')} less`}${renamed.en}`,
  )
}

function tellNew(what: Text, { type, required, cells, renamedFrom }: Params): Text {
  const renamed =
    renamedFrom === undefined
      ? text('', '')
      : text(`，很可能由 ${renamedFrom} 改名而来`, `, probably ${renamedFrom} renamed`)
  const more =
    cells === undefined ? text('', '') : text(`，增加 ${cells} 格`, `, ${count(cells, 'cell')} more`)
  return required
    ? text(
        `新增必填的${what.zh}（${type}）${more.zh}，没有它的报告不再合格${renamed.zh}`,
        `a new required ${what.en} (${type})${more.en}: reports without it are refused${renamed.en}`,
      )
    : text(
        `新增选填的${what.zh}（${type}）${more.zh}${renamed.zh}`,
        `a new optional ${what.en} (${type})${more.en}${renamed.en}`,
      )
}

function tellLimit(keyword: unknown, from: unknown, to: unknown, how: Text): Text {
  const [old, now] = [from, to].map((value) => (value === undefined ? text('无', 'none') : show(value)))
  return text(
    `${keyword} ${how.zh}：由 ${old?.zh} 改为 ${now?.zh}`,
    `its ${keyword} is ${how.en}: it was ${old?.en} and is ${now?.en}`,
  )
}

function tellYears(from: unknown, to: unknown, how: Text): Text {
  const [old, now] = [writeYears(from), writeYears(to)]
  return text(
    `适用年度${how.zh}：由 ${old} 改为 ${now}`,
    `it is for ${how.en} years: it was for ${old} and is for ${now}`,
  )
}

function tellFact(what: Text, from: unknown, to: unknown): Text {
  if (to === undefined)
    return text(
      `不再写明${what.zh}（原为 ${show(from).zh}）`,
      `its ${what.en} is no longer stated, it was ${show(from).en}`,
    )
  return text(
    `${what.zh}由 ${show(from).zh} 改为 ${show(to).zh}，同一个数的意义已不同`,
    `its ${what.en} was ${show(from).en} and is ${show(to).en}: the same figure means something else`,
  )
}

/** Wording of any kind; often one language alone has changed. */
function tellWords(what: Text, from: unknown, to: unknown): Text {
  if (from === undefined)
    return text(`新增${what.zh} ${show(to).zh}`, `it has a ${what.en} now: ${show(to).en}`)
  if (to === undefined)
    return text(`删去${what.zh} ${show(from).zh}`, `it has no ${what.en} any more, it was ${show(from).en}`)
  return text(
    `${what.zh}由 ${show(from, to).zh} 改为 ${show(to, from).zh}`,
    `its ${what.en} was ${show(from, to).en} and is ${show(to, from).en}`,
  )
}

function list(items: unknown): string {
  return Array.isArray(items) ? items.join(', ') : ''
}

function count(number: unknown, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
