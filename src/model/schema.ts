// JSON Schema as this project writes it: the keywords of the dialect, typed. Types only.

import type { Label, Severity, Summable, Text } from './types.js'

/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** `x-table`: the object is a statutory table. */
export interface TableKeyword {
  /** Words of the upper left cell. */
  readonly corner?: Text
  /** Words over all columns. */
  readonly heading?: Text
  /** Reference to the object whose properties are the columns. */
  readonly columns?: string
  /** The object's properties are tables of their own, stacked on one grid. */
  readonly stack?: boolean
  /** Grid columns each leaf column takes, where the stack's grid is wider than the table. */
  readonly spans?: readonly number[]
  readonly caption?: Text
  /** The section of prose that prints the table, where it is no section itself. */
  readonly section?: string
}

/** One entry of `x-equations`. Sides are relative pointers; `*` stands for every property. */
export interface EquationKeyword {
  readonly id: string
  readonly label: Text
  readonly law?: string
  readonly severity?: Severity
  readonly explainable?: boolean
  readonly left: readonly string[]
  readonly right: readonly string[]
}

/** One entry of `x-rules`. */
export interface RuleKeyword {
  readonly id: string
  readonly label: Text
  readonly law?: string
  readonly severity: Severity
  readonly scope?: 'prose'
  readonly years?: YearsKeyword
  readonly explainable?: boolean
  readonly settings?: Readonly<Record<string, Json>>
}

/** `x-words`: wordings by name; under `$ref` the file that holds others. */
export type WordsKeyword = Readonly<Record<string, Text | string>>

/** `x-phrases`: groups of phrases by name; under `$ref` the file that holds others. */
export type PhrasesKeyword = Readonly<Record<string, PhraseGroupKeyword | string>>

/** One group of `x-phrases`: figures of one kind. */
export interface PhraseGroupKeyword {
  readonly about?: readonly string[]
  readonly briefly?: readonly string[]
  readonly telling?: readonly string[]
  readonly unlike?: readonly string[]
  readonly counts: readonly PhraseKeyword[]
  readonly aspects?: readonly PhraseKeyword[]
}

/** Words of running text, and the sums they may mean: JSON Pointers of rows, or paths from a row to its columns. */
export interface PhraseKeyword {
  readonly words?: readonly string[]
  readonly loose?: boolean
  readonly readings: readonly (readonly string[])[]
}

/** `x-questions`: questions asked of many reports, by name; under `$ref` the file that holds others. */
export type QuestionsKeyword = Readonly<Record<string, QuestionKeyword | string>>

/** One entry of `x-questions`. */
export interface QuestionKeyword {
  readonly label: Text
  readonly by: 'place' | 'row' | 'column'
  readonly places: readonly string[]
  readonly columns: readonly string[]
  readonly shares?: boolean
  readonly rates?: Readonly<Record<string, RateKeyword>>
}

/** A rate of a question: names of the figures above and below the line. */
export interface RateKeyword {
  readonly label: Text
  readonly of: readonly string[]
  readonly per?: readonly string[]
}

/** `x-years`: the report years an edition is for. */
export interface YearsKeyword {
  readonly from: number
  readonly to?: number
}

/** `x-upgrade`: how a report of the edition before becomes one of this edition. */
export interface UpgradeKeyword {
  readonly from: string
  readonly changes: readonly ChangeKeyword[]
}

/** One entry of `x-upgrade`. */
export interface ChangeKeyword {
  readonly from?: readonly string[]
  readonly to?: readonly string[]
  readonly label: Text
  readonly comparable?: boolean
}

/** `x-site`: what every page says of its site. */
export interface SiteKeyword {
  /** Values of META tags by our names for them, such as `name` for SiteName. */
  readonly site?: Readonly<Record<string, string>>
  /** Further META tags: their content by name. */
  readonly metas?: Readonly<Record<string, string>>
}

/** A schema object of the dialect. */
export interface Schema {
  readonly $schema?: string
  readonly $id?: string
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly $comment?: string
  readonly title?: string
  readonly description?: string
  readonly examples?: readonly Json[]
  readonly deprecated?: boolean
  readonly type?: string
  readonly const?: string | number | boolean
  readonly enum?: readonly (string | number)[]
  readonly oneOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  /** `true` on an open object, which has no `properties`. */
  readonly additionalProperties?: boolean
  readonly items?: Schema
  readonly minItems?: number
  readonly maxItems?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly 'x-label'?: Label
  readonly 'x-description'?: string
  readonly 'x-law'?: string
  readonly 'x-unit'?: string
  readonly 'x-summable'?: Summable
  readonly 'x-table'?: TableKeyword
  readonly 'x-equations'?: readonly EquationKeyword[]
  readonly 'x-sections'?: readonly string[]
  readonly 'x-rules'?: readonly RuleKeyword[]
  readonly 'x-words'?: WordsKeyword
  readonly 'x-phrases'?: PhrasesKeyword
  readonly 'x-questions'?: QuestionsKeyword
  readonly 'x-years'?: YearsKeyword
  readonly 'x-upgrade'?: UpgradeKeyword
  readonly 'x-site'?: SiteKeyword
  readonly 'x-numbering'?: string
}

/**
 * A report schema with every named part lifted into one flat list. References are `#/$defs/<name>`;
 * keywords beside a reference are what the place adds to the part.
 */
export interface Shape {
  /** `$id` of the root schema. */
  readonly id: string
  readonly digest: string
  /** Name of the root part. */
  readonly name: string
  readonly definitions: ReadonlyMap<string, Schema>
}
