// The page of a report through other template engines: same view, same markup, same escaping, hence the same text.

import { Eta } from 'eta'
import Handlebars from 'handlebars'
import nunjucks from 'nunjucks'
import { escapeHtml } from './escape-html.mjs'
import { listGenericTemplates } from './generic-templates.mjs'
import { translateTemplate } from './translate-templates.mjs'

/**
 * Make the peers of the renderer. Their templates are compiled beforehand.
 *
 * @param {import('../../src/model/types.js').Model} model
 *   The edition.
 * @returns {Record<string, (view: object) => string>}
 *   By name; each writes the page of a view.
 */
export function createPages(model) {
  const { templates, addTables } = listGenericTemplates(model)
  const engines = {
    'Handlebars, tables looped': openHandlebars(templates),
    'eta, tables looped': openEta(templates),
    'nunjucks, tables looped': openNunjucks(templates),
  }
  return Object.fromEntries(
    Object.entries(engines).map(([name, write]) => [name, (view) => write(addTables(view))]),
  )
}

function openHandlebars(templates) {
  const environment = Handlebars.create()
  for (const [name, text] of templates) {
    environment.registerPartial(name, environment.compile(text, { knownHelpersOnly: true, data: false }))
  }
  return (view) => environment.partials.page(view)
}

function openEta(templates) {
  const eta = new Eta({ autoTrim: false, escapeFunction: escapeHtml })
  for (const [name, text] of templates)
    eta.loadTemplate(`@${name}`, translateTemplate(text, 'it.context', etaDialect))
  return (context) => eta.render('@page', { context })
}

const etaDialect = {
  text: (text) => text,
  print: (expression) => `<%= ${expression} %>`,
  choose: (condition, yes, no) =>
    `<% if (${condition} && ${condition}.length !== 0) { %>${yes}${no ? `<% } else { %>${no}` : ''}<% } %>`,
  loop: (list, variable, body) => `<% for (const ${variable} of ${list}) { %>${body}<% } %>`,
  enter: (expression, variable, body) =>
    `<% const ${variable} = ${expression}; if (${variable}) { %>${body}<% } %>`,
  // What is included gets the fields of an object, and a list would lose its nature.
  call: (name, expression) => `<%~ include('@${name}', { context: ${expression} }) %>`,
}

/** Macros rather than included files, which cost nunjucks more. */
function openNunjucks(templates) {
  // Only this function of theirs knows how to escape; theirs leaves `=` as it is and would give other bytes.
  nunjucks.lib.escape = escapeHtml
  const environment = new nunjucks.Environment([], { autoescape: true })
  const macros = [...templates].map(
    ([name, text]) =>
      `{% macro ${nameMacro(name)}(it) %}${translateTemplate(text, 'it', nunjucksDialect)}{% endmacro %}`,
  )
  const template = new nunjucks.Template(`${macros.join('')}{{ page(view) }}`, environment, 'page', true)
  return (view) => template.render({ view })
}

const nunjucksDialect = {
  text: (text) => (text.includes('{') ? `{% raw %}${text}{% endraw %}` : text),
  print: (expression) => `{{ ${expression} }}`,
  choose: (condition, yes, no) =>
    `{% if ${condition} and ${condition}.length != 0 %}${yes}${no ? `{% else %}${no}` : ''}{% endif %}`,
  loop: (list, variable, body) => `{% for ${variable} in ${list} %}${body}{% endfor %}`,
  enter: (expression, variable, body) =>
    `{% set ${variable} = ${expression} %}{% if ${variable} %}${body}{% endif %}`,
  call: (name, expression) => `{{ ${nameMacro(name)}(${expression}) }}`,
}

function nameMacro(name) {
  return name.replaceAll('-', '_')
}
