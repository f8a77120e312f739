// What a caller can say about a page beside the report. Types only.

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
