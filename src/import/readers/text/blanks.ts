// A text of wrapped or aligned lines → the same without the blanks that typesetting put into it.

/**
 * Drop the blanks beside Chinese characters, which print does not have; others become one.
 *
 * @param text
 *   Any text.
 * @returns
 *   The text; where columns of two or more blanks part words one blank stays.
 */
export function squeezeBlanks(text: string): string {
  return text.trim().replace(/[ \t\u3000]+/g, (blanks, at: number, all: string) => {
    if (blanks.length > 1) return ' '
    return isWide(all.charAt(at - 1)) || isWide(all.charAt(at + 1)) ? '' : ' '
  })
}

/**
 * Join what stands on the lines of one paragraph.
 *
 * @param parts
 *   The text of each line.
 * @returns
 *   All of them, with a blank only between Latin words.
 */
export function joinWrapped(parts: readonly string[]): string {
  return parts
    .map((part, index) => {
      const before = parts[index - 1]?.slice(-1) ?? ''
      return /[A-Za-z,;)]/.test(before) && /[A-Za-z(]/.test(part.charAt(0)) ? ` ${part}` : part
    })
    .join('')
}

/** Chinese characters, their punctuation, full-width forms. */
function isWide(character: string): boolean {
  return /[\u2014\u2018-\u201d\u2026\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffe6\ud800-\udfff]/.test(
    character,
  )
}
