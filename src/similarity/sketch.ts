// Passages → a sketch of fixed size: two sketches agree in as many values as their texts share shingles (MinHash). One
// hash per shingle fills one of the values; values that none fills are taken over from others, the same way every time.

import type { Part } from './normalise.js'
import { SHINGLE } from './settings.js'

/** Values of a sketch. */
export const SKETCH = 128
/** Values that must agree for two sketches to meet, and how often they have the chance. */
const ROWS = 4
/** Groups of values. */
export const BANDS = SKETCH / ROWS

/**
 * Make the sketch of passages.
 *
 * @param parts
 *   The passages.
 * @returns
 *   The sketch; undefined where they have no shingle.
 */
export function makeSketch(parts: readonly Part[]): Uint16Array | undefined {
  const least = new Uint32Array(SKETCH).fill(EMPTY)
  for (const { counted } of parts) {
    for (let at = 0; at + SHINGLE <= counted.length; at++) {
      const hash = hashShingle(counted, at)
      const value = hash >>> 7
      const place = hash & (SKETCH - 1)
      if (value < (least[place] ?? 0)) least[place] = value
    }
  }
  if (least.every((value) => value === EMPTY)) return undefined
  return Uint16Array.from(
    least,
    (value, place) => mix(value === EMPTY ? borrow(least, place) : value) & 0xffff,
  )
}

const EMPTY = 0xffffffff

/** The value of another place, asked in an order that hangs on this place alone. */
function borrow(least: Uint32Array, place: number): number {
  for (let attempt = 1; ; attempt++) {
    const value = least[mix(place * 0x9e3779b1 + attempt) & (SKETCH - 1)] ?? EMPTY
    if (value !== EMPTY) return value
  }
}

function hashShingle(text: string, at: number): number {
  let hash = 0x811c9dc5
  for (let index = at; index < at + SHINGLE; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return mix(hash)
}

/** Every bit of the result hangs on every bit of the number (the end of MurmurHash3). */
function mix(number: number): number {
  let hash = number | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/**
 * Hash one group of values of a sketch: texts much alike have one in common.
 *
 * @param sketch
 *   The sketch.
 * @param band
 *   Number of the group, from 0.
 * @param seed
 *   Number of the section, so that sections meet their own kind.
 * @returns
 *   A whole number of 32 bits.
 */
export function hashBand(sketch: Uint16Array, band: number, seed: number): number {
  let hash = mix(seed * BANDS + band + 1)
  for (let row = 0; row < ROWS; row++) hash = mix(Math.imul(hash, 31) + (sketch[band * ROWS + row] ?? 0))
  return hash
}

/**
 * Estimate how much two texts have in common.
 *
 * @param sketch
 *   Sketch of the one.
 * @param sketches
 *   Sketches one after the other, the other's among them.
 * @param offset
 *   Where the other's begins.
 * @returns
 *   Shingles in both by shingles in either, from 0 to 1.
 */
export function estimateLikeness(sketch: Uint16Array, sketches: Uint16Array, offset: number): number {
  let same = 0
  for (let index = 0; index < SKETCH; index++) if (sketch[index] === sketches[offset + index]) same++
  return same / SKETCH
}
