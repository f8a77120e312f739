// Text → HTML, escaping what Handlebars escapes: pages are compared byte by byte.

const ESCAPES = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
  '`': '&#x60;',
  '=': '&#x3D;',
}

/**
 * Escape a value for HTML, in text and attributes.
 *
 * @param {unknown} value
 *   A text or a number.
 * @returns {string}
 *   The text.
 */
export function escapeHtml(value) {
  const text = String(value)
  return /[&<>"'`=]/.test(text) ? text.replace(/[&<>"'`=]/g, (character) => ESCAPES[character]) : text
}
