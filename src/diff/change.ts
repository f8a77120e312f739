// What a comparison of two schemas gives: changes as data, each with the policy's verdict. Types only.

import type { Text } from '../model/types.js'

/**
 * What a change does to those who work with the format.
 *
 * Two sorts of people rest on an edition. **Writers** make reports; they rely on a valid report staying valid.
 * **Readers** take reports in and write code against types, paths and cells; they rely on what the old edition
 * promised of every report. The policy asks, in this order:
 *
 * 1. `breaking` for writers: can a report that was valid be refused? A field is gone or newly required, a value or
 *    variant is gone, a limit is narrower, a pattern is other (nobody can tell whether it is narrower), an error is
 *    raised that was not. A new row or column of a table is a required field, however its table is reached.
 * 2. `breaking` for readers: is a promise withdrawn? A field, type, cell, table, section or word is gone, a field may
 *    now be missing, a value is of another type, a figure is in another unit or adds up another way. Such code breaks
 *    in silence: it prints nothing or reckons wrong.
 * 3. `additive`: is there something that was not, or is something refused no longer? A new optional field, value,
 *    variant, alias, word or warning, a wider limit, a lower severity. **Readers must expect what they do not know**:
 *    a new value or variant stops the compiler at an exhaustive `switch`, before it can do harm, and no code that
 *    leaves unknown ones aside. If that were breaking, no list of the form could ever grow within an edition.
 * 4. `wording`: everything else, which is printed, explained or laid out differently, and nothing more.
 *
 * What is said of a number for the first time (its unit, how it adds up) was true before, so it is wording. A type
 * that has another name is breaking, though no report notices. A field of a text, number or list whose type merely
 * has a name now, or another, is additive: such types are aliases, and the values are compared by themselves.
 */
export type ChangeKind = 'breaking' | 'additive' | 'wording'

/** Whom a breaking change breaks. */
export type Audience = 'writers' | 'readers'

/** What was changed. The kind may depend on more than the code: a new rule is breaking if it raises an error. */
export type ChangeCode =
  | 'part-removed'
  | 'part-added'
  | 'part-renamed'
  | 'field-removed'
  | 'field-added'
  | 'row-removed'
  | 'row-added'
  | 'column-removed'
  | 'column-added'
  | 'field-required'
  | 'field-optional'
  | 'type-changed'
  | 'type-name-changed'
  | 'const-changed'
  | 'value-removed'
  | 'value-added'
  | 'variant-removed'
  | 'variant-added'
  | 'choice-unclear'
  | 'limit-narrowed'
  | 'limit-widened'
  | 'pattern-changed'
  | 'pattern-removed'
  | 'unit-changed'
  | 'unit-stated'
  | 'sum-changed'
  | 'sum-stated'
  | 'section-removed'
  | 'section-added'
  | 'table-removed'
  | 'table-added'
  | 'table-laid-out'
  | 'rule-removed'
  | 'rule-added'
  | 'severity-raised'
  | 'severity-lowered'
  | 'exception-changed'
  | 'equations-changed'
  | 'settings-changed'
  | 'rule-years-changed'
  | 'word-removed'
  | 'word-added'
  | 'word-changed'
  | 'object-opened'
  | 'object-closed'
  | 'years-narrowed'
  | 'years-widened'
  | 'upgrade-changed'
  | 'site-changed'
  | 'phrases-changed'
  | 'questions-changed'
  | 'address-changed'
  | 'label-changed'
  | 'alias-added'
  | 'alias-removed'
  | 'description-changed'
  | 'law-changed'
  | 'example-changed'
  | 'deprecation-changed'
  | 'numbering-changed'
  | 'order-changed'

/** Where in a schema: what a person, a changelog and a program call the place. */
export interface At {
  /** `Requests.carriedIn`, `Requests`, `AgencyKind.office`, `Report.notes[]`, `x-words.noteMark`, or the id of a rule. */
  readonly path: string
  /** JSON Pointers of the place in a report, `*` for the items of a list; empty where a report does not show it. */
  readonly pointers: readonly string[]
  /** Official wording of the place. */
  readonly label?: Text
}

/** One change, before it is put into words. */
export interface Finding extends At {
  readonly kind: ChangeKind
  readonly code: ChangeCode
  /** Whom it breaks; empty unless it is breaking. */
  readonly breaks: readonly Audience[]
  /** Path of the change that brings this one about: whoever names that one has named this. */
  readonly cause?: string
  /** What the message is made from. */
  readonly params: Readonly<Record<string, unknown>>
}

/** One change from the old schema to the new. */
export interface Change extends Finding {
  /** What was, what is, and what that means. */
  readonly message: Text
}
