// The editions that reports are checked by: those of this package, or those of a module, which every thread loads.

import { modelOf } from '../edition/models.js'
import { validateReport } from '../validate/index.js'
import type { CheckEditions } from './check-text.js'

/** A module that gives other editions; it is loaded in every thread. */
export interface EditionsModule {
  /** URL of the module, which exports `openFormats(argument)`. */
  readonly module: string
  readonly argument: string
}

/**
 * Open the editions.
 *
 * @param from
 *   The module, if it is not this package's editions.
 * @returns
 *   The editions.
 */
export async function openEditions(from: EditionsModule | undefined): Promise<CheckEditions> {
  if (!from) return { validate: validateReport, modelOf }
  const { openFormats } = (await import(from.module)) as {
    openFormats(argument: string): CheckEditions | Promise<CheckEditions>
  }
  return openFormats(from.argument)
}
