// Which fields of a report's head are printed as rows of label and text: all but these.

/** Fields that are printed in a place of their own, or not at all. */
export const OUTSIDE_ROWS: ReadonlySet<string> = new Set([
  '$schema',
  'edition',
  'title',
  'lead',
  'notes',
  'explanations',
])

/** A field that is printed as one row though it is an object: two dates. */
export const ONE_ROW = 'period'
