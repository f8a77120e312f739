// Text of any origin → the same text inside markup, where nothing of it is markup.

import { showUnseen } from '../issue/describe.js'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * Escape a text for HTML and XML, in an element or between the quotes of an attribute.
 *
 * @param text
 *   Any text; what can't be seen in it, or may not stand in XML, is written out.
 * @returns
 *   One line without markup.
 */
export function escapeMarkup(text: string): string {
  return showUnseen(text)
    .replace(/[\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}
