// What docs/analysing.md shows: its command says it, its code runs, its tables list what there is.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { model } from '../../generated/2021/model.js'
import { ANALYSIS_FORMATS, type Analysis } from '../../src/analyse/index.js'
import { REASONS } from '../../src/analyse/left-out.js'
import { runCommand } from '../cli/command.js'
import { listFenced } from './markdown.js'

const DOCUMENT = 'docs/analysing.md'

describe(DOCUMENT, () => {
  it('shows what its command says', () => {
    const command = listFenced(DOCUMENT, 'sh').at(-1) ?? ''
    const { code, out, err } = runCommand(command.trim().split(' ').slice(2))
    expect([code, err]).toEqual([0, ''])
    expect(out.startsWith(listFenced(DOCUMENT, 'text')[0] ?? '?')).toBe(true)
  })

  it('gives code that runs', async () => {
    const [code = ''] = listFenced(DOCUMENT, 'js')
    const entryOf = (name: string) => pathToFileURL(resolve(`dist/${name}/index.js`)).href
    const module = [
      code
        .replace('ogi-report/analyse', entryOf('analyse'))
        .replace('ogi-report/check', entryOf('check'))
        .replace('console.log(year, total, shares)', 'seen.push(year, total)')
        .replace('const analysis', 'const seen = []\nconst analysis'),
      'export { analysis, page, seen }',
    ].join('\n')
    const loaded = (await import(`data:text/javascript,${encodeURIComponent(module)}`)) as {
      readonly analysis: Analysis
      readonly page: string
      readonly seen: readonly number[]
    }
    expect(loaded.seen).toEqual([2020, 90, 2024, 90])
    expect(loaded.analysis.rankings.map(({ least }) => least)).toEqual([50, 50, 50, 50, 50])
    expect(loaded.page).toContain('<html lang="en">')
  })

  it('lists the questions, rates, reasons and formats there are', () => {
    const text = readFileSync(DOCUMENT, 'utf8')
    const rates = model.questions.flatMap((question) => question.rates)
    for (const { id } of [...model.questions, ...rates]) expect(text).toContain(`\`${id}\``)
    for (const name of [...REASONS, ...ANALYSIS_FORMATS]) expect(text).toContain(`| \`${name}\` |`)
  })
})
