// The styles of a Word file → what a paragraph or a piece of text looks like, whether by its own properties or by
// those of its style and the styles that one is based on.

import type { XmlElement } from '../xml.js'
import { findElement, listElements, readSwitch } from '../xml-tree.js'

/** What is asked of a paragraph. */
export interface ParagraphLook {
  /** Rank as a heading, 1 to 6. */
  readonly rank?: number
  readonly isCentred: boolean
  /** A line of a table of contents. */
  readonly isContents: boolean
  /** Identifier of its numbering, where it has one. */
  readonly numId?: string
  /** Level of its numbering, where it says so. */
  readonly level?: number
  /** Its style and those it is based on, nearest first. */
  readonly styleIds: readonly string[]
}

/** What is asked of a piece of text. */
export interface TextLook {
  readonly isBold: boolean
  readonly isHidden: boolean
}

/** The styles of a file. */
export interface Styles {
  readonly lookAtParagraph: (properties: XmlElement | undefined) => ParagraphLook
  /** `paragraph` is the properties of the paragraph it is in. */
  readonly lookAtText: (properties: XmlElement | undefined, paragraph: XmlElement | undefined) => TextLook
}

const MAX_CHAIN = 20
const HEADING = /^(?:heading|标题|見出し)\s*([1-9])$/i
const TITLE = /^(?:title|标题)$/i
const CONTENTS = /^(?:toc|目录)\s*\d$/i

/**
 * Prepare the styles of a file.
 *
 * @param root
 *   Root of its part of styles; undefined where it has none.
 * @returns
 *   Looks up what a paragraph or a piece of text looks like.
 */
export function readStyles(root: XmlElement | undefined): Styles {
  const styles = listElements(root, 'w:style')
  const byId = new Map(styles.map((style) => [style.attributes.get('w:styleId') ?? '', style]))
  const isDefault = (type: string) => (style: XmlElement) =>
    style.attributes.get('w:type') === type && /^(1|true|on)$/.test(style.attributes.get('w:default') ?? '')
  const defaultId = styles.find(isDefault('paragraph'))?.attributes.get('w:styleId')
  const listChain = (properties: XmlElement | undefined, tag: string, fallback?: string): XmlElement[] => {
    const chain: XmlElement[] = []
    let id = readValue(properties, tag) ?? fallback
    while (id !== undefined && chain.length < MAX_CHAIN) {
      const style = byId.get(id)
      if (style === undefined || chain.includes(style)) break
      chain.push(style)
      id = readValue(style, 'w:basedOn')
    }
    return chain
  }
  return {
    lookAtParagraph: (properties) =>
      lookAtParagraph(properties, listChain(properties, 'w:pStyle', defaultId)),
    lookAtText(properties, paragraph) {
      const sources = [
        properties,
        ...listChain(properties, 'w:rStyle').map((style) => findElement(style, 'w:rPr')),
        ...listChain(paragraph, 'w:pStyle', defaultId).map((style) => findElement(style, 'w:rPr')),
      ]
      const read = (name: string) =>
        sources.map((source) => readSwitch(source, name)).find((value) => value !== undefined) ?? false
      return { isBold: read('w:b'), isHidden: read('w:vanish') }
    },
  }
}

function lookAtParagraph(properties: XmlElement | undefined, chain: readonly XmlElement[]): ParagraphLook {
  const sources = [properties, ...chain.map((style) => findElement(style, 'w:pPr'))]
  const read = (...names: string[]) =>
    sources
      .map((source) => findElement(source, ...names)?.attributes.get('w:val'))
      .find((value) => value !== undefined)
  const names = chain.map((style) => readValue(style, 'w:name') ?? '')
  const rank = readRank(read('w:outlineLvl'), names)
  const numId = read('w:numPr', 'w:numId')
  const level = Number.parseInt(read('w:numPr', 'w:ilvl') ?? '', 10)
  return {
    isCentred: read('w:jc') === 'center',
    isContents: names.some((name) => CONTENTS.test(name)),
    styleIds: chain.map((style) => style.attributes.get('w:styleId') ?? ''),
    ...(rank !== undefined && { rank }),
    // Zero takes away the numbering of the style.
    ...(numId !== undefined && numId !== '0' && { numId }),
    ...(level >= 0 && level <= 8 && { level }),
  }
}

function readRank(outline: string | undefined, names: readonly string[]): number | undefined {
  // Levels count from 0; 9 stands for body text.
  if (outline !== undefined && /^[0-9]$/.test(outline)) {
    return outline === '9' ? undefined : Math.min(Number(outline) + 1, 6)
  }
  const heading = names.map((name) => HEADING.exec(name)?.[1]).find((digit) => digit !== undefined)
  if (heading !== undefined) return Math.min(Number(heading), 6)
  return names.some((name) => TITLE.test(name)) ? 1 : undefined
}

function readValue(element: XmlElement | undefined, name: string): string | undefined {
  return findElement(element, name)?.attributes.get('w:val')
}
