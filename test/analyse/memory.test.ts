// Very much text through a small heap: of a report no more is kept than the figures that are asked for.

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** 3000 reports of 200 KB each, 600 MB in all; the heap is 48 MB. */
const PROGRAM = `
import { analyseReports } from './dist/analyse/index.js'
const text = process.argv[1]
function* reports() {
  for (let number = 0; number < 3000; number += 1) {
    const report = JSON.parse(text)
    report.agency = { name: '第' + (number % 1000) + '街道办事处' }
    report.year = 2022 + Math.floor(number / 1000)
    report.overview.blocks = [{ type: 'paragraph', text: (number + '号文').padEnd(100000, '长') }]
    yield { report: JSON.parse(JSON.stringify(report)), source: number + '.json' }
  }
}
const { reports: count, agencies } = await analyseReports(reports(), { includeInvalid: true })
console.log(count, agencies)
`

test('six hundred megabytes of reports fit through', () => {
  const options = ['--max-old-space-size=48', '--input-type=module', '-e', PROGRAM]
  const text = readFileSync('examples/street-office.json', 'utf8')
  const { stdout, stderr, status } = spawnSync(process.execPath, [...options, text], { encoding: 'utf8' })
  expect([status, stdout.trim()], stderr).toEqual([0, '3000 1000'])
}, 60_000)
