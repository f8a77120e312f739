// The links of a page to files → what is wrong with them: none, one that leads nowhere, one to another year's report.

import type { Finding } from '../issue/issue.js'
import { clip } from '../issue/show-value.js'
import { PAGE_CODES, type PageCode } from './codes.js'
import type { PageHead } from './page-head.js'

/** A link of a page. */
export interface PageLink {
  /** Where it leads, as it is written. */
  readonly href: string
  /** Its words, those of its title among them. */
  readonly text: string
}

/** A document, a table or data, also where a script hands it out under its name. */
const FILE = /\.(docx?|wps|pdf|ofd|xlsx?|et|csv|json|zip|rar|txt)(?=$|[?#&])/i

/** The words of a link that offers this report and nothing else; an app or a form is offered in more words. */
const OFFER =
  /^(?:请?点击|文件|附件|报告|全文|word版?|pdf版?)*下载(?:附件|文件|报告|全文|word版?|pdf版?)*$|^download$/i

/**
 * Tell whether an address names a file.
 *
 * @param href
 *   The address.
 * @returns
 *   True where a name in it ends as those of documents, tables or data do.
 */
export function namesFile(href: string): boolean {
  return FILE.test(href)
}

/**
 * Tell whether a link looks as if it offered a file.
 *
 * @param text
 *   Its words.
 * @returns
 *   True where they name a file, or say no more than that there is one.
 */
export function looksLikeDownload(text: string): boolean {
  const words = text.replace(/[\s\p{P}]/gu, '')
  return FILE.test(text.trim()) || OFFER.test(words)
}

/**
 * Tell whether a link leads nowhere.
 *
 * @param href
 *   The address as it is written.
 * @returns
 *   True for one that is empty, stays on the page, or runs a script.
 */
export function isHollow(href: string): boolean {
  // Browsers pass over blanks and control characters before a scheme and within it.
  const written = [...href].filter((character) => character > ' ').join('')
  return /^(#.*|(javascript|about|vbscript|data):.*)?$/is.test(written)
}

/**
 * Check the links of a page to files.
 *
 * @param head
 *   What the page says.
 * @param report
 *   The report it should show.
 * @returns
 *   A finding where there is none, for each that leads nowhere, and for each where all are to reports of other years.
 */
export function checkLinks({ links, hasData }: PageHead, report: unknown): Finding[] {
  const hollow = links.filter(({ href }) => isHollow(href))
  const files = links.filter(({ href }) => !isHollow(href))
  const empty = hollow.map(({ href, text }) =>
    tell('page-download-empty', { found: clip(href), link: clip(text) }),
  )
  if (files.length === 0 && !hasData) return hollow.length > 0 ? empty : [tell('page-download-missing', {})]
  const { year } = Object(report) as { readonly year?: unknown }
  if (typeof year !== 'number') return empty
  const others = files.map((link) => ({ link, other: findOtherYear(link, year) }))
  // Pages list the reports of earlier years beside their own.
  if (others.some(({ other }) => other === undefined)) return empty
  const wrong = others.map(({ link, other }) =>
    tell('page-download-other-year', { found: other ?? 0, expected: year, link: clip(nameLink(link)) }),
  )
  return [...empty, ...wrong]
}

/**
 * Write down what a link is called.
 *
 * @param link
 *   The link.
 * @returns
 *   The name of its file and its words.
 */
export function nameLink({ href, text }: PageLink): string {
  const name =
    decode(href.replace(/[?#].*$/s, ''))
      .split(/[\\/]/)
      .at(-1) ?? ''
  return [name, text].filter((words) => words !== '').join(' ')
}

/** The year a link speaks of, where that is another one. A year by itself may be that of publication. */
function findOtherYear(link: PageLink, year: number): number | undefined {
  const years = [...nameLink(link).matchAll(/(?<!\d)(20\d\d)(?!\d|年\d{1,2}月|[-_.]\d{1,2}[-_.]\d)(年?)/g)]
  const isOwn = ([, found, mark]: RegExpMatchArray) =>
    Number(found) === year || (mark === '' && Number(found) === year + 1)
  return years.length === 0 || years.some(isOwn) ? undefined : Number(years[0]?.[1])
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function tell(code: PageCode, params: Finding['params']): Finding {
  return { code, severity: PAGE_CODES[code].severity, path: '', params }
}
