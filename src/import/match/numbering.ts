// The number at the start of a line, as reports write it → its style, and the words after it.

/** How a number is written, from the outermost level in. */
export type NumberStyle = 'section' | 'second' | 'third' | 'fourth' | 'circled'

/** A line cut into its number and its words. */
export interface NumberedLine {
  readonly style?: NumberStyle
  /** The number with its punctuation, as written; empty where there is none. */
  readonly number: string
  readonly words: string
}

const CHINESE = '[一二三四五六七八九十百〇零]+'
/** The styles that official writing knows: 一、 （一） 1. （1） ①. A point between digits is no number's end. */
const STYLES: readonly (readonly [NumberStyle, RegExp])[] = [
  ['section', new RegExp(`^(?:第${CHINESE}(?:部分|章)[、：:\\s]*|${CHINESE}\\s*[、．.，,]\\s*)`)],
  ['second', new RegExp(`^[（(]\\s*${CHINESE}\\s*[）)]\\s*[、．.]?\\s*`)],
  ['third', /^[0-9０-９]{1,2}\s*(?:[、．]|[.](?![0-9０-９]))\s*/],
  ['fourth', /^[（(]\s*[0-9０-９]{1,2}\s*[）)]\s*[、．.]?\s*/],
  ['circled', /^[\u2460-\u2473]\s*/],
]

/**
 * Cut a line into its number and its words.
 *
 * @param text
 *   The line, without blanks at its start.
 * @returns
 *   Its parts; without style where it begins with no number.
 */
export function splitNumber(text: string): NumberedLine {
  for (const [style, pattern] of STYLES) {
    const found = pattern.exec(text)?.[0]
    if (found !== undefined && found.length < text.length) {
      return { style, number: found.trimEnd(), words: text.slice(found.length) }
    }
  }
  return { number: '', words: text }
}
