// An edition of the package, changed in memory → its schema, and what validates reports by it.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll } from 'vitest'
import { emitEquations } from '../../src/generate/equations.js'
import { emitValidator } from '../../src/generate/validator.js'
import { type LoadedSchema, loadSource } from '../../src/model/load.js'
import { readSchema } from '../../src/model/read.js'
import { createValidator, type Edition, type ValidationResult } from '../../src/validate/validator.js'
import { put } from '../model/check/small-schema.js'

const BASE = 'https://ogi-report.example/schema/'

/**
 * Load an edition.
 *
 * @param edition
 *   The edition.
 * @param edits
 *   New values by place, such as `common/number/$defs/Count/maximum`; undefined removes what is there.
 * @returns
 *   The schema.
 */
export function loadEdition(edition: string, edits: Readonly<Record<string, unknown>> = {}): LoadedSchema {
  const source = readSchema(`schema/${edition}/report.schema.json`)
  for (const [place, value] of Object.entries(edits)) {
    const [, file = '', pointer = ''] = /^([^/]+\/[^/]+)(\/.*)$/.exec(place) ?? []
    put(source.documents.get(`${BASE}${file}.schema.json`), pointer, structuredClone(value))
  }
  return loadSource(source)
}

const folder = mkdtempSync(join(tmpdir(), 'ogi-report-diff-'))
let count = 0
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/**
 * Make the validator of a schema.
 *
 * @param schema
 *   The schema.
 * @returns
 *   Its `validateReport`.
 */
export async function createValidate({
  model,
  shape,
}: LoadedSchema): Promise<(report: unknown, options?: { previous?: unknown }) => ValidationResult<object>> {
  count += 1
  const load = async (name: string, code: string): Promise<object> => {
    const file = join(folder, `${name}-${count}.mjs`)
    writeFileSync(file, code)
    return import(pathToFileURL(file).href)
  }
  const checks = (await load('validator', emitValidator(shape).code)) as Pick<Edition<object>, 'listFaults'>
  const sums = await load('equations', emitEquations(model).code)
  const isShape = Reflect.get(checks, `is${model.name}Shape`)
  return createValidator({
    model,
    isShape,
    ...checks,
    ...(sums as Omit<Edition<object>, 'model' | 'isShape' | 'listFaults'>),
  })
}
