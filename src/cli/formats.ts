// `--profile` → the editions a command works with: those of this package, or the one that a profile makes of one.

import { editions } from '../../generated/index.js'
import { findModel, modelOf } from '../edition/models.js'
import { findEditionForYear, nameEdition } from '../edition/name.js'
import type { Model } from '../model/types.js'
import type { Renderer } from '../render/index.js'
import { validateReport } from '../validate/index.js'
import type { ValidateOptions } from '../validate/options.js'
import type { AnyEdition } from '../validate/other-forms.js'
import type { ValidationResult } from '../validate/validator.js'

/** The editions a command works with. */
export interface Formats {
  /** The one in force first. */
  readonly editions: readonly AnyEdition[]
  /** Check a report by its edition. */
  validate(report: unknown, options?: ValidateOptions): ValidationResult<unknown>
  /** The model of a report's edition. */
  modelOf(report: unknown): Model
  /** Refuse a report of an edition that is not among these; throws `wrong-option`. */
  refuseOther(report: unknown): void
  /** The edition of a new report: the one asked for, or the one for its year. */
  findEdition(name: string | undefined, year: number): AnyEdition | undefined
  /** A renderer for a report; with a folder, templates in it replace those of the same name. */
  openRenderer(report: unknown, folder?: string): Promise<Renderer>
}

/**
 * Open the editions a command works with.
 *
 * @param profile
 *   Path or package of a profile, if one is given.
 * @returns
 *   The editions of this package, or the one of the profile.
 * @throws {ToolkitError}
 *   `profile-invalid` when the profile can't be used.
 */
export async function openFormats(profile?: string): Promise<Formats> {
  if (profile === undefined) return PLAIN
  const { openProfileFormats } = await import('./profile-formats.js')
  return openProfileFormats(profile)
}

const PLAIN: Formats = {
  editions,
  validate: validateReport,
  modelOf,
  refuseOther: () => {},
  findEdition: (name, year) => {
    const wanted = name ?? findEditionForYear(year)
    return editions.find(({ model }) => model.edition === wanted)
  },
  openRenderer,
}

/** With templates of the user, the compiler is loaded; without, the precompiled ones do. */
async function openRenderer(report: unknown, folder?: string): Promise<Renderer> {
  if (folder === undefined) return import('../render/index.js')
  const [{ createRenderer }, { loadTemplates }, { templates }] = await Promise.all([
    import('../render/index.js'),
    import('../render/templates/load.js'),
    import('../../generated/templates.js'),
  ])
  const edition = nameEdition(report)
  const model = findModel(edition)
  return createRenderer({ model, templates: loadTemplates(folder, model, templates[edition]) })
}
