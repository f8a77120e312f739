// What a caller can say about a page beside the report, and what of it is refused.

import { ToolkitError } from '../issue/error.js'

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
 * Refuse options that would put something wrong into a page.
 *
 * @param options
 *   The options.
 * @throws {ToolkitError}
 *   `wrong-option` for a time in another form or an address that is none.
 */
export function checkOptions({ publishedAt, jsonUrl }: RenderOptions): void {
  if (publishedAt !== undefined && !/^\d{4}-\d\d-\d\d ([01]\d|2[0-3]):[0-5]\d$/.test(publishedAt)) {
    throw new ToolkitError('wrong-option', {
      zh: `publishedAt 应为 yyyy-MM-dd HH:mm（24小时制），实为 ${publishedAt}`,
      en: `publishedAt should be yyyy-MM-dd HH:mm (24 hours); it is ${publishedAt}`,
    })
  }
  // The address becomes a link: a scheme that runs something must not get in.
  if (jsonUrl !== undefined && /^[^/?#]*:/.test(jsonUrl) && !/^https?:\/\//i.test(jsonUrl)) {
    throw new ToolkitError('wrong-option', {
      zh: `jsonUrl 应为相对地址或 http(s) 地址，实为 ${jsonUrl}`,
      en: `jsonUrl should be a relative or an http(s) address; it is ${jsonUrl}`,
    })
  }
}
