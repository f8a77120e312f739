// Rendered HTML → a tree of elements to ask questions of. Reads well-formed markup only, and says where it is not.

/** An element with its attributes and what it holds. */
export interface Element {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (Element | string)[]
}

const VOID = new Set(['br', 'img', 'link', 'meta'])
const RAW = new Set(['script', 'style'])

/**
 * Read markup.
 *
 * @param html
 *   A page or a fragment.
 * @returns
 *   An element without a name that holds everything.
 */
export function readMarkup(html: string): Element {
  const root: Element = { tag: '', attributes: {}, children: [] }
  const open = [root]
  const pattern = /<!DOCTYPE html>\n|<(\/?)([a-z][a-z0-9]*)((?:\s+[^\s=<>"]+(?:="[^"<>]*")?)*)>|([^<]+)/gy
  for (let match = pattern.exec(html); match; match = pattern.exec(html)) {
    const [, closing, tag, attributes = '', text] = match
    const top = open.at(-1) as Element
    if (text !== undefined) top.children.push(decode(text))
    else if (tag === undefined) continue
    else if (closing) {
      if (top.tag !== tag) throw new Error(`</${tag}> closes <${top.tag}>`)
      open.pop()
    } else {
      const element = { tag, attributes: readAttributes(attributes), children: [] as (Element | string)[] }
      top.children.push(element)
      if (RAW.has(tag)) pattern.lastIndex = readRaw(html, pattern.lastIndex, element)
      else if (!VOID.has(tag)) open.push(element)
    }
    if (pattern.lastIndex === html.length) {
      if (open.length > 1) throw new Error(`<${open.at(-1)?.tag}> is not closed`)
      return root
    }
  }
  throw new Error('The markup cannot be read')
}

/**
 * List the elements below one.
 *
 * @param element
 *   Where to look.
 * @param wanted
 *   Says which ones are wanted; all if not given.
 * @returns
 *   The elements in document order.
 */
export function listElements(
  element: Element,
  wanted: (element: Element) => boolean = () => true,
): Element[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(wanted(child) ? [child] : []), ...listElements(child, wanted)],
  )
}

/**
 * Give the text of an element.
 *
 * @param element
 *   The element.
 * @returns
 *   All text in it; a line break for each `br`.
 */
export function textOf(element: Element): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : child.tag === 'br' ? '\n' : textOf(child)))
    .join('')
}

function readRaw(
  html: string,
  from: number,
  element: { tag: string; children: (Element | string)[] },
): number {
  const end = html.indexOf(`</${element.tag}>`, from)
  element.children.push(html.slice(from, end))
  return end + element.tag.length + 3
}

function readAttributes(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/\s([^\s=<>"]+)(?:="([^"<>]*)")?/g)]
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, decode(value)]))
}

const NAMES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

function decode(text: string): string {
  return text.replace(/&(?:#x([0-9A-Fa-f]+)|#(\d+)|([a-z]+));/g, (_, hex, decimal, name) =>
    name ? (NAMES[name] ?? '?') : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  )
}
