// What analysing many reports gives: answers to the questions of the schema, as data. Types only.

import type { QuestionFigure, Text } from '../model/types.js'

/** What many reports answer. */
export interface Analysis {
  /** The years there are reports on, the earliest first. */
  readonly years: readonly number[]
  /** How many reports count. */
  readonly reports: number
  /** How many agencies have a report that counts. */
  readonly agencies: number
  /** How many of these have one in each of the years: where it is fewer, sums of two years are not of the same agencies. */
  readonly throughout: number
  /** Agencies whose reports on areas count though nobody knows whether one includes another: without roster and level. */
  readonly undecided: number
  /** Whether reports with errors count as well. */
  readonly includesInvalid: boolean
  /** One answer for each question of the editions, in their order. */
  readonly answers: readonly Answer[]
  /** One ranking for each rate, or the one that was asked for. */
  readonly rankings: readonly Ranking[]
  /** The reports that do not count, by reason, year and agency. */
  readonly leftOut: readonly LeftOut[]
  /** Agencies of the roster that have no report on a year there are reports on. */
  readonly missing: readonly { readonly agency: string; readonly year: number }[]
}

/** An agency that has a report. */
export interface AnalysedAgency {
  /** Its latest name; where several have it, followed by the credit code. */
  readonly name: string
  readonly creditCode: string | null
}

/** The answer to one question. */
export interface Answer {
  /** Name of the question in the schema (`x-questions`). */
  readonly id: string
  readonly label: Text
  /** Unit of the counts, such as 件. */
  readonly unit?: string
  /** Whether the figures are the parts of a whole. */
  readonly shares: boolean
  readonly figures: readonly Omit<QuestionFigure, 'cells'>[]
  readonly rates: readonly { readonly id: string; readonly label: Text }[]
  /** Sums over all agencies, the earliest year first. */
  readonly years: readonly YearAnswer[]
  /** Each agency by itself, by name. */
  readonly agencies: readonly AgencyAnswer[]
}

/** One agency's answer to one question. */
export interface AgencyAnswer {
  readonly agency: AnalysedAgency
  readonly years: readonly YearAnswer[]
}

/** Figures of one year. */
export interface YearAnswer {
  readonly year: number
  /** How many reports were added up. */
  readonly reports: number
  /** How many reports that count were left out of this answer, because a figure of the question is missing in them. */
  readonly lacking: number
  /** One for each figure of the answer; null where no edition of these reports has it. */
  readonly counts: readonly (number | null)[]
  /** Sum of the counts. */
  readonly total: number
  /** Each count ÷ total; null where the question asks for no shares, or the total is 0. */
  readonly shares: readonly (number | null)[]
  /** One for each rate of the answer. */
  readonly rates: readonly RateValue[]
}

/** A rate with its 95 % interval by Wilson's score. */
export interface RateValue {
  /** How many. */
  readonly of: number | null
  /** Of how many. */
  readonly per: number | null
  /** `of` ÷ `per`; null where there is nothing to divide by. */
  readonly value: number | null
  /** Bounds of the interval, from 0 to 1; null without a value, or with one above 1. */
  readonly low: number | null
  readonly high: number | null
}

/** Agencies by one of their rates. */
export interface Ranking {
  /** Name of the rate in the schema. */
  readonly id: string
  readonly label: Text
  /** Name of its question. */
  readonly question: string
  readonly unit?: string
  readonly year: number
  /** How many cases an agency must have to be ranked. */
  readonly least: number
  /** All agencies together. */
  readonly all: RateValue
  /** Those with enough cases, the highest rate first; equal rates share a rank. */
  readonly ranked: readonly RankedAgency[]
  /** Those with fewer cases, by name. */
  readonly unranked: readonly (RateValue & { readonly agency: AnalysedAgency })[]
}

/** One agency of a ranking. */
export interface RankedAgency extends RateValue {
  /** From 1. */
  readonly rank: number
  readonly agency: AnalysedAgency
}

/** Why a report does not count. */
export type LeftOutReason =
  | 'unread'
  | 'not-a-report'
  | 'invalid'
  | 'not-in-roster'
  | 'other-scope'
  | 'twice'
  | 'includes-others'
  | 'may-include-others'

/** A report that does not count. */
export interface LeftOut {
  readonly reason: LeftOutReason
  /** Where it comes from, as far as the caller said. */
  readonly source: string | null
  readonly agency: string | null
  readonly year: number | null
  /** Of an invalid one: how many errors it has. Of one that includes others: how many agencies in it count. */
  readonly count?: number
  /** Of the second report of one agency and year: the source of the one that counts. */
  readonly kept?: string | null
  /** And whether both have the same figures. */
  readonly same?: boolean
  /** Of one that could not be read: why. */
  readonly message?: string
}
