// The codes of issues about a published page held against the report it should show.

import type { CodeEntry } from '../issue/codes.js'
import { type Params, show } from '../issue/phrases.js'
import type { Text } from '../model/types.js'
import { DOWNLOAD_CODES } from './download-codes.js'
import { quote, told } from './quote.js'

/** The codes, by name. */
export const PAGE_CODES = {
  'page-other-edition': {
    severity: 'error',
    label: { zh: '网页采用了另一版格式', en: 'The page is in another edition of the form' },
    message: (p) => ({
      zh: `网页为 ${show(p.found)} 版，报告为 ${show(p.expected)} 版，数据未逐格比较。`,
      en: `The page is in edition ${show(p.found)}, the report in edition ${show(p.expected)}; figures were not compared.`,
    }),
  },
  'page-figure-differs': {
    severity: 'error',
    label: { zh: '网页上的数据与报告不同', en: 'A figure of the page is not that of the report' },
    message: differ,
  },
  'page-field-differs': {
    severity: 'error',
    label: { zh: '网页上的内容与报告不同', en: 'A field of the page is not that of the report' },
    message: differ,
  },
  'page-field-missing': {
    severity: 'warning',
    label: { zh: '网页上没有报告中的一项', en: 'The page lacks a field of the report' },
    message: (p) => ({
      zh: `报告为${told(p.expected)}，网页上没有这一项。`,
      en: `The report has ${quote(p.expected)}, which the page lacks.`,
    }),
  },
  'page-field-added': {
    severity: 'warning',
    label: { zh: '网页上的一项报告中没有', en: 'The report lacks a field of the page' },
    message: (p) => ({
      zh: `网页为${told(p.found)}，报告没有这一项。`,
      en: `The page has ${quote(p.found)}, which the report lacks.`,
    }),
  },
  'page-prose-differs': {
    severity: 'error',
    label: { zh: '网页上的文字与报告不同', en: 'A passage of the page is not that of the report' },
    message: differ,
  },
  'page-prose-missing': {
    severity: 'error',
    label: { zh: '网页上缺一段文字', en: 'The page lacks a passage of the report' },
    message: (p) => ({
      zh: `网页上没有这段文字：${told(p.expected)}。`,
      en: `The page lacks this passage: ${quote(p.expected)}.`,
    }),
  },
  'page-prose-added': {
    severity: 'warning',
    label: { zh: '网页上多一段文字', en: 'The page has a passage that the report lacks' },
    message: (p) => ({
      zh: `报告中没有网页上的这段文字：${told(p.found)}。`,
      en: `The report lacks this passage of the page: ${quote(p.found)}.`,
    }),
  },
  'page-meta-missing': {
    severity: 'warning',
    label: { zh: '网页缺少应有的 META 标签', en: 'The page lacks a required META tag' },
    message: (p) => ({
      zh: `网页应有 META 标签 ${show(p.name)}，${p.found === '' ? '现有而内容为空' : '现无'}${p.expected === undefined ? '' : `；应为${told(p.expected)}`}。`,
      en: `The page should have a META tag ${show(p.name)}; ${p.found === '' ? 'it is empty' : 'there is none'}${p.expected === undefined ? '' : `; it should be ${quote(p.expected)}`}.`,
    }),
  },
  'page-meta-wrong': {
    severity: 'warning',
    label: { zh: '网页的 META 标签有误', en: 'A META tag of the page is wrong' },
    message: (p) => ({
      zh: `META 标签 ${show(p.name)} 现为${told(p.found)}，应为${expectation(p).zh}。`,
      en: `The META tag ${show(p.name)} reads ${quote(p.found)}, expected ${expectation(p).en}.`,
    }),
  },
  'page-download-missing': {
    severity: 'warning',
    label: {
      zh: '网页没有可下载的报告文件',
      en: 'The page offers no file to download',
    },
    message: () => ({
      zh: '网页上没有下载文件的链接；公开的内容应当可以检索、查阅、下载（条例第二十四条）。',
      en: 'The page has no link to a file; the platform must let reports be searched, viewed and downloaded (Regulation, art. 24).',
    }),
  },
  'page-download-empty': {
    severity: 'warning',
    label: { zh: '网页的下载链接没有指向文件', en: 'A link of the page to a file leads nowhere' },
    message: (p) => ({
      zh: `下载链接“${show(p.link)}”的地址${p.found === '' ? '为空' : `为“${show(p.found)}”`}，没有指向文件；请改为文件的地址。`,
      en: `The address of the link “${show(p.link)}” is ${p.found === '' ? 'empty' : `“${show(p.found)}”`} and leads to no file: write that of the file.`,
    }),
  },
  'page-download-other-year': {
    severity: 'warning',
    label: { zh: '网页的下载链接指向另一年度的报告', en: 'The page links to the report of another year' },
    message: (p) => ({
      zh: `下载链接“${show(p.link)}”指向 ${show(p.found)} 年度，报告为 ${show(p.expected)} 年度，没有其他下载链接；请核对文件。`,
      en: `The link “${show(p.link)}” speaks of ${show(p.found)}, the report is of ${show(p.expected)}, and there is no other file: check which file it is.`,
    }),
  },
  ...DOWNLOAD_CODES,
} as const satisfies Readonly<Record<string, CodeEntry>>

/** The code of an issue about a page. */
export type PageCode = keyof typeof PAGE_CODES

function differ(p: Params): Text {
  const doubt = p.certainty === 'guess'
  return {
    zh: `网页为${told(p.found)}，报告为${told(p.expected)}。${doubt ? '网页上的这一处读取时有疑问，请对照网页核实。' : ''}`,
    en: `The page has ${quote(p.found)}, the report ${quote(p.expected)}.${doubt ? ' What the page says here could only be guessed: look at it.' : ''}`,
  }
}

function expectation({ expected, form }: Params): Text {
  if (expected !== undefined) return { zh: told(expected), en: quote(expected) }
  return { zh: `形如 ${show(form)} 的值`, en: `in the form ${show(form)}` }
}
