// The codes of errors: why a call or a command could not do what it was asked for. What is wrong in a report is an issue.

import type { Text } from '../model/types.js'

/** What each code means, in one sentence; `explain` prints it. */
export const ERROR_CODES = {
  'schema-unreadable': { zh: '读不到格式定义文件', en: 'The file of a schema cannot be read' },
  'schema-invalid': { zh: '格式定义有误', en: 'A schema is wrong' },
  'profile-unreadable': { zh: '读不到配置文件', en: 'The file of a profile cannot be read' },
  'profile-invalid': { zh: '配置文件有误', en: 'A profile is wrong' },
  'template-invalid': { zh: '模板有误', en: 'A template is wrong' },
  'wrong-option': { zh: '选项或参数有误', en: 'An option or an argument is wrong' },
  'report-invalid': {
    zh: '报告不合格，无法继续',
    en: 'The report is not valid, so that there is no going on',
  },
  'unknown-edition': { zh: '没有这一版格式', en: 'There is no such edition' },
  'file-unreadable': { zh: '读不到文件', en: 'A file cannot be read' },
  'file-unwritable': { zh: '文件无法写入', en: 'A file cannot be written' },
  'file-too-large': { zh: '文件过大', en: 'A file is too large' },
  'file-empty': { zh: '文件是空的', en: 'A file is empty' },
  'file-damaged': { zh: '文件已损坏，打不开', en: 'A file is damaged and cannot be opened' },
  'wrong-format': { zh: '文件的格式不受支持', en: 'A file is of a format that is not read' },
  'wrong-encoding': { zh: '文件的编码不对', en: 'A file is in the wrong encoding' },
  'pdf-without-text': {
    zh: 'PDF 中没有文字，是扫描件或图片；请先识别文字',
    en: 'A PDF file holds no text but pictures of pages: have the text recognised first',
  },
  'not-json': { zh: '文件不是 JSON', en: 'A file is no JSON' },
  'not-a-report': { zh: '文件不是报告', en: 'A file is no report' },
  'check-failed': { zh: '检查一份报告时程序出错', en: 'Checking a report failed by a fault of the program' },
  interrupted: { zh: '运行被中断', en: 'The run was stopped' },
  'not-cells': { zh: '文件不是数据表', en: 'A file holds no cells' },
  'not-accepted-issues': { zh: '文件不是已认可问题的清单', en: 'A file is no list of accepted issues' },
  'package-missing': { zh: '缺少所需的软件包', en: 'A package that is needed is not installed' },
  'not-a-roster': { zh: '文件不是机关名录', en: 'A file is no roster of agencies' },
  'not-reasons': { zh: '文件不是差额理由的清单', en: 'A file is no list of reasons' },
} as const satisfies Readonly<Record<string, Text>>

/** What went wrong with a call. */
export type ErrorCode = keyof typeof ERROR_CODES
