// Names of HTML elements → what the reader does with them.

/** What the reader does with an element. */
export type ElementKind =
  | 'void'
  | 'skip'
  | 'inline'
  | 'bold'
  | 'small'
  | 'block'
  | 'paragraph'
  | 'heading'
  | 'list'
  | 'item'
  | 'term'
  | 'detail'
  | 'table'
  | 'section'
  | 'row'
  | 'cell'
  | 'caption'
  | 'figure'
  | 'figcaption'

const NAMES: Readonly<Partial<Record<ElementKind, string>>> = {
  void: 'area base basefont bgsound br col embed frame hr image img input link meta param source track wbr',
  skip:
    'script style template noscript iframe noembed noframes svg math object applet audio video canvas map ' +
    'xml datalist title w:worddocument w:latentstyles o:officedocumentsettings o:documentproperties',
  bold: 'b strong',
  small: 'small',
  block:
    'html body head address article aside blockquote button center dd details dialog dir div dl fieldset footer form frameset ' +
    'header hgroup legend main marquee nav optgroup option pre search section select summary textarea xmp',
  paragraph: 'p',
  heading: 'h1 h2 h3 h4 h5 h6',
  list: 'ul ol menu dir',
  item: 'li',
  term: 'dt',
  detail: 'dd',
  table: 'table',
  section: 'thead tbody tfoot',
  row: 'tr',
  cell: 'td th',
  caption: 'caption',
  figure: 'figure',
  figcaption: 'figcaption',
}

const KINDS: ReadonlyMap<string, ElementKind> = new Map(
  Object.entries(NAMES).flatMap(([kind, names]) =>
    names.split(' ').map((name) => [name, kind as ElementKind]),
  ),
)

/**
 * Tell what to do with an element; one that HTML does not know is taken for a part of its line.
 *
 * @param name
 *   Its name in lower case.
 * @returns
 *   What is done with it.
 */
export function elementKind(name: string): ElementKind {
  return KINDS.get(name) ?? (PROPERTY.test(name) ? 'skip' : 'inline')
}

/** Settings that Word leaves in a page; `w:sdt` and what is drawn (`v:`) may hold text. */
const PROPERTY = /^w:(?!sdt)/

/**
 * Tell whether an element stands in a line rather than between lines.
 *
 * @param kind
 *   What is done with it.
 * @returns
 *   Whether text goes on around it.
 */
export function isInline(kind: ElementKind): boolean {
  return kind === 'inline' || kind === 'bold' || kind === 'small'
}

/**
 * Tell whether the blocks of an element are gathered until it ends.
 *
 * @param kind
 *   What is done with it.
 * @returns
 *   Whether they are more than a part of what it stands in.
 */
export function isGathered(kind: ElementKind): boolean {
  return (
    kind === 'cell' ||
    kind === 'caption' ||
    kind === 'term' ||
    kind === 'detail' ||
    kind === 'figure' ||
    kind === 'figcaption'
  )
}
