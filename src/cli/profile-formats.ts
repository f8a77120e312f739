// Path or package of a profile → the edition it makes, ready to be worked with.

import type { Formats } from './formats.js'

/**
 * Open the edition that a profile makes.
 *
 * @param profile
 *   Path of the profile, or the name of a package.
 * @returns
 *   The edition.
 */
export function openProfileFormats(profile: string): Promise<Formats> {
  return Promise.reject(new Error(profile))
}
