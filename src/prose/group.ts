// The words around a figure → which kind of figure they speak of, and how clearly they say so.

import type { PhraseGroup } from '../model/types.js'
import type { Claim } from './claim.js'
import { type ReadPassage, type Stretch, tokensIn } from './sentence.js'
import type { Sense, Token } from './vocabulary.js'

/** A kind of figure, and how clearly it is named. */
export interface Topic {
  readonly group: PhraseGroup
  /** 3: in the clause itself, or in the sentence before anything was counted; 2: in the sentence; 1: somewhere above. */
  readonly level: 1 | 2 | 3
}

/**
 * Choose the kind of figure that words speak of.
 *
 * @param passage
 *   The passage.
 * @param place
 *   The words that name the figure, and the clause around them.
 * @param sentence
 *   The sentence.
 * @param claims
 *   The figures bound before.
 * @returns
 *   The kind that is named most clearly; undefined where two are, or none.
 */
export function chooseGroup(
  passage: ReadPassage,
  place: { readonly words: Stretch; readonly around: Stretch },
  sentence: Stretch,
  claims: readonly Claim[],
): Topic | undefined {
  const near = tokensIn(passage, place.around)
  const names = tokensIn(passage, place.words)
  const groups: PhraseGroup[] = []
  for (const { senses } of names)
    for (const { kind, group } of senses)
      if ((kind === 'count' || kind === 'aspect') && !groups.includes(group)) groups.push(group)
  const topics: Topic[] = []
  for (const group of groups) {
    if (has(near, group, 'unlike')) continue
    const level = measure(passage, near, sentence, place.around, claims, group)
    if (level !== 0) topics.push({ group, level })
  }
  if (topics.length < 2) return topics[0]
  const best = Math.max(...topics.map(({ level }) => level))
  const chosen = topics.filter(({ level }) => level === best)
  if (chosen.length < 2) return chosen[0]
  const counted = chosen.filter(({ group }) => has(names, group, 'count'))
  return counted.length === 1 ? counted[0] : undefined
}

function measure(
  passage: ReadPassage,
  near: readonly Token[],
  sentence: Stretch,
  around: Stretch,
  claims: readonly Claim[],
  group: PhraseGroup,
): 0 | Topic['level'] {
  if (group.about.length === 0 || has(near, group, 'about')) return 3
  // A sentence whose last figure was about something else goes on about that.
  const last = passage.figures.findLast(
    ({ end, unit }) => end <= around.start && (unit === 'count' || unit === 'money'),
  )
  const isLast =
    last !== undefined &&
    claims.some(({ group: other, stretch }) => other === group && stretch.end >= last.end)
  const isCounted = last !== undefined && last.start >= sentence.start
  if (isCounted && !isLast) return has(near, group, 'telling') ? 2 : 0
  const isNamed = has(tokensIn(passage, { start: sentence.start, end: around.end }), group, 'about')
  // 对政府信息公开申请，答复3件: nothing has been counted in between.
  if (isNamed && !isCounted) return 3
  if (isLast || isNamed || has(near, group, 'telling')) return 2
  const isAbove =
    has(tokensIn(passage, { start: 0, end: around.end }), group, 'about') ||
    has(passage.headed(), group, 'about')
  if (!isAbove) return 0
  return has(near, group, 'briefly') ? 2 : 1
}

function has(tokens: readonly Token[], group: PhraseGroup, kind: Sense['kind']): boolean {
  return tokens.some(({ senses }) => senses.some((sense) => sense.kind === kind && sense.group === group))
}
