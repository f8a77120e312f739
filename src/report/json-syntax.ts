// A text that is not JSON → where the first fault is, what was found there and what was expected.

import { type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { ToolkitError } from '../issue/error.js'
import type { Text } from '../model/types.js'
import { createPositionFinder } from './position.js'

/**
 * Explain why a text is not JSON.
 *
 * @param text
 *   The text; `JSON.parse` refuses it.
 * @param name
 *   What the file is called in messages.
 * @param cause
 *   The error of `JSON.parse`.
 * @returns
 *   The error, with line and column.
 */
export function explainSyntax(text: string, name: string, cause: unknown): ToolkitError {
  const fault = findFault(text)
  if (!fault) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    return new ToolkitError(
      'not-json',
      { zh: `${name} 不是 JSON：${reason}`, en: `${name} is not JSON: ${reason}` },
      cause,
    )
  }
  const { line, column } = createPositionFinder(text)(fault.offset)
  const expected = EXPECTED[printParseErrorCode(fault.error)] ?? EXPECTED.InvalidSymbol
  const found = showFound(text, fault)
  const hint = findHint(text, fault)
  return new ToolkitError(
    'not-json',
    {
      zh: `${name}:${line}:${column}：不是有效的 JSON：${expected?.zh}，现为${found.zh}。${hint.zh}`,
      en: `${name}:${line}:${column}: not valid JSON: ${expected?.en}, found ${found.en}. ${hint.en}`.trimEnd(),
    },
    cause,
  )
}

function findFault(text: string): ParseError | undefined {
  const errors: ParseError[] = []
  try {
    parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false })
  } catch {
    // Nested deeper than the parser's stack: whatever it had found so far comes first anyway.
  }
  return errors.sort((left, right) => left.offset - right.offset)[0]
}

/** What each kind of fault lacks. */
const EXPECTED: Readonly<Record<string, Text>> = {
  InvalidSymbol: { zh: '应为 JSON 的值或符号', en: 'expected a value or sign of JSON' },
  InvalidNumberFormat: { zh: '应为数字', en: 'expected a number' },
  PropertyNameExpected: { zh: '应为双引号内的字段名', en: 'expected a field name in double quotes' },
  ValueExpected: { zh: '应为一个值', en: 'expected a value' },
  ColonExpected: { zh: '字段名后应为冒号 :', en: 'expected a colon after the field name' },
  CommaExpected: { zh: '应为逗号 ,', en: 'expected a comma' },
  CloseBraceExpected: { zh: '应为逗号或 }', en: 'expected a comma or }' },
  CloseBracketExpected: { zh: '应为逗号或 ]', en: 'expected a comma or ]' },
  EndOfFileExpected: { zh: '文件应到此为止', en: 'expected the end of the file' },
  InvalidCommentToken: { zh: 'JSON 中不能有注释', en: 'expected no comments in JSON' },
  UnexpectedEndOfComment: { zh: 'JSON 中不能有注释', en: 'expected no comments in JSON' },
  UnexpectedEndOfString: {
    zh: '字符串应以双引号结束',
    en: 'expected a double quote at the end of the string',
  },
  UnexpectedEndOfNumber: { zh: '应为数字', en: 'expected a digit' },
  InvalidUnicode: { zh: '\\u 之后应为四位十六进制数', en: 'expected four hexadecimal digits after \\u' },
  InvalidEscapeCharacter: {
    zh: '反斜杠后应为 " \\ / b f n r t u 之一',
    en: 'expected one of " \\ / b f n r t u after the backslash',
  },
  InvalidCharacter: {
    zh: '字符串中的控制字符应写成 \\n、\\t 等',
    en: 'expected control characters in a string to be written as \\n, \\t and so on',
  },
}

function showFound(text: string, { offset, length }: ParseError): Text {
  if (offset >= text.trimEnd().length) return { zh: '文件末尾', en: 'the end of the file' }
  const line = text.slice(offset, offset + Math.min(Math.max(length, 1), 40)).split(/[\r\n]/)[0] ?? ''
  const shown = [...line].slice(0, 24).join('')
  if (shown.trim() === '') return { zh: '换行或空白', en: 'a line break or blank' }
  return { zh: `“${shown}”`, en: `“${shown}”` }
}

/** The slips that are most often made by hand. */
function findHint(text: string, { offset, error }: ParseError): Text {
  if (/^[，：“”‘’；｛｝［］]/.test(text.slice(offset))) {
    return { zh: '请把全角标点改为半角。', en: 'Replace the full-width punctuation by ASCII.' }
  }
  const before = text.slice(Math.max(0, offset - 200), offset).trimEnd()
  if (before.endsWith(',') && /^[}\]]/.test(text.slice(offset))) {
    return { zh: '请删去前面多余的逗号。', en: 'Remove the comma before it.' }
  }
  if (before.endsWith('"') && /^(CommaExpected|InvalidSymbol)$/.test(printParseErrorCode(error))) {
    return {
      zh: '若前面的文字中含有双引号，请改为 “ ” 或写作 \\"。',
      en: 'If the text before it holds a double quote, write \\" instead.',
    }
  }
  return { zh: '', en: '' }
}
