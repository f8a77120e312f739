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
  const groups = new Set(
    names.flatMap(({ senses }) =>
      senses.flatMap(({ kind, group }) => (kind === 'count' || kind === 'aspect' ? [group] : [])),
    ),
  )
  const topics = [...groups].flatMap((group) => {
    if (has(near, group, 'unlike')) return []
    const level = measure(passage, near, sentence, place.around, claims, group)
    return level === 0 ? [] : [{ group, level }]
  })
  const best = Math.max(...topics.map(({ level }) => level))
  const chosen = topics.filter(({ level }) => level === best)
  if (chosen.length < 2) return chosen[0]
  const counted = chosen.filter(({ group }) => has(names, group, 'count'))
  return counted.length === 1 ? counted[0] : undefined
}

function measure(
  { tokens, headed, figures }: ReadPassage,
  near: readonly Token[],
  sentence: Stretch,
  around: Stretch,
  claims: readonly Claim[],
  group: PhraseGroup,
): 0 | 1 | 2 | 3 {
  if (group.about.length === 0 || has(near, group, 'about')) return 3
  // A sentence whose last figure was about something else goes on about that.
  const last = figures.findLast(
    ({ end, unit }) => end <= around.start && (unit === 'count' || unit === 'money'),
  )
  const isLast = claims.some(
    ({ group: other, stretch }) => other === group && last && stretch.end >= last.end,
  )
  if (last && last.start >= sentence.start && !isLast) return 0
  const before = tokens.filter(({ end }) => end <= around.end)
  const inSentence = before.filter(({ start }) => start >= sentence.start)
  // 对政府信息公开申请，答复3件: nothing has been counted in between.
  if (has(inSentence, group, 'about') && !(last && last.start >= sentence.start)) return 3
  if (isLast || has(inSentence, group, 'about')) return 2
  const isAbove = has(before, group, 'about') || has(headed, group, 'about')
  if (!isAbove) return 0
  return has(near, group, 'briefly') ? 2 : 1
}

function has(tokens: readonly Token[], group: PhraseGroup, kind: Sense['kind']): boolean {
  return tokens.some(({ senses }) => senses.some((sense) => sense.kind === kind && sense.group === group))
}
