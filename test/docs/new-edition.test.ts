// What docs/new-edition.md shows, followed word for word in a copy of the project.

import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { readNumber } from '../../src/model/pointer.js'
import type { Model } from '../../src/model/types.js'
import type { validateReport } from '../../src/validate/index.js'
import { createFolder } from '../cli/command.js'
import { listEdits, listFenced } from './markdown.js'

const DOC = 'docs/new-edition.md'
const folder = createFolder()

/** All that the commands of the page need; tests and their fixtures stay behind. */
const COPIED = ['docs', 'examples', 'schema', 'scripts', 'src', 'templates', 'package.json', 'tsconfig.json']

interface Library {
  readonly validateReport: typeof validateReport
}

let model: Model
let library: Library
/** What each command said, by its words. */
const told = new Map<string, string>()

beforeAll(async () => {
  for (const name of [...COPIED, 'generated', 'package-lock.json'])
    cpSync(name, join(folder, name), { recursive: true })
  // Links to the packages, one by one: the generator keeps a file of its own beside them.
  mkdirSync(join(folder, 'node_modules'))
  for (const name of readdirSync('node_modules')) {
    if (name === '.cache' || name === '.vite') continue
    symlinkSync(join(process.cwd(), 'node_modules', name), join(folder, 'node_modules', name))
  }
  const [copy = '', rename = '', generate = '', commands = ''] = listFenced(DOC, 'sh')
  runShell(copy)
  runShell(rename)
  for (const edit of listEdits(DOC)) applyEdit(edit)
  runShell(generate)
  for (const line of commands.trim().split('\n')) told.set(line, runCommand(line.split(' ').slice(2)))
  model = ((await load('generated/2027/model.js')) as { model: Model }).model
  library = (await load('dist/validate/index.js')) as Library
}, 180_000)

describe('docs/new-edition.md', () => {
  it('leads to an edition with a column, a row and a name more, and one equation changed', () => {
    const cells = model.tables.flatMap((table) => table.cells)
    expect(cells).toHaveLength(10 + 26 * 8 + 15)
    const label = (path: string) => cells.find((cell) => cell.path === path)
    expect(label('/requests/withdrawn/overseas')?.row.at(-1)?.zh).toBe('五、申请人撤回申请数量')
    expect(label('/requests/withdrawn/overseas')?.column.at(-1)?.zh).toBe('境外申请人')
    expect(label('/requests/outcomes/granted/total')?.row.at(-1)?.zh).toBe('（一）全部公开')
    const balance = model.equations.find(({ rule }) => rule === 'balance')
    expect(balance?.right.map(({ path }) => path)).toContain('/requests/withdrawn/naturalPerson')
  })

  it('prints the columns and rows of the form', () => {
    const page = readFileSync(join(folder, '2027.html'), 'utf8')
    for (const text of ['境外申请人', '五、申请人撤回申请数量', '（一）全部公开', '第三项至第五项之和'])
      expect(page).toContain(text)
    const headers = page.match(/colspan="(\d+)"[^>]*>申请人情况</)
    expect(headers?.[1]).toBe('8')
  })

  it('reads its own page back', () => {
    expect(readReport('read-back.json')).toEqual(readReport('2027.json'))
  })

  it('starts a report of 2027 in the edition, and one of 2026 in the one before', () => {
    expect(readReport('2027.json')).toMatchObject({ edition: '2027', year: 2027 })
    const words = ['new', '--year', '2026', '--agency', '某局', '-o', '2026.json']
    runCommand(words)
    expect(readReport('2026.json')).toMatchObject({ edition: '2021', year: 2026 })
  })

  it('checks the new equation and the new sums', () => {
    const report = readReport('2027.json')
    const change = (path: string, value: number) => {
      const copy = structuredClone(report)
      const [section = '', ...way] = path.split('/').slice(1)
      let node = copy[section] as Record<string, never>
      for (const key of way.slice(0, -1)) node = node[key] as never
      node[way.at(-1) ?? ''] = value as never
      return library.validateReport(copy).issues.map(({ code }) => code)
    }
    expect(change('/requests/withdrawn/overseas', 2)).toEqual(
      expect.arrayContaining(['row-total', 'balance']),
    )
    expect(change('/requests/newlyReceived/overseas', 2)).toEqual(
      expect.arrayContaining(['row-total', 'balance']),
    )
  })

  it('brings a report of 2021 over, and leaves open what it did not have', () => {
    const before = JSON.parse(readFileSync('examples/department.json', 'utf8')) as unknown
    const after = readReport('upgraded.json')
    expect(after).toMatchObject({ edition: '2027', upgradedFrom: '2021' })
    const moved = '/requests/outcomes/granted/naturalPerson'
    expect(readNumber(after, moved)).toBe(readNumber(before, moved))
    expect(readNumber(after, '/requests/withdrawn/total')).toBeUndefined()
    const { issues } = library.validateReport(after)
    const missing = issues.filter(({ code }) => code === 'missing-field').map(({ path }) => path)
    expect(missing).toContain('/requests/withdrawn')
    expect(issues.filter(({ code }) => code !== 'missing-field' && code !== 'local-not-checked')).toEqual([])
  })

  it('is refused while a change is left out, with the place', () => {
    const file = join(folder, 'schema/2027/report.schema.json')
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace('/requests/*/overseas', '/requests/*/abroad'))
    const { status, stderr } = spawnSync('node', ['scripts/generate.mjs'], { cwd: folder, encoding: 'utf8' })
    writeFileSync(file, text)
    expect(status).toBe(2)
    expect(stderr).toContain('x-upgrade leaves out /requests/newlyReceived/overseas, which is new')
  })

  it('explains the new row', () => {
    expect(told.get('npx ogi-report explain /requests/withdrawn')).toContain('报告年度内申请人撤回的申请。')
  })
})

function readReport(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>
}

function load(name: string): Promise<unknown> {
  return import(pathToFileURL(join(folder, name)).href)
}

function runShell(script: string): void {
  execFileSync('bash', ['-euo', 'pipefail', '-c', script], { cwd: folder, stdio: 'pipe' })
}

function runCommand(words: readonly string[]): string {
  return execFileSync('node', ['dist/cli/index.cjs', ...words], { cwd: folder, encoding: 'utf8' })
}

/** A difference is looked for as it stands: the lines kept and removed must be there, once. */
function applyEdit({ file, before, after }: ReturnType<typeof listEdits>[number]): void {
  const path = join(folder, file)
  const [name = '', key] = path.split('#/')
  const text = readFileSync(name, 'utf8')
  if (key !== undefined) {
    const schema = JSON.parse(text) as object
    writeFileSync(name, JSON.stringify({ ...schema, [key]: JSON.parse(after) }, null, 2))
    return
  }
  expect(text.split(before), `${file}:\n${before}`).toHaveLength(2)
  writeFileSync(
    name,
    text.replace(before, () => after),
  )
}
