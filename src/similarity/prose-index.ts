// Reports, one after the other → for each the earlier ones it may be copied from. Memory is fixed from the start, and
// the work for one report does not grow with their number.

import type { Model } from '../model/types.js'
import { readText } from '../text/text.js'
import { countLength } from './compare.js'
import { normaliseProse } from './normalise.js'
import type { CopySettings } from './settings.js'
import { BANDS, estimateLikeness, hashBand, makeSketch, SKETCH } from './sketch.js'

/** An earlier report that a section may be copied from. To be compared with. */
export interface ProseCandidate {
  /** The earlier report, by the name it was added under. */
  readonly id: string
  /** JSON Pointer of the section's blocks. */
  readonly path: string
  /** Estimate of how much the two have in common, from 0 to 1. */
  readonly likeness: number
}

/** Finds reports much alike without comparing each with each. */
export interface ProseIndex {
  /** Adds a report under a name; gives the earlier ones it may be copied from, the likeliest first. */
  readonly add: (id: string, report: unknown) => readonly ProseCandidate[]
  /** How many reports were added. */
  readonly size: number
  /** How many pairs of sections were looked at. */
  readonly compared: number
}

/** How large an index is. */
export interface ProseIndexOptions {
  /** Reports that are remembered; of more, the last. Default: 10,000, which take about 20 MB. */
  readonly reports?: number
  /** Most candidates for one section. Default: 5. */
  readonly candidates?: number
}

/** Reports of one bucket that are remembered: the last. A family of a thousand meets its latest members. */
const BUCKET = 4
/** Less in common is chance. */
const LEAST_LIKENESS = 0.35

/**
 * Make an index.
 *
 * @param modelOf
 *   Gives the edition of a report.
 * @param settings
 *   What is compared.
 * @param options
 *   How large it is.
 * @returns
 *   An empty index.
 */
export function makeProseIndex(
  modelOf: (report: unknown) => Model,
  settings: CopySettings,
  { reports = 10_000, candidates = 5 }: ProseIndexOptions = {},
): ProseIndex {
  const { paths, leastLength } = settings
  const places = Math.max(1, reports * paths.length)
  const sketches = new Uint16Array(places * SKETCH)
  const slots = 2 ** Math.ceil(Math.log2(Math.max(2, (places * BANDS) / BUCKET)))
  // Numbers of sketches, from 1; 0 is nothing.
  const buckets = new Float64Array(slots * BUCKET)
  const names: string[] = []
  let size = 0
  let compared = 0

  /** The sketches that share a bucket and are still remembered; this one's number takes the place of the oldest. */
  const meet = (sketch: Uint16Array, section: number, number: number): ReadonlySet<number> => {
    const met = new Set<number>()
    for (let band = 0; band < BANDS; band++) {
      const bucket = (hashBand(sketch, band, section) & (slots - 1)) * BUCKET
      for (let index = bucket; index < bucket + BUCKET; index++) {
        const other = buckets[index] ?? 0
        if (other > number - places && other > 0 && (other - 1) % paths.length === section) met.add(other)
      }
      buckets.copyWithin(bucket + 1, bucket, bucket + BUCKET - 1)
      buckets[bucket] = number
    }
    return met
  }

  const addSection = (sketch: Uint16Array, section: number): ProseCandidate[] => {
    const number = size * paths.length + section + 1
    const found: ProseCandidate[] = []
    for (const other of meet(sketch, section, number)) {
      compared++
      const likeness = estimateLikeness(sketch, sketches, ((other - 1) % places) * SKETCH)
      const id = names[Math.floor((other - 1) / paths.length) % reports] ?? ''
      if (likeness >= LEAST_LIKENESS) found.push({ id, path: paths[section] ?? '', likeness })
    }
    sketches.set(sketch, ((number - 1) % places) * SKETCH)
    return found.sort((one, other) => other.likeness - one.likeness).slice(0, candidates)
  }

  return {
    add: (id, report) => {
      const prose = normaliseProse(readText(Object(report), modelOf(report)), settings)
      const found = paths.flatMap((path, section) => {
        const parts = prose.get(path) ?? []
        const sketch = countLength(parts) >= leastLength ? makeSketch(parts) : undefined
        return sketch ? addSection(sketch, section) : []
      })
      names[size % reports] = id
      size++
      return found.sort((one, other) => other.likeness - one.likeness)
    },
    get size() {
      return size
    },
    get compared() {
      return compared
    },
  }
}
