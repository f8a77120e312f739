// Numbered paragraphs → which of them are items of a list. Where they are not, the number is part of the wording.

import type { XmlElement } from '../xml.js'
import type { Numbered } from './numbering.js'

/** A paragraph as far as lists are concerned. */
export interface Candidate {
  readonly element: XmlElement
  readonly numbered?: Numbered | undefined
  /** Whether it may be an item: not a heading, not in a cell, not empty. */
  readonly isEligible: boolean
}

/** The list an item belongs to. */
export interface Membership {
  readonly number: number
  readonly isOrdered: boolean
}

/**
 * Find the lists among the paragraphs of a document.
 *
 * A list is two or more paragraphs that follow each other, numbered 1. 2. 3. from 1, or any with a sign. Numbers
 * that go on after other text, and numbers with Chinese characters or signs, are headings or clauses.
 *
 * @param candidates
 *   All paragraphs in the order of the document; whatever is between two that are neighbours here is one too.
 * @returns
 *   The items.
 */
export function findLists(candidates: readonly Candidate[]): Map<XmlElement, Membership> {
  const items = new Map<XmlElement, Membership>()
  let number = 0
  let group: Candidate[] = []
  const finish = () => {
    const [first] = group
    const isOrdered = first?.numbered?.kind === 'plain'
    const isList = group.length > (isOrdered ? 1 : 0) && (!isOrdered || first?.numbered?.value === 1)
    if (isList) {
      number += 1
      for (const { element } of group) items.set(element, { number, isOrdered })
    }
    group = []
  }
  for (const candidate of candidates) {
    const last = group.at(-1)
    if (last && !continues(last, candidate)) finish()
    if (candidate.isEligible && /bullet|plain/.test(candidate.numbered?.kind ?? '')) group.push(candidate)
  }
  finish()
  return items
}

function continues(last: Candidate, next: Candidate): boolean {
  if (!next.isEligible || last.numbered?.kind !== next.numbered?.kind) return false
  if (last.numbered?.kind === 'bullet') return true
  return (
    last.numbered?.series === next.numbered?.series &&
    next.numbered?.value === (last.numbered?.value ?? 0) + 1
  )
}
