// What the user calls a profile → the profile, read; complaints name files as they can be typed.

import { sep } from 'node:path'
import { ToolkitError } from '../issue/error.js'
import { type ReadProfile, readProfile } from '../profile/index.js'
import { findProfile } from '../profile/resolve.js'
import { nameFile } from './schema-fault.js'

/**
 * Open a profile.
 *
 * @param name
 *   Path of the profile, or the name of a package or of a file in one.
 * @returns
 *   The schema it makes of its edition, and its folders of templates.
 * @throws {ToolkitError}
 *   `profile-unreadable` or `profile-invalid`; `schema-unreadable` or `schema-invalid` when what it builds on is wrong.
 */
export function openProfile(name: string): ReadProfile {
  const folder = process.cwd()
  try {
    const { source, templates } = readProfile(findProfile(name, folder))
    return { source, templates: templates.map(nameFile) }
  } catch (error) {
    if (!(error instanceof ToolkitError)) throw error
    const shorten = (text: string) => text.replaceAll(folder + sep, '')
    throw new ToolkitError(error.code, { zh: shorten(error.text.zh), en: shorten(error.text.en) }, error)
  }
}
