// Footnotes and endnotes of a Word file, by their number.

import type { XmlElement } from '../xml.js'
import { listElements } from '../xml-tree.js'
import type { WordPackage } from './package.js'

/** Gives the paragraphs of a note; empty where there is none or it was given before. */
export type Notes = (reference: XmlElement) => XmlElement[]

/**
 * Prepare the notes of a file.
 *
 * @param parts
 *   The file in parts.
 * @returns
 *   Finds the note of a reference.
 */
export function readNotes(parts: WordPackage): Notes {
  const list = (root: XmlElement | undefined, name: string) =>
    listElements(root, name)
      // Lines between the text and the notes are kept as notes of a type of their own.
      .filter((note) => (note.attributes.get('w:type') ?? 'normal') === 'normal')
      .map((note): [string, XmlElement[]] => [
        `${name}Reference/${note.attributes.get('w:id')}`,
        listElements(note),
      ])
  const notes = new Map([...list(parts.footnotes, 'w:footnote'), ...list(parts.endnotes, 'w:endnote')])
  return (reference) => {
    const key = `${reference.name}/${reference.attributes.get('w:id')}`
    const found = notes.get(key) ?? []
    notes.delete(key)
    return found
  }
}
