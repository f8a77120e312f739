// A parsed profile → an error that names every fault of how it is written.

import type { ValidateFunction } from 'ajv/dist/2020.js'
import { compileMetaSchema, explainErrors } from '../model/check/dialect.js'
import { refuseComplaints } from './complaints.js'
import type { Profile } from './profile.js'

/**
 * Check that a profile is written as `schema/profile.schema.json` says.
 *
 * @param value
 *   Parsed JSON, not trusted.
 * @param file
 *   Path of the profile, for messages.
 * @returns
 *   The profile.
 * @throws {ToolkitError}
 *   `profile-invalid`, with every fault and where it is.
 */
export function checkProfile(value: unknown, file: string): Profile {
  schema ??= compileMetaSchema('profile')
  if (!schema(value))
    refuseComplaints(explainErrors(schema.errors ?? []).map((found) => ({ file, ...found })))
  return value as Profile
}

let schema: ValidateFunction | undefined
