// What checking many reports together can be told.

import type { Language } from '../../issue/issue.js'
import type { RosterEntry } from '../../roster/entry.js'
import type { RuleOptions } from '../../validate/rules.js'
import type { EditionsModule } from '../editions.js'

/** Options of `checkTogether`. */
export interface TogetherOptions {
  /** Language of messages. Default: `zh`. */
  readonly language?: Language
  /** Who there is and who is part of whom: those without a report are told, and sums of parts are checked. */
  readonly roster?: readonly RosterEntry[]
  /** What the roster is called in results. Default: `roster`. */
  readonly rosterName?: string
  /** Whether prose is compared as well: with that of other agencies, and with last year's. Default: false. */
  readonly prose?: boolean
  /** Adjusts rules by id. */
  readonly rules?: Readonly<Record<string, RuleOptions>>
  /** A module with other editions than those of this package. */
  readonly editions?: EditionsModule
  /** Told how many reports and bytes of the files were read since it was told last. */
  readonly onProgress?: (reports: number, bytes: number) => void
}
