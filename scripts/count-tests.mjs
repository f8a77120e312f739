// vitest's JSON results → one line with the counts. Exit code 1 when a test failed or none ran.

import { existsSync, readFileSync } from 'node:fs'

const file = process.argv[2]
const results = file && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { testResults: [] }
const tests = results.testResults.flatMap((module) => module.assertionResults)
// A file that cannot be loaded has no tests to count, and is a failure all the same.
const broken = results.testResults.filter(
  ({ status, assertionResults }) =>
    status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
)
const passed = count('passed')
const failed = count('failed') + broken.length
const skipped = tests.length - passed - count('failed')

for (const { name, message } of broken) console.error(`${name} failed outside its tests: ${message}`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)

function count(status) {
  return tests.filter((test) => test.status === status).length
}
