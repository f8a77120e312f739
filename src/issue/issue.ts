// What is wrong in a report, as data. Types only.

import type { Severity } from '../model/types.js'

/** Where an issue is, in the official words of the form. */
export interface Place {
  /** Caption of a statutory table. */
  readonly table?: string
  /** Row labels from the outermost in; empty for a table without row headers. */
  readonly row?: readonly string[]
  /** Column labels from the outermost in. */
  readonly column?: readonly string[]
  /** Labels of a field outside the tables, from the outermost in. Items of a list are counted from 1. */
  readonly field?: readonly string[]
}

/** A value that goes into a message. */
export type Param =
  | null
  | boolean
  | number
  | string
  | readonly Param[]
  | { readonly [name: string]: Param | undefined }

/** One thing wrong. */
export interface Issue<Code extends string = string> {
  /** Stable code: one of `IssueCode`, or the id of a rule of the edition. */
  readonly code: Code
  /** Only an error makes a report invalid. */
  readonly severity: Severity
  /** JSON Pointer of the value at fault. */
  readonly path: string
  readonly place: Place
  /** Where, what was found, what was expected, how to mend it; in the language asked for. */
  readonly message: string
  /** What the message is made from. */
  readonly params: Readonly<Record<string, Param>>
}

/** One number of an equation that does not hold. */
export interface Operand {
  /** JSON Pointer of the number. */
  readonly path: string
  /** −1 where the number is subtracted. */
  readonly sign: 1 | -1
  readonly value: number
  /** Present where the number stands in last year's report. */
  readonly of?: 'previous'
}

/** An equation that does not hold. */
export interface ArithmeticIssue<Code extends string = string> extends Issue<Code> {
  /** The cells of the left side, the total as a rule. */
  readonly left: readonly Operand[]
  /** The cells of the right side. */
  readonly right: readonly Operand[]
  /** Exact sum of the right side. */
  readonly expected: number
  /** Exact sum of the left side. */
  readonly actual: number
  /** `actual` minus `expected`. */
  readonly difference: number
}

/** Language of messages. */
export type Language = 'zh' | 'en'

/** An issue before it is put into words. */
export interface Finding {
  readonly code: string
  readonly severity: Severity
  readonly path: string
  readonly params: Readonly<Record<string, Param>>
  readonly arithmetic?: Pick<ArithmeticIssue, 'left' | 'right' | 'expected' | 'actual' | 'difference'>
}

/**
 * Tell whether an issue is an equation that does not hold.
 *
 * @param issue
 *   Any issue.
 * @returns
 *   True when it carries the cells of both sides.
 */
export function isArithmetic<Code extends string>(issue: Issue<Code>): issue is ArithmeticIssue<Code> {
  return 'difference' in issue
}
