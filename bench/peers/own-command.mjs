// `node own-command.mjs FILE`: the same with ogi-report as a library.

import { readFileSync } from 'node:fs'
import { validateReport } from '../../dist/validate/index.js'

const result = validateReport(JSON.parse(readFileSync(process.argv[2], 'utf8')))
if (!result.valid) {
  console.error(result.issues)
  process.exitCode = 1
}
