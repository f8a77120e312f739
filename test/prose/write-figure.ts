// A figure → how an office may write it.

/** Ways to write a figure. */
export type Style = 'plain' | 'separated' | 'wide' | 'chinese'

/**
 * Write a figure.
 *
 * @param value
 *   A whole number, not negative.
 * @param style
 *   How.
 */
export function writeFigure(value: number, style: Style): string {
  const plain = String(value)
  if (style === 'separated') return plain.replace(/\B(?=(\d{3})+$)/g, ',')
  if (style === 'wide')
    return plain.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
  return style === 'chinese' ? writeChinese(value) : plain
}

/**
 * Write a figure in Chinese numerals.
 *
 * @param value
 *   A whole number below a hundred million.
 */
export function writeChinese(value: number): string {
  if (value >= 10_000) {
    const rest = value % 10_000
    return `${writeChinese(Math.floor(value / 10_000))}万${rest === 0 ? '' : `${rest < 1000 ? '零' : ''}${writeChinese(rest)}`}`
  }
  const digits = '零一二三四五六七八九'
  let text = ''
  for (const [index, digit] of [...String(value).padStart(4, '0')].entries())
    text += digit === '0' ? '零' : `${digits[Number(digit)]}${['千', '百', '十', ''][index]}`
  const tidy = text.replace(/零+/g, '零').replace(/^零|零$/g, '')
  return tidy.replace(/^一十/, '十') || '零'
}
