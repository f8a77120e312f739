// The templates of ogi-report with one change: a single generic template loops over the rows and cells of any table,
// as template authors write it, instead of partials unrolled from the model.

import { listTemplates } from '../../dist/render/templates/sources.js'

const SECTIONS = `{{#each sectionList}}
<section id="{{name}}" aria-labelledby="{{name}}-heading">
<h2 id="{{name}}-heading">{{heading}}</h2>
{{> blocks blocks}}
{{> facts facts}}
{{#if cells}}
{{> table this}}
{{/if}}
{{> annotations notes}}
{{> annotations explanations}}
{{> blocks remarks}}
</section>
{{/each}}
`

const TABLE = `<div class="table-scroll" role="group" tabindex="0" aria-labelledby="{{name}}-heading">
<table class="statutory">
<caption>{{heading}}</caption>
{{#each table}}
<{{tag}}>
{{#each rows}}
<tr>
{{#each this}}
<{{tag}}{{#each attributes}} {{name}}="{{value}}"{{/each}}>{{#if slot}}{{lookup ../../../cells slot}}{{else}}{{text}}{{/if}}</{{tag}}>
{{/each}}
</tr>
{{/each}}
</{{tag}}>
{{/each}}
</table>
</div>
`

/**
 * List the templates with generic tables.
 *
 * @param {import('../../src/model/types.js').Model} model
 *   The edition.
 * @returns {{ templates: Map<string, string>, addTables: (view: object) => object }}
 *   Handlebars templates by name, and what makes their context from the view of a report.
 */
export function listGenericTemplates(model) {
  const all = new Map([...listTemplates(model).html].map(([name, { text }]) => [name, text]))
  const tables = new Map(model.tables.map(({ name }) => [name, readTable(all.get(name))]))
  for (const { name } of model.sections) all.delete(name)
  all.set('sections', SECTIONS).set('table', TABLE)
  return {
    templates: all,
    addTables: (view) => ({
      ...view,
      sectionList: Object.values(view.sections).map((section) => ({
        ...section,
        table: tables.get(section.name),
      })),
    }),
  }
}

/** The unrolled markup is read back, so that the generic table can't drift from it. */
function readTable(text) {
  return [...text.matchAll(/<(thead|tbody)>\n([\s\S]*?)<\/\1>/g)].map(([, tag, rows]) => ({
    tag,
    rows: [...rows.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, cells]) =>
      [...cells.matchAll(/<(t[hd])([^>]*)>(?:\{\{([^}]*)\}\}|([^<]*))<\/\1>/g)].map(
        ([, tag, attributes, slot, text]) => ({
          tag,
          attributes: [...attributes.matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(([, name, value]) => ({
            name,
            value,
          })),
          slot: slot ?? '',
          text: text ?? '',
        }),
      ),
    ),
  }))
}
