// The type of the view and its reference, from the view's schema.

import Ajv from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { modelOf } from '../../src/edition/models.js'
import { emitViewReference, emitViewTypes } from '../../src/generate/view-types.js'
import { buildView } from '../../src/render/index.js'
import type { ViewSchema } from '../../src/render/templates/view-type.js'
import { addLines } from '../../src/render/text/lines.js'
import { readJson } from '../fixtures/cases.js'
import { createFullReport, EXAMPLES, FULL_EXAMPLES, readExample } from '../render/reports.js'

const schema = readJson('templates/view.schema.json') as ViewSchema

describe('schema of the view', () => {
  const validate = new Ajv.default({ strict: true, allErrors: true }).compile(schema)

  test.each(EXAMPLES)('describes the view of %s', (name) => {
    const report = readExample(name)
    expect(validate(buildView(report, modelOf(report))), JSON.stringify(validate.errors)).toBe(true)
  })

  test.each(FULL_EXAMPLES)('describes the view of %s with all there can be, in both forms', (name) => {
    const options = { jsonUrl: 'a.json', site: { name: '网站' } }
    const report = createFullReport(name)
    const model = modelOf(report)
    const view = buildView(report, model, options)
    expect(validate(view), JSON.stringify(validate.errors)).toBe(true)
    expect(validate(addLines(view, model)), JSON.stringify(validate.errors)).toBe(true)
  })

  test('requires every field it names', () => {
    for (const part of [schema, ...Object.values(schema.$defs ?? {})]) {
      expect([...(part.required ?? [])].sort()).toEqual(Object.keys(part.properties ?? {}).sort())
    }
  })
})

describe('types of the view', () => {
  test('are one for each definition, named once, with what they hold as comments', async () => {
    const text = await emitViewTypes(schema)
    const names = [...text.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name)
    expect(names).toEqual(['View', ...Object.keys(schema.$defs ?? {})])
    expect(text).toContain('  /**\n   * Report year.\n   */\n  year: string')
    expect(text).toContain('  paragraph: Paragraph | null')
    expect(text).toContain('  sections: { [name: string]: Section }')
  })

  test('have a table of their fields', () => {
    const text = emitViewReference(schema)
    expect(text).toContain('| `year` | string | Report year. |')
    expect(text).toContain('| `blocks` | Block[] |')
  })
})
