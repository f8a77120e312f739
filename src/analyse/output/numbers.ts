// Numbers of an analysis → as people read them, the same everywhere.

import type { RateValue } from '../result.js'

/** What stands where there is no number. */
export const NOTHING = '–'

/**
 * Write a count.
 *
 * @param count
 *   The count; null where there is none.
 * @returns
 *   Its digits.
 */
export function writeCount(count: number | null): string {
  return count === null ? NOTHING : String(count)
}

/**
 * Write a share or a rate in per cent.
 *
 * @param share
 *   From 0 to 1; null where there is none.
 * @returns
 *   With one decimal, such as `33.3%`.
 */
export function writePercent(share: number | null): string {
  return share === null ? NOTHING : `${(share * 100).toFixed(1)}%`
}

/**
 * Write what a rate is made of.
 *
 * @param rate
 *   The rate.
 * @returns
 *   Such as `12/36`.
 */
export function writeFraction({ of, per }: RateValue): string {
  return `${writeCount(of)}/${writeCount(per)}`
}

/**
 * Write the interval of a rate.
 *
 * @param rate
 *   The rate.
 * @returns
 *   Such as `20.2%–49.7%`.
 */
export function writeInterval({ low, high }: RateValue): string {
  return low === null ? NOTHING : `${writePercent(low)}–${writePercent(high)}`
}
