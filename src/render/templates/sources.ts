// Folders of templates → their text: those of this package with the partials of an edition, or a user's.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ToolkitError } from '../../issue/error.js'
import type { Model } from '../../model/types.js'
import { TEMPLATE_FOLDER } from '../template-folder.js'
import { writeSections } from './sections.js'

/** The two forms a report is rendered in. */
export const FORMATS = ['html', 'text'] as const

/** One of the two forms. */
export type Format = (typeof FORMATS)[number]

/** A template as text. */
export interface Source {
  /** Where it stands, for messages: `my-templates/html/page.hbs`, or `html/page.hbs` where it is generated. */
  readonly file: string
  readonly text: string
}

/** Templates by format and name. */
export type Sources = Readonly<Record<Format, ReadonlyMap<string, Source>>>

/**
 * List all templates of an edition.
 *
 * @param model
 *   The edition.
 * @returns
 *   The templates written by hand and the partials unrolled from the model.
 */
export function listTemplates(model: Model): Sources {
  const own = readTemplates(TEMPLATE_FOLDER, 'templates')
  const unrolled = writeSections(model)
  const merge = (format: Format) => new Map([...own[format], ...unrolled[format]])
  return { html: merge('html'), text: merge('text') }
}

/**
 * Read a folder of templates.
 *
 * @param folder
 *   Folder that holds `html/`, `text/` or both.
 * @param shown
 *   How messages name the folder; as it was given if left out.
 * @returns
 *   The templates by name; `style.css` is the template `style`.
 * @throws {ToolkitError}
 *   `file-unreadable` when the folder can't be read; `template-invalid` when it holds something else.
 */
export function readTemplates(folder: string, shown = folder): Sources {
  const names = readNames(folder)
  const strange = names.filter((name) => !FORMATS.some((format) => format === name))
  if (strange.length > 0 || names.length === 0) refuseFolder(folder, strange.join(', '))
  const read = (format: Format) =>
    names.includes(format) ? readFormat(folder, shown, format) : new Map<string, Source>()
  return { html: read('html'), text: read('text') }
}

function readFormat(folder: string, shown: string, format: Format): Map<string, Source> {
  const sources = new Map<string, Source>()
  for (const name of readNames(join(folder, format))) {
    const file = `${format}/${name}`
    const [, stem, extension] = /^([^.]+)\.(hbs|css)$/.exec(name) ?? []
    if (stem === undefined || (extension === 'css' && stem !== 'style')) refuseFolder(folder, file)
    const text = readFileSync(join(folder, file), 'utf8')
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n')
    // A style sheet is no template: whatever stands in it is printed as it is.
    sources.set(stem, {
      file: `${shown.replace(/[\\/]+$/, '')}/${file}`,
      text: extension === 'css' ? text.replaceAll('{{', '\\{{') : text,
    })
  }
  return sources
}

/** Names without those that editors and systems leave behind. */
function readNames(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.') && !/\.(json|md)$/.test(name))
      .sort()
  } catch (cause) {
    throw new ToolkitError(
      'file-unreadable',
      { zh: `无法读取模板文件夹 ${folder}`, en: `The template folder ${folder} cannot be read` },
      cause,
    )
  }
}

function refuseFolder(folder: string, found: string): never {
  throw new ToolkitError('template-invalid', {
    zh: `模板文件夹 ${folder} 中应有 html/ 或 text/ 下的 .hbs 文件和 html/style.css，实有：${found || '无'}`,
    en: `The template folder ${folder} should hold .hbs files in html/ or text/ and html/style.css; it holds: ${found || 'nothing'}`,
  })
}
