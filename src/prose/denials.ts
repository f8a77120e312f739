// A passage → where it says that there was none, and the tables say that there was.

import type { PhraseCount, PhraseGroup } from '../model/types.js'
import type { ProseFinding } from './finding.js'
import { LONGEST_SENTENCE, readScope, takeFunctionWords } from './grammar.js'
import { chooseGroup, type Topic } from './group.js'
import type { Reader } from './reader.js'
import { readingsOf } from './readings.js'
import {
  clauseAt,
  quote,
  quoteAround,
  type ReadPassage,
  type Stretch,
  sentenceAt,
  tokensIn,
} from './sentence.js'
import { findValue, nameValue, type Tables } from './values.js'
import type { Token } from './vocabulary.js'

const NOT = /未|没有|不存在|无|零/g
/** 有无, 毫无: the word denies something else. */
const NO_DENIAL = '有毫'
/** A longer clause is no plain denial. */
const LONGEST = 80

/**
 * List the denials that the tables contradict.
 *
 * @param passage
 *   The passage.
 * @param reader
 *   Who reports what.
 * @param tables
 *   The report.
 * @returns
 *   One finding for each row that is not 0.
 */
export function findWrongDenials(passage: ReadPassage, reader: Reader, tables: Tables): ProseFinding[] {
  const { plain, tokens, figures, bare } = passage
  if (!passage.denies) return []
  return listDenials(plain).flatMap((match) => {
    const at = match.index
    const end = at + match[0].length
    if (isInside(tokens, at, end)) return []
    if (at > 0 && NO_DENIAL.includes(plain.charAt(at - 1))) return []
    const clause = clauseAt(passage, at)
    const denied = { start: end, end: clause.end }
    if (denied.end - denied.start > LONGEST) return []
    if (figures.some(({ start }) => start >= clause.start && start < clause.end)) return []
    if (takeFunctionWords(bare.slice(denied.start, denied.end)) !== '') return []
    const sentence = sentenceAt(passage, at)
    if (at - sentence.start > LONGEST_SENTENCE) return []
    if (readScope(bare.slice(sentence.start, clause.end), reader.year) !== 'own') return []
    const names = tokensIn(passage, denied)
    const topic = findTopic(passage, denied, sentence, names)
    if (!topic) return []
    const isDirect = match[0] === '未' && names[0]?.start === end
    return listCounts(names, topic.group, isDirect).flatMap((count) =>
      checkDenial(
        passage,
        { start: at, end: clause.end },
        topic,
        count,
        aspectIn(names, topic.group),
        tables,
      ),
    )
  })
}

/** More denials than this in one passage are no report's. */
const MOST = 300

function listDenials(text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  for (const match of text.matchAll(NOT)) if (found.push(match) === MOST) break
  return found
}

/** Whether a place is part of a word. */
function isInside(tokens: readonly Token[], start: number, end: number): boolean {
  const next = tokens.find((token) => token.end > start)
  return next !== undefined && next.start < end
}

/** The subject alone is denied where a group can be named for short. */
function findTopic(
  passage: ReadPassage,
  denied: Stretch,
  sentence: Stretch,
  names: readonly Token[],
): Topic | undefined {
  const chosen = chooseGroup(passage, { words: denied, around: denied }, sentence, [])
  if (chosen || names.some(({ senses }) => senses.some(({ kind }) => kind === 'count'))) return chosen
  const groups = names.flatMap(({ senses }) =>
    senses.flatMap(({ kind, group }) => (kind === 'about' && group.briefly.length > 0 ? [group] : [])),
  )
  const [group] = groups
  const isOther = names.some(({ senses }) =>
    senses.some((sense) => sense.kind === 'unlike' && sense.group === group),
  )
  return group && !isOther ? { group, level: 3 } : undefined
}

/** 未答复 denies that something was answered, not that there was something: directly denied is the first row alone. */
function listCounts(names: readonly Token[], group: PhraseGroup, isDirect: boolean): readonly PhraseCount[] {
  const named = names.flatMap(({ senses }) =>
    senses.flatMap((sense) => (sense.kind === 'count' && sense.group === group ? [sense.count] : [])),
  )
  const [first] = group.counts
  if (!first) return []
  if (named.length === 0) return [first]
  return isDirect && named[0] !== first ? [] : [...new Set(named)]
}

function aspectIn(names: readonly Token[], group: PhraseGroup): readonly string[] {
  return (
    names
      .flatMap(({ senses }) =>
        senses.flatMap((sense) => (sense.kind === 'aspect' && sense.group === group ? [sense.words] : [])),
      )
      .at(0) ?? []
  )
}

function checkDenial(
  passage: ReadPassage,
  stretch: Stretch,
  { level }: Topic,
  count: PhraseCount,
  aspect: readonly string[],
  tables: Tables,
): ProseFinding[] {
  const values = readingsOf([count], aspect).flatMap((reading) => findValue(tables, reading) ?? [])
  if (values.length === 0 || values.some(({ stated, summed }) => stated === 0 || summed === 0)) return []
  const [value] = values
  if (!value) return []
  const name = nameValue(tables, value)
  return [
    {
      rule: 'prose-none',
      certainty: level === 3 ? 'sure' : 'likely',
      path: passage.path,
      params: {
        sentence: quoteAround(passage, stretch),
        quote: quote(passage, stretch),
        stated: 0,
        wanted: [{ zh: `表中${name.zh}`, en: `the tables say ${name.en}` }],
        cells: [{ cells: value.reading.flat(), value: value.stated }],
      },
    },
  ]
}
