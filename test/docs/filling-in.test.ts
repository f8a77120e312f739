// What docs/filling-in*.md shows: its JSON is valid, its commands do what they say, its code runs.

import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { model } from '../../generated/2021/model.js'
import { renderHtml, validateReport } from '../../src/index.js'
import { CODES } from '../../src/issue/codes.js'
import { createFolder, type Run, runCommand } from '../cli/command.js'
import { readJson } from '../fixtures/cases.js'
import { type AnyReport, put } from '../fixtures/reports.js'
import { listFenced } from './markdown.js'

const DOCUMENTS = ['docs/filling-in.md', 'docs/filling-in.zh.md']
const LAST_YEAR = 'examples/street-office.json'

/** The report of the street office with what an example shows: a block, or fields of the report. */
function createReportWith(example: AnyReport): AnyReport {
  const report = readJson(LAST_YEAR) as AnyReport
  report.year = 2025
  report.title = '青禾县人民政府柳荫街道办事处2025年政府信息公开工作年度报告'
  report.period = { from: '2025-01-01', to: '2025-12-31' }
  put(report, '/publication/date', '2026-01-15')
  if (!('type' in example)) return { ...report, ...example }
  put(report, '/overview/blocks/0', example)
  return report
}

/** Words of the commands, in order. */
function listCommands(document: string): string[][] {
  return listFenced(document, 'sh').map((text) => text.trim().split(' ').slice(2))
}

/** The table with lines of the document for those it has, which differ in their value alone. */
function changeLines(table: string, lines: string): string {
  const [, ...changed] = lines.trim().split('\n')
  return changed.reduce(
    (text, line) => {
      const old = line.replace(/\d+$/, '0')
      expect(text).toContain(`${old}\n`)
      return text.replace(`${old}\n`, `${line}\n`)
    },
    table.replaceAll('\r\n', '\n'),
  )
}

describe.each(DOCUMENTS)('%s', (document) => {
  const examples = listFenced(document, 'json')

  it('has an example of every kind of block and of every field it explains', () => {
    const parsed = examples.map((example) => JSON.parse(example) as AnyReport)
    expect(parsed.flatMap(({ type }) => (type === undefined ? [] : [type]))).toEqual([
      'paragraph',
      'heading',
      'list',
      'table',
      'figure',
    ])
    const fields = parsed.flatMap((example) => ('type' in example ? [] : Object.keys(example)))
    expect(fields).toEqual(['publication', 'period', 'contact', 'other', 'other', 'notes', 'explanations'])
  })

  it.each(examples)('has valid JSON that can be printed: example %#', (example) => {
    const report = createReportWith(JSON.parse(example))
    const result = validateReport(report)
    expect(result.issues).toEqual([])
    expect(result.valid && renderHtml(result.report)).toContain('</html>')
  })

  it('speaks of codes there are', () => {
    const rows = [...readFileSync(document, 'utf8').matchAll(/^\| (`[a-z]+-?[^|]*`) \|/gm)]
    const codes = rows.flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code))
    expect(codes.length).toBeGreaterThan(12)
    const known = [...Object.keys(CODES), ...model.rules.map(({ id }) => id)]
    expect(codes.filter((code) => !known.includes(code ?? ''))).toEqual([])
  })

  it('gives commands that find the slip it shows, and publish once it is mended', () => {
    const folder = createFolder()
    copyFileSync(LAST_YEAR, join(folder, '2024.json'))
    const run = (name: string): Run => {
      const words = listCommands(document).find(([command]) => command === name) ?? []
      return runCommand(words, { folder })
    }
    expect(run('new').code).toBe(0)
    expect(run('new').code, 'it overwrites nothing').toBe(2)
    expect(run('cells').code).toBe(0)
    const [lines = ''] = listFenced(document, 'csv')
    const table = join(folder, 'figures.csv')
    writeFileSync(table, changeLines(readFileSync(table, 'utf8'), lines))
    const filled = run('fill')
    expect(filled.code).toBe(0)
    const [said = ''] =
      /200 cells read, \d+ changed|读入 200 格，改动 \d+ 格/.exec(readFileSync(document, 'utf8')) ?? []
    expect(said).not.toBe('')
    expect(filled.err).toContain(said)
    const [shown = ''] = listFenced(document, 'text')
    const found = run('validate')
    expect(found.code).toBe(1)
    expect(found.out.split('\n').slice(0, 3)).toEqual(shown.trimEnd().split('\n'))

    writeFileSync(table, readFileSync(table, 'utf8').replace(/,17$/m, ',7'))
    expect(run('fill').code).toBe(0)
    expect(run('validate').code).toBe(0)
    expect(run('render').code).toBe(0)
    expect(readFileSync(join(folder, '2025.html'), 'utf8')).toContain('柳荫街道办事处')
  })

  it('gives code that runs', async () => {
    const [code = ''] = listFenced(document, 'js')
    const built = code.replace("'ogi-report'", `'${pathToFileURL(resolve('dist/index.js')).href}'`)
    const lastYear = `const lastYear = ${readFileSync(LAST_YEAR, 'utf8')}`
    const program = `${lastYear}\n${built}\nexport { result, page }\n`
    const folder = createFolder({ 'package.json': '{ "type": "module" }', 'program.js': program })
    const { result } = await import(pathToFileURL(join(folder, 'program.js')).href)
    expect(result.issues.map(({ code: found }: { code: string }) => found)).toContain('row-total')
  })
})
