// What an import has made of a document so far. Filled part by part; the report is built from it at the end.

import type { Block, Origin } from './document.js'
import type { Certainty, Finding, Source } from './finding.js'

/** The values found so far, and what is to be said about them. */
export interface Draft {
  /** Values of the report by JSON Pointer: cells, fields of the head, whole pieces of prose. */
  readonly values: Map<string, unknown>
  readonly findings: Finding[]
  readonly sources: Source[]
  /** Blocks that are dealt with: in the report, in a finding, or official wording. */
  readonly placed: Set<Block>
}

/**
 * Start a draft.
 *
 * @returns
 *   An empty one.
 */
export function startDraft(): Draft {
  return { values: new Map(), findings: [], sources: [], placed: new Set() }
}

/**
 * Put a value into a draft and say where it came from.
 *
 * @param draft
 *   The draft; changed.
 * @param path
 *   JSON Pointer of the value.
 * @param value
 *   The value.
 * @param source
 *   The text it was read from and its place; certain unless said otherwise.
 */
export function setValue(
  draft: Draft,
  path: string,
  value: unknown,
  source: { readonly text: string; readonly origin: Origin; readonly certainty?: Certainty },
): void {
  draft.values.set(path, value)
  draft.sources.push({
    path,
    origin: source.origin,
    text: source.text,
    certainty: source.certainty ?? 'certain',
  })
}
