// Path or package of a profile → the edition it makes, ready to be worked with.

import { isEditionName, nameEdition } from '../edition/name.js'
import { ToolkitError } from '../issue/error.js'
import { loadSource } from '../model/load.js'
import type { Model } from '../model/types.js'
import { createRenderer } from '../render/index.js'
import { compileTemplates, stackTemplates } from '../render/templates/load.js'
import { upgradeForComparison } from '../upgrade/compare.js'
import { createValidator } from '../validate/validator.js'
import type { Formats } from './formats.js'
import { loadEdition } from './load-edition.js'
import { openProfile } from './open-profile.js'

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
  const { source, templates } = openProfile(name)
  const built = loadSource(source)
  const { model } = built
  const edition = await loadEdition(built)
  const validate = createValidator(edition)
  return {
    editions: [edition],
    validate: (report, { previous, ...options } = {}) => {
      const compared =
        previous === undefined
          ? options
          : { ...options, previous: upgradeForComparison(previous, model.edition) }
      const result = validate(report, compared)
      // Of a report in another form, all else that is found says the same once more.
      const others = result.issues.filter(({ code }) => code === 'edition-not-supported')
      return isOther(report, model) && others.length > 0 ? { valid: false, issues: others } : result
    },
    modelOf: () => model,
    refuseOther: (report) => {
      if (isOther(report, model)) throw explainReport(nameEdition(report), model.edition)
    },
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

/** A report that names another edition of this package. */
function isOther(report: unknown, { edition }: Model): boolean {
  return isEditionName(Object(report).edition) && nameEdition(report) !== edition
}

function explainReport(found: string, edition: string): ToolkitError {
  return new ToolkitError('wrong-option', {
    zh: `报告为 ${found} 版，与 --profile 不符：该配置依据 ${edition} 版。请去掉 --profile，或先用 upgrade 转为 ${edition} 版`,
    en: `The report is of edition ${found} and --profile does not fit: the profile builds on edition ${edition}. Leave --profile out, or upgrade the report first`,
  })
}

function explainEdition(wanted: string, edition: string): ToolkitError {
  return new ToolkitError('wrong-option', {
    zh: `${wanted} 版与 --profile 不符：该配置依据 ${edition} 版`,
    en: `Edition ${wanted} and --profile do not fit: the profile builds on edition ${edition}`,
  })
}
