// Very many reports through a small heap: formats that stream keep none of them.

import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'

/** The issues alone are 75 MB of text; the heap is 48 MB. */
const PROGRAM = `
import { writeCheck } from './dist/check/output/index.js'
const issue = (text) => ({
  code: 'balance', severity: 'error', path: '/requests/newlyReceived/total', place: {}, message: text, params: {}, id: text,
})
function* reports() {
  for (let number = 0; number < 50000; number += 1) {
    const issues = Array.from({ length: 5 }, (_, each) => issue(String(number).padEnd(300, String(each))))
    yield { source: { file: number + '.json' }, key: { agency: 'agency ' + (number % 300), creditCode: null, year: 2024, scope: 'own' }, edition: '2021', valid: false, issues }
  }
}
let length = 0
for await (const piece of writeCheck(reports(), { format: process.argv[1] })) length += piece.length
console.log(length)
`

describe('fifty thousand reports with five issues each', () => {
  test.each(['ndjson', 'json', 'sarif', 'junit', 'github', 'pretty'])(
    'fit through as %s',
    (format) => {
      const options = ['--max-old-space-size=48', '--input-type=module', '-e', PROGRAM, format]
      const { stdout, status } = spawnSync(process.execPath, options, { encoding: 'utf8' })
      expect(status).toBe(0)
      if (format !== 'pretty') expect(Number(stdout)).toBeGreaterThan(50_000_000)
    },
    60_000,
  )

  test('do not fit as a page, which keeps them all', () => {
    const options = ['--max-old-space-size=48', '--input-type=module', '-e', PROGRAM, 'html']
    expect(spawnSync(process.execPath, options).status).not.toBe(0)
  }, 60_000)
})
