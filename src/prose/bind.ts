// A passage that has been read → its figures bound to the cells they speak of. What is not understood is left alone.

import type { PhraseCount, PhraseGroup, Reading } from '../model/types.js'
import type { Certainty, Claim } from './claim.js'
import type { Figure } from './figures.js'
import { EACH, JOIN, LONGEST_SENTENCE, RESPECTIVELY, readScope } from './grammar.js'
import { chooseGroup } from './group.js'
import { isAttachedElsewhere, isForeign, type Location, locate } from './locate.js'
import type { Reader } from './reader.js'
import { isLoose, readingsOf } from './readings.js'
import { type ReadPassage, type Stretch, sentenceAt, tokensIn } from './sentence.js'
import type { Token } from './vocabulary.js'

/**
 * Bind the figures of a passage.
 *
 * @param passage
 *   The passage.
 * @param reader
 *   Who reports what, for the scope of a sentence.
 * @returns
 *   One claim for each figure that is understood, in order.
 */
export function bindFigures(passage: ReadPassage, reader: Reader): readonly Claim[] {
  const claims: Claim[] = []
  let shared: Shared | undefined
  for (const [index, figure] of passage.figures.entries()) {
    if (figure.unit !== 'count' && figure.unit !== 'money') continue
    // 甲、乙分别为7件和9件: the second figure is the second noun's.
    if (shared && isNext(passage, shared, index)) {
      const count = shared.rest.shift()
      const { claim } = shared
      const stretch = { ...claim.stretch, end: figure.end }
      if (count)
        claims.push({
          ...claim,
          figure,
          stretch,
          counts: [count],
          readings: readingsOf([count], claim.aspect),
        })
      shared = shared.rest.length > 0 ? { ...shared, index } : undefined
      continue
    }
    shared = undefined
    const place = locate(passage, reader, index, figure)
    const bound = place && bind(passage, reader, figure, place, claims)
    if (!bound) continue
    claims.push(...bound.claims)
    if (bound.rest.length > 0) shared = { claim: bound.claims[0] as Claim, rest: [...bound.rest], index }
  }
  return claims
}

/** Nouns that wait for their figures. */
interface Shared {
  readonly claim: Claim
  readonly rest: PhraseCount[]
  readonly index: number
}

function isNext({ plain, figures }: ReadPassage, { index: before }: Shared, index: number): boolean {
  const [from, to] = [figures[before], figures[index]]
  return (
    index === before + 1 &&
    from !== undefined &&
    to !== undefined &&
    JOIN.test(plain.slice(from.end, to.start).replace(/[，,]/, '、'))
  )
}

interface Bound {
  readonly claims: readonly Claim[]
  /** Nouns whose figures follow. */
  readonly rest: readonly PhraseCount[]
}

function bind(
  passage: ReadPassage,
  reader: Reader,
  figure: Figure,
  place: Location,
  claims: readonly Claim[],
): Bound | undefined {
  const sentence = sentenceAt(passage, figure.start)
  if (figure.start - sentence.start > LONGEST_SENTENCE) return undefined
  const earlier = claims.filter(({ stretch }) => stretch.start >= sentence.start)
  const topic = chooseGroup(passage, place, sentence, claims)
  if (!topic) return undefined
  const { group } = topic
  const scope = readScope(
    passage.bare.slice(sentence.start, Math.max(figure.end, place.words.end)),
    reader.year,
  )
  if (scope === 'other' || (scope === 'wider' && !reader.mayBeWider)) return undefined
  if (scope === 'bodies' && !reader.isWider) return undefined
  const rows = pick(passage, place.words, group, 'count')
  const columns = pick(passage, place.words, group, 'aspect')
  const aspect =
    columns.tokens.length > 1 ? undefined : columns.tokens.flatMap((token) => aspectOf(token, group))
  if (aspect === undefined) return undefined
  const nouns = rows.areJoined ? rows.tokens : takeFrames(passage, rows.tokens)
  const named = nouns.flatMap((token) => countOf(token, group))
  const distinct = [...new Set(named)]
  const inherited = distinct.length === 0 ? inherit(earlier, group) : undefined
  const counts = distinct.length > 0 ? distinct : inherited
  if (!counts) return undefined
  const own = [...rows.tokens, ...columns.tokens]
  if (isForeign(passage, reader, figure, place, own) || isAttachedElsewhere(passage, figure, place, topic))
    return undefined
  const stretch = {
    start: Math.min(figure.start, ...own.map(({ start }) => start)),
    end: Math.max(figure.end, ...(place.side === 'right' ? own.map(({ end }) => end) : [])),
  }
  const between = passage.plain.slice(own.at(-1)?.end ?? figure.start, figure.start)
  const several = distinct.length > 1 && rows.areJoined
  const certainty = lower(
    scope === 'bodies' || (scope === 'wider' && !reader.isWider) ? 'likely' : 'sure',
    distinct.length > 1 && !several ? 'guess' : 'sure',
    topic.level === 1 ? 'likely' : 'sure',
    inherited &&
      new Set(earlier.filter((each) => each.group === group).flatMap((each) => each.counts)).size > 1
      ? 'likely'
      : 'sure',
  )
  const make = (some: readonly PhraseCount[], readings: readonly Reading[]): Claim => ({
    figure,
    stretch,
    group,
    counts: some,
    aspect,
    readings,
    certainty: lower(certainty, some.some((each) => isLoose(each, aspect)) ? 'guess' : 'sure'),
    stands: topic.level === 3,
  })
  const alone = (count: PhraseCount) => make([count], readingsOf([count], aspect))
  const first = counts[0] as PhraseCount
  if (several && RESPECTIVELY.test(between)) return wrap([alone(first)], reader, figure, counts.slice(1))
  if (several && EACH.test(between)) return wrap(counts.map(alone), reader, figure)
  if (several || inherited) return wrap([make(counts, readingsOf(counts, aspect))], reader, figure)
  // 受理并答复20件 is both; more than that is not known.
  return wrap(
    [
      make(
        counts,
        counts.flatMap((count) => readingsOf([count], aspect)),
      ),
    ],
    reader,
    figure,
  )
}

/** Counts are held against counts and money against money. */
function wrap(
  claims: readonly Claim[],
  reader: Reader,
  { unit }: Figure,
  rest: readonly PhraseCount[] = [],
): Bound | undefined {
  const fitting = claims.filter(
    ({ readings }) =>
      readings.length > 0 && readings.every((reading) => reader.isMoney(reading) === (unit === 'money')),
  )
  return fitting.length > 0 ? { claims: fitting, rest } : undefined
}

/** The words of one kind in a stretch, and whether nothing but a joining word stands between them. */
function pick(
  passage: ReadPassage,
  stretch: Stretch,
  group: PhraseGroup,
  kind: 'count' | 'aspect',
): { tokens: readonly Token[]; areJoined: boolean } {
  const tokens = tokensIn(passage, stretch).filter(({ senses }) =>
    senses.some((sense) => sense.kind === kind && sense.group === group),
  )
  const areJoined = tokens.every((token, index) => {
    const before = tokens[index - 1]
    return !before || JOIN.test(takeNouns(passage.bare.slice(before.end, token.start)))
  })
  return { tokens, areJoined }
}

/** 办结的申请中部分公开答复3件: what comes before 中 is what the figure is taken from, and 答复 says what was done. */
function takeFrames(passage: ReadPassage, tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token, index) => {
    const [before, after] = [tokens[index - 1], tokens[index + 1]]
    if (before && before.end === token.start) return false
    return !after || after.start === token.end || !/中\s*$/.test(passage.bare.slice(token.end, after.start))
  })
}

/** 行政复议案件和行政诉讼案件: what kind of thing is counted stands between them. */
function takeNouns(text: string): string {
  return text.replace(/案件|申请|案|件|的/g, '')
}

function countOf({ senses }: Token, group: PhraseGroup): PhraseCount[] {
  return senses.flatMap((sense) => (sense.kind === 'count' && sense.group === group ? [sense.count] : []))
}

function aspectOf({ senses }: Token, group: PhraseGroup): readonly string[] {
  return senses.flatMap((sense) => (sense.kind === 'aspect' && sense.group === group ? sense.words : []))
}

/** 其中维持5件 speaks of what was counted last in the sentence. */
function inherit(earlier: readonly Claim[], group: PhraseGroup): readonly PhraseCount[] | undefined {
  return earlier.findLast((claim) => claim.group === group && claim.counts.length > 0)?.counts
}

const ORDER: readonly Certainty[] = ['guess', 'likely', 'sure']

function lower(...all: readonly Certainty[]): Certainty {
  return ORDER[Math.min(...all.map((each) => ORDER.indexOf(each)))] ?? 'guess'
}
