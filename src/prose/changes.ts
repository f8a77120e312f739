// A passage → the changes on last year it states that do not follow from the figures of both years: 859件，同比下降12.3%.

import type { Weighed } from './compare.js'
import type { Figure } from './figures.js'
import type { ProseFinding } from './finding.js'
import { takeFunctionWords } from './grammar.js'
import { quote, quoteAround, type ReadPassage } from './sentence.js'
import { findValue, type Tables } from './values.js'

const ON_LAST_YEAR =
  /(?:较|比|与|同|跟)(?:上年度?|去年|上一年度?)(?:同期)?(?:数据|情况)?(?:相比)?|同比|较前一年/
const UP = /增加|增长|上升|提高|提升|上涨|增幅|增|升/
const DOWN = /减少|下降|降低|回落|下滑|降幅|减|降/
const AROUND = /[，,（、]|有所|率|幅度|约|个|百分点/g

/**
 * List the changes that are wrong.
 *
 * @param passage
 *   The passage.
 * @param weighed
 *   Its figures.
 * @param tables
 *   The report, and last year's.
 * @returns
 *   One finding for each. Without last year's report nothing can be said.
 */
export function findWrongChanges(
  passage: ReadPassage,
  weighed: readonly Weighed[],
  tables: Tables,
): ProseFinding[] {
  const { figures, plain, bare } = passage
  if (tables.previous === undefined) return []
  return figures.flatMap((change, index): ProseFinding[] => {
    const before = figures[index - 1]
    const part = before && weighed.find(({ claim }) => claim.stretch.end === before.end)
    if (!before || !part || (change.unit !== 'percent' && change.unit !== 'count')) return []
    if (change.isRough || before.isRough || part.claim.certainty === 'guess') return []
    const between = plain.slice(before.end, change.start)
    const isUp = UP.test(between)
    if (!ON_LAST_YEAR.test(between) || isUp === DOWN.test(between)) return []
    const rest = bare
      .slice(before.end, change.start)
      .replace(ON_LAST_YEAR, '')
      .replace(UP, '')
      .replace(DOWN, '')
    if (takeFunctionWords(rest.replace(AROUND, '')) !== '') return []
    const stated = isUp ? change.value : -change.value
    const pairs = part.claim.readings.flatMap((reading) => {
      const now = findValue(tables, reading)
      const then = findValue(tables, reading, tables.previous)
      return now && then
        ? [...new Set([part.claim.figure.value, now.stated])].map((value) => [value, then.stated] as const)
        : []
    })
    // The two years may be counted in different ways: any of last year's figures will do.
    const all = pairs.flatMap(([now]) =>
      pairs.map(([, then]) => ({ now, then, real: measure(change, now, then) })),
    )
    const known = all.filter(({ real }) => real !== undefined && Number.isFinite(real))
    if (known.length === 0 || known.some(({ real = 0 }) => isNear(change, stated, real))) return []
    const stretch = { start: part.claim.stretch.start, end: change.end }
    const unit = change.unit === 'percent' ? '%' : ''
    const shown = known.slice(0, 1).map(({ now, then, real = 0 }) => {
      const text = `${real > 0 ? '+' : ''}${Number(real.toFixed(2))}${unit}`
      return {
        zh: `上年为 ${then}，由 ${then} 到 ${now} 为 ${text}`,
        en: `last year it was ${then}; from ${then} to ${now} is ${text}`,
      }
    })
    return [
      {
        rule: 'prose-change',
        certainty: 'sure',
        path: passage.path,
        params: {
          sentence: quoteAround(passage, stretch),
          quote: quote(passage, stretch),
          stated,
          wanted: shown,
        },
      },
    ]
  })
}

/**
 * Measure a change.
 *
 * @param change
 *   The figure that states it: a percentage or a count.
 * @param now
 *   This year's figure.
 * @param then
 *   Last year's.
 * @returns
 *   What it should be, with its sign; undefined where nothing can be divided by last year's figure.
 */
export function measure({ unit }: Pick<Figure, 'unit'>, now: number, then: number): number | undefined {
  if (unit === 'count') return now - then
  return then === 0 ? undefined : ((now - then) / then) * 100
}

/**
 * Tell whether a change is stated as exactly as its digits are.
 *
 * @param change
 *   The figure that states it.
 * @param stated
 *   Its value, with its sign.
 * @param real
 *   What it should be.
 * @returns
 *   True for what is rounded either way, or cut off.
 */
export function isNear({ unit, step }: Pick<Figure, 'unit' | 'step'>, stated: number, real: number): boolean {
  return unit === 'count' ? stated === real : Math.abs(stated - real) < step * 1.0001
}
