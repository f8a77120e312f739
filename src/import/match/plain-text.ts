// Text of a page → the same text without what typesetting put in: indents, justification, no-break and zero-width blanks.

/** Characters that Chinese text is set in: no blank belongs between two of them. */
const WIDE = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef\\u2014\\u2018\\u2019\\u201c\\u201d\\u2026]'
const BETWEEN_WIDE = new RegExp(`(?<=${WIDE}) +(?=${WIDE})`, 'gu')
const BLANKS = /[\t\v\f \u00a0\u2000-\u200a\u202f\u205f\u3000]+/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: what is not text is taken out.
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u2060\ufeff]/g

/**
 * Clean one line of text.
 *
 * @param text
 *   The text as read.
 * @returns
 *   The text with single blanks, none at its ends and none between Chinese characters.
 */
export function cleanLine(text: string): string {
  return text.replace(UNSEEN, '').replace(BLANKS, ' ').replace(BETWEEN_WIDE, '').trim()
}

/**
 * Cut a text at its line breaks and clean each line.
 *
 * @param text
 *   The text as read.
 * @returns
 *   The lines that are not empty.
 */
export function cleanLines(text: string): string[] {
  return text
    .split(/\r\n|[\n\r]/)
    .map(cleanLine)
    .filter((line) => line !== '')
}
