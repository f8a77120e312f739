// The relations of a part of .docx or .xlsx: what it refers to by number, and where that is in the zip file.

import type { XmlElement } from '../xml.js'
import { readXml } from '../xml.js'
import { findElement, listElements, readText } from '../xml-tree.js'
import type { Archive } from '../zip.js'

/** What a part refers to. */
export interface Relation {
  /** Last name of its type, such as `image`. */
  readonly type: string
  /** Name of an entry of the zip file, or an address. */
  readonly target: string
  readonly isExternal: boolean
}

/**
 * Read what a part refers to.
 *
 * @param archive
 *   The file.
 * @param part
 *   Name of the part; empty for the file as a whole.
 * @returns
 *   Relations by their identifier; empty where there are none.
 */
export function readRelations(archive: Archive, part: string): Map<string, Relation> {
  const slash = part.lastIndexOf('/') + 1
  const folder = part.slice(0, slash)
  const tree = readXml(archive, `${folder}_rels/${part.slice(slash)}.rels`)
  const entries = listElements(tree?.root, 'Relationship').map((element): [string, Relation] => [
    element.attributes.get('Id') ?? '',
    readRelation(element, folder),
  ])
  return new Map(entries)
}

/**
 * Find the part everything else hangs on.
 *
 * @param archive
 *   The file.
 * @param usual
 *   Pattern of its usual name, for files that don't say.
 * @returns
 *   Name of the part.
 */
export function findMainPart(archive: Archive, usual: RegExp): string {
  const relations = [...readRelations(archive, '').values()]
  const target = relations.find(({ type }) => type === 'officeDocument')?.target
  const isThere = archive.names.some((name) => name.toLowerCase() === target?.toLowerCase())
  return (isThere ? target : archive.names.find((name) => usual.test(name))) ?? ''
}

/**
 * Read the title a file gives itself among its properties.
 *
 * @param archive
 *   The file.
 * @returns
 *   The title; undefined where there is none.
 */
export function readTitle(archive: Archive): string | undefined {
  const relation = [...readRelations(archive, '').values()].find(({ type }) => type === 'core-properties')
  const root = readXml(archive, relation?.target ?? 'docProps/core.xml')?.root
  const title = findElement(root, 'dc:title')
  return (title && readText(title).trim()) || undefined
}

function readRelation(element: XmlElement, folder: string): Relation {
  const target = element.attributes.get('Target') ?? ''
  const isExternal = element.attributes.get('TargetMode') === 'External'
  const type = element.attributes.get('Type')?.split('/').at(-1) ?? ''
  return { type, target: isExternal ? target : resolve(folder, target), isExternal }
}

function resolve(folder: string, target: string): string {
  const path: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).replaceAll('\\', '/').split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}
