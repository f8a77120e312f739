// HTML source → tags and texts in order, through the tokenizer of htmlparser2. Which tags belong together is decided by
// the caller: the library's parser lets a stray `</div>` in a cell close the whole table, which browsers do not.

import { Tokenizer } from 'htmlparser2'

/** The attributes that are read; all others are passed over. */
export type Attributes = { [name in AttributeName]?: string }

/** Takes tags and texts in the order of the source. */
export interface TokenHandler {
  /** Take a tag; its name as it is written, its place in the source. */
  open(name: string, attributes: Attributes, offset: number, isSelfClosing: boolean): void
  close(name: string, offset: number): void
  /** A piece of text, its character references decoded; one run of text may come in several pieces. */
  text(text: string, offset: number): void
}

type AttributeName = (typeof NAMES)[number]

const NAMES = [
  ...(['style', 'class', 'id', 'align', 'hidden', 'role', 'aria-hidden', 'aria-level'] as const),
  ...(['colspan', 'rowspan', 'data-path', 'src', 'alt', 'name', 'content'] as const),
]

const KNOWN: ReadonlyMap<string, AttributeName> = new Map(NAMES.map((name) => [name, name]))

/** What an element without attributes has. */
export const NO_ATTRIBUTES: Attributes = {}

/**
 * Read the tags and texts of a page.
 *
 * @param html
 *   The source, decoded.
 * @param handler
 *   What takes them.
 */
export function readTokens(html: string, handler: TokenHandler): void {
  tokenize(html, handler, 0)
}

function tokenize(html: string, handler: TokenHandler, base: number): void {
  const tokenizer = new Tokenizer({}, new Relay(html, handler, base))
  tokenizer.write(html)
  tokenizer.end()
}

/** Turns the offsets of the tokenizer into strings; comments, declarations and instructions are dropped. */
class Relay {
  private readonly html: string
  private readonly handler: TokenHandler
  /** Where the source begins in the page. */
  private readonly base: number
  private name = ''
  private start = 0
  private attributes: Attributes = NO_ATTRIBUTES
  private attribute: AttributeName | undefined
  private value = ''

  constructor(html: string, handler: TokenHandler, base: number) {
    this.html = html
    this.handler = handler
    this.base = base
  }

  ontext(start: number, end: number): void {
    this.handler.text(this.html.slice(start, end), this.base + start)
  }

  ontextentity(codepoint: number, end: number): void {
    this.handler.text(String.fromCodePoint(codepoint), this.base + end)
  }

  onopentagname(start: number, end: number): void {
    this.name = this.html.slice(start, end)
    this.start = this.base + start
    this.attributes = NO_ATTRIBUTES
  }

  onattribname(start: number, end: number): void {
    const name = this.html.slice(start, end)
    this.attribute = KNOWN.get(name) ?? KNOWN.get(name.toLowerCase())
    this.value = ''
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute !== undefined) this.value += this.html.slice(start, end)
  }

  onattribentity(codepoint: number): void {
    if (this.attribute !== undefined) this.value += String.fromCodePoint(codepoint)
  }

  onattribend(): void {
    if (this.attribute === undefined) return
    if (this.attributes === NO_ATTRIBUTES) this.attributes = {}
    // Of an attribute given twice the first one counts.
    this.attributes[this.attribute] ??= this.value
  }

  onopentagend(): void {
    this.handler.open(this.name, this.attributes, this.start, false)
  }

  onselfclosingtag(): void {
    this.handler.open(this.name, this.attributes, this.start, true)
  }

  onclosetag(start: number, end: number): void {
    this.handler.close(this.html.slice(start, end), this.base + start)
  }

  oncdata(start: number, end: number, offset: number): void {
    // To browsers only its tag is none of HTML; what is in it shows.
    tokenize(this.html.slice(start, end - offset), this.handler, this.base + start)
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}
