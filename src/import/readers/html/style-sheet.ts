// Rules of a style sheet → elements that are laid out as tables by their class or their role.

import { DISPLAYS, type Display } from './look.js'
import { type Attributes, NO_ATTRIBUTES } from './tokens.js'

const ROLES: ReadonlyMap<string, Display> = new Map([
  ['table', 'table'],
  ['grid', 'table'],
  ['rowgroup', 'section'],
  ['row', 'row'],
  ['cell', 'cell'],
  ['gridcell', 'cell'],
  ['columnheader', 'cell'],
  ['rowheader', 'cell'],
])

const MAX_LENGTH = 200_000
const RULE = /([^{}]{1,500})\{([^{}]*)\}/g
const TABLE = /display\s*:\s*(table[-a-z]*)/i
const CLASS = /^\s*[a-z]*\.([-\w]+)\s*$/i

/** The classes of a page that make tables of other elements. */
export class StyleSheet {
  private readonly displays = new Map<string, Display>()

  /**
   * Read the text of a `<style>`; only rules for a single class count.
   *
   * @param text
   *   The text.
   */
  read(text: string): void {
    if (text.length > MAX_LENGTH || !text.includes('table-')) return
    for (const [, selectors = '', body = ''] of text.matchAll(RULE)) {
      const display = DISPLAYS.get(TABLE.exec(body)?.[1]?.toLowerCase() ?? '')
      if (display === undefined) continue
      for (const selector of selectors.split(',')) {
        const name = CLASS.exec(selector)?.[1]
        if (name !== undefined) this.displays.set(name, display)
      }
    }
  }

  /**
   * Tell what role and class make of an element.
   *
   * @param attributes
   *   Its attributes.
   */
  displayOf(attributes: Attributes): Display | undefined {
    if (attributes === NO_ATTRIBUTES) return undefined
    const { role, class: classes } = attributes
    const byRole = role === undefined ? undefined : ROLES.get(role)
    if (byRole !== undefined || classes === undefined || this.displays.size === 0) return byRole
    for (const name of classes.split(/\s+/, 20)) {
      const display = this.displays.get(name)
      if (display !== undefined) return display
    }
    return undefined
  }
}
