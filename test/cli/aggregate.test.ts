import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createFamily } from '../aggregate/family.js'
import { get, put } from '../fixtures/reports.js'
import { createFolder, runCommand } from './command.js'

const PERMITS = '/disclosure/licensing/permits/decisions'

/** A county's three departments in `parts/`, and its roster. */
function createCounty(): string {
  const { parts, roster } = createFamily()
  const folder = createFolder({ 'roster.csv': roster })
  mkdirSync(join(folder, 'parts'))
  for (const { report, source } of parts) writeFileSync(join(folder, 'parts', source), JSON.stringify(report))
  return folder
}

const read = (folder: string, name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'))

function change(folder: string, name: string, path: string, value: unknown): void {
  const report = read(folder, name)
  put(report, path, value)
  writeFileSync(join(folder, name), JSON.stringify(report))
}

describe('aggregate', () => {
  it('drafts the report of a county, which reconciles and needs words alone', () => {
    const folder = createCounty()
    const draft = ['aggregate', 'parts', '--roster', 'roster.csv', '-o', 'county.json', '--lang', 'en']
    expect(runCommand(draft, { folder })).toEqual({
      code: 0,
      out: '',
      err: 'Reports added up: 3, in edition 2021; the prose is left empty: write it, then validate\ncounty.json written\n',
    })
    const county = read(folder, 'county.json')
    expect(county.agency).toEqual({
      name: '青禾县人民政府',
      kind: 'government',
      level: 'county',
      scope: 'area',
    })
    expect(get(county, PERMITS)).toBe(6 * (1 + 2 + 3))
    const { issues } = JSON.parse(
      runCommand(['validate', 'county.json', '--reporter', 'json'], { folder }).out,
    )[0]
    expect(issues.every(({ severity }: { severity: string }) => severity !== 'error')).toBe(true)
    expect(runCommand(['aggregate', 'parts', '--parent', 'county.json', '--lang', 'en'], { folder })).toEqual(
      {
        code: 0,
        out: 'county.json: reports added up: 3; figures that do not add up: 0, without a reason: 0\n',
        err: '',
      },
    )
  })

  it('lists what does not add up, and its reasons', () => {
    const folder = createCounty()
    runCommand(['aggregate', 'parts', '--agency', '青禾县人民政府', '-o', 'parts/county.json'], { folder })
    change(folder, 'parts/county.json', PERMITS, 34)
    const compare = ['aggregate', 'parts', '--parent', 'parts/county.json', '--lang', 'en']
    const { code, out } = runCommand(compare, { folder })
    expect(code).toBe(0)
    expect(out).toContain('figures that do not add up: 1, without a reason: 1')
    expect(out).toContain(`${PERMITS}  warning  sum-of-parts`)
    expect(out).toContain(
      'It reads 34, the parts add up to 36 (青禾县民政局 12 + 青禾县水利局 18 + 青禾县财政局 6): 2 too low.',
    )
    const reasons = {
      reasons: [{ text: '联合许可只计一件', paths: ['/disclosure/licensing'], area: 'lower' }],
    }
    writeFileSync(join(folder, 'reasons.json'), JSON.stringify(reasons))
    const explained = runCommand([...compare, '--reasons', 'reasons.json', '--reporter', 'json'], { folder })
    const { lines, issues } = JSON.parse(explained.out)
    expect(lines).toMatchObject([
      { path: PERMITS, parent: 34, sum: 36, difference: -2, reasons: [{ zh: '联合许可只计一件' }] },
    ])
    expect(issues).toMatchObject([{ code: 'sum-of-parts', severity: 'info' }])
  })

  it('tells who is missing, and leaves out who does not belong', () => {
    const folder = createCounty()
    change(folder, 'parts/1.json', '/year', 2022)
    const { code, err } = runCommand(['aggregate', 'parts', '--roster', 'roster.csv', '-o', 'c.json'], {
      folder,
    })
    expect(code).toBe(1)
    expect(err).toContain('计入 2 份报告')
    expect(err).toContain('part-other-year')
    expect(err).toContain('名录第 4 行的“青禾县民政局”没有 2024 年度的报告可计入')
    expect(get(read(folder, 'c.json'), PERMITS)).toBe(6 * (1 + 3))
  })

  it('goes on where a file cannot be read, and says so', () => {
    const folder = createCounty()
    writeFileSync(join(folder, 'parts', 'z.json'), '{')
    const { code, err } = runCommand(['aggregate', 'parts', '-o', 'c.json', '--lang', 'en'], { folder })
    expect(code).toBe(2)
    expect(err).toContain('Reports added up: 3')
    expect(err).toContain('z.json')
  })

  it('keeps a file that is there', () => {
    const folder = createCounty()
    expect(runCommand(['aggregate', 'parts', '-o', 'roster.csv'], { folder }).code).toBe(2)
    expect(readFileSync(join(folder, 'roster.csv'), 'utf8')).toContain('name')
  })

  it.each([
    [['--reasons', 'r.json'], '--reasons goes with --parent'],
    [['--parent', 'p.json', '--agency', 'x'], 'use one of them'],
    [['--roster', 'other.csv'], 'other.csv:1 needs a column `name`'],
    [
      ['--parent', 'parts/0.json', '--reasons', 'bad.json'],
      'bad.json:1:21: entry 1, text: found 1, expected the reason',
    ],
  ])('%j is refused', (words, message) => {
    const folder = createCounty()
    writeFileSync(join(folder, 'other.csv'), 'year,count\n')
    writeFileSync(join(folder, 'bad.json'), '{"reasons":[{"text":1,"paths":["x"]}]}')
    const { code, err } = runCommand(['aggregate', 'parts', ...words, '--lang', 'en'], { folder })
    expect(code).toBe(2)
    expect(err).toContain(message)
  })

  it('refuses a folder without reports', () => {
    const folder = createFolder()
    mkdirSync(join(folder, 'empty'))
    expect(runCommand(['aggregate', 'empty', '--lang', 'en'], { folder })).toMatchObject({
      code: 2,
      err: 'The folder empty has no .json file in it\n',
    })
  })
})
