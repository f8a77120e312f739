// What docs/profiles*.md show, followed from start to end: its profile, its commands, its code, its package.

import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { COMMANDS, type CommandSpec } from '../../src/cli/specs.js'
import { createFolder, type Run, runCommand } from '../cli/command.js'
import { readJson } from '../fixtures/cases.js'
import { listFenced } from './markdown.js'

const PROFILE = 'city.profile.json'
const REPORT = '2024.json'

describe.each([
  { document: 'docs/profiles.md', commandLine: 'On the command line', language: ' --lang en' },
  { document: 'docs/profiles.zh.md', commandLine: '在命令行中', language: '' },
])('$document', ({ document, commandLine, language }) => {
  const TEXT = readFileSync(document, 'utf8')
  const folder = createFolder({ 'package.json': '{ "type": "module" }' })

  /** What each command said, in order. */
  const said: Run[] = []

  const commands = listFenced(document, 'sh').map((text) => text.trim().split('\n'))
  const shown = listFenced(document, 'text')
  const run = (line: string) => runCommand(line.split(' ').slice(2), { folder })

  function write(name: string, text: string): void {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }

  beforeAll(() => {
    write(PROFILE, listFenced(document, `json ${PROFILE}`)[0] ?? '')
    const [start = [], finish = [], pipeline = []] = commands
    said.push(...start.map(run))
    const local = JSON.parse(listFenced(document, `json ${REPORT}#/local`)[0] ?? '')
    write(REPORT, JSON.stringify({ ...(readJson(join(folder, REPORT)) as object), local }))
    said.push(...[...finish, ...pipeline].map(run))
  })

  it('shows a profile and a way from start to end', () => {
    expect(commands.map((lines) => lines.length)).toEqual([2, 3, 2])
    expect(said.map(({ code }) => code)).toEqual([0, 1, 0, 0, 0, 0, 0])
    expect(said[1]?.out.startsWith(shown[0] ?? '?')).toBe(true)
    expect(said[4]?.out).toBe(shown[1])
    const page = readFileSync(join(folder, '2024.html'), 'utf8')
    expect(page).toContain('公开咨询热线')
    expect(page).toContain('0000-12345')
    expect(readFileSync(join(folder, REPORT), 'utf8')).toContain('民生实事公开')
  })

  it('shows what is said of two that contradict each other', () => {
    const severities = { county: 'error', bureau: 'warning' }
    for (const [name, severity] of Object.entries(severities)) {
      const label = { zh: name, en: name }
      const rules = { 'published-late': { severity } }
      write(
        `${name}.json`,
        JSON.stringify({ $id: `https://a.example/${name}.json`, label, extends: '2021', rules }),
      )
    }
    const both = {
      $id: 'https://a.example/both.json',
      label: { zh: '甲', en: 'A' },
      extends: ['./county.json', './bureau.json'],
    }
    write('both.json', JSON.stringify(both))
    const { code, err } = run(`npx ogi-report validate ${REPORT} --profile both.json${language}`)
    expect([code, err]).toEqual([2, shown[2]])
  })

  it('shows a calendar that a profile can have', () => {
    const deadlines = JSON.parse(listFenced(document, 'json')[0] ?? '')
    const label = { zh: '甲', en: 'A' }
    const rules = { 'published-late': { settings: { deadlines, postponed: true, holidays: ['2025-01-28'] } } }
    write('calendar.json', JSON.stringify({ $id: 'https://a.example/c.json', label, extends: '2021', rules }))
    const { code, out } = run('npx ogi-report explain published-late --profile calendar.json --lang en')
    expect(code).toBe(0)
    expect(out).toContain('  Government department (2024): 02-10 (云政办函〔2025〕3号)\n')
    expect(out).toContain('  Township, Administrative division code 9913: 01-15\n')
  })

  it('explains every member there is', () => {
    const { properties } = readJson('schema/profile.schema.json') as { properties: object }
    const rows = [...TEXT.matchAll(/^\| `([^`]+)` \| /gm)].map(([, name]) => name)
    const members = Object.keys(properties).filter((name) => name !== '$schema')
    expect(rows.filter((name) => members.includes(name ?? ''))).toEqual(members)
  })

  it('speaks of every command that takes a profile', () => {
    const [, table = ''] = new RegExp(`## ${commandLine}\n([\\s\\S]*?)\n## `).exec(TEXT) ?? []
    const told = [...table.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, cell = '']) =>
      cell.match(/[a-z-]{3,}/g),
    )
    const specs: Readonly<Record<string, CommandSpec>> = COMMANDS
    const taking = Object.keys(specs).filter((name) => 'profile' in (specs[name]?.options ?? {}))
    expect([...told].sort()).toEqual(taking.sort())
  })

  it('gives code that runs', async () => {
    const [code = ''] = listFenced(document, 'js')
    const built = code.replace(/'ogi-report\/(\w+)'/g, (_, name: string) => {
      return `'${pathToFileURL(resolve(`dist/${name}/index.js`)).href}'`
    })
    const read = `import { readFileSync } from 'node:fs'\nconst text = readFileSync('${join(folder, REPORT).replaceAll('\\', '/')}', 'utf8')`
    write('program.js', `${read}\n${built}\nexport { result, page, imported }\n`)
    const { result, page, imported } = await import(pathToFileURL(join(folder, 'program.js')).href)
    expect(result.valid).toBe(true)
    expect(page).toContain('公开咨询热线')
    expect(imported.report).toEqual(result.report)
  })

  it('gives a package that is found by its name', () => {
    const manifest = 'node_modules/ogi-qinghe/package.json'
    write(manifest, listFenced(document, `json ${manifest}`)[0] ?? '')
    cpSync(join(folder, PROFILE), join(folder, dirname(manifest), PROFILE))
    for (const name of ['ogi-qinghe', 'ogi-qinghe/city.profile.json'])
      expect(run(`npx ogi-report validate ${REPORT} --profile ${name}`).code).toBe(0)
    const label = { zh: '甲', en: 'A' }
    write('district.json', JSON.stringify({ $id: 'https://a.example/d.json', label, extends: 'ogi-qinghe' }))
    expect(run(`npx ogi-report validate ${REPORT} --profile district.json`).code).toBe(0)
  })
})
