// A figure in a passage → the words that say what it counts, and whether others beside them change that.

import type { Figure } from './figures.js'
import { CHANGED, isOwn, takeFunctionWords } from './grammar.js'
import type { Topic } from './group.js'
import type { Reader } from './reader.js'
import { clauseAt, type ReadPassage, type Stretch, tokensIn } from './sentence.js'
import type { Token } from './vocabulary.js'

/** Where the words stand that say what a figure counts. */
export interface Location {
  readonly side: 'left' | 'right'
  readonly words: Stretch
  /** The clause as far as it is this figure's. */
  readonly around: Stretch
}

/**
 * Find the words that say what a figure counts.
 *
 * @param passage
 *   The passage.
 * @param reader
 *   Who reports.
 * @param index
 *   Number of the figure in the passage.
 * @param figure
 *   The figure.
 * @returns
 *   Left of it in its clause; right of it where nothing stands left; or in the clause before, where it has no figure.
 */
export function locate(
  passage: ReadPassage,
  reader: Reader,
  index: number,
  figure: Figure,
): Location | undefined {
  const { plain, bare, figures } = passage
  const clause = clauseAt(passage, figure.start)
  const before = figures[index - 1]
  const after = figures[index + 1]
  const start = Math.max(clause.start, before?.end ?? 0)
  const end = Math.min(clause.end, after?.start ?? plain.length)
  const left = { start, end: figure.start }
  const right = { start: figure.end, end }
  const around = { start, end }
  const names = (stretch: Stretch) => tokensIn(passage, stretch).some(({ isName }) => isName)
  // What costs more is asked last: most figures of a report are beside no word of its tables.
  const isChanged = () => CHANGED.test(bare.slice(start, figure.start))
  const isEmpty = () => isOwn(bare.slice(start, figure.start), reader.names)
  if (names(left) && !/[、和及]\s*$/.test(plain.slice(start, figure.start)))
    return isChanged() ? undefined : { side: 'left', words: left, around }
  // 公开18件、部分公开9件: what is joined on has a figure of its own.
  const isListed = after !== undefined && /^\s*[、和及]/.test(plain.slice(figure.end, end))
  if (names(right) && !isListed)
    return isEmpty() && !isChanged() ? { side: 'right', words: right, around } : undefined
  if (start !== clause.start || start === 0 || tokensIn(passage, around).length > 0) return undefined
  // 不予公开的，共20件: the clause before has no figure of its own.
  const earlier = clauseAt(passage, start - 1)
  const words = { start: earlier.start, end: figure.start }
  if (!names(words) || !isEmpty() || isChanged()) return undefined
  const isFree = !figures.some((each) => each.start >= earlier.start && each.end <= earlier.end)
  return isFree ? { side: 'left', words, around: { start: earlier.start, end } } : undefined
}

/**
 * Tell whether the words beside a figure leave open what it counts, or who counted it.
 *
 * @param passage
 *   The passage.
 * @param reader
 *   Who reports.
 * @param figure
 *   The figure.
 * @param location
 *   Where its words stand.
 * @param own
 *   The words themselves.
 * @returns
 *   True where anything stands beside them that may change their meaning.
 */
export function isForeign(
  passage: ReadPassage,
  reader: Reader,
  figure: Figure,
  location: Location,
  own: readonly Token[],
): boolean {
  const { bare } = passage
  const { side, words } = location
  const first = Math.min(...own.map(({ start }) => start))
  const last = Math.max(...own.map(({ end }) => end))
  const object = side === 'left' ? bare.slice(first, figure.start) : bare.slice(figure.end, last)
  // 规章、规范性文件等112件: others are counted with them.
  if (/等\s*$/.test(object) || takeFunctionWords(object) !== '') return true
  return side === 'left' && !isOwn(bare.slice(words.start, first), reader.names)
}

/**
 * Tell whether what is counted follows the figure, and is not the subject: 办结35件投诉.
 *
 * @param passage
 *   The passage.
 * @param figure
 *   The figure.
 * @param location
 *   Where its words stand.
 * @param topic
 *   The kind of figure they speak of.
 * @returns
 *   True where something else follows and the subject is not named before.
 */
export function isAttachedElsewhere(
  passage: ReadPassage,
  figure: Figure,
  location: Location,
  topic: Topic,
): boolean {
  const { bare, tokens } = passage
  const { side, around, words } = location
  const { group } = topic
  if (side === 'right' || group.about.length === 0) return false
  const isSaid = tokens.some(
    ({ start, end, senses }) =>
      start >= words.start &&
      end <= figure.start &&
      senses.some((sense) => sense.group === group && (sense.kind === 'about' || sense.kind === 'briefly')),
  )
  return !isSaid && takeFunctionWords(bare.slice(figure.end, around.end)) !== ''
}
