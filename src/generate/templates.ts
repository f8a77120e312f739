// Model + the templates in `templates/` → the partials of an edition, and all templates precompiled.

import Handlebars from 'handlebars'
import type { Model, Section } from '../model/types.js'
import { readTemplates, type TemplateSources } from './template-sources.js'
import { escapeStatic, writeTable } from './table-markup.js'

/**
 * Emit the templates of an edition.
 *
 * @param model
 *   The edition.
 * @param origin
 *   What the files are made from: one line without comment marks.
 * @param sources
 *   The templates written by hand; those in `templates/` if not given.
 * @returns
 *   Text by path relative to the edition's folder: one partial for each section, `sections.hbs` that calls
 *   them in order, and `templates.js` with all templates precompiled for Handlebars' runtime build.
 * @throws {ToolkitError}
 *   `template-invalid` when a template asks for what the view does not have.
 */
export function emitTemplates(
  model: Model,
  origin: string,
  sources: TemplateSources = readTemplates(),
): Map<string, string> {
  const files = new Map<string, string>()
  const all = { html: new Map(sources.html), text: new Map(sources.text) }
  for (const [format, write] of [['html', writeHtmlSection], ['text', writeTextSection]] as const) {
    const partials = [
      ...model.sections.map((section) => [section.name, write(model, section)] as const),
      ['sections', model.sections.map(({ name }) => `{{> ${name} sections.${name}}}`)] as const,
    ]
    for (const [name, lines] of partials) {
      const text = `{{!-- ${origin} --}}\n${lines.join('\n')}\n`
      files.set(`templates/${format}/${name}.hbs`, text)
      all[format].set(name, text)
    }
  }
  files.set('templates.js', writeModule(origin, all))
  files.set('templates.d.ts', `// ${origin}\n${TYPES}`)
  return files
}

function writeHtmlSection(model: Model, section: Section): string[] {
  const { name } = section
  const table = model.tables.find((each) => each.name === name)
  return [
    `<section id="${name}" aria-labelledby="${name}-heading">`,
    `<h2 id="${name}-heading">${escapeStatic(section.label.zh)}</h2>`,
    '{{> blocks blocks}}',
    '{{> facts facts}}',
    ...(table ? writeTable(table, `${name}-heading`) : []),
    '{{> annotations notes}}',
    '{{> annotations explanations}}',
    ...(table ? ['{{> blocks remarks}}'] : []),
    '</section>',
  ]
}

/** The words stand in the view's lines: how they are wrapped depends on nothing that is known here. */
function writeTextSection(model: Model, section: Section): string[] {
  const isTable = model.tables.some((each) => each.name === section.name)
  return [
    '{{> lines lines}}',
    '{{> blocks blocks}}',
    '{{> lines facts.lines}}',
    ...(isTable ? ['{{> lines tableLines}}'] : []),
    '{{> annotations notes}}',
    '{{> annotations explanations}}',
    ...(isTable ? ['{{> blocks remarks}}'] : []),
  ]
}

function writeModule(origin: string, all: TemplateSources): string {
  const formats = (['html', 'text'] as const).map((format) => {
    const templates = [...all[format]].sort(([a], [b]) => (a < b ? -1 : 1))
    const specs = templates.map(([name, text]) => `${JSON.stringify(name)}: ${precompile(text, format)},`)
    return `${format}: {\n${specs.join('\n')}\n},`
  })
  return `// ${origin}\n\nexport const templates = {\n${formats.join('\n')}\n}\n`
}

/** No `@` variable is used, so blocks need no data frames; and no object of the view is ever absent. */
function precompile(text: string, format: 'html' | 'text'): string {
  const spec = Handlebars.precompile(text, {
    knownHelpersOnly: true,
    data: false,
    assumeObjects: true,
    noEscape: format === 'text',
  }) as string
  // Each block repeats a fallback for runtimes older than ours, and counts lines only for its own errors.
  return spec.replaceAll(FALLBACK, 'container.lookupProperty')
}

const FALLBACK = /container\.lookupProperty \|\| function\(parent, propertyName\) \{[^}]*\}[^}]*\}/g

const TYPES = `
import type { Templates } from 'ogi-report/render'

/** All templates of the edition, for Handlebars' runtime build. */
export const templates: Templates
`
