// The META tags of a page and the report → findings on the ten that every article of a government site has.

import type { Finding } from '../issue/issue.js'
import { clip } from '../issue/show-value.js'
import { readPointer } from '../model/pointer.js'
import { isRealDate } from '../validate/checks/dates.js'
import { PAGE_CODES, type PageCode } from './codes.js'
import { foldText } from './lines.js'
import type { PageHead } from './page-head.js'

/** A required tag: what it should be by the report, or how it is written. */
interface Wanted {
  readonly name: string
  /** JSON Pointer of the field of the report it stands for. */
  readonly path?: string
  readonly form?: { readonly pattern: RegExp; readonly text: string }
}

const REQUIRED: readonly Wanted[] = [
  { name: 'SiteName' },
  { name: 'SiteDomain' },
  // Ten digits, or the letters of a ministry and eight.
  { name: 'SiteIDCode', form: { pattern: /^(\d{10}|bm\d{8})$/i, text: '9999000001' } },
  { name: 'ColumnName' },
  { name: 'ColumnDescription' },
  { name: 'ColumnKeywords' },
  { name: 'ColumnType' },
  { name: 'ArticleTitle', path: '/title' },
  { name: 'PubDate', path: '/publication/date' },
  { name: 'ContentSource' },
]

/** `yyyy-MM-dd HH:mm` on a clock of 24 hours; seconds are met as well. */
const TIME = /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])) (?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/

/**
 * Read the day of a PubDate.
 *
 * @param time
 *   What the tag says.
 * @returns
 *   The day as `YYYY-MM-DD`; undefined for a time that is written otherwise, or a day that does not exist.
 */
export function readDay(time: string): string | undefined {
  const [, date] = TIME.exec(time) ?? []
  return isRealDate(date) ? date : undefined
}

/**
 * Check the META tags of a page.
 *
 * @param head
 *   What the page says.
 * @param report
 *   The report it should show.
 * @returns
 *   A finding for each required tag that is missing, empty or wrong.
 */
export function checkMetas(head: PageHead, report: unknown): Finding[] {
  return REQUIRED.flatMap((wanted) => checkMeta(wanted, head, report))
}

function checkMeta({ name, path = '', form }: Wanted, { metas }: PageHead, report: unknown): Finding[] {
  const found = metas.get(name.toLowerCase())
  const value = path === '' ? undefined : readPointer(report, path)
  const expected = typeof value === 'string' ? { expected: clip(value) } : {}
  if (found === undefined || found === '')
    return [tell('page-meta-missing', path, { name, ...(found === '' && { found }), ...expected })]
  const wrong = (params: Finding['params']) => [
    tell('page-meta-wrong', path, { name, found: clip(found), ...params }),
  ]
  if (form && !form.pattern.test(found)) return wrong({ form: form.text })
  if (name === 'PubDate') {
    const date = readDay(found)
    if (date === undefined) return wrong({ form: 'yyyy-MM-dd HH:mm' })
    return typeof value === 'string' && date !== value ? wrong(expected) : []
  }
  return typeof value === 'string' && foldText(found) !== foldText(value) ? wrong(expected) : []
}

function tell(code: PageCode, path: string, params: Finding['params']): Finding {
  return { code, severity: PAGE_CODES[code].severity, path, params }
}
