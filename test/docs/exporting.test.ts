// What docs/exporting.md shows: its command says it, its query and its code run.

import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createFolder, runCommand } from '../cli/command.js'
import { queryDuckDb } from '../export/databases.js'
import { listFenced } from './markdown.js'

const DOCUMENT = 'docs/exporting.md'

describe(DOCUMENT, () => {
  it('shows what its command says, and asks what can be asked', async () => {
    const folder = createFolder()
    const [command = ''] = listFenced(DOCUMENT, 'sh')
    const words = command.trim().split(' ').slice(2)
    const run = runCommand(
      words.map((word) => (word.startsWith('examples/') ? resolve(word) : word)),
      { folder },
    )
    expect(run).toEqual({ code: 0, out: '', err: listFenced(DOCUMENT, 'text')[0] })
    const rows = await queryDuckDb(join(folder, 'reports.duckdb'), listFenced(DOCUMENT, 'sql')[0] ?? '')
    expect(rows.map(([report, rule]) => [report, rule])).toContainEqual([
      resolve('examples/faults/outcomes-total.json'),
      'outcomes-total',
    ])
  })

  it('gives code that runs', async () => {
    const [code = ''] = listFenced(DOCUMENT, 'js')
    const entry = pathToFileURL(resolve('dist/export/index.js')).href
    const folder = createFolder()
    const module = [
      `import { readFile } from 'node:fs/promises'`,
      code
        .replace('ogi-report/export', entry)
        .replace(`'reports.sqlite'`, JSON.stringify(join(folder, 'reports.sqlite')))
        .replace('console.log(row[0], row.length === wide.columns.length)', 'seen.push(row.length)')
        .replace('const { rows }', 'const seen = []\nconst { rows }'),
      'export { rows, seen }',
    ].join('\n')
    const loaded = await import(`data:text/javascript,${encodeURIComponent(module)}`)
    expect(loaded.rows).toMatchObject({ cells: 400, wide_2021: 2 })
    expect(loaded.seen).toEqual([206, 206])
  })

  it('names the files there are', () => {
    for (const name of ['tables', 'wide-from-cells', 'equations'])
      expect(readFileSync(`generated/2021/sql/${name}.sql`, 'utf8')).toContain('"wide_2021"')
  })
})
