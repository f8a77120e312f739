// What docs/importing*.md and README*.md show of importing: the commands say it, the JSON has these fields, the code runs.

import { cpSync, mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createFolder, runCommand } from '../cli/command.js'
import { listFenced } from './markdown.js'

const PAGE = 'examples/published/street-office.html'

/** Words of the commands that import the example, in order. */
function listCommands(document: string): string[][] {
  const lines = listFenced(document, 'sh').flatMap((text) => text.trim().split('\n'))
  return lines.filter((line) => line.includes(PAGE)).map((line) => line.split(' ').slice(2))
}

function createExample(): string {
  const folder = createFolder({ 'package.json': '{ "type": "module" }' })
  mkdirSync(join(folder, 'examples/published'), { recursive: true })
  cpSync(PAGE, join(folder, PAGE))
  return folder
}

describe.each(['docs/importing.md', 'docs/importing.zh.md'])('%s', (document) => {
  it('shows what its commands say', () => {
    const folder = createExample()
    const commands = listCommands(document)
    const said = commands.map((words) => runCommand(words, { folder }))
    expect(said.map(({ code, err }) => [code, err])).toEqual([
      [0, ''],
      [0, ''],
    ])
    const shown = listFenced(document, 'text')
    expect(shown).toHaveLength(2)
    for (const [index, text] of shown.entries()) {
      const lines = said[index]?.out.split('\n') ?? []
      for (const line of text.trimEnd().split('\n')) expect(lines).toContain(line)
    }
    const { code, out } = runCommand(['validate', 'report.json', '--lang', 'en'], { folder })
    expect([code, out]).toEqual([1, expect.stringContaining('It reads 2 and should read 1')])
  })

  it('shows the fields that the JSON has', () => {
    const folder = createExample()
    const { out } = runCommand(['import', PAGE, '-o', 'x.json', '--reporter', 'json'], { folder })
    const [result] = JSON.parse(out)
    const [[example]] = listFenced(document, 'json').map((text) => JSON.parse(text))
    expect(Object.keys(example)).toEqual(Object.keys(result))
    const [issue] = example.issues
    const found = result.issues.find(({ path }: { path: string }) => path === issue.path)
    expect({ ...found, message: '…' }).toEqual(issue)
  })

  it('gives code that runs', async () => {
    const [code = ''] = listFenced(document, 'js')
    const built = code
      .replace("'ogi-report/import'", `'${pathToFileURL(resolve('dist/import/index.js')).href}'`)
      .replace(`'${PAGE}'`, `'${resolve(PAGE).replaceAll('\\', '/')}'`)
    const program = `${built}\nexport { report, edition, guesses, sources, lost, issues }\n`
    const folder = createFolder({ 'package.json': '{ "type": "module" }', 'program.js': program })
    const { report, edition, guesses, lost } = await import(pathToFileURL(join(folder, 'program.js')).href)
    expect([edition, guesses, lost]).toEqual(['2021', [], []])
    expect(report.requests.carriedForward.total).toBe(2)
  })
})

describe.each(['README.md', 'README.zh.md'])('%s', (document) => {
  it('shows of importing what the command says', () => {
    const text = readFileSync(document, 'utf8')
    const command = /`npx ogi-report (import examples\/[^`]*)`/.exec(text)?.[1] ?? ''
    const run = runCommand(command.split(' '), { folder: createExample() })
    expect(run.code).toBe(0)
    const shown = listFenced(document, '').find((block) => block.startsWith(PAGE)) ?? ''
    const lines = run.out.split('\n')
    const told = shown.split('\n').filter((line) => line.trim() !== '' && line.trim() !== '…')
    expect(told.length).toBeGreaterThan(4)
    for (const line of told) expect(lines).toContain(line)
  })
})
