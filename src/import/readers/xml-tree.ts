// Looking about in a tree of XML elements, and writing one out again.

import type { XmlElement, XmlNode } from './xml.js'

/**
 * Make an element.
 *
 * @param name
 *   Its name with its prefix.
 * @param attributes
 *   Its attributes.
 * @param children
 *   What is in it.
 * @returns
 *   A new element.
 */
export function makeElement(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: XmlNode[] = [],
): XmlElement {
  return { name, attributes: new Map(Object.entries(attributes)), children }
}

/**
 * List the elements directly inside an element.
 *
 * @param element
 *   Where to look; nothing is found in undefined.
 * @param name
 *   Only those of this name.
 * @returns
 *   The elements, in order; text is left out.
 */
export function listElements(element: XmlElement | undefined, name?: string): XmlElement[] {
  const elements = element?.children.filter((node) => typeof node !== 'string') ?? []
  return name === undefined ? elements : elements.filter((child) => child.name === name)
}

/**
 * Follow names down a tree, taking the first element of each.
 *
 * @param element
 *   Where to begin.
 * @param names
 *   Name by name.
 * @returns
 *   The last of them, or undefined.
 */
export function findElement(element: XmlElement | undefined, ...names: string[]): XmlElement | undefined {
  let found = element
  for (const name of names) {
    found = found?.children.find((node): node is XmlElement => typeof node !== 'string' && node.name === name)
  }
  return found
}

/**
 * List all elements of a name in an element, at any depth, in reading order.
 *
 * @param element
 *   Where to look.
 * @param names
 *   Names that are meant; what is inside a found element is not looked at.
 * @returns
 *   The elements found.
 */
export function listDeep(element: XmlElement, ...names: string[]): XmlElement[] {
  return listElements(element).flatMap((child) =>
    names.includes(child.name) ? [child] : listDeep(child, ...names),
  )
}

/**
 * Read all text in an element.
 *
 * @param node
 *   An element or a text.
 * @returns
 *   The text, pieces of it joined without anything between.
 */
export function readText(node: XmlNode): string {
  return typeof node === 'string' ? node : node.children.map(readText).join('')
}

/**
 * Read a switch such as `<w:b/>` or `<w:b w:val="0"/>`.
 *
 * @param element
 *   The properties it is among.
 * @param name
 *   Its name.
 * @returns
 *   Undefined where it is not set.
 */
export function readSwitch(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = findElement(element, name)
  return found && !/^(0|false|off|none)$/.test(found.attributes.get('w:val') ?? '1')
}

/**
 * Write a tree as XML.
 *
 * @param root
 *   Its root.
 * @param namespaces
 *   Prefix and address of every namespace used; others are declared so that the result can be parsed.
 * @returns
 *   A whole document, with its declaration.
 */
export function writeXml(root: XmlElement, namespaces: Readonly<Record<string, string>>): string {
  const declared = Object.entries({ other: 'urn:other', ...namespaces })
  const attributes = declared.map(([prefix, uri]) => ` xmlns${prefix === '' ? '' : ':'}${prefix}="${uri}"`)
  return `<?xml version="1.0" encoding="UTF-8"?>${writeNode(root, attributes.join(''))}`
}

function writeNode(node: XmlNode, declarations = ''): string {
  if (typeof node === 'string') return escapeText(node)
  const attributes = [...node.attributes].map(([name, value]) => ` ${name}="${escapeText(value)}"`).join('')
  return `<${node.name}${declarations}${attributes}>${node.children.map((child) => writeNode(child)).join('')}</${node.name}>`
}

function escapeText(text: string): string {
  return (
    text
      // Not allowed in XML even as references; a parser would stop at them.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  )
}
