// Claims of a passage → those that no reading of the tables bears out.

import type { Text } from '../model/types.js'
import type { Certainty, Claim } from './claim.js'
import type { ProseFinding } from './finding.js'
import { quote, quoteAround, type ReadPassage } from './sentence.js'
import { agrees, findValue, nameValue, type Tables, type Value } from './values.js'

/** A claim with the figures it may speak of. */
export interface Weighed {
  readonly claim: Claim
  readonly values: readonly Value[]
  readonly fits: boolean
}

/**
 * Hold claims against the tables.
 *
 * @param claims
 *   The claims of a passage.
 * @param tables
 *   The report.
 * @returns
 *   The claims whose cells all have figures, with these.
 */
export function weigh(claims: readonly Claim[], tables: Tables): readonly Weighed[] {
  return claims.flatMap((claim) => {
    const values = claim.readings.flatMap((reading) => findValue(tables, reading) ?? [])
    if (values.length === 0 || values.length < claim.readings.length) return []
    return [{ claim, values, fits: values.some((value) => agrees(claim.figure, value)) }]
  })
}

/**
 * List the claims that do not fit.
 *
 * @param passage
 *   The passage.
 * @param weighed
 *   Its claims.
 * @param tables
 *   The report.
 * @returns
 *   One finding for each. A figure whose subject is named elsewhere in the text is sure only where another figure on the
 *   same subject in the same passage does fit.
 */
export function findWrongFigures(
  passage: ReadPassage,
  weighed: readonly Weighed[],
  tables: Tables,
): ProseFinding[] {
  return weighed.flatMap(({ claim, values, fits }) => {
    if (fits) return []
    const { figure, group, stretch } = claim
    const fitting = weighed.filter(
      (other) => other.fits && other.claim.group === group && !other.claim.figure.isRough,
    )
    const hasAnchor = fitting.some((other) => other.claim.stands) || vouch(fitting)
    const isNone = (figure.value === 0) !== values.every(({ stated, summed }) => stated === 0 && summed === 0)
    return [
      {
        rule: isNone ? 'prose-none' : 'prose-figure',
        certainty: judge(claim, hasAnchor, vouch(fitting)),
        path: passage.path,
        params: {
          sentence: quoteAround(passage, stretch),
          quote: quote(passage, stretch),
          stated: figure.value,
          wanted: tellTables(values, tables),
          cells: values
            .slice(0, MOST_NAMED)
            .map(({ reading, stated }) => ({ cells: reading.flat(), value: stated })),
        },
      },
    ]
  })
}

/** Figures of several rows that all fit say what the passage is about, whether it names that or not. */
const VOUCHING = 3
/** Whatever a text is about, 1 and 2 fit somewhere. */
const LEAST = 3

function vouch(fitting: readonly Weighed[]): boolean {
  const rows = new Set(
    fitting.flatMap(({ claim }) => (claim.figure.value >= LEAST ? [claim.readings[0]?.flat().join()] : [])),
  )
  return rows.size >= VOUCHING
}

function judge({ certainty, stands, figure }: Claim, hasAnchor: boolean, areVouching: boolean): Certainty {
  if (figure.isRough) return 'guess'
  if (certainty === 'guess' && areVouching) return 'likely'
  if (certainty === 'sure' && !stands && !hasAnchor) return 'likely'
  return certainty
}

const MOST_NAMED = 3

/** What the tables say, reading by reading. */
function tellTables(values: readonly Value[], tables: Tables): { [name: string]: string }[] {
  return values.slice(0, MOST_NAMED).map((value): { zh: string; en: string } => {
    const name: Text = nameValue(tables, value)
    return { zh: `表中${name.zh}`, en: `the tables say ${name.en}` }
  })
}
