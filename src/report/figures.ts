// A figure as a person or a spreadsheet writes it → a number. Blank stays apart from 0.

/**
 * Read a figure.
 *
 * @param value
 *   A number, or its text: full-width digits, signs and separators of thousands are read, units and words are not.
 * @returns
 *   The number; `blank` where nothing is written; undefined where no number can be read.
 */
export function readFigure(value: unknown): number | 'blank' | undefined {
  if (value === undefined || value === null) return 'blank'
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (typeof value !== 'string' || value.length > 100) return undefined
  // A change is written with its sign; ours prints the one of typesetters.
  const text = value
    .normalize('NFKC')
    .trim()
    .replace(/^\u2212/, '-')
    .replace(/^\+(?=\d)/, '')
  if (text === '') return 'blank'
  // Scientific notation is refused: a spreadsheet that writes it has dropped digits.
  const plain = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined
}
