// `check` as its users have it: exit codes, formats, accepted issues, last year's reports, memory.

import { spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CheckedReport } from '../../src/check/index.js'
import { layOutProgress } from '../../src/cli/check/progress.js'
import { writeLine, writeLines } from '../check/reports.js'
import { createFolder, runCommand } from './command.js'

const check = (folder: string, ...words: string[]) =>
  runCommand(['check', ...words, '--lang', 'en'], { folder })
const SOUND = writeLine(0)
const CELL = writeLine(1, 'cell')

describe('the exit code', () => {
  it.each([
    ['all are valid', { 'a.json': SOUND }, 0],
    ['one is not', { 'a.json': SOUND, 'b.json': CELL }, 1],
    ['one can’t be read', { 'a.json': SOUND, 'b.json': CELL, 'c.json': '{' }, 2],
    ['there is nothing', {}, 2],
  ])('where %s', (_, files, code) => {
    expect(check(createFolder(files), '.').code).toBe(code)
  })
})

describe('the summary', () => {
  const files = { 'a.json': SOUND, 'b.ndjson': writeLines(5), 'c.json': '{' }

  it('names rules, agencies and what could not be read', () => {
    const { out, err } = check(createFolder(files), '*.json', 'b.ndjson')
    expect(err).toBe('')
    expect(out).toBe(`7 reports: 4 valid, 2 not valid, 1 could not be read.

By rule
  error  warning  info  Reports
      1        0     0        1  Sums that do not hold point, taken together, at this cell  wrong-cell
      1        0     0        1  I plus II equals III plus IV  balance
      1        0     0        1  The total equals natural persons plus all kinds of legal persons  row-total
      1        0     0        1  Every date exists in the calendar  date-not-real
      1        0     0        1  not-json

By agency
  error  warning  info
      3        0     0  第1街道办事处
      1        0     0  第4街道办事处

Files that could not be read
  c.json  c.json:1:2: not valid JSON: expected a comma or }, found the end of the file.
`)
  })

  it('is in Chinese by default', () => {
    const { out } = runCommand(['check', '.'], { folder: createFolder(files) })
    expect(out).toMatch(/^共 7 份报告：4 份合格，2 份不合格，1 份无法读取。\n\n按规则\n/)
    expect(out).toContain('     3     0     0  第1街道办事处\n')
  })

  it('commands no terminal, whatever an agency is called', () => {
    const name = JSON.parse(CELL.toString())
    name.agency.name = '局\u001b[2J'
    const { out } = check(createFolder({ 'a.json': JSON.stringify(name) }), '.')
    expect(out).not.toContain('\u001b')
  })
})

describe('--reporter', () => {
  const folder = createFolder({ 'all.ndjson': writeLines(200) })

  it('ndjson writes a result per line, json the same and a summary', () => {
    const { out, code } = check(folder, '.', '--reporter', 'ndjson')
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as CheckedReport)
    expect([lines.length, code]).toEqual([200, 2])
    const { reports, summary } = JSON.parse(check(folder, '.', '--reporter=json').out)
    expect(reports).toEqual(lines)
    const valid = lines.filter((each) => each.valid).length
    expect(summary).toMatchObject({
      reports: 200,
      valid,
      unread: lines.filter(({ unread }) => unread).length,
    })
  })

  it('writes the same for standard input, gzipped or not, and whatever the number of threads', () => {
    const input = writeLines(200)
    const whole = check(folder, 'all.ndjson', '--reporter=ndjson').out.replaceAll('all.ndjson', 'stdin')
    const run = (...words: string[]) =>
      runCommand(['check', '-', '--reporter=ndjson', '--lang=en', ...words], { folder, input }).out
    expect(run()).toBe(whole)
    expect(run('--threads', '3')).toBe(whole)
    expect(run('--threads', '1')).toBe(whole)
  })
})

describe('-o', () => {
  it('writes a file, and no input is overwritten', () => {
    const folder = createFolder({ 'a.json': SOUND })
    expect(check(folder, 'a.json', '-o', 'out.txt')).toEqual({ code: 0, out: '', err: 'out.txt written\n' })
    expect(readFileSync(join(folder, 'out.txt'), 'utf8')).toBe('1 report: 1 valid, 0 not valid.\n')
    const { code, err } = check(folder, 'a.json', '-o', 'a.json')
    expect([code, err]).toEqual([2, expect.stringContaining('a.json is the input file as well')])
  })

  it('leaves no file where the disk is full', () => {
    const { code, err } = check(createFolder({ 'a.json': SOUND }), '.', '-o', '/dev/full')
    if (!existsSync('/dev/full')) return
    expect([code, err]).toEqual([2, 'Cannot write /dev/full: the disk is full\n'])
  })
})

describe('accepted issues', () => {
  it('are set aside, and a baseline holds for many reports', () => {
    const folder = createFolder({ 'all.ndjson': writeLines(9) })
    const wanted = {
      path: '/requests/newlyReceived/naturalPerson',
      reason: '已核',
      by: '王宁',
      until: '2030-01-01',
    }
    const entries = ['wrong-cell', 'balance', 'row-total'].map((code) => ({ code, ...wanted }))
    writeFileSync(join(folder, 'accepted.json'), JSON.stringify({ accepted: entries.slice(0, 1) }))
    const day = ['--date', '2025-01-01']
    const { out } = check(folder, 'all.ndjson', '--accepted', 'accepted.json', ...day)
    expect(out).toContain('Accepted and not listed: 王宁 1\n')
    const lapsed = check(
      folder,
      'all.ndjson',
      '--accepted',
      'accepted.json',
      '--date',
      '2031-01-01',
      '--reporter=ndjson',
    )
    expect(lapsed.out).toContain('"acceptance":{"reason":"已核","by":"王宁","until":"2030-01-01"}')

    const sound = createFolder({
      'all.ndjson': Buffer.concat([writeLine(0), Buffer.from('\n'), CELL, Buffer.from('\n')]),
    })
    expect(check(sound, 'all.ndjson', '--write-baseline', 'base.json').code).toBe(1)
    const again = check(sound, 'all.ndjson', '--baseline', 'base.json')
    expect([again.code, again.out]).toEqual([
      0,
      '2 reports: 2 valid, 0 not valid.\nAccepted and not listed: baseline 3\n',
    ])
    appendFileSync(join(sound, 'all.ndjson'), writeLine(4, 'date'))
    expect(check(sound, '*.ndjson', '--baseline', 'base.json').code).toBe(1)
  })
})

describe('--previous', () => {
  it('takes the report of the agency and the year before', () => {
    const last = JSON.parse(SOUND.toString())
    last.year -= 1
    last.requests.carriedForward.naturalPerson = 99
    const folder = createFolder({ 'now.json': SOUND, 'last.ndjson': `${CELL}\n${JSON.stringify(last)}\n` })
    expect(check(folder, 'now.json').code).toBe(0)
    const { code, out } = check(folder, 'now.json', '--previous', 'last.ndjson', '--threads', '2')
    expect([code, out]).toEqual([1, expect.stringContaining('carry-over')])
  })
})

describe('--together and --roster', () => {
  const next = JSON.parse(SOUND.toString())
  next.year += 1
  const files = {
    'a.json': SOUND,
    'b.ndjson': `${SOUND}\n${JSON.stringify(next)}\n`,
    'roster.csv': 'name,kind\n第0街道办事处,agency\n从未报送局,department\n',
  }

  it('tell of a report sent twice, of years and of who did not report', () => {
    const folder = createFolder(files)
    const alone = check(folder, 'a.json', 'b.ndjson')
    const together = check(folder, 'a.json', 'b.ndjson', '--together')
    const listed = check(folder, 'a.json', 'b.ndjson', '--roster', 'roster.csv', '--threads=2')
    expect(alone.out).not.toContain('report-twice')
    expect(together.code).toBe(1)
    for (const code of ['report-twice', 'carry-over']) expect(together.out).toContain(code)
    expect(listed.out).toContain('1 agency has no report.')
    expect(listed.out).toContain('从未报送局')
    const { code, out } = check(folder, 'a.json', '--roster', 'roster.csv', '--reporter=json')
    const { reports, summary } = JSON.parse(out)
    expect([code, summary.reports, summary.missing]).toEqual([1, 1, 1])
    expect(reports.at(-1)).toMatchObject({ source: { file: 'roster.csv', line: 3 }, missing: true })
    const page = check(folder, 'a.json', '--roster', 'roster.csv', '--reporter=html').out
    expect(page).toContain('从未报送局')
  })

  it('need files, which can be read twice, and a roster', () => {
    const folder = createFolder(files)
    const piped = runCommand(['check', '-', '--together', '--lang', 'en'], { folder, input: SOUND })
    expect([piped.code, piped.err]).toEqual([2, expect.stringContaining('standard input')])
    expect(check(folder, 'a.json', '--roster', 'a.json').code).toBe(2)
    expect(check(folder, 'a.json', '--roster', 'missing.csv').err).toContain('missing.csv')
  })
})

describe('--profile', () => {
  it('holds in every thread', () => {
    const profile = join(process.cwd(), 'examples/profiles/province.profile.json')
    const report = readFileSync('examples/city.json')
    const folder = createFolder({ 'a.ndjson': JSON.stringify(JSON.parse(report.toString())) })
    const run = (threads: string) =>
      check(folder, 'a.ndjson', '--profile', profile, '--threads', threads, '--reporter=ndjson')
    expect(run('2')).toEqual(run('1'))
    expect(run('2').out).not.toBe(check(folder, 'a.ndjson', '--reporter=ndjson').out)
  })
})

describe('a wrong option', () => {
  it.each([
    [['--threads', '0'], '--threads must be 1 to 999, found 0'],
    [['--reporter', 'xml'], 'value of --reporter xml'],
    [['--resume', 'a.json'], 'a.json does not hold the progress of this run'],
  ])('is told: %j', (words, expected) => {
    const folder = createFolder({ 'a.json': SOUND })
    const { code, err } = check(folder, 'a.json', ...words)
    expect([code, err]).toEqual([2, expect.stringContaining(expected)])
    expect(readFileSync(join(folder, 'a.json'))).toEqual(SOUND)
  })
})

describe('memory', () => {
  let megabytes: number[]

  beforeAll(() => {
    const folder = createFolder({ 'small.ndjson': writeLines(900) })
    const line = Buffer.concat([SOUND, Buffer.from('\n'), CELL, Buffer.from('\n')])
    writeFileSync(join(folder, 'large.ndjson'), '')
    const block = Buffer.concat(
      Array.from({ length: 900 }, (_, index) =>
        index % 30 === 0 ? line : Buffer.concat([SOUND, Buffer.from('\n')]),
      ),
    )
    for (let round = 0; round < 12; round++) appendFileSync(join(folder, 'large.ndjson'), block)
    const program = `process.argv.splice(1, 1, 'x')
      process.on('exit', () => require('node:fs').writeFileSync('rss', String(process.resourceUsage().maxRSS / 1024)))
      require(${JSON.stringify(join(process.cwd(), 'dist/cli/index.cjs'))})`
    writeFileSync(join(folder, 'program.cjs'), program)
    megabytes = ['small', 'large'].map((name) => {
      const words = ['program.cjs', 'check', `${name}.ndjson`, '--threads', '1', '-o', `${name}.txt`]
      spawnSync(process.execPath, words, { cwd: folder })
      return Number(readFileSync(join(folder, 'rss'), 'utf8'))
    })
  })

  it('does not grow with the number of reports', () => {
    const [small = 0, large = 0] = megabytes
    expect(large).toBeLessThan(250)
    expect(large - small).toBeLessThan(60)
  })
})

describe('the progress line', () => {
  const state = { reports: 1500, bytes: 50, ownReports: 1000, ownBytes: 40, total: 100, seconds: 10 }

  it('says how far, how fast and how long', () => {
    const bar = `[${'#'.repeat(12)}${'-'.repeat(12)}] 50%`
    expect(layOutProgress(state, 'en')).toBe(`${bar}  1500 reports, 100 per second, 0:13 left`)
    expect(layOutProgress(state, 'zh')).toBe(`${bar}  1500 份，每秒 100 份，剩余 0:13`)
    expect(layOutProgress({ ...state, total: 100_000 }, 'en')).toContain('6:56:28 left')
    expect(layOutProgress({ ...state, total: 0 }, 'en')).toBe('1500 reports, 100 per second')
  })
})

const ESCAPE = String.fromCharCode(27)

describe('progress on a terminal', () => {
  it.skipIf(spawnSync('script', ['--version']).status !== 0)('is one line that is taken away', () => {
    const folder = createFolder({ 'a.ndjson': writeLines(3000) })
    const words = [
      process.execPath,
      join(process.cwd(), 'dist/cli/index.cjs'),
      'check',
      'a.ndjson',
      '-o',
      'out.txt',
      '--lang',
      'en',
    ]
    const quoted = words.map((word) => `'${word}'`).join(' ')
    const { stdout } = spawnSync('script', ['--quiet', '--command', quoted, '/dev/null'], { cwd: folder })
    const shown = stdout.toString()
    const [, line = ''] = shown.split(`${ESCAPE}[K`)[0]?.split('\r') ?? []
    expect(line).toMatch(/^\[#*-*\] \d+% {2}\d+ reports, \d+ per second, \d+:\d\d left$/)
    expect(shown.replaceAll('\r\n', '\n')).toMatch(/\r.\[Kout\.txt written\n$/)
    expect(check(folder, 'a.ndjson', '-o', 'out.txt').err).toBe('out.txt written\n')
  })
})

describe('--page', () => {
  const report = join(process.cwd(), 'examples/department.json')

  it('lists what the page has that the report has not, and what it lacks', () => {
    const folder = createFolder({})
    runCommand(['render', report, '--to', 'html', '-o', 'page.html'], { folder })
    const fine = check(folder, report, '--page', 'page.html', '--reporter=ndjson')
    const codes = (out: string) => (JSON.parse(out) as CheckedReport).issues.map(({ code }) => code)
    expect(fine.code).toBe(0)
    expect(new Set(codes(fine.out))).toEqual(new Set(['page-meta-missing', 'page-download-missing']))
    const page = readFileSync(join(folder, 'page.html'), 'utf8')
    writeFileSync(join(folder, 'page.html'), page.replace(/>0<\/td>(?!.*>0<\/td>)/s, '>7</td>'))
    const wrong = check(folder, report, '--page', 'page.html', '--reporter=ndjson')
    expect(wrong.code).toBe(1)
    expect(codes(wrong.out)).toContain('page-figure-differs')
  })

  it('belongs to one report', () => {
    const { code, err } = check(createFolder({ 'a.json': SOUND, 'b.json': SOUND }), '.', '--page', 'x.html')
    expect([code, err]).toEqual([2, expect.stringContaining('exactly one .json file')])
  })
})

describe('--roster', () => {
  const agency = '青禾县水务局'
  const report = JSON.parse(readFileSync('examples/department.json', 'utf8'))
  const unknown = JSON.stringify({ ...report, agency: { name: agency }, publication: { date: '2025-03-01' } })
  const codes = (run: ReturnType<typeof check>) =>
    (JSON.parse(run.out) as CheckedReport).issues.map(({ code }) => code)

  it('tells what an organ is whose report does not say it, in every thread', () => {
    const folder = createFolder({
      'a.json': unknown,
      'agencies.csv': `name,kind,level\n${agency},department,county\n`,
    })
    expect(codes(check(folder, 'a.json', '--reporter', 'ndjson'))).not.toContain('published-late')
    for (const threads of ['1', '2']) {
      const told = check(
        folder,
        'a.json',
        '--roster',
        'agencies.csv',
        '--reporter',
        'ndjson',
        '--threads',
        threads,
      )
      expect([told.code, codes(told)]).toEqual([0, expect.arrayContaining(['published-late'])])
    }
  })

  it('is refused where it is none', () => {
    const folder = createFolder({ 'a.json': unknown, 'agencies.csv': 'x\n' })
    const { code, err } = check(folder, 'a.json', '--roster', 'agencies.csv')
    expect([code, err]).toEqual([2, expect.stringContaining('needs a column `name`')])
  })
})

describe('--prose', () => {
  it('holds figures in the text against the tables', () => {
    const report = JSON.parse(readFileSync('examples/department.json', 'utf8'))
    report.overview.blocks.push({ type: 'paragraph', text: '全年收到政府信息公开申请9999件。' })
    const folder = createFolder({ 'a.json': JSON.stringify(report) })
    expect(check(folder, 'a.json').code).toBe(0)
    const { code, out } = check(folder, 'a.json', '--prose')
    expect([code, out]).toEqual([1, expect.stringContaining('prose-figure')])
  })
})

describe('--reporter html', () => {
  it('writes one page without a script, and with one where its address is given', () => {
    const folder = createFolder({ 'a.json': CELL })
    const page = check(folder, 'a.json', '--reporter', 'html').out
    expect(page).toMatch(/^<!doctype html>/i)
    expect(page).not.toContain('<script')
    const sorted = check(folder, 'a.json', '--reporter', 'html', '--sort-script', 'sort.js').out
    expect(sorted).toContain('src="sort.js"')
  })
})
