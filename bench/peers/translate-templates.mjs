// Handlebars templates → the same in the language of another engine, mechanically: the engines are compared, not the
// hands that wrote for them.

import Handlebars from 'handlebars'

/**
 * What another engine writes for the few things our templates do. Expressions are JavaScript member accesses, which
 * every engine here reads.
 *
 * @typedef {object} Dialect
 * @property {(text: string) => string} text
 * @property {(expression: string) => string} print
 *   Prints a text, escaped.
 * @property {(condition: string, yes: string, no: string) => string} choose
 *   An empty list counts as no.
 * @property {(list: string, variable: string, body: string) => string} loop
 * @property {(expression: string, variable: string, body: string) => string} enter
 *   Does the body with a variable, unless the expression is null.
 * @property {(name: string, expression: string) => string} call
 *   Calls another template.
 */

/**
 * Translate a template.
 *
 * @param {string} template
 *   Handlebars, without helpers of its own.
 * @param {string} context
 *   What the engine calls the template's context.
 * @param {Dialect} dialect
 *   The engine's language.
 * @returns {string}
 *   The same template in that language.
 * @throws {Error}
 *   Where the template uses what this does not know.
 */
export function translateTemplate(template, context, dialect) {
  return writeProgram(Handlebars.parse(template), [context], dialect)
}

function writeProgram(program, scopes, dialect) {
  return (program?.body ?? []).map((statement) => writeStatement(statement, scopes, dialect)).join('')
}

function writeStatement(statement, scopes, dialect) {
  switch (statement.type) {
    case 'ContentStatement':
      return dialect.text(statement.value)
    case 'CommentStatement':
      return ''
    case 'MustacheStatement':
      return dialect.print(writeValue(statement, scopes))
    case 'PartialStatement':
      return dialect.call(statement.name.original, writePath(statement.params[0], scopes))
    case 'BlockStatement':
      return writeBlock(statement, scopes, dialect)
    default:
      throw new Error(`bench: teach translate-templates.mjs the ${statement.type}`)
  }
}

function writeBlock({ path, params, program, inverse }, scopes, dialect) {
  const value = writePath(params[0], scopes)
  const variable = `c${scopes.length}`
  const inside = () => writeProgram(program, [...scopes, variable], dialect)
  if (path.original === 'each') return dialect.loop(value, variable, inside())
  if (path.original === 'with') return dialect.enter(value, variable, inside())
  if (path.original !== 'if')
    throw new Error(`bench: teach translate-templates.mjs the block ${path.original}`)
  return dialect.choose(value, writeProgram(program, scopes, dialect), writeProgram(inverse, scopes, dialect))
}

function writeValue({ path, params }, scopes) {
  if (params.length === 0) return writePath(path, scopes)
  if (path.original !== 'lookup')
    throw new Error(`bench: teach translate-templates.mjs the helper ${path.original}`)
  return `${writePath(params[0], scopes)}[${writePath(params[1], scopes)}]`
}

/** A partial that is given nothing has the same context. */
function writePath(path, scopes) {
  if (path === undefined) return scopes.at(-1)
  return [scopes.at(-1 - path.depth), ...path.parts].join('.')
}
