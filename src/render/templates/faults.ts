// What is wrong in a template → a line that says where, what was found, and how to mend it.

import { ToolkitError } from '../../issue/error.js'
import type { Text } from '../../model/types.js'

/** Something wrong in a template. */
export interface Fault {
  readonly file: string
  /** Line, from 1. */
  readonly line: number
  /** Column, from 1. */
  readonly column: number
  readonly text: Text
}

/**
 * Refuse templates that are wrong.
 *
 * @param faults
 *   What is wrong.
 * @throws {ToolkitError}
 *   `template-invalid` with a heading line and all faults, one a line, where there are any.
 */
export function refuseFaults(faults: readonly Fault[]): void {
  if (faults.length === 0) return
  const list = (language: 'zh' | 'en') =>
    faults.map(({ file, line, column, text }) => `${file}:${line}:${column} ${text[language]}`).join('\n')
  const count = faults.length
  throw new ToolkitError('template-invalid', {
    zh: `模板有 ${count} 处错误：\n${list('zh')}`,
    en: `The templates have ${count} ${count === 1 ? 'fault' : 'faults'}:\n${list('en')}`,
  })
}

/** Sentences by kind of fault; `found` is what stands in the template. */
export const SAY = {
  syntax: (reason: string): Text => ({
    zh: `模板语法有误：${reason}`,
    en: `The template cannot be parsed: ${reason}`,
  }),
  field: (found: string, type: string, near: string | undefined): Text => ({
    zh: `${type} 没有字段 ${found}${near ? `，是否应为 ${near}` : ''}`,
    en: `${type} has no field ${found}${near ? `; did you mean ${near}` : ''}`,
  }),
  plain: (found: string): Text => ({
    zh: `${found} 是文字，没有字段`,
    en: `${found} is a text and has no fields`,
  }),
  print: (found: string): Text => ({
    zh: `${found} 不是文字，不能直接输出；请用 each 或 with 取其内容`,
    en: `${found} is no text and cannot be printed; take what it holds by each or with`,
  }),
  loop: (found: string): Text => ({
    zh: `${found} 不是列表，不能用 each`,
    en: `${found} is no list; each cannot loop over it`,
  }),
  object: (found: string): Text => ({
    zh: `${found} 不是对象，不能用 with`,
    en: `${found} is no object; with cannot enter it`,
  }),
  helper: (found: string, near: string | undefined): Text => ({
    zh: `没有助手 ${found}${near ? `，是否应为 ${near}` : ''}；可用 if、unless、each、with、lookup`,
    en: `There is no helper ${found}${near ? `; did you mean ${near}` : ''}; there are if, unless, each, with and lookup`,
  }),
  partial: (found: string, near: string | undefined): Text => ({
    zh: `没有模板 ${found}${near ? `，是否应为 ${near}` : ''}`,
    en: `There is no template ${found}${near ? `; did you mean ${near}` : ''}`,
  }),
  call: (found: string, { zh, en }: Text): Text => ({
    zh: `调用模板 ${found} 时给的内容不对：${zh}`,
    en: `The template ${found} is called with the wrong context: ${en}`,
  }),
  unused: (found: string, near: string | undefined): Text => ({
    zh: `模板 ${found} 不替换任何模板，也没有模板调用它${near ? `，是否应为 ${near}` : ''}`,
    en: `The template ${found} replaces none and no template calls it${near ? `; did you mean ${near}` : ''}`,
  }),
  raw: (found: string): Text => ({
    zh: `${found} 未经转义输出；请用 {{ }}`,
    en: `${found} is printed without escaping; use {{ }}`,
  }),
  bare: (found: string): Text => ({
    zh: `${found} 在标签内但未加引号，转义不起作用；属性值请加引号`,
    en: `${found} stands in a tag outside quotes, where escaping does not protect; quote the attribute`,
  }),
  outside: (found: string): Text => ({
    zh: `${found} 超出了本模板；请用 @root 从头写起`,
    en: `${found} leads out of this template; start from @root instead`,
  }),
  data: (found: string): Text => ({
    zh: `${found} 在此没有值；@root 处处可用，@index、@key、@first、@last 只在 each 内可用`,
    en: `${found} has no value here; @root is known everywhere, @index, @key, @first and @last inside each`,
  }),
  parameters: (found: string): Text => ({
    zh: `${found} 的参数个数不对`,
    en: `${found} has too few or too many parameters`,
  }),
  unsupported: (found: string): Text => ({
    zh: `不支持 ${found}，因为无法检查`,
    en: `${found} is not supported because it cannot be checked`,
  }),
  deep: (found: string): Text => ({
    zh: `模板 ${found} 调用自身没有尽头`,
    en: `The template ${found} calls itself without end`,
  }),
} as const

/**
 * Describe why a template cannot be parsed.
 *
 * @param file
 *   The template's file.
 * @param error
 *   What Handlebars threw: it gives the place as a property or in the words of its message.
 * @returns
 *   The fault.
 */
export function describeSyntax(file: string, error: unknown): Fault {
  const {
    message = '',
    lineNumber,
    column,
  } = error as { message?: string; lineNumber?: number; column?: number }
  const line = lineNumber ?? Number(/line (\d+)/.exec(message)?.[1] ?? 1)
  const reason = message
    .replace(/^Parse error on line \d+:\s*/, '')
    .split('\n')
    .map((part) => part.trim())
    .join(' ')
  return { file, line, column: (column ?? 0) + 1, text: SAY.syntax(reason) }
}
