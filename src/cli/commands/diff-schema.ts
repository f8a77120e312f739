// `diff-schema`: what changed from one schema to another, and whether the changelog says so. Imports nothing generated.

import { listMissingLines } from '../../diff/changelog.js'
import { type Change, diffSchemas } from '../../diff/index.js'
import { findSchemaFile, readReportSchema } from '../../diff/read.js'
import type { LoadedSchema } from '../../model/load.js'
import { KINDS, layOutChanges, layOutMissing } from '../diff-pretty.js'
import { nameInput, readInput } from '../input.js'
import type { Arguments, Outcome } from '../outcome.js'
import { nameFiles } from '../schema-fault.js'
import { writeJson } from '../verdict.js'

/**
 * Compare two schemas.
 *
 * @param options
 *   The two schemas; `changelog`, `reporter`.
 * @returns
 *   The changes. Code 1 when one breaks something; with a changelog, when it does not name one that should be named.
 * @throws {ToolkitError}
 *   When a schema is wrong or a file can't be read.
 */
export function run({ files, values, language, colour }: Arguments): Outcome {
  const [oldName = '', newName = ''] = files
  const [old, now] = [load(oldName), load(newName)]
  const changes = diffSchemas(old, now)
  const { changelog } = values
  const { edition } = now.model
  const missing =
    changelog === undefined
      ? undefined
      : listMissingLines(changes, new TextDecoder().decode(readInput(changelog)), edition)
  const code = (missing?.length ?? countKind(changes, 'breaking')) > 0 ? 1 : 0
  if (values.reporter === 'json') {
    const counts = Object.fromEntries(KINDS.map((kind) => [kind, countKind(changes, kind)]))
    const sides = { old: describe(oldName, old), new: describe(newName, now) }
    return { code, out: writeJson({ ...sides, counts, changes, ...(missing && { missing }) }) }
  }
  const list = layOutChanges([oldName, newName], changes, language, colour)
  if (missing === undefined) return { code, out: list }
  const verdict = layOutMissing(nameInput(changelog ?? ''), missing, edition, language)
  return code === 0 ? { code, out: list + verdict } : { code, out: list, err: verdict }
}

function load(path: string): LoadedSchema {
  try {
    return readReportSchema(path)
  } catch (error) {
    throw nameFiles(error, findSchemaFile(path))
  }
}

function countKind(changes: readonly Change[], kind: Change['kind']): number {
  return changes.filter((change) => change.kind === kind).length
}

function describe(file: string, { model }: LoadedSchema): object {
  return { file, edition: model.edition, digest: model.digest }
}
