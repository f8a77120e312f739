// The prose of a section → its characters that count: numbers and the agency's own name made alike, headings, titles of
// documents, statutory sentences and punctuation left out; each with its place in the text as written.

import { listPassages } from '../lint/passages.js'
import { hasAny } from '../lint/words.js'
import type { Model } from '../model/types.js'
import type { LooseReport } from '../validate/checks/check.js'
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
 * @param report
 *   A report of any shape.
 * @param model
 *   The edition.
 * @param settings
 *   What counts.
 * @returns
 *   The passages of each section, by the JSON Pointer of its blocks.
 */
export function normaliseProse(
  report: unknown,
  model: Model,
  { paths, boilerplate }: CopySettings,
): ReadonlyMap<string, readonly Part[]> {
  const sections = new Map<string, Part[]>(paths.map((path) => [path, []]))
  const lengths = new Map<string, number>()
  if (report === null || typeof report !== 'object') return sections
  const loose = report as LooseReport
  const name = loose.agency?.name
  const own = typeof name === 'string' ? name.slice(0, LONGEST_NAME) : ''
  for (const { place, kind, path, text, folded } of listPassages(loose, model)) {
    const length = lengths.get(place) ?? 0
    if (kind !== 'text' || length > LONGEST || !sections.has(place)) continue
    sections.get(place)?.push({ path, text, ...normalise(folded, own, boilerplate) })
    lengths.set(place, length + text.length)
  }
  return sections
}

/** Titles of documents; numbers in Arabic or Chinese figures; what is neither letter nor figure; anything else. */
const TOKEN = /《[^《》]{1,60}》|[\d〇零一二三四五六七八九十百千万亿两]+(?:[.,]\d+)*|[^\p{L}\p{N}]+|[\s\S]/gu
const SENTENCE = /[^。！？!?\n]+[。！？!?\n]*/g

type Counted = Pick<Part, 'counted' | 'starts' | 'ends'>

function normalise(text: string, own: string, boilerplate: readonly string[]): Counted {
  const pairs = new Set([...own].slice(1).map((_, index) => own.slice(index, index + 2)))
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
        const length = measureName(text, start, own)
        if (!counted.endsWith('@')) put('@', start, start + length)
        TOKEN.lastIndex = match.index + length
      } else if (/[\p{L}\p{N}]/u.test(token))
        for (let unit = 0; unit < token.length; unit++)
          put(token.charAt(unit).toLowerCase().charAt(0), start + unit, start + unit + 1)
    }
  }
  return { counted, starts, ends }
}

/** How many characters from here on stand in the agency's name as they do here. */
function measureName(text: string, start: number, own: string): number {
  let length = 2
  while (
    length < own.length &&
    start + length < text.length &&
    own.includes(text.slice(start, start + length + 1))
  )
    length++
  return length
}
