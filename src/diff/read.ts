// Path of a report schema, of its folder, of a schema in one file, or of a profile → the schema, ready to be compared.

import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ToolkitError } from '../issue/error.js'
import { type LoadedSchema, loadSource } from '../model/load.js'
import { readSchema } from '../model/read.js'
import { readProfile } from '../profile/index.js'
import { isProfile } from '../profile/read.js'

const NAME = 'report.schema.json'

/**
 * Read a report schema to compare.
 *
 * @param path
 *   A report schema with its neighbours, the folder of one, a schema in one file of our own dialect, or a profile.
 * @returns
 *   The schema, checked.
 * @throws {ToolkitError}
 *   `schema-unreadable` or `schema-invalid`; a bundle of plain JSON Schema is refused, and the right file named. For a
 *   profile `profile-unreadable` or `profile-invalid`.
 */
export function readReportSchema(path: string): LoadedSchema {
  const file = findSchemaFile(path)
  if (isProfile(file)) return loadSource(readProfile(file).source)
  const source = readSchema(file)
  const standard = String(source.documents.get(source.rootId)?.$schema)
  if (/^https?:\/\/json-schema\.org\//.test(standard)) throw refusePlain(file, standard)
  return loadSource(source)
}

/**
 * Find the file of a report schema.
 *
 * @param path
 *   The file, or its folder.
 * @returns
 *   The file.
 * @throws {ToolkitError}
 *   `schema-unreadable` for a folder without one.
 */
export function findSchemaFile(path: string): string {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return path
  const file = join(path, NAME)
  if (existsSync(file)) return file
  throw new ToolkitError('schema-unreadable', {
    zh: `文件夹 ${path} 中没有 ${NAME}`,
    en: `The folder ${path} holds no ${NAME}`,
  })
}

/** Labels, rules and tables are not in it, so that half of the changes would go unseen. */
function refusePlain(file: string, standard: string): ToolkitError {
  const right = join(dirname(file), NAME)
  const [zh, en] = existsSync(right)
    ? [`请改用 ${right}`, `compare ${right} instead`]
    : [`请改用生成它的 ${NAME}`, `compare the ${NAME} it was made from instead`]
  return new ToolkitError('schema-invalid', {
    zh: `${file} 是普通的 JSON Schema（${standard}），没有名称、表格和规则；${zh}`,
    en: `${file} is plain JSON Schema (${standard}), without labels, tables and rules; ${en}`,
  })
}
