// The calendar of a rule: last days for organs, kinds and places. One calendar over another → the calendar of both.

/** Until when whom a report is due. The first entry of a calendar that fits an organ counts. */
export interface Deadline {
  readonly kind?: string
  readonly level?: string
  readonly scope?: string
  /** Code of a place (GB/T 2260), or its beginning: organs there and in the places below it. */
  readonly division?: string
  /** The one report year it is for. */
  readonly year?: number
  /** The last day, `MM-DD` of the year after; without it there is no limit. */
  readonly date?: string
  /** What it rests on. */
  readonly law?: string
}

/** What an entry says about whom it is for; the rest is what holds for them. */
export const CONDITIONS = ['kind', 'level', 'scope', 'division', 'year'] as const

/** Name of the setting that is a calendar. */
export const CALENDAR = 'deadlines'

/**
 * Replace settings of a rule. A calendar is laid over the one there is, so that a single kind of organ can be given
 * another day: what it says counts first, and what it leaves open stays.
 *
 * @param own
 *   The settings of the rule.
 * @param given
 *   Settings in place of them.
 * @returns
 *   The settings that hold.
 */
export function adjustSettings<Value>(
  own: Readonly<Record<string, Value>> = {},
  given: Readonly<Record<string, Value>>,
): Readonly<Record<string, Value>> {
  const [below, above] = [own[CALENDAR], given[CALENDAR]]
  const settings = { ...own, ...given }
  if (!Array.isArray(below) || !Array.isArray(above)) return settings
  // Both are calendars of the same kind of value.
  return { ...settings, [CALENDAR]: layOver(above, below) as Value }
}

/**
 * Lay one calendar over another.
 *
 * @param above
 *   Entries that count first.
 * @param below
 *   Entries that count for whom none of those is.
 * @returns
 *   All entries that can count.
 */
export function layOver(above: readonly unknown[], below: readonly unknown[]): unknown[] {
  return [...above, ...below.filter((entry) => !above.some((earlier) => covers(earlier, entry)))]
}

/**
 * Tell whether an entry is for everyone whom another is for, so that the other never counts after it.
 *
 * @param entry
 *   An entry; anything else covers nothing.
 * @param other
 *   The other.
 * @returns
 *   True where all its conditions are met whenever the other's are.
 */
export function covers(entry: unknown, other: unknown): boolean {
  if (entry === null || typeof entry !== 'object') return false
  const [wider, narrower] = [entry as Deadline, Object(other) as Deadline]
  return CONDITIONS.every((condition) => {
    const [one, two] = [wider[condition], narrower[condition]]
    if (condition !== 'division' || typeof one !== 'string' || typeof two !== 'string')
      return one === undefined || one === two
    return isWithin(two, one)
  })
}

/**
 * Tell whether a place lies in another, or is it.
 *
 * @param code
 *   Its division code (GB/T 2260), or the beginning of it.
 * @param place
 *   That of the other; its zeros at the end stand for all places below.
 * @returns
 *   True for `991325` in `990000` and in `9913`.
 */
export function isWithin(code: string, place: string): boolean {
  return code.startsWith(place.length === 6 ? place.replace(/(00){1,2}$/, '') : place)
}
