// A number → a stream of choices that is the same for the same number.

/** Seeded choices. */
export interface Chance {
  /** A whole number from `least` to `most`, both included. */
  integer(least: number, most: number): number
  pick<T>(list: readonly T[]): T
  /** Whether something of this probability happens. */
  happens(probability: number): boolean
  shuffle<T>(list: readonly T[]): T[]
}

/**
 * Make a stream of choices (mulberry32).
 *
 * @param seed
 *   Any whole number.
 * @returns
 *   Choices that depend on the seed alone.
 */
export function makeChance(seed: number): Chance {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const integer = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    integer,
    pick: (list) => list[integer(0, list.length - 1)] as (typeof list)[number],
    happens: (probability) => next() < probability,
    shuffle: (list) => {
      const copy = [...list]
      for (let at = copy.length - 1; at > 0; at--) {
        const other = integer(0, at)
        const held = copy[at] as (typeof copy)[number]
        copy[at] = copy[other] as (typeof copy)[number]
        copy[other] = held
      }
      return copy
    },
  }
}
