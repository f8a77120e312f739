// A document and what was made of it → the words of the source that are neither in the report nor in an issue.

import type { Model } from '../model/types.js'
import type { Block, SourceDocument } from './document.js'
import type { Finding, Source } from './finding.js'
import { listTexts } from './match/match.js'

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
  const texts = [
    ...listStrings(outcome.report),
    ...outcome.findings.flatMap(({ text, params }) => [text ?? '', ...listStrings(params)]),
    ...outcome.sources.map(({ text }) => text),
    ...listWording(model),
  ].map(squeeze)
  const exact = new Set(texts)
  const wording = listWording(model).map(squeeze).join('\u0000')
  const all = texts.join('\u0000')
  const lost: string[] = []
  for (const text of document.blocks.flatMap(listBlockTexts)) {
    const whole = squeeze(text)
    if (whole === '' || exact.has(whole) || all.includes(whole)) continue
    for (const clause of text.split(/[\s，。；：、！？,;:()（）【】〔〕|]+/)) {
      const part = squeeze(clause)
      if (part === '' || all.includes(part) || isNumber(part)) continue
      const rest = dropNumbering(part)
      if (rest !== '' && !all.includes(rest) && !isPieced(rest, wording)) lost.push(clause)
    }
  }
  return lost
}

function listBlockTexts(block: Block): string[] {
  return listTexts(block).flatMap((text) => text.split('\n'))
}

/** Without blanks and in one width. */
function squeeze(text: string): string {
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
  if (typeof value === 'string') return [value]
  if (typeof value === 'number') return [String(value)]
  if (Array.isArray(value)) return value.flatMap(listStrings)
  if (value === null || typeof value !== 'object') return []
  const { number, text } = value as { number?: unknown; text?: unknown }
  const whole = typeof number === 'string' && typeof text === 'string' ? [number + text] : []
  return [...whole, ...Object.values(value).flatMap(listStrings)]
}

/** Labels of a table run into each other where its rows and columns were lost: pieces of two characters or more. */
function isPieced(text: string, wording: string): boolean {
  for (let at = 0; at < text.length; ) {
    let end = at + 1
    while (end < text.length && wording.includes(text.slice(at, end + 1))) end += 1
    if (end - at < 2) return false
    at = end
  }
  return true
}

const wordings = new WeakMap<Model, readonly string[]>()

/** Labels, captions and words of the edition. */
function listWording(model: Model): readonly string[] {
  const known = wordings.get(model)
  if (known) return known
  const labels = [
    ...model.sections.map(({ label }) => label),
    ...model.tables.flatMap(({ cells }) => cells.flatMap(({ row, column }) => [...row, ...column])),
    ...Object.values(model.parts).flatMap(({ fields = [], values = [] }) =>
      [...fields, ...values].flatMap(({ label }) => label ?? []),
    ),
  ]
  const wording = [
    ...labels.flatMap(({ zh, short, aliases = [] }) => [zh, short?.zh ?? '', ...aliases]),
    ...model.tables.flatMap(({ caption, grid }) => [
      caption.zh,
      ...grid.flatMap(({ cells }) => cells.map(({ text }) => text?.zh ?? '')),
    ]),
    ...Object.values(model.words).map(({ zh }) => zh),
  ]
  const made = [...new Set(wording)].filter((text) => text !== '')
  wordings.set(model, made)
  return made
}
