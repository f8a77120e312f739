// The words of a title → the organ and the year it names.

import type { Model } from '../../../model/types.js'
import { findYear } from '../dates.js'

/** What a title names. */
export interface NamedTitle {
  /** The organ; empty where it names none. */
  readonly agency: string
  readonly year?: number
  /** The first year, where the title names a span of years. */
  readonly from?: number
}

const YEAR = '(?:20\\d{2}|二[〇○零O０][一二三四五六七八九〇○零O０]{2})'
const YEARS = new RegExp(`(?:${YEAR}\\s*年?度?\\s*[-—–－~～至、]+\\s*)?${YEAR}\\s*年\\s*度?`, 'g')
const SPAN = new RegExp(`(${YEAR})\\s*年?度?\\s*[-—–－~～至、]+\\s*(${YEAR})\\s*年`)

/**
 * Read the words of a title: what is neither year nor the name of the report is the organ.
 *
 * @param model
 *   The edition.
 * @param text
 *   The title.
 * @returns
 *   The organ, empty where the title names none, and the year; of a span of years the last.
 */
export function readTitle(model: Model, text: string): NamedTitle {
  const span = SPAN.exec(text)
  const year = findYear(span ? `${span[2]}年` : text)
  const from = span ? findYear(`${span[1]}年`) : undefined
  const name = listNames(model).find((each) => text.includes(each))
  const rest = name === undefined ? '' : text.slice(0, text.indexOf(name))
  const agency = rest
    .replace(YEARS, '')
    .replace(/^\s*(?:标题|名称|信息名称)\s*[:：]/, '')
    .replace(/^(?:关于|公布|公开|印发)+|[（(][^（）()]*[）)]$/g, '')
    .replace(/(?:关于|公布|的|[\s\-—_|“"《·:：])+$/, '')
    .replace(/^[\s\-—_|“"《·:：]+/, '')
    .trim()
  return { agency, ...(year !== undefined && { year }), ...(from !== undefined && { from }) }
}

/**
 * Cut the name of the site off a title: `…报告-清河县人民政府`.
 *
 * @param model
 *   The edition.
 * @param text
 *   The title.
 * @returns
 *   The title up to the end of the part that names the report.
 */
export function cutSite(model: Model, text: string): string {
  const name = listNames(model).find((each) => text.includes(each))
  if (name === undefined) return text
  const end = text.indexOf(name) + name.length
  const site = /\s*[-_|—–－]+\s*(?!\d)\D.*$/s.exec(text.slice(end))
  return site ? text.slice(0, end + site.index).trim() : text
}

const names = new WeakMap<Model, readonly string[]>()

/** The longest first. */
function listNames(model: Model): readonly string[] {
  const known = names.get(model)
  if (known) return known
  const made = [model.label.zh, ...(model.label.aliases ?? [])].sort((a, b) => b.length - a.length)
  names.set(model, made)
  return made
}
