// A drawing of Word → its pictures and text boxes in the form the library reads: whatever is drawn around them,
// grouped or offered in two versions.

import type { XmlElement, XmlNode } from '../xml.js'
import { findElement, listDeep, listElements, makeElement, readText } from '../xml-tree.js'

/**
 * Choose between versions of the same content.
 *
 * @param element
 *   A `mc:AlternateContent`.
 * @returns
 *   Content of the first version that has text or a picture: newer programs write the same twice.
 */
export function chooseContent(element: XmlElement): XmlNode[] {
  const versions = [...listElements(element, 'mc:Choice'), ...listElements(element, 'mc:Fallback')]
  const hasContent = (version: XmlElement) =>
    listDeep(version, 'w:t', 'pic:pic', 'v:imagedata').some(
      (found) => found.name !== 'w:t' || readText(found).trim() !== '',
    )
  return (versions.find(hasContent) ?? versions[0])?.children ?? []
}

/**
 * Take the pictures and text boxes out of a drawing.
 *
 * @param drawing
 *   A `w:drawing`, `w:pict` or `w:object`.
 * @param repair
 *   Puts the content of a text box right.
 * @param pictures
 *   Identifiers of the relations to pictures that are in the file.
 * @returns
 *   What replaces it.
 */
export function repairDrawing(
  drawing: XmlElement,
  repair: (nodes: readonly XmlNode[]) => XmlNode[],
  pictures: ReadonlySet<string>,
): XmlNode[] {
  // What is in a version inside a drawing counts once.
  const visible = resolveVersions(drawing)
  const alternative = listDeep(visible, 'wp:docPr')[0]?.attributes
  const text = [alternative?.get('descr'), alternative?.get('title')].find((name) => name?.trim()) ?? ''
  return listDeep(visible, 'w:txbxContent', 'pic:pic', 'v:imagedata').flatMap((found): XmlNode[] => {
    if (found.name === 'w:txbxContent') {
      const content = makeElement('w:txbxContent', {}, repair(found.children))
      return [makeElement('w:pict', {}, [makeElement('v:textbox', {}, [content])])]
    }
    const isVector = found.name === 'v:imagedata'
    const blip = isVector ? found : findElement(found, 'pic:blipFill', 'a:blip')
    const id = blip?.attributes.get(isVector ? 'r:id' : 'r:embed') ?? ''
    const own = findElement(found, 'pic:nvPicPr', 'pic:cNvPr')?.attributes.get('descr')
    return pictures.has(id) ? [makePicture(id, own || text || (found.attributes.get('o:title') ?? ''))] : []
  })
}

function resolveVersions(element: XmlElement): XmlElement {
  const children = element.children.flatMap((node): XmlNode[] => {
    if (typeof node === 'string') return [node]
    // A text box is put right by itself, with the versions in it.
    if (node.name === 'w:txbxContent') return [node]
    if (node.name !== 'mc:AlternateContent') return [resolveVersions(node)]
    return resolveVersions(makeElement('', {}, chooseContent(node))).children
  })
  return { ...element, children }
}

function makePicture(id: string, alternative: string): XmlElement {
  const blip = makeElement('a:blip', { 'r:embed': id })
  const picture = makeElement('pic:pic', {}, [makeElement('pic:blipFill', {}, [blip])])
  const graphic = makeElement('a:graphic', {}, [makeElement('a:graphicData', {}, [picture])])
  const properties = makeElement('wp:docPr', { descr: alternative })
  return makeElement('w:drawing', {}, [makeElement('wp:inline', {}, [properties, graphic])])
}
