// What docs/accepted*.md show: its entry is that of the example, its commands say it, its identities are real, its code runs.

import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { importReport } from '../../src/import/index.js'
import { identifyIssues, validateReport } from '../../src/index.js'
import { createFolder, runCommand } from '../cli/command.js'
import { readJson } from '../fixtures/cases.js'
import { listFenced } from './markdown.js'

const EXAMPLE = readJson('examples/accepted.json') as { accepted: object[] }

describe.each(['docs/accepted.md', 'docs/accepted.zh.md'])('%s', (document) => {
  it('shows an entry of the example', () => {
    const [text = ''] = listFenced(document, 'json')
    expect(EXAMPLE.accepted).toEqual(expect.arrayContaining(JSON.parse(text).accepted))
  })

  it('shows what its command says', () => {
    const [command = ''] = listFenced(document, 'sh')
    const [shown] = listFenced(document, 'text')
    expect(runCommand(command.trim().split(' ').slice(2)).out).toBe(shown)
  })

  it('shows identities there are', async () => {
    const ids = ['table-row', 'note'].flatMap((name) => {
      const report = readJson(`examples/faults/${name}.json`)
      return identifyIssues(validateReport(report).issues, report).map(({ id }) => id)
    })
    const { report, issues } = await importReport(readFileSync('examples/published/street-office.html'))
    ids.push(...identifyIssues(issues, report).map(({ id }) => id))
    const [, shown = ''] = listFenced(document, 'text')
    expect(ids).toEqual(expect.arrayContaining(shown.trimEnd().split('\n')))
  })

  it('gives code that runs', async () => {
    const [code = ''] = listFenced(document, 'js')
    const read = `import { readFileSync } from 'node:fs'
const bytes = readFileSync('${resolve('examples/accepted.json').replaceAll('\\', '/')}')
const report = JSON.parse(readFileSync('${resolve('examples/faults/title.json').replaceAll('\\', '/')}', 'utf8'))`
    const built = code.replace("'ogi-report'", `'${pathToFileURL(resolve('dist/index.js')).href}'`)
    const program = `${read}\n${built}\nexport { open, accepted, expired, unused, ids, baseline }\n`
    const folder = createFolder({ 'package.json': '{ "type": "module" }', 'program.js': program })
    const { open, accepted, expired, ids, baseline } = await import(
      pathToFileURL(join(folder, 'program.js')).href
    )
    expect([open, expired, ids]).toEqual([[], [], ['title-without-year /title']])
    expect(accepted).toHaveLength(1)
    expect(JSON.parse(baseline).accepted).toHaveLength(1)
  })
})
