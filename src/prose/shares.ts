// A passage → the shares it states that do not follow from the figures beside them: 258件，占33.9%.

import type { Reading } from '../model/types.js'
import type { Weighed } from './compare.js'
import type { Figure } from './figures.js'
import type { ProseFinding } from './finding.js'
import { takeFunctionWords } from './grammar.js'
import { quote, quoteAround, type ReadPassage, type Stretch, sentenceAt } from './sentence.js'
import { findValue, rowsOf, type Tables } from './values.js'

/** What stands between a figure and its share. */
const SHARE = /^\s*[，,（、]?\s*(?:约|大约)?占(?:到|比)?/
const OF_THE_WHOLE = /总|比例|比重|比|约|达|申请|收到|受理|新收|办结|答复|件数|量/g
const AMONG = '其中'

/**
 * List the shares that are wrong.
 *
 * @param passage
 *   The passage.
 * @param weighed
 *   Its figures.
 * @param tables
 *   The report.
 * @returns
 *   One finding for each. A share fits if it does with any total quoted before it or printed in the tables.
 */
export function findWrongShares(
  passage: ReadPassage,
  weighed: readonly Weighed[],
  tables: Tables,
): ProseFinding[] {
  const { figures, plain, bare } = passage
  return figures.flatMap((share, index): ProseFinding[] => {
    const before = figures[index - 1]
    if (share.unit !== 'percent' || !before) return []
    const between = bare.slice(before.end, share.start)
    if (!SHARE.test(plain.slice(before.end, share.start))) return []
    if (takeFunctionWords(between.replace(SHARE, '').replace(OF_THE_WHOLE, '')) !== '') return []
    if (share.isRough || before.isRough) return []
    const bound = weighed.find(({ claim }) => claim.stretch.end === before.end)
    const parts = [before.value, ...(bound?.values ?? []).map(({ stated }) => stated)]
    const wholes = bound
      ? listWholes(bound, weighed, tables)
      : listBeside(passage, index - 1, weighed, tables)
    if (wholes.length === 0 || parts.some((part) => wholes.some((whole) => isShare(share, part, whole))))
      return []
    const stretch = { start: bound?.claim.stretch.start ?? before.start, end: share.end }
    const digits = decimalsOf(share)
    return [
      {
        rule: 'prose-share',
        certainty: 'sure',
        path: passage.path,
        params: {
          sentence: quoteAround(passage, stretch),
          quote: quote(passage, stretch),
          stated: share.value,
          wanted: wholes.slice(0, 3).map((whole) => {
            const text = `${((before.value / whole) * 100).toFixed(digits)}%`
            return {
              zh: `${before.value} ÷ ${whole} 为 ${text}`,
              en: `${before.value} ÷ ${whole} is ${text}`,
            }
          }),
        },
      },
    ]
  })
}

/** 受理申请120件，其中征地拆迁类42件，占35%: the part is known to no table, and what it is part of stands before it. */
function listBeside(
  passage: ReadPassage,
  index: number,
  weighed: readonly Weighed[],
  tables: Tables,
): readonly number[] {
  const part = passage.figures[index]
  if (part?.unit !== 'count') return []
  const sentence = sentenceAt(passage, part.start)
  const among = passage.plain.slice(sentence.start, part.start).indexOf(AMONG)
  if (among < 0) return []
  const isWhole = ({ start, end }: Stretch) => start >= sentence.start && end <= sentence.start + among
  const quoted = passage.figures.filter((figure) => figure.unit === 'count' && isWhole(figure))
  if (quoted.length === 0 || quoted.some(({ isRough }) => isRough)) return []
  const totals = weighed
    .filter(({ claim }) => isWhole(claim.stretch))
    .flatMap((each) => [...each.values.map(({ stated }) => stated), ...listWholes(each, weighed, tables)])
  const wholes = [...quoted.map(({ value }) => value), ...totals]
  return [...new Set(wholes)].filter((whole) => whole > 0 && whole >= part.value)
}

/** Totals of the same kind that the passage quotes before, and those of the tables. */
function listWholes(
  { claim, values }: Weighed,
  weighed: readonly Weighed[],
  tables: Tables,
): readonly number[] {
  const least = Math.max(claim.figure.value, ...values.map(({ stated }) => stated))
  const quoted = weighed
    .filter((other) => other.claim.group === claim.group && other.claim.stretch.end < claim.stretch.end)
    .map((other) => other.claim.figure.value)
  const printed = claim.group.counts.flatMap((count, index) =>
    count.aspects
      .filter(({ words }) => words.length === 0)
      .flatMap(({ readings }) => readings)
      .filter((reading) => index === 0 || isTotal(tables, reading))
      .flatMap((reading) => findValue(tables, reading)?.stated ?? []),
  )
  const row = claim.counts.flatMap((count) =>
    count.aspects
      .filter(({ words }) => words.length === 0)
      .flatMap(({ readings }) => readings)
      .flatMap((reading) => findValue(tables, reading)?.stated ?? []),
  )
  const aspects = claim.aspect.length > 0 ? row : []
  return [...new Set([...quoted, ...printed, ...aspects])].filter((whole) => whole > 0 && whole >= least)
}

function isTotal({ model }: Tables, reading: Reading): boolean {
  const [path = '', ...others] = reading.flat()
  return others.length === 0 && rowsOf(model, path) !== undefined
}

function decimalsOf({ step }: Pick<Figure, 'step'>): number {
  return Math.max(0, Math.round(-Math.log10(step)))
}

/** Rounded either way, or cut off. */
function isShare({ value, step }: Pick<Figure, 'value' | 'step'>, part: number, whole: number): boolean {
  return Math.abs((part / whole) * 100 - value) < step * 1.0001
}
