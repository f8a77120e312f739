// Every command on a report of 2020: it is as good as one of 2024.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { renderHtml, renderText } from '../../src/render/index.js'
import { listCells } from '../../src/report/cells.js'
import { CORPUS, hasCorpus } from '../report/corpus.js'
import { createFolder, runCommand } from './command.js'

const FILE = 'examples/department-2020.json'
const TEXT = readFileSync(FILE)
const REPORT = JSON.parse(TEXT.toString())

const read = (folder: string, name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'))

describe('new', () => {
  const words = ['new', '--year', '2020', '--agency', '青禾县民政局', '--kind', 'department']

  it('starts a report of 2020 in edition 2019, which is valid', () => {
    const folder = createFolder()
    expect(runCommand([...words, '-o', 'new.json'], { folder }).code).toBe(0)
    expect(read(folder, 'new.json')).toMatchObject({ edition: '2019', year: 2020 })
    expect(listCells(read(folder, 'new.json'))).toHaveLength(198)
    const { code, out } = runCommand(['validate', 'new.json', '--lang', 'en'], { folder })
    expect([code, out]).toEqual([0, expect.stringMatching(/^new\.json: valid, 2 warnings\n/)])
  })

  it('takes the edition it is told, if the year is one of it', () => {
    expect(JSON.parse(runCommand([...words, '--edition', '2019']).out).edition).toBe('2019')
    expect(runCommand([...words, '--edition', '2021', '--lang', 'en'])).toEqual({
      code: 2,
      out: '',
      err: '--year: found 2020; edition 2021 is for 2021 and later, edition 2019 is for 2019–2020\n',
    })
    expect(runCommand([...words, '--edition', '2021']).err).toBe(
      '--year：现为 2020；2021 版适用于 2021 年度及以后，2019 版适用于 2019—2020 年度\n',
    )
  })

  it('knows no other edition, in either language', () => {
    const other = [...words, '--edition', '2020']
    expect(runCommand([...other, '--lang', 'en']).err).toBe(
      'There is no value of --edition 2020. Did you mean 2021?\n',
    )
    expect(runCommand(other)).toMatchObject({ code: 2, err: expect.stringContaining('2020') })
  })
})

describe('validate', () => {
  it('finds nothing wrong in the example', () => {
    expect(runCommand(['validate', FILE, '--lang', 'en'])).toEqual({
      code: 0,
      out: `${FILE}: no issues\n`,
      err: '',
    })
  })

  it('checks reports of both editions in one go', () => {
    const { code, out } = runCommand(['validate', FILE, 'examples/city.json', '--reporter', 'json'])
    expect([code, JSON.parse(out)]).toEqual([
      0,
      [FILE, 'examples/city.json'].map((file) => ({ file, valid: true, issues: [] })),
    ])
  })

  it('names the cell that is wrong, with its line', () => {
    const wrong = structuredClone(REPORT)
    wrong.requests.outcomes.other.naturalPerson = 20
    const folder = createFolder({ 'wrong.json': JSON.stringify(wrong, null, 2) })
    const { code, out } = runCommand(['validate', 'wrong.json', '--lang', 'en'], { folder })
    expect(code).toBe(1)
    expect(out).toMatch(
      /^wrong\.json: not valid, 3 errors\n {2}\d+:\d+ {2}error {2}wrong-cell\n.*row “III\. Outcomes this year \/ \(6\) Otherwise dealt with”.*should read 2:/,
    )
  })

  it('says that a report of 2021 has the tables of 2020', () => {
    const folder = createFolder({ 'wrong.json': JSON.stringify({ ...REPORT, edition: '2021' }, null, 2) })
    const { code, out } = runCommand(['validate', 'wrong.json', '--lang', 'en'], { folder })
    expect(code).toBe(1)
    expect(out.match(/section-of-other-edition|edition-not-for-year/g)).toEqual([
      'section-of-other-edition',
      'section-of-other-edition',
      'edition-not-for-year',
    ])
  })
})

describe('render', () => {
  it.each([
    ['html', renderHtml(REPORT)],
    ['text', renderText(REPORT)],
  ])('writes what the library writes as %s', (format, page) => {
    expect(runCommand(['render', FILE, '--to', format])).toEqual({ code: 0, out: page, err: '' })
  })

  it('takes templates of a user, and knows the cells of the edition', () => {
    const folder = createFolder({ 'report.json': TEXT })
    mkdirSync(join(folder, 'own/html'), { recursive: true })
    const words = [
      'render',
      'report.json',
      '--to',
      'html',
      '--templates',
      'own',
      '--fragment',
      '--lang',
      'en',
    ]
    const write = (name: string) =>
      writeFileSync(join(folder, 'own/html/requests.hbs'), `<p>{{cells.outcomes_other_${name}}}</p>`)
    write('total')
    const { code, out } = runCommand(words, { folder })
    expect([code, out]).toEqual([0, expect.stringContaining('<p>3</p>')])
    write('feeUnpaid_total')
    const refused = runCommand(words, { folder })
    expect([refused.code, refused.out]).toEqual([2, ''])
    expect(refused.err).toContain('html/requests.hbs:1:6 Cells has no field outcomes_other_feeUnpaid_total')
  })
})

describe('cells and fill', () => {
  it.each(['csv', 'json'])('take the figures out as %s and put them back', (format) => {
    const folder = createFolder({ 'report.json': TEXT })
    const run = (...words: string[]) => runCommand([...words, '--lang', 'en'], { folder })
    run('new', '--year', '2020', '--agency', '某局', '-o', 'new.json')
    expect(run('cells', 'report.json', '--to', format, '-o', 'cells').code).toBe(0)
    const { code, err } = run('fill', 'new.json', '--cells', 'cells', '-o', 'full.json')
    expect([code, err]).toEqual([
      0,
      expect.stringMatching(/^198 cells read, \d+ changed\nfull\.json written\n$/),
    ])
    expect(listCells(read(folder, 'full.json'))).toEqual(listCells(REPORT))
  })

  it('know a figure by its labels, sign and slash included', () => {
    const input = 'row,column,value\n行政许可,本年增/减,-5\n其他处理,总计,4\n'
    const { code, out } = runCommand(['fill', FILE, '--cells', '-'], { input })
    expect(code).toBe(0)
    const { disclosure, requests } = JSON.parse(out)
    expect([disclosure.licensing.permits.change, requests.outcomes.other.total]).toEqual([-5, 4])
  })

  it('know no figure of another edition', () => {
    const input = 'path,value\n/disclosure/documents/rules/valid,1\n'
    const { code, out, err } = runCommand(['fill', FILE, '--cells', '-', '--lang', 'en'], { input })
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('There is no such cell: /disclosure/documents/rules/valid.')
  })
})

describe('explain', () => {
  it('finds what edition 2019 alone has, and says of which edition it is', () => {
    for (const word of ['/disclosure/procurement', 'disclosure/procurement']) {
      const { code, out } = runCommand(['explain', word, '--lang', 'en'])
      expect([code, out.split('\n').slice(0, 3)]).toEqual([
        0,
        ['(edition 2019)', '/disclosure/procurement', 'II. Proactive disclosure / Article 20, item 9'],
      ])
    }
    expect(runCommand(['explain', '/disclosure/procurement']).out).toMatch(/^（2019 版格式）\n/)
    expect(runCommand(['explain', '采购总金额']).out).toContain(
      '/disclosure/procurement/centralProcurement/amount',
    )
  })

  it('explains by the edition it is told', () => {
    const { out } = runCommand([
      'explain',
      '/requests/outcomes/other/total',
      '--edition',
      '2019',
      '--lang',
      'en',
    ])
    expect(out.split('\n').slice(0, 2)).toEqual([
      '/requests/outcomes/other/total',
      'III. Requests received and processed, row “III. Outcomes this year / (6) Otherwise dealt with”, column “Total”',
    ])
    const words = ['explain', '/disclosure/procurement', '--edition', '2021']
    expect(runCommand([...words, '--lang', 'en'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^There is no procurement in \/disclosure\. There are: /),
    })
    expect(runCommand(words).err).toMatch(/^\/disclosure 中没有 procurement。/)
    expect(runCommand(['explain', 'stock', '--edition', '2019', '--lang', 'en']).err).toMatch(
      /^There is no code stock\./,
    )
  })

  it('knows the codes of an upgrade', () => {
    expect(runCommand(['explain', 'upgrade-divided', '--lang', 'en']).out).toMatch(
      /^upgrade-divided\nOne figure became several in the later edition\n/,
    )
  })
})

describe('import', () => {
  it('reads back the page of a report of 2020', () => {
    const { code, out } = runCommand(['import', '-'], { input: renderHtml(REPORT) })
    const { $schema: _schema, ...report } = REPORT
    expect([code, JSON.parse(out)]).toEqual([0, report])
  })

  it.skipIf(!hasCorpus)('of a page published in 2020 gives what validates and renders', () => {
    const page = join(CORPUS, 'shanghai-office-2019/source.html')
    expect(existsSync(page)).toBe(true)
    const folder = createFolder({ 'page.html': readFileSync(page) })
    const run = (...words: string[]) => runCommand([...words, '--lang', 'en'], { folder })
    const imported = run('import', 'page.html', '-o', 'report.json')
    expect(imported.code).toBe(0)
    expect(imported.out).toMatch(
      /^page\.html → report\.json: edition 2019, 198 of 198 cells read; .*; 0 characters lost\n/,
    )
    const { code, out } = run('validate', 'report.json', '--reporter', 'json')
    const [{ issues }] = JSON.parse(out)
    expect([code, issues.filter(({ severity }: { severity: string }) => severity === 'error')]).toEqual([
      0,
      [],
    ])
    const rendered = run('render', 'report.json', '--to', 'html')
    expect([rendered.code, rendered.err]).toEqual([0, ''])
    expect(rendered.out).toContain('data-path="/disclosure/procurement/centralProcurement/amount">251000<')
    expect(run('render', 'report.json', '--to', 'text').code).toBe(0)
  })
})
