// Blocks → those whose words may head a statutory section, each with how well they fit.

import type { Model, Section } from '../../../model/types.js'
import type { Block, TextBlock } from '../../document.js'
import { compareLabel, formsOf } from '../../tables/labels.js'
import { type NumberStyle, splitNumber } from '../numbering.js'
import { cleanLine } from '../plain-text.js'

/** A block that may head a section. */
export interface Candidate {
  readonly section: Section
  readonly block: TextBlock
  /** Its place among the blocks. */
  readonly index: number
  /** How well words, number and markup fit. */
  readonly score: number
  /** Whether the words are those of the form. */
  readonly isOfficial: boolean
  /** Whether the words are of the form or one of its other wordings, and not merely like them. */
  readonly isKnown: boolean
  /** How its number is written; absent where it has none. */
  readonly style?: NumberStyle
  /** Whether it ends with leaders and a page number, as in a table of contents. */
  readonly isEntry?: boolean
}

/** What a number of an inner style costs. */
const INNER = -6
/** Longer lines are sentences. */
const LONGEST = 60
const LEADERS = /\s*[.．…·・‥⋯_-]{3,}\s*\d{0,3}$|\t\s*\d{1,3}$/

/**
 * List the blocks whose words may head a section.
 *
 * @param model
 *   The edition.
 * @param blocks
 *   All blocks of the document.
 * @returns
 *   All candidates in the order of the document; those of one block side by side.
 */
export function listCandidates(model: Model, blocks: readonly Block[]): readonly Candidate[] {
  const letters = listLetters(model)
  const listed = blocks.flatMap((block, index) => {
    if (block.kind !== 'text' || block.isHidden || block.text.length > LONGEST * 3) return []
    const written = (block.number ?? '') + (block.label ?? '') + block.text
    const bare = written.replace(LEADERS, '')
    const line = cleanLine(bare)
    if (line.length > LONGEST || line === '' || !sharesLetters(line, letters)) return []
    const isEntry = bare !== written
    return model.sections.flatMap((section) => {
      const found = weigh(section, block, line)
      return found ? [{ section, block, index, ...found, ...(isEntry && { isEntry }) }] : []
    })
  })
  return liftStyle(listed)
}

/** So many sections in an inner style of numbers are no parts of a section. */
const MANY = 4

/** A report may number its sections （一） or 1. throughout; inside a section those numbers speak against a heading. */
function liftStyle(candidates: readonly Candidate[]): readonly Candidate[] {
  const names = (styles: readonly (NumberStyle | undefined)[]) =>
    new Set(
      candidates.flatMap(({ section, style, isKnown, isEntry, block }) =>
        styles.includes(style) && isKnown && !isEntry && !block.item ? [section.name] : [],
      ),
    )
  if (names(['section', undefined]).size >= 2) return candidates
  const lifted = (['second', 'third'] as const).find((style) => names([style]).size >= MANY)
  if (!lifted) return candidates
  return candidates.map((each) => (each.style === lifted ? { ...each, score: each.score - INNER + 1 } : each))
}

const known = new WeakMap<Model, ReadonlySet<string>>()

/** The letters of all wordings of all sections. */
function listLetters(model: Model): ReadonlySet<string> {
  const listed = known.get(model)
  if (listed) return listed
  const letters = new Set(
    model.sections.flatMap(({ label }) => {
      const { same, short } = formsOf(label)
      return [...same, ...short].flatMap((form) => [...form])
    }),
  )
  known.set(model, letters)
  return letters
}

/** Far quicker than any comparison, and enough for most lines. */
function sharesLetters(line: string, letters: ReadonlySet<string>): boolean {
  let shared = 0
  for (const letter of line) if (letters.has(letter)) shared += 1
  return shared * 3 >= line.length
}

function weigh(section: Section, block: TextBlock, line: string) {
  const { style, words } = splitNumber(line)
  if (/[。；？！]./.test(words)) return undefined
  const { likeness, how } = compareLabel(words, section.label)
  if (likeness < (how === 'cut' ? 0.79 : 0.6)) return undefined
  const isKnown = how === 'same' || how === 'short'
  // A sentence may be much like a heading.
  if (!isKnown && style !== 'section' && /[。：:]/.test(words)) return undefined
  // A heading may be a part of the official words, but not a single word of them.
  if (how === 'cut' && words.length < 6 && style !== 'section') return undefined
  const number = style === 'section' ? 2 : style === undefined ? 0 : INNER
  const markup = block.rank !== undefined ? 1.5 : block.isBold || block.isCentred ? 0.5 : 0
  const length = words.length > section.label.zh.length + 8 ? -2 : 0
  const place = block.area?.role === 'navigation' || block.area?.role === 'footer' ? -3 : 0
  const item = block.item && block.rank === undefined ? -6 : 0
  const score = likeness * 10 - 3 + number + markup + length + place + item
  return { score, isOfficial: how === 'same', isKnown, ...(style && { style }) }
}
