// A fault of a schema, told by the `$id` of its files → the same, told by the files on disk, which have to be opened.

import { relative } from 'node:path'
import { ToolkitError } from '../issue/error.js'
import { readSchema } from '../model/read.js'

/**
 * Name the files of a faulty schema as they can be typed.
 *
 * @param error
 *   What was thrown.
 * @param file
 *   Path of the root schema.
 * @returns
 *   The error to throw instead; the same one where no schema is at fault.
 */
export function nameFiles(error: unknown, file: string): unknown {
  if (!(error instanceof ToolkitError) || error.code !== 'schema-invalid') return error
  const files = [...readSchema(file).files]
  const name = (text: string) =>
    files.reduce((named, [id, path]) => named.replaceAll(`\n${id}#`, () => `\n${nameFile(path)}#`), text)
  return new ToolkitError(error.code, { zh: name(error.text.zh), en: name(error.text.en) }, error)
}

/**
 * Name a file as short as it can be typed.
 *
 * @param file
 *   Its path.
 * @returns
 *   The path from the folder the command runs in, where it stands below that.
 */
export function nameFile(file: string): string {
  const path = relative('.', file)
  return path.startsWith('..') ? file : path
}
