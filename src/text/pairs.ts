// Which pairs of characters stand next to each other somewhere in a report: a word whose pairs are not all there need
// not be looked for. A set of fixed size that may take a pair for one that is there, and never the other way round.

/** A bit for each of 65,536 hashes of pairs. */
export type Pairs = Uint32Array

const SIZE = 0x10000

/**
 * Make a set without any pair.
 *
 * @returns
 *   The set, for one report.
 */
export function createPairs(): Pairs {
  return new Uint32Array(SIZE / 32)
}

/**
 * Hash two neighbours.
 *
 * @param first
 *   Code of the first, as {@link foldCode} gives it.
 * @param second
 *   Code of the second.
 * @returns
 *   From 0 to 65,535.
 */
export function hashPair(first: number, second: number): number {
  return (Math.imul(first, 0x9e37) ^ second) & 0xffff
}

/**
 * Put a pair into a set.
 *
 * @param pairs
 *   The set; changed in place.
 * @param hash
 *   Hash of the pair.
 */
export function addPair(pairs: Pairs, hash: number): void {
  pairs[hash >>> 5] = (pairs[hash >>> 5] ?? 0) | (1 << (hash & 31))
}

/**
 * Tell whether a pair may be in a set.
 *
 * @param pairs
 *   The set.
 * @param hash
 *   Hash of the pair.
 * @returns
 *   False where it certainly is not.
 */
export function hasPair(pairs: Pairs, hash: number): boolean {
  return ((pairs[hash >>> 5] ?? 0) & (1 << (hash & 31))) !== 0
}

/**
 * Make small and capital letters alike, and those of full width.
 *
 * @param code
 *   Code of a character.
 * @returns
 *   Code of the small letter, digit or sign of half width; the same for any other.
 */
export function foldCode(code: number): number {
  const half = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code
  return half >= 0x41 && half <= 0x5a ? half + 0x20 : half
}

/**
 * Tell whether pairs may all be there.
 *
 * @param pairs
 *   The pairs of a report.
 * @param hashes
 *   Hashes of those that are asked for.
 * @returns
 *   False where one is not.
 */
export function mayHold(pairs: Pairs, hashes: readonly number[]): boolean {
  for (const hash of hashes) if (!hasPair(pairs, hash)) return false
  return true
}
