// The prose of a section → its characters that count: numbers and names of agencies made alike, headings, titles of
// documents, statutory sentences and punctuation left out; each with its place in the text as written.

import { hasAny } from '../lint/words.js'
import type { ReportText } from '../text/text.js'
import type { Loose, LooseReport } from '../validate/checks/check.js'
import type { CopySettings } from './settings.js'

/** A passage and its characters that count. */
export interface Part {
  /** JSON Pointer of the text. */
  readonly path: string
  /** As written. */
  readonly text: string
  /** Characters that count. */
  readonly counted: string
  /** For each of them, where it begins in the text. */
  readonly starts: readonly number[]
  /** For each of them, where it ends in the text. */
  readonly ends: readonly number[]
}

/** More characters of a section are not read. */
const LONGEST = 200_000
const LONGEST_NAME = 60

/**
 * Normalise the prose that counts.
 *
 * @param text
 *   The text of a report.
 * @param settings
 *   What counts.
 * @param names
 *   Names that are made alike; the agency's own if not given.
 * @returns
 *   The passages of each section, by the JSON Pointer of its blocks.
 */
export function normaliseProse(
  { report, sections: all }: ReportText,
  { paths, boilerplate }: CopySettings,
  names: readonly string[] = readNames(report),
): ReadonlyMap<string, readonly Part[]> {
  return new Map(
    paths.map((path) => {
      const parts: Part[] = []
      let length = 0
      for (const { kind, path: place, text, folded } of all.get(path) ?? []) {
        if (kind !== 'text' || length > LONGEST) continue
        parts.push({ path: place, text, ...normalise(folded, names, boilerplate) })
        length += text.length
      }
      return [path, parts]
    }),
  )
}

/**
 * Read the name of a report's agency.
 *
 * @param report
 *   A report of any shape.
 * @returns
 *   The name, without the end of one that is endless; none where it has none.
 */
export function readNames(report: unknown): readonly string[] {
  const name = ((Object(report) as LooseReport).agency as Loose)?.name
  return typeof name === 'string' && name !== '' ? [name.slice(0, LONGEST_NAME)] : []
}

/** Titles of documents; numbers in Arabic or Chinese figures; what is neither letter nor figure; anything else. */
const TOKEN = /《[^《》]{1,60}》|[\d〇零一二三四五六七八九十百千万亿两]+(?:[.,]\d+)*|[^\p{L}\p{N}]+|[\s\S]/gu
const SENTENCE = /[^。！？!?\n]+[。！？!?\n]*/g

type Counted = Pick<Part, 'counted' | 'starts' | 'ends'>

function normalise(text: string, names: readonly string[], boilerplate: readonly string[]): Counted {
  const pairs = new Set(names.flatMap((name) => [...name.slice(1)].map((_, at) => name.slice(at, at + 2))))
  const starts: number[] = []
  const ends: number[] = []
  let counted = ''
  const put = (character: string, start: number, end: number) => {
    counted += character
    starts.push(start)
    ends.push(end)
  }
  for (const { 0: sentence, index } of text.matchAll(SENTENCE)) {
    if (hasAny(sentence, boilerplate)) continue
    TOKEN.lastIndex = 0
    for (let match = TOKEN.exec(sentence); match; match = TOKEN.exec(sentence)) {
      const start = index + match.index
      const [token] = match
      const first = token.charAt(0)
      if (first === '《' && token.length > 1) continue
      if (/[\d〇零一二三四五六七八九十百千万亿两]/.test(first)) put('#', start, start + token.length)
      else if (pairs.has(text.slice(start, start + 2))) {
        const length = measureName(text, start, names)
        if (!counted.endsWith('@')) put('@', start, start + length)
        TOKEN.lastIndex = match.index + length
      } else if (/[\p{L}\p{N}]/u.test(token))
        for (let unit = 0; unit < token.length; unit++)
          put(token.charAt(unit).toLowerCase().charAt(0), start + unit, start + unit + 1)
    }
  }
  return { counted, starts, ends }
}

/** How many characters from here on stand in a name as they do here. */
function measureName(text: string, start: number, names: readonly string[]): number {
  let length = 2
  const isNamed = () => names.some((name) => name.includes(text.slice(start, start + length + 1)))
  while (start + length < text.length && isNamed()) length++
  return length
}
