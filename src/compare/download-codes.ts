// The codes of issues about a file that a page offers, held against the report and against the page.

import type { CodeEntry } from '../issue/codes.js'
import { type Params, show } from '../issue/phrases.js'
import type { Text } from '../model/types.js'
import { quote, told } from './quote.js'

/** The codes, by name. */
export const DOWNLOAD_CODES = {
  'download-apart': {
    severity: 'info',
    label: { zh: '网页的下载文件未作核对', en: 'The file that the page offers was not compared' },
    message: (p) => tellReason(p, '未作核对', 'was not compared'),
  },
  'download-unread': {
    severity: 'warning',
    label: { zh: '网页的下载文件无法读取', en: 'The file that the page offers can’t be read' },
    message: (p) => tellReason(p, '无法读取', 'can’t be read'),
  },
  'download-other-edition': {
    severity: 'error',
    label: {
      zh: '下载文件采用了另一版格式',
      en: 'The file that the page offers is in another edition of the form',
    },
    message: (p) => ({
      zh: `${nameFile(p).zh}为 ${show(p.found)} 版，报告为 ${show(p.expected)} 版，内容未逐项比较。`,
      en: `${nameFile(p).en} is in edition ${show(p.found)}, the report in edition ${show(p.expected)}; nothing else was compared.`,
    }),
  },
  'download-figure-differs': {
    severity: 'error',
    label: { zh: '下载文件中的数据与报告不同', en: 'A figure of the file is not that of the report' },
    message: differ,
  },
  'download-field-differs': {
    severity: 'error',
    label: { zh: '下载文件中的内容与报告不同', en: 'A field of the file is not that of the report' },
    message: differ,
  },
  'download-field-missing': {
    severity: 'warning',
    label: { zh: '下载文件中没有报告中的一项', en: 'The file lacks a field of the report' },
    message: lack,
  },
  'download-field-added': {
    severity: 'warning',
    label: { zh: '下载文件中的一项报告中没有', en: 'The report lacks a field of the file' },
    message: add,
  },
  'download-prose-differs': {
    severity: 'error',
    label: { zh: '下载文件中的文字与报告不同', en: 'A passage of the file is not that of the report' },
    message: differ,
  },
  'download-prose-missing': {
    severity: 'error',
    label: { zh: '下载文件中缺一段文字', en: 'The file lacks a passage of the report' },
    message: lack,
  },
  'download-prose-added': {
    severity: 'warning',
    label: { zh: '下载文件中多一段文字', en: 'The file has a passage that the report lacks' },
    message: add,
  },
} as const satisfies Readonly<Record<string, CodeEntry>>

function nameFile({ file }: Params): Text {
  return { zh: `下载文件“${show(file)}”`, en: `The file “${show(file)}”` }
}

function tellReason(p: Params, zh: string, en: string): Text {
  const reason = (p.reason ?? {}) as Partial<Text>
  return {
    zh: `${nameFile(p).zh}${zh}：${reason.zh ?? ''}。`,
    en: `${nameFile(p).en} ${en}: ${reason.en ?? ''}.`,
  }
}

function differ(p: Params): Text {
  const [page, doubt] = [tellPage(p), tellDoubt(p)]
  return {
    zh: `${nameFile(p).zh}为${told(p.found)}，报告为${told(p.expected)}${page.zh}。${doubt.zh}`,
    en: `${nameFile(p).en} has ${quote(p.found)}, the report ${quote(p.expected)}${page.en}.${doubt.en}`,
  }
}

function lack(p: Params): Text {
  const page = tellPage(p)
  return {
    zh: `报告为${told(p.expected)}，${nameFile(p).zh}中没有${page.zh}。`,
    en: `The report has ${quote(p.expected)}, which the file “${show(p.file)}” lacks${page.en}.`,
  }
}

function add(p: Params): Text {
  const page = tellPage(p)
  return {
    zh: `${nameFile(p).zh}为${told(p.found)}，报告中没有${page.zh}。`,
    en: `${nameFile(p).en} has ${quote(p.found)}, which the report lacks${page.en}.`,
  }
}

/** Which of the two the page agrees with, or what it says itself. */
function tellPage({ page, onPage }: Params): Text {
  if (page === 'report') return { zh: '；网页与报告一致', en: '; the page agrees with the report' }
  if (page === 'file') return { zh: '；网页与文件一致', en: '; the page agrees with the file' }
  if (onPage !== undefined) return { zh: `；网页为${told(onPage)}`, en: `; the page has ${quote(onPage)}` }
  return page === 'neither'
    ? { zh: '；网页与两者都不同', en: '; the page differs from both' }
    : { zh: '', en: '' }
}

function tellDoubt({ certainty }: Params): Text {
  if (certainty !== 'guess') return { zh: '', en: '' }
  return {
    zh: '文件的这一处读取时有疑问，请对照文件核实。',
    en: ' What the file says here could only be guessed: look at it.',
  }
}
