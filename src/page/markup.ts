// Markup written in the source and values of any origin → markup in which every value is text.
// The templates of reports belong to an edition and are checked against the view of one report; a page on many reports
// belongs to none, comes in pieces, and is nobody's to redesign. This tag escapes as those do.

import { escapeMarkup } from './escape.js'

/** Markup that needs no escaping: only `html` makes it. */
export class Markup {
  readonly #text: string

  private constructor(text: string) {
    this.#text = text
  }

  /** Join what a template holds. */
  static join(strings: readonly string[], values: readonly Content[]): Markup {
    return new Markup(
      strings.map((text, index) => text + (index < values.length ? write(values[index] ?? '') : '')).join(''),
    )
  }

  toString(): string {
    return this.#text
  }
}

/** What may stand in a template: text, which is escaped, or markup. */
export type Content = string | number | Markup | readonly Markup[]

/**
 * Write markup: a tag for template literals.
 *
 * @param strings
 *   The markup of the source.
 * @param values
 *   What stands between; text is escaped.
 * @returns
 *   The markup.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return Markup.join(strings, values)
}

function write(value: Content): string {
  if (value instanceof Markup) return value.toString()
  if (typeof value === 'string') return escapeMarkup(value)
  return typeof value === 'number' ? String(value) : value.map((each) => each.toString()).join('')
}
