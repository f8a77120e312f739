// Path or package of a profile → the edition it makes, ready to be worked with.

import { ToolkitError } from '../issue/error.js'
import { loadSource } from '../model/load.js'
import { readProfile } from '../profile/index.js'
import { findProfile } from '../profile/resolve.js'
import { createRenderer } from '../render/index.js'
import { compileTemplates, stackTemplates } from '../render/templates/load.js'
import { upgradeForComparison } from '../upgrade/compare.js'
import { createValidator } from '../validate/validator.js'
import type { Formats } from './formats.js'
import { loadEdition } from './load-edition.js'

/**
 * Open the edition that a profile makes.
 *
 * @param name
 *   Path of the profile, or the name of a package.
 * @returns
 *   The edition alone: a report of another is not what the profile is for.
 * @throws {ToolkitError}
 *   `profile-unreadable`, `profile-invalid`; `template-invalid` when a template of it is wrong.
 */
export async function openProfileFormats(name: string): Promise<Formats> {
  const { source, templates } = readProfile(findProfile(name))
  const built = loadSource(source)
  const { model } = built
  const edition = await loadEdition(built)
  const validate = createValidator(edition)
  return {
    editions: [edition],
    validate: (report, { previous, ...options } = {}) =>
      validate(
        report,
        previous === undefined
          ? options
          : { ...options, previous: upgradeForComparison(previous, model.edition) },
      ),
    modelOf: () => model,
    findEdition: (wanted) => {
      if (wanted !== undefined && wanted !== model.edition) throw explainEdition(wanted, model.edition)
      return edition
    },
    openRenderer: async (_report, folder) => {
      const folders = folder === undefined ? templates : [...templates, folder]
      return createRenderer({ model, templates: compileTemplates(stackTemplates(model, folders)) })
    },
  }
}

function explainEdition(wanted: string, edition: string): ToolkitError {
  return new ToolkitError('wrong-option', {
    zh: `--edition ${wanted} 与 --profile 不符：该配置依据 ${edition} 版`,
    en: `--edition ${wanted} and --profile do not fit: the profile builds on edition ${edition}`,
  })
}
