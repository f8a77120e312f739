// `node ajv-command.mjs SCHEMA FILE`: what one writes in a few lines with Ajv as a library. Exit code 1 for a fault.

import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'

const [schema, report] = process.argv.slice(2).map((path) => JSON.parse(readFileSync(path, 'utf8')))
const validate = new Ajv2020({ allErrors: true }).compile(schema)
if (!validate(report)) {
  console.error(validate.errors)
  process.exitCode = 1
}
