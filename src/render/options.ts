// What a caller can say about a page beside the report, and what of it is refused.

import { ToolkitError } from '../issue/error.js'
import { findNearest } from '../issue/nearest.js'

/** The site a page is published on: values of its META tags. */
export interface SiteOptions {
  /** SiteName. */
  readonly name?: string
  /** SiteDomain. */
  readonly domain?: string
  /** SiteIDCode: the site's identification code. */
  readonly idCode?: string
  /** ColumnName: the column of the site the page stands in. */
  readonly columnName?: string
  /** ColumnDescription. */
  readonly columnDescription?: string
  /** ColumnKeywords. */
  readonly columnKeywords?: string
  /** ColumnType. */
  readonly columnType?: string
  /** ContentSource; the publisher of the catalogue entry, or the organ, if not given. */
  readonly contentSource?: string
  /** Author; left out if not given. */
  readonly author?: string
}

/** How a report is rendered. */
export interface RenderOptions {
  /** Only the report itself, to be put into a page: without head, style and META tags. */
  readonly fragment?: boolean
  /** The site the page is published on. */
  readonly site?: SiteOptions
  /** PubDate as `yyyy-MM-dd HH:mm`; midnight of the date of issue if not given. */
  readonly publishedAt?: string
  /** Address of the page; the catalogue entry's if not given. */
  readonly url?: string
  /** Address of the report as JSON, to be linked. */
  readonly jsonUrl?: string
}

/**
 * Refuse options that would put something wrong into a page, or nothing at all.
 *
 * @param options
 *   The options.
 * @throws {ToolkitError}
 *   `wrong-option` for an option that does not exist or is not of its type, a time that does not exist or is
 *   written otherwise, an address that is none.
 */
export function checkOptions(options: RenderOptions): void {
  checkNames(options, OPTIONS, '')
  if (options.site !== undefined) checkNames(options.site, SITE_OPTIONS, 'site.')
  const { publishedAt, url, jsonUrl } = options
  if (publishedAt !== undefined && !isTime(publishedAt)) {
    throw new ToolkitError('wrong-option', {
      zh: `publishedAt 应为 yyyy-MM-dd HH:mm（24小时制）且日期存在，实为 ${publishedAt}`,
      en: `publishedAt should be yyyy-MM-dd HH:mm (24 hours) of a day that exists; it is ${publishedAt}`,
    })
  }
  if (url !== undefined) checkAddress('url', url)
  if (jsonUrl !== undefined) checkAddress('jsonUrl', jsonUrl)
}

type OptionType = 'boolean' | 'string' | 'object'

const OPTIONS: Readonly<Record<keyof RenderOptions, OptionType>> = {
  fragment: 'boolean',
  site: 'object',
  publishedAt: 'string',
  url: 'string',
  jsonUrl: 'string',
}

const SITE_OPTIONS: Readonly<Record<keyof SiteOptions, OptionType>> = {
  name: 'string',
  domain: 'string',
  idCode: 'string',
  columnName: 'string',
  columnDescription: 'string',
  columnKeywords: 'string',
  columnType: 'string',
  contentSource: 'string',
  author: 'string',
}

function checkNames(given: object, known: Readonly<Record<string, OptionType>>, prefix: string): void {
  for (const name of Object.keys(given)) {
    const value: unknown = (given as Readonly<Record<string, unknown>>)[name]
    const type = Object.hasOwn(known, name) ? known[name] : undefined
    if (type === undefined) {
      const near = findNearest(name, Object.keys(known))
      const all = Object.keys(known).join(', ')
      throw new ToolkitError('wrong-option', {
        zh: `没有选项 ${prefix}${name}，${near ? `是否应为 ${prefix}${near}` : `可用：${all}`}`,
        en: `There is no option ${prefix}${name}; ${near ? `did you mean ${prefix}${near}` : `there are: ${all}`}`,
      })
    }
    // An option that is undefined counts as not given.
    if (value !== undefined && (value === null || typeof value !== type)) {
      throw new ToolkitError('wrong-option', {
        zh: `选项 ${prefix}${name} 的类型应为 ${type}`,
        en: `The option ${prefix}${name} should be of type ${type}`,
      })
    }
  }
}

/** Whether the text is a time of a day that the calendar has. */
function isTime(text: string): boolean {
  const [, date = ''] = /^(\d{4}-\d\d-\d\d) ([01]\d|2[0-3]):[0-5]\d$/.exec(text) ?? []
  const day = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date)
}

/** The address becomes a link, here or where it is copied to: a scheme that runs something must not get in. */
function checkAddress(name: string, address: string): void {
  if (!/^[^/?#]*:/.test(address) || /^https?:\/\//i.test(address)) return
  throw new ToolkitError('wrong-option', {
    zh: `${name} 应为相对地址或 http(s) 地址，实为 ${address}`,
    en: `${name} should be a relative or an http(s) address; it is ${address}`,
  })
}
