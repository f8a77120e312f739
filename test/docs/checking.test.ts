// What docs/checking*.md show: their commands say it, their tables name what there is, their code runs.

import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/cli/specs.js'
import { createFolder, runCommand } from '../cli/command.js'
import { listFenced } from './markdown.js'

const run = (command = '') => runCommand(command.trim().replaceAll('"', '').split(' ').slice(2))

describe.each(['docs/checking.md', 'docs/checking.zh.md'])('%s', (document) => {
  const [summary, lines] = listFenced(document, 'sh')
  const text = readFileSync(document, 'utf8')

  it('shows what its command says', () => {
    const [shown] = listFenced(document, 'text')
    expect(run(summary).out).toBe(shown)
  })

  it('names every member of a result', () => {
    const results = run(lines)
      .out.trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    const members = new Set(results.flatMap((result) => Object.keys(result)))
    expect([...members].sort()).toEqual(['edition', 'issues', 'key', 'source', 'unread', 'valid'])
    for (const member of [...members, ...Object.keys(results[0].key)]) expect(text).toContain(`\`${member}\``)
  })

  it('names every option but those that only say how the result is written', () => {
    const options = Object.keys(COMMANDS.check.options).filter(
      (name) => !['force', 'sort-script'].includes(name),
    )
    const unnamed = options.filter((name) => !text.includes(name === 'output' ? '`-o ' : `--${name}`))
    expect(unnamed).toEqual([])
  })

  it('gives code that runs', async () => {
    const [code = ''] = listFenced(document, 'js')
    const address = (file: string) => `'${pathToFileURL(resolve(file)).href}'`
    const built = code
      .replace("'ogi-report/check'", address('dist/check/index.js'))
      .replace("'ogi-report'", address('dist/index.js'))
    const folder = createFolder({
      'package.json': '{ "type": "module" }',
      'program.js': `${built}\nexport { reports, valid, unread, codes }\n`,
    })
    const { reports, valid, unread, codes } = await import(pathToFileURL(join(folder, 'program.js')).href)
    expect([reports > 25, valid > 0, unread, codes.length > 10]).toEqual([true, true, 0, true])
  })
})
