// The version of this package.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PACKAGE_FOLDER } from './package-folder.js'

/**
 * Read the version of this package.
 *
 * @returns
 *   Such as `0.1.0`.
 */
export function readVersion(): string {
  const { version } = JSON.parse(readFileSync(join(PACKAGE_FOLDER, 'package.json'), 'utf8')) as {
    version: string
  }
  return version
}
