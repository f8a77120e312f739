// How a paragraph should come out → the name of a style for it, and what the library makes of that style.

/** How a paragraph should come out. */
export interface Outcome {
  readonly rank?: number | undefined
  readonly isCentred?: boolean | undefined
  readonly isContents?: boolean | undefined
  /** Number of the list it is an item of. */
  readonly list?: { readonly number: number; readonly isOrdered: boolean } | undefined
}

/** Styles given out so far. */
export interface StyleMap {
  readonly name: (outcome: Outcome) => string
  /** In the notation of the library. */
  readonly list: () => string[]
}

/**
 * Make an empty list of styles.
 *
 * @returns
 *   Names styles as they are asked for.
 */
export function makeStyleMap(): StyleMap {
  const styles = new Map<string, string>()
  return {
    name(outcome) {
      const path = writePath(outcome)
      const name = styles.get(path) ?? `s${styles.size + 1}`
      styles.set(path, name)
      return name
    },
    list: () => [...styles].map(([path, name]) => `p.${name} => ${path}`),
  }
}

function writePath({ rank, isCentred, isContents, list }: Outcome): string {
  const centred = isCentred ? "[style='text-align:center']" : ''
  // Items go into one list as long as the lists are alike; the class tells two lists apart that follow each other.
  if (list) return `${list.isOrdered ? 'ol' : 'ul'}.list${list.number % 2} > li:fresh`
  if (isContents) return 'nav > p:fresh'
  return `${rank === undefined ? 'p' : `h${rank}`}${centred}:fresh`
}
