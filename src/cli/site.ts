// A JSON file → what a page says about its site, checked name by name.

import { ToolkitError } from '../issue/error.js'
import { findNearest } from '../issue/nearest.js'
import type { SiteOptions } from '../render/options.js'
import { readJsonFile } from './report-file.js'

/** Every field of `SiteOptions`; the compiler sees to it that none is missing. */
const FIELDS: Readonly<Record<keyof SiteOptions, true>> = {
  name: true,
  domain: true,
  idCode: true,
  columnName: true,
  columnDescription: true,
  columnKeywords: true,
  columnType: true,
  contentSource: true,
  author: true,
}

/**
 * Read the description of a site.
 *
 * @param file
 *   Path of a JSON file with an object of texts: `name`, `domain`, `idCode`, `columnName` and so on.
 * @returns
 *   The site.
 * @throws {ToolkitError}
 *   `wrong-option` when it holds anything else.
 */
export function readSite(file: string): SiteOptions {
  const { value } = readJsonFile(file)
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw complain(file, '应为对象 {…}', 'expected an object {…}')
  }
  for (const [name, text] of Object.entries(value)) {
    if (!Object.hasOwn(FIELDS, name)) {
      const known = Object.keys(FIELDS)
      const nearest = findNearest(name, known) ?? known.join(' ')
      throw complain(
        file,
        `没有 ${name} 这一项，是否应为 ${nearest}？`,
        `there is no field ${name}; did you mean ${nearest}?`,
      )
    }
    if (typeof text !== 'string') throw complain(file, `${name} 应为字符串`, `${name} should be a string`)
  }
  return value as SiteOptions
}

function complain(file: string, zh: string, en: string): ToolkitError {
  return new ToolkitError('wrong-option', { zh: `${file}：${zh}`, en: `${file}: ${en}` })
}
