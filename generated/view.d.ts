// Generated from https://ogi-report.example/templates/view.schema.json (sha256 fa1ed7ca9727fd668b8b9d737664f9b222df0283041ca0524e0ae106e72ffd44) by `ogi-report generate`. Edit the schema instead.

/**
 * What the templates receive: one report with everything settled. Every field is always there; what a report does not say is an empty text, an empty list, false or null.
 */
export interface View {
  /**
   * Language of the page, for `lang`.
   */
  language: string
  /**
   * Edition of the format, such as `2021`.
   */
  edition: string
  /**
   * Report year.
   */
  year: string
  /**
   * Title of the report.
   */
  title: string
  /**
   * Name of the organ.
   */
  agency: string
  /**
   * Name of the organ where the title does not contain it, else empty.
   */
  agencyLine: string
  /**
   * Text form of title and organ, centred.
   */
  lines: Lines
  labels: Labels
  /**
   * META tags of a government site; only those with a value.
   */
  metas: Meta[]
  jsonLd: JsonLd
  /**
   * Address of the report as JSON, or empty.
   */
  jsonUrl: string
  /**
   * The catalogue entry: publication data.
   */
  catalogue: Details
  /**
   * Facts about the report: who reports about which time.
   */
  facts: Details
  /**
   * The paragraphs before the first section.
   */
  lead: Block[]
  /**
   * The statutory sections by name, in printed order.
   */
  sections: { [name: string]: Section }
  /**
   * Notes on what stands in no table.
   */
  notes: Annotation[]
  /**
   * Explanations of what stands in no table.
   */
  explanations: Annotation[]
  /**
   * Whom to ask.
   */
  contact: Details
}

/**
 * Lines of the text form, wrapped and indented; empty where HTML is written.
 */
export type Lines = string[]

/**
 * Words of the page that belong to no field.
 */
export interface Labels {
  /**
   * Text of the link over the page's head.
   */
  skip: string
  /**
   * Text of the link to the JSON.
   */
  json: string
}

/**
 * One META tag.
 */
export interface Meta {
  /**
   * Its name, such as `PubDate`.
   */
  name: string
  /**
   * Its content.
   */
  content: string
}

/**
 * Texts for the schema.org data, already escaped for JSON inside HTML: print them between double quotes.
 */
export interface JsonLd {
  /**
   * Title of the report.
   */
  name: string
  /**
   * Its language.
   */
  language: string
  /**
   * Name of the organ.
   */
  publisher: string
  /**
   * Unified social credit code of the organ.
   */
  publisherId: string
  /**
   * Day of publication.
   */
  published: string
  /**
   * First and last day of the statistics period with `/` between.
   */
  period: string
  /**
   * Index number of the catalogue.
   */
  indexNumber: string
  /**
   * Document number.
   */
  documentNumber: string
  /**
   * Keywords with commas between.
   */
  keywords: string
  /**
   * Address of the page.
   */
  url: string
  /**
   * Address of the report as JSON.
   */
  jsonUrl: string
}

/**
 * A list of labels with texts.
 */
export interface Details {
  /**
   * What the list is.
   */
  label: string
  /**
   * Its entries.
   */
  rows: Detail[]
  lines: Lines
}

/**
 * One label with its text.
 */
export interface Detail {
  /**
   * JSON Pointer of the value.
   */
  path: string
  /**
   * Official wording of the field.
   */
  label: string
  /**
   * The value as printed.
   */
  text: string
  /**
   * Where the text leads, or empty.
   */
  href: string
}

/**
 * One statutory section.
 */
export interface Section {
  /**
   * Its property in the report, such as `overview`.
   */
  name: string
  /**
   * Official wording of its heading, number included.
   */
  heading: string
  /**
   * Its prose, or the prose before its table. The statement on the handling fee is its last paragraph.
   */
  blocks: Block[]
  /**
   * Single values of the section that stand in no table.
   */
  facts: Details
  /**
   * Texts of the table's cells; null in a section without a table.
   */
  cells: Cells | null
  /**
   * Text form of the table.
   */
  tableLines: Lines
  /**
   * The tables printed after its prose, by name; null for one that the report does not have.
   */
  tables: { [name: string]: SectionTable | null }
  /**
   * Notes on its cells.
   */
  notes: Annotation[]
  /**
   * Explanations of its figures.
   */
  explanations: Annotation[]
  /**
   * The prose after its table.
   */
  remarks: Block[]
  /**
   * Text form of its heading.
   */
  lines: Lines
}

/**
 * A table that a section of prose prints.
 */
export interface SectionTable {
  /**
   * The property that holds it.
   */
  name: string
  /**
   * Official wording over the table.
   */
  caption: string
  cells: Cells
  /**
   * Text form of its caption and the table.
   */
  lines: Lines
}

/**
 * Texts of a table's cells, the marks of notes included. A cell's name is its JSON Pointer within the table with `_` for `/`, such as `outcomes_granted_total`.
 */
export type Cells = { [name: string]: string }

/**
 * A note on a cell, or the explanation of a lawful exception.
 */
export interface Annotation {
  /**
   * JSON Pointer of what it is about.
   */
  path: string
  /**
   * What is printed before its text: its number, and for an explanation the figure and the rule.
   */
  label: string
  passage: Passage
  lines: Lines
}

/**
 * A text that may hold line breaks.
 */
export interface Passage {
  /**
   * The text up to its first line break.
   */
  text: string
  /**
   * Its other lines; empty where it has no line break.
   */
  more: string[]
}

/**
 * One block of prose: exactly one of its kinds is not null.
 */
export interface Block {
  /**
   * A paragraph.
   */
  paragraph: Paragraph | null
  /**
   * A heading.
   */
  heading: Heading | null
  /**
   * A list.
   */
  list: List | null
  /**
   * A simple table.
   */
  table: SimpleTable | null
  /**
   * A picture.
   */
  figure: Figure | null
  lines: Lines
}

/**
 * A paragraph.
 */
export interface Paragraph {
  /**
   * Its text up to its first line break.
   */
  text: string
  /**
   * What follows in the rare paragraph that has more than one line, or a mark.
   */
  tail: Tail | null
}

/**
 * What follows the first line of a paragraph.
 */
export interface Tail {
  /**
   * Its other lines.
   */
  more: string[]
  /**
   * What it states, put after it where its words do not show it; else empty. HTML hides it from view.
   */
  mark: string
}

/**
 * A heading inside a section.
 */
export interface Heading {
  /**
   * Rank of its HTML element: 3 below the section's own heading, to 5.
   */
  rank: string
  /**
   * Its number with its punctuation, or empty.
   */
  number: string
  /**
   * Its words.
   */
  text: string
  /**
   * The aspect it reports, where its words do not show it; else empty. HTML hides it from view.
   */
  mark: string
}

/**
 * A list.
 */
export interface List {
  /**
   * Whether its items are numbered.
   */
  ordered: boolean
  /**
   * Its items.
   */
  items: Passage[]
}

/**
 * A simple table inside the prose.
 */
export interface SimpleTable {
  /**
   * What it shows, or empty.
   */
  caption: string
  /**
   * What a screen reader calls its scroll region: the caption, or a general word.
   */
  label: string
  /**
   * One cell for each column.
   */
  header: SimpleCell[]
  /**
   * Its rows.
   */
  rows: SimpleRow[]
}

/**
 * One row of a simple table.
 */
export type SimpleRow = SimpleCell[]

/**
 * One cell of a simple table.
 */
export interface SimpleCell {
  /**
   * Its text up to its first line break.
   */
  text: string
  /**
   * Its other lines; empty where it has no line break.
   */
  more: string[]
  /**
   * Whether it stands in a column of numbers.
   */
  isNumber: boolean
}

/**
 * A picture.
 */
export interface Figure {
  /**
   * Its address; empty where the report gives one that must not be printed.
   */
  src: string
  /**
   * What it shows, in words.
   */
  alt: string
  /**
   * Printed under it, or empty.
   */
  caption: string
}
