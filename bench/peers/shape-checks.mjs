// The validators ogi-report is measured against, all made from the same bundled schema.

import { readFileSync } from 'node:fs'
import { createAjvCheck, createStandaloneCheck } from './ajv.mjs'
import { createTypeBoxCheck } from './typebox.mjs'
import { createValibotCheck } from './valibot.mjs'
import { createZodCheck } from './zod.mjs'

/**
 * Make the peers' checks.
 *
 * @returns {Record<string, (value: unknown) => boolean>}
 *   By name; each says whether a value has the shape of a report.
 */
export function createShapeChecks() {
  const schema = readSchema()
  return {
    'Ajv, compiled at run time': createAjvCheck(schema),
    'Ajv, stand-alone': createStandaloneCheck(schema),
    'Ajv, stand-alone, schema rewritten for it': createStandaloneCheck(schema, { isHelped: true }),
    'Ajv, the same, `unicode: false`': createStandaloneCheck(schema, { isHelped: true, unicode: false }),
    'TypeBox, compiled': createTypeBoxCheck(schema),
    Valibot: createValibotCheck(schema),
    'zod 4': createZodCheck(schema),
  }
}

/**
 * Read the bundled schema, as other tools get it.
 *
 * @returns {object}
 *   JSON Schema 2020-12.
 */
export function readSchema() {
  const file = new URL('../../generated/2021/report.2020-12.schema.json', import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8'))
}
