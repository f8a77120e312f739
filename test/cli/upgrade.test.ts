import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { upgradeReport } from '../../src/upgrade/index.js'
import { createFolder, runCommand } from './command.js'

const FILE = 'examples/department-2020.json'
const TEXT = readFileSync(FILE)
const UPGRADED = upgradeReport(JSON.parse(TEXT.toString()), { language: 'en' })

describe('upgrade', () => {
  it('writes the report, and on standard error what did not simply go over', () => {
    const { code, out, err } = runCommand(['upgrade', FILE, '--lang', 'en'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual(UPGRADED.report)
    const [head, ...lines] = err.trimEnd().split('\n')
    expect(head).toBe(`${FILE}: now in edition 2021; values left out: 20, places left open: 8`)
    const found = [...err.matchAll(/^ {2}(\/\S+) {2}(warning|info) {2}(upgrade-\S+)$/gm)]
    const shown = UPGRADED.issues.filter(({ path }) => found.some((each) => each[1] === path))
    const pairs = (list: readonly (readonly (string | undefined)[])[]) =>
      list.map((each) => each.join(' ')).sort()
    expect(pairs(found.map(([, path, , issue]) => [path, issue]))).toEqual(
      pairs(shown.map(({ path, code: issue }) => [path, issue])),
    )
    for (const { message } of shown) expect(lines).toContain(`      ${message}`)
    // Six lists of items went the same way: two are shown, the others counted.
    expect(UPGRADED.issues.length - shown.length).toBe(4)
    expect(err).toContain('      4 more cells of the same table alike: ')
  })

  it('says it in Chinese where nothing else is asked for', () => {
    const { err } = runCommand(['upgrade', FILE])
    expect(err).toMatch(/^examples\/department-2020\.json：已转为 2021 版；没有转入 20 项，留空待填 8 处\n/)
    expect(err).toContain('  /requests/outcomes/other/total  提醒  upgrade-divided\n')
    expect(err).toContain('请按台账分填，合计应为 3。')
  })

  it('reads standard input', () => {
    const { out, err } = runCommand(['upgrade', '-', '--to', '2021', '--lang', 'en'], { input: TEXT })
    expect(JSON.parse(out)).toEqual(UPGRADED.report)
    expect(err).toMatch(/^stdin: now in edition 2021; /)
  })

  it('lists it as JSON, whole values included', () => {
    const { out, err } = runCommand(['upgrade', FILE, '--reporter', 'json', '--lang', 'en'])
    expect(JSON.parse(out)).toEqual(UPGRADED.report)
    expect(JSON.parse(err)).toEqual([{ file: FILE, edition: '2021', issues: UPGRADED.issues }])
  })

  it('writes into a file, and keeps one that is there unless forced', () => {
    const folder = createFolder({ '2020.json': TEXT, 'mine.json': 'mine' })
    const words = ['upgrade', '2020.json', '--lang', 'en', '-o']
    const { code, out, err } = runCommand([...words, 'new.json'], { folder })
    expect([code, out]).toEqual([0, ''])
    expect(err).toMatch(/^2020\.json: now in edition 2021; [\s\S]*\nnew\.json written\n$/)
    const read = (name: string) => readFileSync(join(folder, name), 'utf8')
    expect(JSON.parse(read('new.json'))).toEqual(UPGRADED.report)
    expect(read('2020.json')).toBe(TEXT.toString())
    const refused = runCommand([...words, 'mine.json'], { folder })
    expect([refused.code, read('mine.json')]).toEqual([2, 'mine'])
    expect(refused.err).toContain('mine.json is there already; nothing was written.')
    for (const name of ['mine.json', '2020.json'])
      expect(runCommand([...words, name, '--force'], { folder }).code).toBe(0)
    expect(read('mine.json')).toBe(read('new.json'))
    expect(read('2020.json')).toBe(read('new.json'))
  })

  it('leaves a report of the edition it is asked for as it is', () => {
    const { code, out, err } = runCommand(['upgrade', 'examples/city.json', '--lang', 'en'])
    expect([code, err]).toEqual([
      0,
      'examples/city.json: now in edition 2021; values left out: 0, places left open: 0\n',
    ])
    expect(JSON.parse(out)).toEqual(JSON.parse(readFileSync('examples/city.json', 'utf8')))
  })

  it('refuses to go back to an earlier edition, in both languages', () => {
    const words = ['upgrade', 'examples/city.json', '--to', '2019']
    expect(runCommand(words)).toEqual({
      code: 2,
      out: '',
      err: '报告为 2021 版，不能转换为 2019 版：只能由旧版转为新版\n',
    })
    expect(runCommand([...words, '--lang', 'en'])).toEqual({
      code: 2,
      out: '',
      err: 'The report is of edition 2021 and cannot become one of edition 2019: a report goes from an earlier to a later edition\n',
    })
  })

  it.each([
    [[FILE, '--to', '2012'], 'There is no value of --to 2012. Did you mean 2021?\n'],
    [['no.json'], 'no.json'],
    [[FILE, 'examples/city.json'], 'One argument too many: examples/city.json\n'],
    [[], 'An argument is missing: <file>\nUsage: ogi-report upgrade <file> [options]'],
  ])('refuses %j', (words, message) => {
    const { code, out, err } = runCommand(['upgrade', ...words, '--lang', 'en'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(message)
  })

  it('refuses what is no report', () => {
    for (const input of ['[]', '5', 'null']) {
      const { code, out, err } = runCommand(['upgrade', '-', '--lang', 'en'], { input })
      expect([code, out, err]).toEqual([2, '', expect.stringMatching(/The report should be an object \{…\}/)])
    }
  })

  it('gives what fill completes and validate accepts', () => {
    const folder = createFolder({ '2020.json': TEXT })
    const run = (...words: string[]) => runCommand(words, { folder })
    run('upgrade', '2020.json', '-o', '2021.json')
    const incomplete = run('validate', '2021.json', '--reporter', 'json')
    expect(incomplete.code).toBe(1)
    const issues: { code: string }[] = JSON.parse(incomplete.out)[0].issues
    const open = new Set(issues.map(({ code }) => code))
    expect([...open]).toEqual(['missing-field'])
    const other = '/requests/outcomes/other'
    const lines = [
      'path,value',
      ...['rules', 'normativeDocuments'].flatMap((kind) =>
        ['repealed', 'valid'].map((name) => `/disclosure/documents/${kind}/${name},0`),
      ),
      '/disclosure/charges/administrativeFees/amount,120.5',
      // Two withdrew, one natural person and one business; one did not correct the request.
      ...['notCorrected', 'feeUnpaid', 'other'].flatMap((row) => {
        const [person, business] = row === 'notCorrected' ? [1, 0] : row === 'other' ? [1, 1] : [0, 0]
        return [
          `${other}/${row}/naturalPerson,${person}`,
          `${other}/${row}/legalPerson/business,${business}`,
          `${other}/${row}/total,${person + business}`,
        ]
      }),
    ]
    const filled = runCommand(['fill', '2021.json', '--cells', '-', '-o', 'full.json'], {
      folder,
      input: lines.join('\n'),
    })
    expect(filled.code).toBe(0)
    const { code, out } = run('validate', 'full.json', '--lang', 'en')
    expect([code, out]).toEqual([0, 'full.json: no issues\n'])
    const page = run('render', 'full.json', '--to', 'html')
    expect([page.code, page.err]).toEqual([0, ''])
    expect(page.out).toContain('data-path="/upgradedFrom"')
  })
})
