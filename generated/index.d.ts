// Generated from https://ogi-report.example/schema/2021/report.schema.json, https://ogi-report.example/schema/2019/report.schema.json (sha256 4fec6d938fb9a05581d9e4fdd06a36c38d1ca40b8db7ed186df103e3782b3450) by `ogi-report generate`. Edit the schema instead.

import type { Edition } from 'ogi-report/validate'
import type { Report as Report2021, ReportRule as Rule2021 } from './2021/types.js'
import type { Report as Report2019, ReportRule as Rule2019 } from './2019/types.js'

export type * from './2021/types.js'

/** The reports by the name of their edition. */
export interface ReportByEdition {
  readonly '2021': Report2021
  readonly '2019': Report2019
}

/** Name of an edition, such as `2021`. */
export type EditionName = keyof ReportByEdition

/** Name of the edition in force. */
export type CurrentEdition = '2021'

/** A report of any edition; its `edition` tells which. */
export type Report = ReportByEdition[EditionName]

/** Id of a rule of any edition. */
export type ReportRule = Rule2021 | Rule2019

/** The editions, the one in force first. */
export const editions: readonly [Edition<Report2021>, Edition<Report2019>]
