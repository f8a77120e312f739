// Two counts → their rate with the interval it may lie in, had there been more cases like these.

import type { RateValue } from './result.js'

/** The 97.5 % point of the normal distribution: two-sided 95 %. */
const Z = 1.959963984540054

/**
 * Put two counts into a rate with its 95 % interval by Wilson's score, which holds for few cases and for rates near 0 and
 * 1, where the usual ± does not.
 *
 * @param of
 *   How many; null where it is not known.
 * @param per
 *   Of how many; null where it is not known.
 * @returns
 *   The rate. There is no interval where more are counted than there are, as only faulty reports do.
 */
export function describeRate(of: number | null, per: number | null): RateValue {
  if (of === null || per === null || per <= 0) return { of, per, value: null, low: null, high: null }
  const value = of / per
  if (of < 0 || of > per) return { of, per, value, low: null, high: null }
  const spread = (Z * Z) / per
  const centre = (value + spread / 2) / (1 + spread)
  const half = Math.sqrt(value * (1 - value) * spread + (spread * spread) / 4) / (1 + spread)
  // At the ends the sums are exactly 0 and 1, which binary fractions miss.
  const low = of === 0 ? 0 : Math.max(0, centre - half)
  const high = of === per ? 1 : Math.min(1, centre + half)
  return { of, per, value, low, high }
}
