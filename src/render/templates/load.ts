// A user's folder of templates + the templates of an edition → templates in which the user's replace ours.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Handlebars from 'handlebars'
import { findNearest } from '../../issue/nearest.js'
import type { Model } from '../../model/types.js'
import type { TemplateSpec, Templates } from '../runtime.js'
import { TEMPLATE_FOLDER } from '../template-folder.js'
import { checkTemplates } from './check.js'
import { type Fault, refuseFaults, SAY } from './faults.js'
import { FORMATS, type Format, listTemplates, readTemplates, type Source, type Sources } from './sources.js'
import { typeView, type ViewSchema, type ViewType } from './view-type.js'

/** Templates that the renderer calls itself: a whole page, and the report alone. */
export const ENTRIES = ['page', 'article']

/**
 * Load a folder of templates over those of an edition.
 *
 * A file replaces the template of its name: the page, a section or a partial. All are checked: what they
 * ask for must be in the view, in every context they are called with.
 *
 * @param folder
 *   Folder that holds `html/`, `text/` or both, with `.hbs` files and `html/style.css`.
 * @param model
 *   The edition.
 * @param base
 *   Its templates.
 * @returns
 *   The templates for `createRenderer`.
 * @throws {ToolkitError}
 *   `template-invalid` with the file, line and column of every fault; `file-unreadable` when there is no
 *   such folder.
 * @example
 *   const templates = loadTemplates('my-templates', model, base)
 *   const { renderHtml } = createRenderer({ model, templates })
 */
export function loadTemplates(folder: string, model: Model, base: Templates): Templates {
  const own = readTemplates(folder)
  checkFolder(own, listTemplates(model), model)
  const merge = (format: Format) => ({ ...base[format], ...compileAll(format, own[format]) })
  return { html: merge('html'), text: merge('text') }
}

/**
 * Lay folders of templates over those of an edition, as text.
 *
 * @param model
 *   The edition.
 * @param folders
 *   Folders as {@link loadTemplates} takes them; each replaces what those before it hold.
 * @returns
 *   All templates of the edition.
 * @throws {ToolkitError}
 *   `template-invalid` with the file, line and column of every fault; `file-unreadable` when there is no such folder.
 */
export function stackTemplates(model: Model, folders: readonly string[]): Sources {
  let sources = listTemplates(model)
  for (const folder of folders) {
    const own = readTemplates(folder)
    checkFolder(own, sources, model)
    const below = sources
    const merge = (format: Format) => new Map([...below[format], ...own[format]])
    sources = { html: merge('html'), text: merge('text') }
  }
  return sources
}

/**
 * Compile all templates of an edition.
 *
 * @param sources
 *   The templates, as {@link stackTemplates} gives them.
 * @returns
 *   The templates for `createRenderer`.
 */
export function compileTemplates(sources: Sources): Templates {
  return { html: compileAll('html', sources.html), text: compileAll('text', sources.text) }
}

function checkFolder(own: Sources, standard: Sources, model: Model): void {
  const view = typeView(readViewSchema(), model)
  refuseFaults(FORMATS.flatMap((format) => findFaults(format, standard[format], own[format], view)))
}

/**
 * Read the schema of the view.
 *
 * @returns
 *   `templates/view.schema.json`.
 */
export function readViewSchema(): ViewSchema {
  return JSON.parse(readFileSync(join(TEMPLATE_FOLDER, 'view.schema.json'), 'utf8')) as ViewSchema
}

function findFaults(
  format: Format,
  standard: ReadonlyMap<string, Source>,
  own: ReadonlyMap<string, Source>,
  view: ViewType,
): readonly Fault[] {
  const sources = new Map([...standard, ...own])
  const { faults, used } = checkTemplates({
    format,
    sources,
    view,
    entries: ENTRIES,
    own: new Set(own.keys()),
  })
  // A template that only replaced ones call is no fault: its name is known.
  const unused = [...own].filter(([name]) => !used.has(name) && !standard.has(name))
  return [
    ...faults,
    ...unused.map(([name, { file }]) => ({
      file,
      line: 1,
      column: 1,
      text: SAY.unused(name, findNearest(name, standard.keys())),
    })),
  ]
}

function compileAll(format: Format, sources: ReadonlyMap<string, Source>): Record<string, TemplateSpec> {
  return Object.fromEntries([...sources].map(([name, { text }]) => [name, compile(format, text)]))
}

/** What `Handlebars.compile` does before it binds the result to its own, global environment. */
function compile(format: Format, text: string): TemplateSpec {
  const { Compiler, JavaScriptCompiler } = Handlebars as unknown as CompilerParts
  const options = { knownHelpersOnly: true, knownHelpers: BUILT_IN, data: true, noEscape: format === 'text' }
  const environment = new Compiler().compile(Handlebars.parse(text), options)
  return new JavaScriptCompiler().compile(environment, options, undefined, true)
}

const BUILT_IN = { if: true, unless: true, each: true, with: true, lookup: true }

/** Handlebars' types leave its compiler out. */
interface CompilerParts {
  readonly Compiler: new () => { compile(program: unknown, options: object): unknown }
  readonly JavaScriptCompiler: new () => {
    compile(environment: unknown, options: object, context: undefined, asObject: true): TemplateSpec
  }
}
