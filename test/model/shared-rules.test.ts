import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadSchema } from '../../src/model/load.js'
import { createSmallSchema, PARTS, REPORT } from './check/small-schema.js'

const RULE = {
  id: 'words-alike',
  severity: 'warning',
  scope: 'prose',
  label: { zh: '雷同', en: 'Words are alike' },
}
const SHARED = {
  $schema: 'https://ogi-report.example/schema/dialect.schema.json',
  $id: 'https://library.example/rules.schema.json',
  title: 'SharedRules',
  description: 'Rules that reports share.',
  'x-rules': [RULE],
}

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ogi-report-rules-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Load the small schema with a reference to shared rules behind its own. */
function load(shared: object, reference = 'rules.schema.json') {
  const small = createSmallSchema()
  const report = small.get(REPORT)
  const rules = [...(report?.['x-rules'] ?? []), { $ref: reference }]
  const files = { report: { ...report, 'x-rules': rules }, parts: small.get(PARTS), rules: shared }
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, `${name}.schema.json`), JSON.stringify(content))
  return loadSchema(join(folder, 'report.schema.json'))
}

describe('rules that reports share', () => {
  it('stand where the report refers to them', () => {
    const { model, source } = load(SHARED)
    expect(model.rules.at(-1)).toMatchObject({ ...RULE, kind: 'check' })
    expect(source.documents.has(SHARED.$id)).toBe(false)
  })

  it('are checked as if they stood in the report', () => {
    expect(() => load({ ...SHARED, 'x-rules': [{ ...RULE, scope: 'verse' }] })).toThrow(/scope/)
    expect(() => load({ ...SHARED, 'x-rules': [RULE, RULE] })).toThrow(/already names another rule/)
    expect(() => load({ ...SHARED, 'x-rules': [{ $ref: 'rules.schema.json' }] })).toThrow(
      /cannot refer to others/,
    )
  })

  it('are in the file that is named, under its name', () => {
    expect(() => load({ ...SHARED, 'x-rules': undefined })).toThrow(/no `x-rules`/)
    expect(() => load({ ...SHARED, $id: 'https://library.example/others.schema.json' })).toThrow(/expected/)
    expect(() => load(SHARED, 'missing.schema.json')).toThrow(/missing/)
  })
})
