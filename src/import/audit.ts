// A document and what was made of it → the words of the source that are neither in the report nor in an issue.

import type { Model } from '../model/types.js'
import type { Block, SourceDocument } from './document.js'
import type { Finding, Source } from './finding.js'
import { listTexts } from './match/texts.js'

/** What the words of the source may have become. */
export interface Outcome {
  readonly report: unknown
  readonly findings: readonly Finding[]
  /** Texts that numbers and dates were read from. */
  readonly sources: readonly Source[]
}

/**
 * Find words of a document that were lost.
 *
 * Looks at the outcome alone and knows nothing of how it came about: each clause of the source must stand in a text of
 * the report, in a finding, in the text a value was read from, or in the official wording.
 *
 * @param model
 *   The edition.
 * @param document
 *   The document.
 * @param outcome
 *   The report and the findings.
 * @returns
 *   The clauses that stand nowhere; empty when nothing is lost.
 */
export function findLost(model: Model, document: SourceDocument, outcome: Outcome): string[] {
  const wording = listWording(model)
  const kept = [
    ...listStrings(outcome.report),
    ...listValues(model, outcome.report),
    ...listStrings(outcome.findings.map(({ text, params }) => [text ?? '', params])),
    // Hundreds of cells were read from the same few texts.
    ...new Set(outcome.sources.map(({ text }) => text)),
  ].flatMap(splitLines)
  const context: Context = {
    counts: countTexts(kept),
    kept: kept.join('\u0000'),
    all: [...kept, ...wording].join('\u0000'),
    clauses: makeClauses(kept),
    wording: new Set(wording),
    headings: model.sections.map(({ label }) => dropNumbering(squeeze(label.zh)).replace(/^\p{P}/u, '')),
    pieces: wording.join('\u0000'),
  }
  const grids = document.blocks.filter((block) => block.kind === 'grid')
  const others = document.blocks.filter((block) => block.kind !== 'grid')
  return [
    ...findMissing(others.flatMap(listLines), context),
    ...findMissing([...new Set(grids.flatMap(listLines))], { ...context, isGrid: true }),
  ]
}

interface Context {
  /** How often each text was kept. */
  readonly counts: ReadonlyMap<string, number>
  readonly kept: string
  /** The clauses of everything kept: most are found here without a search. */
  readonly clauses: () => ReadonlySet<string>
  /** Everything kept, and the official wording. */
  readonly all: string
  readonly wording: ReadonlySet<string>
  /** Headings of the sections without their numbers. */
  readonly headings: readonly string[]
  readonly pieces: string
  /** Cells say the same many times; only whether a text was kept counts there. */
  readonly isGrid?: boolean
}

/** How short a piece of the wording may be where labels run into each other. */
const LEAST = 2

/** Lines that stand nowhere, or fewer times than in the source. */
function findMissing(lines: readonly string[], context: Context): string[] {
  const { counts, kept, wording, isGrid = false } = context
  const lost: string[] = []
  for (const [line, times] of countTexts(lines)) {
    const whole = squeeze(line)
    if (whole === '' || wording.has(whole) || (counts.get(whole) ?? 0) >= times) continue
    const found = countInside(kept, whole, times)
    // Kept once with its number, in a finding, and once without, as a heading.
    if (found >= times || (found > 0 && countInside(kept, dropBrackets(whole), times) >= times)) continue
    // A mark at the end of a heading is read as what it says, and the words without it.
    const isWhole = found > 0 && !MARK.test(line)
    if (!isWhole) lost.push(...findLostClauses(line, context))
    else if (!isGrid && whole.length > 1 && !isNumber(whole)) lost.push(line)
  }
  return lost
}

const MARK = /[〔［[][^〔〕［］[\]]*[〕］\]]$/
const STOPS = /[\s，。；：、！？!?,;:()（）【】〔〕|]+/

/** Made when the first line is not found whole, and only then. */
function makeClauses(kept: readonly string[]): () => ReadonlySet<string> {
  let made: ReadonlySet<string> | undefined
  return () => {
    made ??= new Set(kept.flatMap((text) => text.split(STOPS)))
    return made
  }
}

/** A line that was taken apart: its clauses. What a sentence says must have been kept; labels the form has. */
function findLostClauses(line: string, context: Context): string[] {
  const { kept, all, clauses, wording, isGrid = false } = context
  const isSentence = !isGrid && line.includes('。')
  const held = isSentence ? kept : all
  return line.split(STOPS).filter((clause) => {
    const part = squeeze(clause)
    if (part === '' || clauses().has(part) || held.includes(part) || isNumber(part)) return false
    const rest = dropHeading(dropNumbering(part), context)
    if (rest === '' || wording.has(rest) || wording.has(part) || held.includes(rest)) return false
    return isSentence || !isPieced(rest, context)
  })
}

/** A heading without its number, whatever its level. */
function dropBrackets(text: string): string {
  const bare = text.replace(/^\(?[一二三四五六七八九十\d]+(?:\)|[、.])/, '')
  return bare === '' ? text : bare
}

/** The words of a section's heading, where the text of the section runs into them. */
function dropHeading(text: string, { headings }: Context): string {
  const heading = headings.find((words) => text.startsWith(words))
  return heading === undefined ? text : text.slice(heading.length)
}

function countTexts(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

/** How often a text stands inside another, as far as it matters. */
function countInside(text: string, part: string, most: number): number {
  let count = 0
  for (let at = text.indexOf(part); at >= 0 && count < most; at = text.indexOf(part, at + part.length))
    count += 1
  return count
}

function listLines(block: Block): string[] {
  return listTexts(block).flatMap((text) => text.split('\n'))
}

function splitLines(text: string): string[] {
  return text.includes('\n') ? text.split('\n').map(squeeze) : [squeeze(text)]
}

/** Texts that are squeezed as they are. */
const PLAIN = /^[\d\u4e00-\u9fff、。]*$/

/** Without blanks and in one width. */
function squeeze(text: string): string {
  if (PLAIN.test(text)) return text
  return text.normalize('NFKC').replace(/[\s\p{Cf}\p{Cc}]+/gu, '')
}

/** The numbers of headings and lists are counted anew. */
function dropNumbering(text: string): string {
  return text.replace(/^(?:[一二三四五六七八九十]+|\d{1,2}[.、]?|[\u2460-\u2473]|[.•·\-*])/, '')
}

function isNumber(text: string): boolean {
  return /^表?[一二三四五六七八九十]+$|^表?\d{1,2}$|^\p{P}+$|^\p{S}+$/u.test(text)
}

function listStrings(value: unknown): string[] {
  const strings: string[] = []
  collectStrings(value, strings)
  return strings
}

function collectStrings(value: unknown, strings: string[]): void {
  if (typeof value === 'string') strings.push(value)
  else if (typeof value === 'number') strings.push(String(value))
  else if (Array.isArray(value)) for (const each of value) collectStrings(each, strings)
  else if (value !== null && typeof value === 'object') {
    const { number, text } = value as { number?: unknown; text?: unknown }
    if (typeof number === 'string' && typeof text === 'string') strings.push(number + text)
    for (const each of Object.values(value)) collectStrings(each, strings)
  }
}

/** The wording of values that are words of a list: an aspect of the work, a kind of organ. */
function listValues(model: Model, report: unknown): string[] {
  const labels = new Map(
    Object.values(model.parts).flatMap(({ values = [] }) =>
      values.map(({ value, label }) => [String(value), label?.zh ?? ''] as const),
    ),
  )
  return listStrings(report).flatMap((text) => labels.get(text) ?? [])
}

/**
 * Labels run into each other where the rows and columns of a table, or the lines of a page, were lost: pieces of the
 * wording, whole where they are long, and then what the report does hold.
 */
function isPieced(text: string, context: Context): boolean {
  const { pieces } = context
  for (let at = 0; at < text.length; ) {
    let end = at + 1
    while (end < text.length && pieces.includes(text.slice(at, end + 1))) end += 1
    if (end - at < LEAST) return at > 0 && isRest(text.slice(at), context)
    at = end
  }
  return true
}

/** What follows the wording: the next number, or words that were kept. */
function isRest(text: string, context: Context): boolean {
  if (text.length >= 4 && context.all.includes(text)) return true
  const rest = dropNumbering(text)
  return rest === '' || (rest.length < text.length && isPieced(rest, context))
}

const wordings = new WeakMap<Model, readonly string[]>()

/** What a report need not hold since the form has it: headings, captions, labels of cells and fields. */
function listWording(model: Model): readonly string[] {
  const known = wordings.get(model)
  if (known) return known
  const labels = [
    ...model.tables.flatMap(({ cells }) => cells.flatMap(({ row, column }) => [...row, ...column])),
    ...Object.values(model.parts).flatMap(({ fields = [] }) => fields.flatMap(({ label }) => label ?? [])),
  ]
  const wording = [
    ...model.sections.map(({ label }) => label.zh),
    ...labels.flatMap(({ zh, short, aliases = [] }) => [zh, short?.zh ?? '', ...aliases]),
    ...model.tables.flatMap(({ caption, grid }) => [
      caption.zh,
      ...(caption.aliases ?? []),
      ...grid.flatMap(({ cells }) => cells.map(({ text }) => text?.zh ?? '')),
    ]),
    ...Object.values(model.words).map(({ zh }) => zh),
    ...model.tables.flatMap(({ cells }) => cells.map(({ unit = '' }) => unit)),
  ]
  const made = [...new Set(wording.map(squeeze))].filter((text) => text !== '')
  wordings.set(model, made)
  return made
}
