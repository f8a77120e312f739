// A number found and the number that may have been meant go in; how far-fetched that slip of the pen or the
// keyboard would be comes out. Costs are whole numbers: 10 more is ten times less likely.

/** What each kind of slip costs, before the choice of the digit it befalls. */
const COSTS = {
  sign: 8,
  leftZero: 10,
  dropped: 8,
  swapped: 10,
  doubled: 10,
  zeroAdded: 12,
  pointMoved: 12,
  neighbouringKey: 12,
  otherKey: 20,
  inserted: 24,
  strayEntry: 9,
  unexplained: 10,
}

/** 10 log10 of 0 to 10, rounded: what a choice among so many costs. Written out so that all machines agree. */
const CHOICE_COSTS = [0, 0, 3, 5, 6, 7, 8, 8, 9, 10, 10]

/** Keys beside each digit, on the row of digits and on the numeric pad. */
const NEIGHBOURING_KEYS: Readonly<Record<string, string>> = {
  '0': '129',
  '1': '024',
  '2': '0135',
  '3': '246',
  '4': '1357',
  '5': '2468',
  '6': '3579',
  '7': '468',
  '8': '579',
  '9': '068',
}

/**
 * Rate the slip that put a number in place of another.
 *
 * @param found - The number that stands there.
 * @param meant - The number that may have been meant.
 * @returns The cost, 10 for each factor of ten by which it is less likely; the least over all kinds of slip.
 */
export function rateSlip(found: number, meant: number): number {
  if (found === -meant) return COSTS.sign
  if (found === 0) return COSTS.leftZero
  if (meant === 0) return COSTS.strayEntry + rateRarity(found)
  const typed = writeDigits(found)
  const digits = writeDigits(meant)
  const unexplained = COSTS.unexplained + 10 * typed.length
  if (Math.sign(found) !== Math.sign(meant)) return unexplained
  return Math.min(
    unexplained,
    rateDropped(typed, digits),
    rateAdded(typed, digits),
    rateSwapped(typed, digits),
    rateMistyped(typed, digits),
    rateMovedPoint(typed, digits),
  )
}

/**
 * Rate how rare a number is in the cells of a report: zeros are common, and each further digit makes one number
 * ten times rarer.
 *
 * @param value - The number.
 * @returns The cost, 10 for each factor of ten.
 */
export function rateRarity(value: number): number {
  return value === 0 ? 3 : 6 + 10 * writeDigits(value).length
}

/** The number without sign as people type it, or its exponent form where that is how it is written. */
function writeDigits(value: number): string {
  return String(Math.abs(value))
}

function rateDropped(typed: string, meant: string): number {
  const isOne = positionsOf(meant).some((at) => isSameNumber(meant.slice(0, at) + meant.slice(at + 1), typed))
  return isOne ? COSTS.dropped + rateChoice(meant.length) : Number.POSITIVE_INFINITY
}

/** A digit too many: a zero at the end, the same key twice, or any other. */
function rateAdded(typed: string, meant: string): number {
  if (typed === `${meant}0`) return COSTS.zeroAdded
  const extra = positionsOf(typed).filter((at) =>
    isSameNumber(typed.slice(0, at) + typed.slice(at + 1), meant),
  )
  if (extra.length === 0) return Number.POSITIVE_INFINITY
  const isDoubled = extra.some((at) => typed[at] === typed[at + 1] || typed[at] === typed[at - 1])
  return (isDoubled ? COSTS.doubled : COSTS.inserted) + rateChoice(meant.length)
}

function rateSwapped(typed: string, meant: string): number {
  const isOne = positionsOf(meant).some((at) => {
    const pair = `${meant[at + 1] ?? ''}${meant[at]}`
    return isSameNumber(meant.slice(0, at) + pair + meant.slice(at + 2), typed)
  })
  return isOne ? COSTS.swapped + rateChoice(meant.length - 1) : Number.POSITIVE_INFINITY
}

function rateMistyped(typed: string, meant: string): number {
  if (typed.length !== meant.length) return Number.POSITIVE_INFINITY
  const different = positionsOf(meant).filter((at) => typed[at] !== meant[at])
  const at = different[0] ?? 0
  if (different.length !== 1) return Number.POSITIVE_INFINITY
  const isNeighbour = NEIGHBOURING_KEYS[meant[at] ?? '']?.includes(typed[at] ?? '') === true
  return (isNeighbour ? COSTS.neighbouringKey : COSTS.otherKey) + rateChoice(meant.length)
}

/** The same digits, larger or smaller by a power of ten. */
function rateMovedPoint(typed: string, meant: string): number {
  const bare = (text: string): string => text.replace('.', '').replace(/^0+|0+$/g, '')
  return bare(typed) === bare(meant) ? COSTS.pointMoved : Number.POSITIVE_INFINITY
}

function rateChoice(count: number): number {
  return CHOICE_COSTS[Math.max(0, Math.min(count, 10))] ?? 0
}

function positionsOf(text: string): number[] {
  return Array.from(text, (_, at) => at)
}

function isSameNumber(text: string, number: string): boolean {
  return text !== '' && Number(text) === Number(number)
}
