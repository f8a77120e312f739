// Exact sums of figures with decimals. Imports nothing.

/**
 * Add figures up exactly.
 *
 * @param terms
 *   The figures with their signs.
 * @returns
 *   The sum, or undefined where a figure is missing.
 */
export function addUp(
  terms: readonly { readonly value: number | undefined; readonly sign: 1 | -1 }[],
): number | undefined {
  let sum = 0
  for (const { value, sign } of terms) {
    if (value === undefined) return undefined
    sum += sign * value
  }
  // Whole numbers below 2^53 are exact; fractions are added again in units of their last place.
  return Number.isSafeInteger(sum) ? sum : addFractions(terms)
}

function addFractions(
  terms: readonly { readonly value: number | undefined; readonly sign: 1 | -1 }[],
): number {
  const texts = terms.map(({ value = 0, sign }) => String(sign * value))
  if (texts.some((text) => text.includes('e'))) return Number.NaN
  const places = Math.max(...texts.map((text) => text.split('.')[1]?.length ?? 0))
  const total = texts.reduce((sum, text) => {
    const [whole = '0', fraction = ''] = text.split('.')
    return sum + BigInt(whole + fraction.padEnd(places, '0'))
  }, 0n)
  const digits = String(total < 0n ? -total : total).padStart(places + 1, '0')
  const at = digits.length - places
  return Number(`${total < 0n ? '-' : ''}${digits.slice(0, at)}.${digits.slice(at) || '0'}`)
}
