// An outside file once read, whatever its format: blocks of text, grids and figures in reading order, each with its
// place in the source. Types only; imports nothing.

/** What kind of file it was. */
export type DocumentFormat = 'html' | 'docx' | 'xlsx' | 'pdf' | 'text'

/** A file once read. */
export interface SourceDocument {
  readonly format: DocumentFormat
  /** Label of the encoding the bytes were read in, as the Encoding Standard names it. */
  readonly encoding?: string
  /** The title the file gives itself outside its text: `<title>`, a document property. */
  readonly title?: string
  /** `<meta name content>` and the like. */
  readonly metas: readonly Meta[]
  /** Blocks in reading order. */
  readonly blocks: readonly Block[]
  /** What went wrong while reading. */
  readonly faults: readonly ReadFault[]
}

/** A named text about the document. */
export interface Meta {
  readonly name: string
  readonly content: string
}

/** Something that could not be read as it should. */
export interface ReadFault {
  /** `characters-unreadable`: bytes or characters that are no text; `text-unreadable`: a part that was left out. */
  readonly code: 'characters-unreadable' | 'text-unreadable'
  /** The text concerned, as far as there is one. */
  readonly text: string
  readonly origin: Origin
}

/** Where something stands in the source; all numbers count from 1. */
export interface Origin {
  readonly line?: number
  readonly page?: number
  readonly sheet?: string
  /** Number of the table in the document. */
  readonly table?: number
  /** Row of the table or sheet. */
  readonly row?: number
  /** Column of the table's grid or the sheet. */
  readonly column?: number
}

/** An element that holds blocks; the chain of parents leads to the root, which has none. */
export interface Area {
  readonly parent?: Area
  /** Name of the element, such as `div`. */
  readonly tag: string
  /** What it is for, where the markup says so. */
  readonly role?: 'navigation' | 'banner' | 'footer' | 'form' | 'article'
}

/** A block of a document. */
export type Block = TextBlock | DetailBlock | GridBlock | FigureBlock

interface Positioned {
  readonly origin: Origin
  readonly area?: Area
}

/** A paragraph, a heading or an item of a list. Empty ones are left out. */
export interface TextBlock extends Positioned {
  readonly kind: 'text'
  /** The words; `\n` where the source itself breaks the line (`<br>`), never where it merely wraps. */
  readonly text: string
  /** Rank of a heading by its markup: 1 to 6. */
  readonly rank?: number
  /** Number of a heading where the markup sets it apart from the words; may be empty. It is not in `text`. */
  readonly number?: string
  /** Bold words at the start that the markup sets apart from the rest, such as `注1：`. They are not in `text`. */
  readonly label?: string
  /** A mark set apart at the end (`<small>`). It is not in `text`. */
  readonly mark?: string
  /** Present on an item of a list. Items with the same `list` belong together. */
  readonly item?: { readonly list: number; readonly ordered: boolean }
  readonly isCentred?: boolean
  readonly isBold?: boolean
  /** Not meant to be seen: `hidden`, `display:none`. */
  readonly isHidden?: boolean
}

/** A label and its text: `dt` with `dd`, a row of a catalogue. */
export interface DetailBlock extends Positioned {
  readonly kind: 'detail'
  readonly label: string
  readonly text: string
}

/** A picture. */
export interface FigureBlock extends Positioned {
  readonly kind: 'figure'
  readonly src: string
  readonly alt: string
  readonly caption?: string
}

/** A table. Rows of text sources may be of uneven length. */
export interface GridBlock extends Positioned {
  readonly kind: 'grid'
  readonly caption?: string
  readonly rows: readonly SourceRow[]
  /**
   * Whether rows and columns can be trusted: true for markup with spans and for drawn or ruled tables, false where
   * cells were told apart by pipes, blanks or positions, so that empty and merged ones may be lost.
   */
  readonly isExact: boolean
}

/** A row as the source has it: only the cells that begin in it. */
export interface SourceRow {
  readonly cells: readonly SourceCell[]
  readonly origin: Origin
  /** Whether the source marks the row as a header (`thead`). */
  readonly isHead?: boolean
}

/** A cell. */
export interface SourceCell {
  /** Blanks at the ends removed; `\n` for line breaks. */
  readonly text: string
  /** 1 unless merged. */
  readonly colspan: number
  readonly rowspan: number
  readonly isHeader?: boolean
  /** Value of `data-path`: the JSON Pointer the cell says it holds. Never trusted without its labels. */
  readonly path?: string
  readonly origin: Origin
}
