// The model: a report schema once read, as plain read-only data. Types only.
// `generated/<edition>/model.js` holds one as a constant; render, validate and import read it.

import type { PhraseGroup } from './phrase-types.js'
import type { Question } from './question-types.js'

export type { PhraseAspect, PhraseCount, PhraseGroup, Reading } from './phrase-types.js'
export type { Question, QuestionFigure, Rate } from './question-types.js'

/** Wording in both languages. */
export interface Text {
  /** The official wording, exactly as printed. */
  readonly zh: string
  readonly en: string
}

/** Official wording of a field (`x-label`). */
export interface Label extends Text {
  /** The form a table prints where it differs from the full wording. */
  readonly short?: Text
  /** Other wordings met in published documents; read by importers, never printed. */
  readonly aliases?: readonly string[]
}

/** How a figure adds up: over agencies and years, over agencies only, or not at all. */
export type Summable = 'flow' | 'stock' | 'never'

/** How serious an issue is. Only an error makes a report invalid. */
export type Severity = 'error' | 'warning' | 'info'

/** One edition of the report format. */
export interface Model {
  /** `$id` of the root schema. */
  readonly id: string
  /** SHA-256 of the schema's content, in hexadecimal. */
  readonly digest: string
  /** The edition the root schema fixes, such as `2021`. */
  readonly edition: string
  /** Name of the report's type, such as `Report`. */
  readonly name: string
  readonly label: Label
  readonly law?: string
  /** The report years the edition is for; absent where the schema does not say. */
  readonly years?: Years
  /** How a report of the edition before becomes one of this edition; absent in the first. */
  readonly upgrade?: Upgrade
  /** What every page says of its site; absent where the schema does not say. */
  readonly site?: Site
  /** The statutory sections in printed order. */
  readonly sections: readonly Section[]
  /** The tables in printed order: those of the sections, and those that sections of prose print. */
  readonly tables: readonly Table[]
  /** Every named part of the report with its fields, by name; the report's own is `name`. */
  readonly parts: Readonly<Record<string, Part>>
  /** Every rule an issue can cite: the equations' first, then those of `x-rules`. */
  readonly rules: readonly Rule[]
  /** The equations written out, one for each sum that must hold. */
  readonly equations: readonly Equation[]
  /** Numbers of the heading levels of prose, as the first heading of a level prints it. */
  readonly numbering: Readonly<Record<string, string>>
  /** Other words a printed report needs (`x-words`). */
  readonly words: Readonly<Record<string, Text>>
  /** What running text calls the figures (`x-phrases`). */
  readonly phrases: readonly PhraseGroup[]
  /** What is asked of many reports (`x-questions`). */
  readonly questions: readonly Question[]
}

/** The report years an edition or a rule is for. */
export interface Years {
  readonly from: number
  /** The last one; absent while it is in force. */
  readonly to?: number
}

/** How a report of the edition before becomes one of this edition. */
export interface Upgrade {
  /** The edition before. */
  readonly from: string
  readonly changes: readonly Change[]
}

/** What became of the values at some places between two editions; every other value stands where it stood. */
export interface Change {
  /** JSON Pointers in the edition before, of values or of objects; empty for what it did not have. */
  readonly from: readonly string[]
  /** JSON Pointers in this edition; empty for what has no place any more. */
  readonly to: readonly string[]
  /** The change and its reason. */
  readonly label: Text
  /** Whether the values on both sides mean the same. */
  readonly comparable: boolean
}

/** What every page of a report says of its site, unless the caller says otherwise. */
export interface Site {
  /** Values of META tags by our names for them, such as `name` for SiteName. */
  readonly site: Readonly<Record<string, string>>
  /** Further META tags: their content by name. */
  readonly metas: Readonly<Record<string, string>>
}

/** A statutory section. */
export interface Section {
  /** Its property in the report, such as `overview`. */
  readonly name: string
  readonly label: Label
  readonly kind: 'prose' | 'table'
}

/** A named part of the report: what one generated type stands for. */
export interface Part {
  readonly label?: Label
  /** What it holds and how it is counted. */
  readonly description?: Text
  readonly law?: string
  /** Fields of an object in document order. */
  readonly fields?: readonly Field[]
  /** What the items of an array are: a part or a JSON type. */
  readonly items?: string
  /** The parts a value may be, told apart by a constant. */
  readonly variants?: readonly string[]
  /** The values of an enumeration with their wording. */
  readonly values?: readonly { readonly value: string | number; readonly label?: Label }[]
  /** JSON type of a value that is neither: `string`, `integer`; `object` for an open object, whose fields nobody knows. */
  readonly type?: string
  /** A text that may stand here, where the schema gives one. */
  readonly example?: string
  readonly minimum?: number
  readonly maximum?: number
}

/** A field of a part. */
export interface Field {
  readonly name: string
  /** A part, a JSON type, or a constant as JSON. */
  readonly type: string
  readonly required: boolean
  /** What the items are, where the type is `array`. */
  readonly items?: string
  /** The values to choose from, where the field itself lists them and not its type. */
  readonly values?: Part['values']
  readonly label?: Label
  /** What it holds and how it is counted. */
  readonly description?: Text
  readonly law?: string
  /** A text that may stand here, where the schema gives one. */
  readonly example?: string
  readonly unit?: string
  readonly summable?: Summable
  /** Least value, where the field itself sets it and not its type. */
  readonly minimum?: number
  /** Greatest value, where the field itself sets it and not its type. */
  readonly maximum?: number
}

/** A table of the form: two header trees over one object of the report. */
export interface Table {
  /** The property that holds it, unique among all tables; of a statutory one the name of its section. */
  readonly name: string
  /** The section that prints it: its own name, or that of a section of prose. */
  readonly section: string
  /** JSON Pointer of its object. A table that a section of prose prints may be missing from a report. */
  readonly path: string
  /** Other wordings stand with the section of a statutory table. */
  readonly caption: Label
  /** How many columns the printed grid has, row headers included. */
  readonly width: number
  /** How many of those columns hold row headers. */
  readonly headerColumns: number
  /** The printed form, row by row. */
  readonly grid: readonly GridRow[]
  /** The value cells in printed order. */
  readonly cells: readonly Cell[]
}

/** One printed row. `band` counts the small tables of a stack from 0. */
export interface GridRow {
  readonly band: number
  readonly part: 'title' | 'head' | 'body'
  readonly cells: readonly GridCell[]
}

/** One printed cell: a header with words, or the place of a value. */
export interface GridCell {
  readonly colspan: number
  readonly rowspan: number
  /** Words of a header or corner cell. */
  readonly text?: Text
  /** What a header heads; absent on a corner and on values. */
  readonly scope?: 'col' | 'row'
  /** Number of a header within its table, from 1: the base of its HTML `id`. */
  readonly id?: number
  /** JSON Pointer of the value; only on value cells. */
  readonly path?: string
  /** Numbers of the headers of a value cell, outermost first, columns after rows. */
  readonly headers?: readonly number[]
}

/** One number of a statutory table. */
export interface Cell {
  /** JSON Pointer in the report. */
  readonly path: string
  /** Row labels from the outermost in. */
  readonly row: readonly Label[]
  /** Column labels from the outermost in. */
  readonly column: readonly Label[]
  readonly unit?: string
  readonly summable?: Summable
  /** Whether only whole numbers are allowed. */
  readonly integer: boolean
  readonly minimum: number
  readonly maximum: number
}

/** A rule of the edition: an arithmetic one (`x-equations`) or another (`x-rules`). Its id is an issue code. */
export interface Rule {
  readonly id: string
  readonly kind: 'equation' | 'check'
  readonly severity: Severity
  readonly label: Text
  readonly law?: string
  /** Present where the rule reads the running text, and is checked only where that is asked for. */
  readonly scope?: 'prose'
  /** The report years it holds for; absent where it holds for all. */
  readonly years?: Years
  /** Whether a report may explain a lawful exception. */
  readonly explainable: boolean
  /** What the rule can be adjusted by; plain JSON. */
  readonly settings?: Readonly<Record<string, unknown>>
}

/** One sum that must hold: Σ left = Σ right. */
export interface Equation {
  /** Id of its rule. */
  readonly rule: string
  readonly left: readonly Term[]
  readonly right: readonly Term[]
}

/** One number of an equation. */
export interface Term {
  /** JSON Pointer of the number. */
  readonly path: string
  /** −1 where the number is subtracted. */
  readonly sign: 1 | -1
  /** Present where the number stands in last year's report. */
  readonly of?: 'previous'
}
