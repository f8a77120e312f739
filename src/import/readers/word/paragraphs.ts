// The paragraphs of a document → each with its number in front and a style that says how it should come out.

import type { XmlElement } from '../xml.js'
import { listDeep, makeElement, readText } from '../xml-tree.js'
import { findLists } from './lists.js'
import { type Numbered, readNumbering } from './numbering.js'
import { makeStyleMap } from './style-map.js'
import type { ParagraphLook } from './styles.js'

/** A paragraph and where it stands. */
export interface Paragraph {
  readonly element: XmlElement
  readonly look: ParagraphLook
  readonly isInCell: boolean
  readonly isInContents: boolean
  /** Whether it runs on into the next one. */
  readonly isDeleted: boolean
}

interface Finished extends Paragraph {
  readonly numbered: Numbered | undefined
  readonly isEmpty: boolean
}

/**
 * Give paragraphs their numbers and styles.
 *
 * @param paragraphs
 *   All of them in the order of the document; are changed.
 * @param numbering
 *   Root of the part of numbering, where there is one.
 * @returns
 *   What each style becomes, in the notation of the library.
 */
export function finishParagraphs(
  paragraphs: readonly Paragraph[],
  numbering: XmlElement | undefined,
): string[] {
  const { count } = readNumbering(numbering)
  const finished = paragraphs.map(
    (paragraph): Finished => ({
      ...paragraph,
      numbered: paragraph.isDeleted ? undefined : count(paragraph.look),
      isEmpty: isEmpty(paragraph.element),
    }),
  )
  const lists = findLists(finished.map((paragraph) => ({ ...paragraph, isEligible: isEligible(paragraph) })))
  const styles = makeStyleMap()
  for (const paragraph of finished) {
    const { element, look, isInCell, isInContents, numbered } = paragraph
    const list = lists.get(element)
    const isContents = look.isContents || isInContents
    const rank = isInCell || paragraph.isEmpty ? undefined : look.rank
    const style = styles.name({ rank, isCentred: look.isCentred, isContents, list })
    const properties = makeElement('w:pPr', {}, [makeElement('w:pStyle', { 'w:val': style })])
    element.children.unshift(properties, ...(list ? [] : writeNumber(paragraph, numbered)))
  }
  return styles.list()
}

function isEmpty(element: XmlElement): boolean {
  return listDeep(element, 'w:t', 'w:sym', 'w:drawing').every(
    (found) => found.name === 'w:t' && readText(found).trim() === '',
  )
}

function isEligible({ look, isInCell, isInContents, isEmpty: hasNothing }: Finished): boolean {
  return (
    !isInCell &&
    !isInContents &&
    !look.isContents &&
    !hasNothing &&
    look.rank === undefined &&
    !look.isCentred
  )
}

/** In a cell a number may be all there is: a column that counts the rows. Elsewhere it is a leftover. */
function writeNumber(
  { isInCell, isEmpty: hasNothing }: Finished,
  numbered: Numbered | undefined,
): XmlElement[] {
  if (numbered === undefined || numbered.text === '' || (hasNothing && !isInCell)) return []
  const text = hasNothing ? numbered.text.trim() : numbered.text
  return [makeElement('w:r', {}, [makeElement('w:t', {}, [text])])]
}
