// White space of HTML source → the blanks a reader of the page sees.

const VISIBLE = /[^\s\u200b-\u200f\u2060\ufeff]/

/**
 * Tell whether a text holds anything but blanks and characters of no width.
 *
 * @param text
 *   The text.
 * @returns
 *   Whether something of it is to be seen.
 */
export function isVisible(text: string): boolean {
  // Nearly all texts are told by their first characters, sooner than by an expression.
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code > 0x20 && code < 0x80) return true
    if (code > 0x3000 && code < 0xd800) return true
    if (code > 0x80 && code !== 0xa0 && code !== 0x3000) return VISIBLE.test(text)
  }
  return false
}

const RUN = /[ \t\n\r\f]+/g
const NEEDS_COLLAPSE = /[\t\n\r\f]| {2}/
const BREAK = /[\n\r]/
const CHINESE =
  /[\u2014\u2018-\u201d\u2026\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\ud840-\udfff]/

/**
 * Collapse the white space of a line as a browser does, and drop what is at its ends, indents included.
 *
 * A line break of the source next to a Chinese character is where an editor wrapped the line: it disappears.
 *
 * @param line
 *   Text between two `<br>`.
 * @returns
 *   The line as it is to be seen.
 */
export function collapseBlanks(line: string): string {
  if (!NEEDS_COLLAPSE.test(line)) return line.trim()
  return line
    .replace(RUN, (run: string, at: number) =>
      BREAK.test(run) && (isChinese(line, at - 1) || isChinese(line, at + run.length)) ? '' : ' ',
    )
    .trim()
}

function isChinese(line: string, at: number): boolean {
  return CHINESE.test(line.charAt(at))
}

/** Blanks that set a line in: one of full width or two that may not break, after or among ordinary ones. */
const INDENT = /^[ \t\n\r\f]*(?:\u3000|\u2003|\u2002|\u00a0[ \t\n\r\f]*\u00a0)/

/**
 * Group the lines of a text into paragraphs: an empty line or an indent begins a new one.
 *
 * Old pages write whole articles as one element, with `<br>` and blanks between the paragraphs.
 *
 * @param lines
 *   What stands between the `<br>`.
 * @returns
 *   Indices into `lines`: where each paragraph begins and where it ends (exclusive), without empty lines at its ends.
 */
export function groupLines(lines: readonly string[]): readonly (readonly [number, number])[] {
  const groups: [number, number][] = []
  let isApart = true
  lines.forEach((line, index) => {
    if (!isVisible(line)) {
      isApart = true
      return
    }
    const last = groups.at(-1)
    if (last === undefined || isApart || INDENT.test(line)) groups.push([index, index + 1])
    else last[1] = index + 1
    isApart = false
  })
  return groups
}
