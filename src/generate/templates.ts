// Model → the partials of an edition as files, and all its templates precompiled.

import Handlebars from 'handlebars'
import type { Model } from '../model/types.js'
import { checkTemplates } from '../render/templates/check.js'
import { type Fault, refuseFaults } from '../render/templates/faults.js'
import { ENTRIES, readViewSchema } from '../render/templates/load.js'
import { writeSections } from '../render/templates/sections.js'
import { FORMATS, type Format, listTemplates, type Sources } from '../render/templates/sources.js'
import { typeView, type ViewType } from '../render/templates/view-type.js'

/**
 * Emit the templates of an edition.
 *
 * @param model
 *   The edition.
 * @param origin
 *   What the files are made from: one line without comment marks.
 * @param sources
 *   All its templates; those of this package with the partials unrolled from the model if not given.
 * @returns
 *   Text by path relative to the edition's folder: one partial for each section, `sections.hbs` that calls
 *   them in order, templates that replace those of this package, and `templates.js` with all templates precompiled for
 *   Handlebars' runtime build.
 * @throws {ToolkitError}
 *   `template-invalid` when a template asks for what the view does not have.
 */
export function emitTemplates(
  model: Model,
  origin: string,
  sources: Sources = listTemplates(model),
): Map<string, string> {
  const view = typeView(readViewSchema(), model)
  refuseFaults(FORMATS.flatMap((format) => findFaults(format, sources, view)))
  return new Map([
    ...FORMATS.flatMap((format) => listOwn(model, format, sources, origin)),
    ['templates.js', `// ${origin}\n\n${writeModule(sources)}`],
    ['templates.d.ts', `// ${origin}\n${TYPES}`],
  ])
}

/** The partials unrolled from the model, and the templates that replace those of this package. */
function listOwn(
  model: Model,
  format: Format,
  { [format]: sources }: Sources,
  origin: string,
): [path: string, text: string][] {
  const unrolled = writeSections(model)[format]
  const standard = listTemplates(model)[format]
  return [...sources].flatMap(([name, { text }]): [string, string][] => {
    if (!unrolled.has(name) && standard.get(name)?.text === text) return []
    return name === 'style'
      ? [[`templates/${format}/style.css`, `/* ${origin} */\n${text.replaceAll('\\{{', '{{')}`]]
      : [[`templates/${format}/${name}.hbs`, `{{!-- ${origin} --}}\n${text}`]]
  })
}

function findFaults(format: Format, { [format]: sources }: Sources, view: ViewType): readonly Fault[] {
  return checkTemplates({ format, sources, view, entries: ENTRIES, own: new Set(sources.keys()) }).faults
}

function writeModule(sources: Sources): string {
  const formats = FORMATS.map((format) => {
    const templates = [...sources[format]].sort(([a], [b]) => (a < b ? -1 : 1))
    const specs = templates.map(([name, { text }]) => `${JSON.stringify(name)}: ${precompile(text, format)},`)
    return `${format}: {\n${specs.join('\n')}\n},`
  })
  return `export const templates = {\n${formats.join('\n')}\n}\n`
}

/** No `@` variable is used, so blocks need no data frames: they are called far faster without. */
function precompile(text: string, format: Format): string {
  const spec = Handlebars.precompile(text, {
    knownHelpersOnly: true,
    data: false,
    noEscape: format === 'text',
  }) as string
  return spec.replaceAll(FALLBACK, 'container.lookupProperty').replaceAll(PLACE, '')
}

/** What each block repeats: a fallback for runtimes older than ours, and its place for the errors of helpers. */
const FALLBACK = /container\.lookupProperty \|\| function\(parent, propertyName\) \{[^}]*\}[^}]*\}/g
const PLACE = /,"loc":\{"start":\{"line":\d+,"column":\d+\},"end":\{"line":\d+,"column":\d+\}\}/g

const TYPES = `
import type { Templates } from 'ogi-report/render'

/** All templates of the edition, for Handlebars' runtime build. */
export const templates: Templates
`
