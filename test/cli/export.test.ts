import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { queryDuckDb, querySqlite } from '../export/databases.js'
import { createFolder, runCommand } from './command.js'

const EXAMPLES = ['city.json', 'city-2023.json', 'faults/outcomes-total.json'].map((name) =>
  resolve('examples', name),
)

describe('export', () => {
  it('writes the cells as CSV, and says so', () => {
    const folder = createFolder()
    const run = runCommand(['export', ...EXAMPLES, '--to', 'csv', '-o', 'cells.csv', '--lang', 'en'], {
      folder,
    })
    expect(run).toEqual({ code: 0, out: '', err: 'cells.csv written: 3 reports; rows: cells 600\n' })
    const lines = readFileSync(join(folder, 'cells.csv'), 'utf8').split('\r\n')
    expect(lines[0]).toBe(
      '\ufeffreport,agency,credit_code,year,scope,edition,path,table_label,row_label,column_label,unit,summable,value,written',
    )
    expect(lines).toHaveLength(602)
  })

  it('writes a database that lists the equations that do not hold', async () => {
    const folder = createFolder()
    for (const to of ['duckdb', 'sqlite']) {
      const run = runCommand(['export', ...EXAMPLES, '--to', to, '-o', `all.${to}`], { folder })
      expect(run.code, run.err).toBe(0)
    }
    const sql = `SELECT "rule", "path", CAST("difference" AS VARCHAR) FROM "broken_2021" WHERE "previous" IS NULL`
    const found = querySqlite(join(folder, 'all.sqlite'), sql)
    expect(found[0]).toEqual(['outcomes-total', '/requests/outcomes/total/naturalPerson', '27'])
    const same = await queryDuckDb(join(folder, 'all.duckdb'), sql)
    expect(same.map(([rule, path, difference]) => [rule, path, String(Number(difference))])).toEqual(found)
    const mode = (name: string) => statSync(join(folder, name)).mode & 0o777
    expect(mode('all.sqlite')).toBe(mode('all.duckdb'))
    expect(readdirSync(folder).sort()).toEqual(['all.duckdb', 'all.sqlite'])
  })

  it('exports what can be read, and complains of the rest', () => {
    const folder = createFolder({ 'broken.json': '{' })
    const words = ['export', 'broken.json', EXAMPLES[0] ?? '', 'missing.json', '--to', 'csv', '-o', 'x.csv']
    const { code, err } = runCommand([...words, '--rows', 'wide', '--plain', '--lang', 'en'], { folder })
    expect(code).toBe(2)
    const [broken, missing, written] = err.split('\n').filter((line) => /broken|missing|written/.test(line))
    expect([broken, missing]).toEqual([expect.stringContaining('broken'), expect.stringContaining('missing')])
    expect(written).toBe('x.csv written: 1 reports; rows: wide_2021 1')
    expect(readFileSync(join(folder, 'x.csv'), 'utf8')).toMatch(/^report,agency,/)
  })

  it('uses the cells of a profile', () => {
    const folder = createFolder()
    const profile = resolve('examples/profiles/province.profile.json')
    const words = ['export', EXAMPLES[0] ?? '', '--profile', profile, '--to', 'csv', '-o', 'x.csv']
    const { code, err } = runCommand([...words, '--lang', 'en'], { folder })
    expect(code, err).toBe(0)
    const [, cells] = /cells (\d+)/.exec(err) ?? []
    expect(Number(cells)).toBeGreaterThan(200)
  })

  it.each([
    ['a file given twice', [EXAMPLES[0], EXAMPLES[0], '--to', 'csv', '-o', 'x.csv'], 'is given twice'],
    ['standard output', [EXAMPLES[0], '--to', 'csv', '-o', '-'], 'needs a file'],
    [
      'a folder that is not there',
      [EXAMPLES[0], '--to', 'duckdb', '-o', 'no/x.duckdb'],
      'there is no folder no',
    ],
    ['a folder in place of a file', [EXAMPLES[0], '--to', 'sqlite', '-o', '.'], '. is not a file'],
    ['no place to write to', [EXAMPLES[0], '--to', 'csv'], '--output is missing'],
    ['another format', [EXAMPLES[0], '--to', 'xls', '-o', 'x'], 'There is no value of --to xls'],
  ])('refuses %s', (_what, words, message) => {
    const folder = createFolder()
    const { code, err } = runCommand(['export', ...(words as string[]), '--lang', 'en'], { folder })
    expect([code, err]).toEqual([2, expect.stringContaining(message)])
    expect(readdirSync(folder)).toEqual([])
  })

  it('keeps a file that it reads', () => {
    const folder = createFolder({ 'report.json': readFileSync(EXAMPLES[0] ?? '') })
    const words = ['export', 'report.json', '--to', 'csv', '-o', 'report.json', '--lang', 'en']
    expect(runCommand(words, { folder })).toMatchObject({
      code: 2,
      err: expect.stringContaining('input file'),
    })
  })
})
