// A passage that quotes last year's figure beside this year's → the changes it states that do not follow from the two:
// 受理120件，较上年的100件增长25%; 新收申请120件，同比增长25%（2023年为100件）.

import { isNear, measure } from './changes.js'
import type { Weighed } from './compare.js'
import type { Figure } from './figures.js'
import type { ProseFinding } from './finding.js'
import { quote, quoteAround, type ReadPassage, sentenceAt } from './sentence.js'
import { findValue, type Tables } from './values.js'

/** What stands before last year's figure. */
const LAST_YEAR =
  /(?:上年度?|去年|上一年度?|前一年|(20\d\d)年度?)(?:同期)?(?:的|为|是|共|数量|总数|总量|[（，]){0,3}\s*$/
const REACH = 16
const UP = /(?:增加|增长|上升|提高|提升|上涨|多出|增幅|增)(?:了|有|幅度?|率)?(?:为|达|约)?\s*$/
const DOWN = /(?:减少|下降|降低|回落|下滑|降幅|减|降)(?:了|有|幅度?|率)?(?:为|达|约)?\s*$/
const REACHED = /(?:达|达到|增至|升至|降至|减至|为)\s*$/
const MOST = 3

/**
 * List the changes that are wrong by the figures beside them.
 *
 * @param passage
 *   The passage.
 * @param year
 *   The report year, if the report names one.
 * @param weighed
 *   Figures that were bound to the tables.
 * @param tables
 *   The report, and last year's.
 * @returns
 *   One finding for each; and one where last year's figure is not that of last year's report.
 */
export function findWrongBeside(
  passage: ReadPassage,
  year: number | undefined,
  weighed: readonly Weighed[],
  tables: Tables,
): ProseFinding[] {
  const { figures, plain } = passage
  const before = (figure: Figure) => plain.slice(Math.max(0, figure.start - REACH), figure.start)
  return figures.flatMap((base, index): ProseFinding[] => {
    if (base.unit !== 'count' || base.isRough) return []
    const [found, named] = LAST_YEAR.exec(before(base)) ?? []
    if (found === undefined || (named !== undefined && Number(named) + 1 !== year)) return []
    const sentence = sentenceAt(passage, base.start)
    const isHere = (figure: Figure | undefined): figure is Figure =>
      figure !== undefined && figure.start >= sentence.start && figure.end <= sentence.end
    const isChange = (figure: Figure) => UP.test(before(figure)) !== DOWN.test(before(figure))
    // 同比增长25%（2023年为100件）: its changes stand before it; else they follow.
    const isAside = /（[^（）]*$/.test(plain.slice(sentence.start, base.start)) && isHere(figures[index - 1])
    const previous = figures
      .slice(Math.max(0, index - MOST), index)
      .filter(isHere)
      .toReversed()
    const next = figures.slice(index + 1, index + 1 + MOST).filter(isHere)
    const earlier = takeWhile(previous, isChange)
    const later = takeWhile(next, isChange)
    const changes = isAside && earlier.length > 0 ? earlier : later
    const now =
      previous.slice(earlier.length).find((figure) => figure.unit === 'count') ??
      next.slice(later.length).find((figure) => figure.unit === 'count' && REACHED.test(before(figure)))
    if (!now || now.isRough) return []
    const wrong = changes.flatMap((change): ProseFinding[] => {
      if (change.isRough || (change.unit !== 'percent' && change.unit !== 'count')) return []
      const stated = UP.test(before(change)) ? change.value : -change.value
      const real = measure(change, now.value, base.value)
      if (real === undefined || isNear(change, stated, real)) return []
      return [tell(passage, now, base, change, stated, real)]
    })
    return [...wrong, ...checkBase(passage, base, now, weighed, tables)]
  })
}

function takeWhile(figures: readonly Figure[], test: (figure: Figure) => boolean): readonly Figure[] {
  const end = figures.findIndex((figure) => !test(figure))
  return end < 0 ? figures : figures.slice(0, end)
}

function tell(
  passage: ReadPassage,
  now: Figure,
  base: Figure,
  change: Figure,
  stated: number,
  real: number,
): ProseFinding {
  const all = [now, base, change]
  const stretch = {
    start: Math.min(...all.map(({ start }) => start)),
    end: Math.max(...all.map(({ end }) => end)),
  }
  const result = `${real > 0 ? '+' : ''}${Number(real.toFixed(2))}${change.unit === 'percent' ? '%' : ''}`
  const wanted = {
    zh: `由 ${base.value} 到 ${now.value} 为 ${result}`,
    en: `from ${base.value} to ${now.value} is ${result}`,
  }
  return {
    rule: 'prose-change',
    certainty: 'sure',
    path: passage.path,
    params: {
      sentence: quoteAround(passage, stretch),
      quote: quote(passage, stretch),
      stated,
      wanted: [wanted],
    },
  }
}

/** Last year's figure against last year's report, where this year's is bound to the tables. */
function checkBase(
  passage: ReadPassage,
  base: Figure,
  now: Figure,
  weighed: readonly Weighed[],
  tables: Tables,
): ProseFinding[] {
  const part = weighed.find(({ claim }) => claim.figure === now)
  if (!part || tables.previous === undefined || part.claim.certainty === 'guess') return []
  const values = part.claim.readings.flatMap(
    (reading) => findValue(tables, reading, tables.previous)?.stated ?? [],
  )
  const [value] = values
  if (value === undefined || values.includes(base.value)) return []
  return [
    {
      rule: 'prose-change',
      certainty: 'sure',
      path: passage.path,
      params: {
        sentence: quoteAround(passage, base),
        quote: quote(passage, base),
        stated: base.value,
        wanted: [{ zh: `上年报告为 ${value}`, en: `last year's report says ${value}` }],
      },
    },
  ]
}
