// The parts of a .docx that matter, as trees.

import { ToolkitError } from '../../../issue/error.js'
import type { ReadFault } from '../../document.js'
import { readXml, type XmlElement } from '../xml.js'
import { findElement } from '../xml-tree.js'
import { findMainPart, type Relation, readRelations, readTitle } from '../zip/relations.js'
import type { Archive } from '../zip.js'
import { checkWordLimit } from './limits.js'

/** A Word file in parts. */
export interface WordPackage {
  readonly document: XmlElement
  readonly relations: ReadonlyMap<string, Relation>
  readonly styles?: XmlElement
  readonly numbering?: XmlElement
  readonly footnotes?: XmlElement
  readonly endnotes?: XmlElement
  /** The title among the properties of the file. */
  readonly title?: string
  readonly faults: readonly ReadFault[]
}

/**
 * Read the parts of a Word file.
 *
 * @param archive
 *   The file.
 * @returns
 *   Its parts, with what was damaged in them.
 * @throws {ToolkitError}
 *   `file-damaged` when there is no text in it, `file-too-large`.
 */
export function readPackage(archive: Archive): WordPackage {
  const faults: ReadFault[] = []
  const read = (name: string) => {
    const part = readXml(limitSize(archive), name)
    if (part && !part.isWhole) faults.push({ code: 'text-unreadable', text: name, origin: {} })
    if (part?.hasBadCharacters) faults.push({ code: 'characters-unreadable', text: name, origin: {} })
    return part?.root
  }
  const main = findMainPart(archive, /^word\/document\d*\.xml$/i)
  const relations = readRelations(archive, main)
  const document = read(main)
  if (findElement(document, 'w:body') === undefined) throw hasNoText(main)
  const readRelated = (type: string) => {
    const target = [...relations.values()].find((relation) => relation.type === type)?.target
    return target === undefined ? undefined : read(target)
  }
  const parts = {
    styles: readRelated('styles'),
    numbering: readRelated('numbering'),
    footnotes: readRelated('footnotes'),
    endnotes: readRelated('endnotes'),
    title: readTitle(archive),
  }
  const present = Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined))
  return { document: document as XmlElement, relations, faults, ...present }
}

/** The same file, but no part larger than a tree of it may be. */
function limitSize(archive: Archive): Archive {
  const stream: Archive['stream'] = (name, take) => {
    let count = 0
    return archive.stream(name, (piece) => {
      count += piece.length
      checkWordLimit('bytes', count)
      take(piece)
    })
  }
  return { ...archive, stream }
}

function hasNoText(name: string): ToolkitError {
  return new ToolkitError('file-damaged', {
    zh: `Word 文件中没有正文（${name || 'word/document.xml'}）。请用 Word 或 WPS 打开后另存`,
    en: `the Word file has no text in it (${name || 'word/document.xml'}). Open it in Word or WPS and save a copy`,
  })
}
