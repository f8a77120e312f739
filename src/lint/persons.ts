// Rules on persons: named with what identifies them, or with the address they live at. What they found is told with its
// telling part hidden.

import type { Rule } from '../model/types.js'
import type { ReportText } from '../text/text.js'
import { type Found, NONE, type ProseCheck } from '../validate/checks/check.js'
import { listMatches, MOST_FOUND, quote } from './found.js'
import { hideNumbers } from './personal.js'
import type { Span } from './sentences.js'
import { findAny, hasAny, mayHaveAny, readWords } from './words.js'

/** What stands between a name and what is said of it. */
const LINK = '[，,、：:（(\\s]{0,2}'
/** Behind what is said, a value that is masked gives nothing away. */
const MASKED = '(?![^。；;，,]{0,30}[*＊×xX]{2})'

/**
 * Check that no person is named together with what identifies them.
 *
 * @param text
 *   The text of the report.
 * @param rule
 *   Settings: `surnames`; `roles` a name may follow; `marks` of identity, which need no role; `contacts`, which identify
 *   whoever has a role; `hides`, characters that stand for a name left out, such as 某.
 * @returns
 *   One finding per name.
 */
export const checkPersons: ProseCheck = (text, rule) => {
  const [marks, contacts] = [readWords(rule, 'marks'), readWords(rule, 'contacts')]
  const read = ({ match }: Match) => match[1] ?? match[2] ?? ''
  return find(text, [marks, contacts], () => writeNamed(rule), read, hideName)
}

/**
 * Check that no address of a person is given below the town.
 *
 * @param text
 *   The text of the report.
 * @param rule
 *   Settings: words that say that somebody `lives` there; `streets`, one of which the address names; `numbers` it ends in;
 *   `before` and `others`, what makes another word of one that says so, such as 入住 and 住房.
 * @returns
 *   One finding per address.
 */
export const checkAddresses: ProseCheck = (text, rule) =>
  find(
    text,
    [readWords(rule, 'lives')],
    () => writeAddress(rule),
    ({ match }) => match[1] ?? '',
    hideDigits,
  )

const named = new WeakMap<Rule, RegExp>()
const addresses = new WeakMap<Rule, RegExp>()

function remember(known: WeakMap<Rule, RegExp>, rule: Rule, write: () => string): RegExp {
  const pattern = known.get(rule) ?? new RegExp(write(), 'g')
  known.set(rule, pattern)
  return pattern
}

function writeNamed(rule: Rule): RegExp {
  return remember(named, rule, () => {
    const any = (name: string) => `(?:${findAny(readWords(rule, name)).source})`
    const hidden = readWords(rule, 'hides')
      .join('')
      .replace(/[\]\\^-]/g, '\\$&')
    const name = `(${any('surnames')}(?:(?![${hidden}])[\\u4e00-\\u9fff]){1,2})`
    // 申请人周期内电话: without a mark between them, what precedes 电话 may be no name.
    const said = `(?:${LINK}${any('marks')}|[，,：:（(]\\s?${any('contacts')})`
    const withRole = `(?<=${any('roles')})${name}(?=${said}${MASKED})`
    return `${withRole}|(?<=^|[。！？；，、：（\\s])${name}(?=${LINK}${any('marks')}${MASKED})`
  })
}

function writeAddress(rule: Rule): RegExp {
  return remember(addresses, rule, () => {
    const any = (name: string) => `(?:${findAny(readWords(rule, name)).source})`
    const piece = '[^，,。；;：:、\\s*＊×的第年月]'
    const number = `[\\d一二三四五六七八九十]{1,6}${any('numbers')}`
    const address = `${piece}{0,24}?${any('streets')}${piece}{0,16}?${number}(?:${piece}{0,6}?${number})*`
    return `(?<!${any('before')})${any('lives')}(?!${any('others')})[：:为是于在]{0,2}(${address})`
  })
}

type Match = ReturnType<typeof listMatches>[number]

/** Most passages hold none of the words that a pattern needs, and are not looked through with it. */
function find(
  text: ReportText,
  needs: readonly (readonly string[])[],
  write: () => RegExp,
  read: (match: Match) => string,
  hide: (found: string) => string,
): readonly Found[] {
  const lists = needs.filter((words) => mayHaveAny(text, words))
  if (lists.length === 0) return NONE
  const pattern = write()
  const found = text.passages.flatMap((passage) => {
    if (!lists.some((words) => hasAny(passage.folded, words))) return []
    const matches = listMatches(passage, pattern)
    if (matches.length === 0) return []
    let hidden = hideNumbers(passage.folded)
    const spans = matches.map((match): Span => {
      const words = read(match)
      const start = match.start + match.match[0].indexOf(words)
      hidden = hidden.slice(0, start) + hide(words) + hidden.slice(start + words.length)
      return { start, end: start + words.length }
    })
    return spans.map((span) => quote({ ...passage, text: hidden }, span))
  })
  return found.length > 0 ? found.slice(0, MOST_FOUND) : NONE
}

function hideName(name: string): string {
  return name.charAt(0) + '*'.repeat(name.length - 1)
}

function hideDigits(address: string): string {
  return address.replace(/[\d一二三四五六七八九十]/g, '*')
}
