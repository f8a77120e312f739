// Model → the partials unrolled from it: one for each section, and `sections` that calls them in order.

import type { Model, Section, Table } from '../../model/types.js'
import type { Sources } from './sources.js'
import { escapeStatic, writeTable } from './table-markup.js'

/**
 * Write the partials of an edition.
 *
 * @param model
 *   The edition.
 * @returns
 *   Their text by format and name.
 */
export function writeSections(model: Model): Sources {
  return { html: writeAll(model, 'html', writeHtmlSection), text: writeAll(model, 'text', writeTextSection) }
}

type Write = (model: Model, section: Section) => string[]

function writeAll(model: Model, format: string, write: Write): Sources['html'] {
  const calls = model.sections.map(({ name }) => `{{> ${name} sections.${name}}}`)
  const partials: [name: string, lines: string[]][] = [
    ...model.sections.map((section): [string, string[]] => [section.name, write(model, section)]),
    ['sections', calls],
  ]
  return new Map(
    partials.map(([name, lines]) => [name, { file: `${format}/${name}.hbs`, text: `${lines.join('\n')}\n` }]),
  )
}

function writeHtmlSection(model: Model, section: Section): string[] {
  const { name } = section
  const { table, placed } = listTables(model, section)
  return [
    `<section id="${name}" aria-labelledby="${name}-heading">`,
    `<h2 id="${name}-heading">${escapeStatic(section.label.zh)}</h2>`,
    '{{> blocks blocks}}',
    '{{> facts facts}}',
    ...(table ? writeTable(table, `${name}-heading`) : []),
    ...placed.flatMap((each) => writePlaced(each, writeTable(each))),
    '{{> annotations notes}}',
    '{{> annotations explanations}}',
    ...(table ? ['{{> blocks remarks}}'] : []),
    '</section>',
  ]
}

/** The words stand in the view's lines: where they break depends on what a report says. */
function writeTextSection(model: Model, section: Section): string[] {
  const { table, placed } = listTables(model, section)
  return [
    '{{> lines lines}}',
    '{{> blocks blocks}}',
    '{{> lines facts.lines}}',
    ...(table ? ['{{> lines tableLines}}'] : []),
    ...placed.flatMap((each) => writePlaced(each, ['{{> lines lines}}'])),
    '{{> annotations notes}}',
    '{{> annotations explanations}}',
    ...(table ? ['{{> blocks remarks}}'] : []),
  ]
}

/** The statutory table of a section, and those that it prints after its prose. */
function listTables({ tables }: Model, { name }: Section): { table?: Table; placed: readonly Table[] } {
  const table = tables.find((each) => each.name === name)
  const placed = tables.filter((each) => each.section === name && each !== table)
  return { placed, ...(table && { table }) }
}

/** Nothing where the report does not have the table. */
function writePlaced({ name }: Table, lines: readonly string[]): string[] {
  return [`{{#with tables.${name}}}`, ...lines, '{{/with}}']
}
