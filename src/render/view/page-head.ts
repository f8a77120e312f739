// Report and options → what stands in the head of a page: META tags and schema.org texts.

import type { JsonLd, Meta } from '../../../generated/view.js'
import type { Site } from '../../model/types.js'
import type { RenderOptions, SiteOptions } from '../options.js'
import type { Values } from './values.js'

/** What both need to know of a report. */
export interface HeadFacts {
  readonly language: string
  readonly title: string
  readonly agency: string
  readonly creditCode: string
  readonly publication: Values
  readonly period: string
  /** First paragraph of the report. */
  readonly summary: string
  readonly url: string
  readonly jsonUrl: string
}

/**
 * List the META tags of a government site.
 *
 * @param facts
 *   What the report says.
 * @param options
 *   What the site says.
 * @param usual
 *   What the edition says of the site where the options do not, and further tags; one named as a tag of ours replaces it.
 * @returns
 *   The tags that have a value, in the order of the sites' guide.
 */
export function listMetas(facts: HeadFacts, options: RenderOptions, usual?: Site): Meta[] {
  const site: SiteOptions = { ...usual?.site, ...options.site }
  const { date, publisher, keywords } = facts.publication
  const pairs: [name: string, content: unknown][] = [
    ['SiteName', site.name],
    ['SiteDomain', site.domain],
    ['SiteIDCode', site.idCode],
    ['ColumnName', site.columnName],
    ['ColumnDescription', site.columnDescription],
    ['ColumnKeywords', site.columnKeywords],
    ['ColumnType', site.columnType],
    ['ArticleTitle', facts.title],
    ['PubDate', options.publishedAt ?? (typeof date === 'string' ? `${date} 00:00` : '')],
    ['ContentSource', site.contentSource ?? publisher ?? facts.agency],
    ['Keywords', Array.isArray(keywords) ? keywords.join(',') : ''],
    ['Author', site.author],
    ['Description', shorten(facts.summary)],
    ['Url', facts.url],
    ...Object.entries(usual?.metas ?? {}),
  ]
  // Letter case makes no other name, and of two tags of one name readers take either.
  const byName = new Map(pairs.map(([name, content]) => [name.toLowerCase(), { name, content }]))
  return [...byName.values()].flatMap(({ name, content }) =>
    typeof content === 'string' && content !== '' ? [{ name, content }] : [],
  )
}

/**
 * Write the texts of the schema.org data.
 *
 * @param facts
 *   What the report says.
 * @returns
 *   The texts, escaped so that neither JSON nor HTML nor the templates' own escaping changes them.
 */
export function describeForSearch(facts: HeadFacts): JsonLd {
  const { date, indexNumber, documentNumber, keywords } = facts.publication
  return {
    name: escapeJson(facts.title),
    language: escapeJson(facts.language),
    publisher: escapeJson(facts.agency),
    publisherId: escapeJson(facts.creditCode),
    published: escapeJson(date),
    period: escapeJson(facts.period),
    indexNumber: escapeJson(indexNumber),
    documentNumber: escapeJson(documentNumber),
    keywords: escapeJson(Array.isArray(keywords) ? keywords.join(',') : ''),
    url: escapeJson(facts.url),
    jsonUrl: escapeJson(facts.jsonUrl),
  }
}

/** Everything that JSON, HTML or Handlebars reads as more than itself becomes `\uXXXX`. */
function escapeJson(text: unknown): string {
  if (typeof text !== 'string') return ''
  return text.replace(UNSAFE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids control characters in a string.
const UNSAFE = /[\u0000-\u001f"&'<=>\\`\u007f\u2028\u2029\ud800-\udfff]/g

/** The beginning of a text, cut between characters. */
function shorten(text: string): string {
  if (text.length <= 150) return text
  const end = /[\ud800-\udbff]/.test(text.charAt(148)) ? 148 : 149
  return `${text.slice(0, end)}…`
}
