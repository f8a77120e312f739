// A parsed profile → an error that names every fault of how it is written.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type AnySchemaObject, type ValidateFunction } from 'ajv/dist/2020.js'
import { ToolkitError } from '../issue/error.js'
import { explainDialectError } from '../model/check/dialect-messages.js'
import { SCHEMA_FOLDER } from '../model/read.js'
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
  const validate = loadSchema()
  if (!validate(value)) {
    // Of a choice that failed, what each branch missed says less than the choice itself.
    const errors = (validate.errors ?? []).filter(({ schemaPath }) => !/\/anyOf\/\d+\//.test(schemaPath))
    const faults = errors.map(explainDialectError)
    const list = (language: 'zh' | 'en') =>
      [...new Set(faults.map(({ path, message }) => `${file}#${path}: ${message[language]}`))].join('\n')
    throw new ToolkitError('profile-invalid', {
      zh: `配置有误：\n${list('zh')}`,
      en: `The profile is wrong:\n${list('en')}`,
    })
  }
  return value as Profile
}

let schema: ValidateFunction | undefined

function loadSchema(): ValidateFunction {
  if (schema) return schema
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strictTypes: false, strictRequired: false })
  ajv.addSchema(readMetaSchema('vocabulary')).addSchema(readMetaSchema('dialect'))
  schema = ajv.compile(readMetaSchema('profile'))
  return schema
}

function readMetaSchema(name: string): AnySchemaObject {
  return JSON.parse(readFileSync(join(SCHEMA_FOLDER, `${name}.schema.json`), 'utf8')) as AnySchemaObject
}
