// Accepted issues and baselines as a user of the command has them.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createFolder, runCommand } from './command.js'

const TABLE_ROW = readFileSync('examples/faults/table-row.json', 'utf8')
const TITLE = readFileSync('examples/faults/title.json', 'utf8')
const SOUND = readFileSync('examples/street-office.json', 'utf8')
const EXAMPLE = readFileSync('examples/accepted.json', 'utf8')

const ENTRY = {
  code: 'table-row-uneven',
  path: '/overview/blocks/“2024年主动公开信息数量”/rows/“土地征收”',
  reason: '原表如此',
  by: '王宁',
  until: '2025-06-30',
}

type Files = Readonly<Record<string, string>>

/** A folder with the report of the uneven row, accepted issues and whatever else. */
function createCase(files: Files = {}, ...entries: object[]): string {
  const accepted = JSON.stringify({ accepted: entries })
  return createFolder({ 'a.json': TABLE_ROW, 'accepted.json': accepted, ...files })
}

const run = (folder: string, ...words: string[]) => runCommand([...words, '--lang', 'en'], { folder })
const validate = (folder: string, ...words: string[]) => run(folder, 'validate', ...words)
const ACCEPTED = ['--accepted', 'accepted.json']
const BASELINE = ['--baseline', 'base.json']

/** The text with the title of its report changed, so that one more issue is there. */
const spoilTitle = (text: string) => text.replace(/"title": "[^"]*"/, '"title": "报告"')

describe('validate --accepted', () => {
  it('counts what was accepted, says by whom, and passes', () => {
    const folder = createCase({}, ENTRY)
    expect(validate(folder, 'a.json', ...ACCEPTED, '--date', '2025-06-30')).toEqual({
      code: 0,
      out: 'a.json: valid, no open issues\n  accepted: 1, 1 error among them (王宁 1)\n',
      err: '',
    })
    const { out } = runCommand(['validate', 'a.json', ...ACCEPTED, '--date=2025-06-30'], { folder })
    expect(out).toBe('a.json：合格，没有待处理的问题\n  已接受 1 个问题，其中错误 1 个（王宁 1）\n')
  })

  it('gives the same when it runs again, also when a paragraph was inserted before', () => {
    const changed = JSON.parse(TABLE_ROW)
    changed.overview.blocks.unshift({ type: 'paragraph', text: '新的一段。' })
    const folder = createCase({ 'b.json': JSON.stringify(changed) }, ENTRY)
    const first = validate(folder, 'a.json', ...ACCEPTED, '--date', '2025-01-01')
    expect(validate(folder, 'a.json', ...ACCEPTED, '--date', '2025-01-01')).toEqual(first)
    const later = validate(folder, 'b.json', ...ACCEPTED, '--date', '2025-01-01')
    expect(later).toEqual({ ...first, out: first.out.replace('a.json', 'b.json') })
  })

  it('shows an issue again when its time is over, and says so', () => {
    const folder = createCase({}, ENTRY)
    const { code, out, err } = validate(folder, 'a.json', ...ACCEPTED, '--date', '2025-07-01')
    expect([code, err]).toEqual([1, ''])
    const lines = out.split('\n')
    expect(lines[0]).toBe('a.json: not valid, 1 error')
    expect(lines[1]).toMatch(/ error {2}table-row-uneven$/)
    expect(lines[3]).toBe('      accepted by 王宁 until 2025-06-30, which is over; the reason was: 原表如此')
    expect(lines).toHaveLength(5)
  })

  it('takes today where no day is given', () => {
    const folder = createCase({}, { ...ENTRY, until: '9999-12-31' })
    expect(validate(folder, 'a.json', ...ACCEPTED).code).toBe(0)
    writeFileSync(
      join(folder, 'accepted.json'),
      JSON.stringify({ accepted: [{ ...ENTRY, until: '2020-01-01' }] }),
    )
    expect(validate(folder, 'a.json', ...ACCEPTED).code).toBe(1)
  })

  it('fails on a new issue, and shows that one alone', () => {
    const folder = createCase({ 'a.json': TABLE_ROW.replace(/"made": \d+/, '"made": -3') }, ENTRY)
    const { code, out } = validate(folder, 'a.json', ...ACCEPTED, '--date', '2025-01-01')
    expect(code).toBe(1)
    expect(out).not.toContain('table-row-uneven')
    expect(out).toContain('out-of-range')
    expect(out).toMatch(/\n {2}accepted: 1, 1 error among them \(王宁 1\)\n$/)
  })

  it('notes entries that no issue belongs to, in a sound report too', () => {
    const elsewhere = { ...ENTRY, report: { agency: '别的局' } }
    const ofImport = { ...ENTRY, code: 'cell-blank', path: '/requests/*' }
    const folder = createCase({ 'sound.json': SOUND }, ENTRY, elsewhere, ofImport)
    expect(validate(folder, 'sound.json', ...ACCEPTED)).toEqual({
      code: 0,
      out: 'sound.json: no issues\n',
      err:
        `info: accepted.json, entry 1: no issue belongs to it, it can be removed: ${ENTRY.code} ${ENTRY.path}\n` +
        'info: accepted.json: 1 of its entries name another `report` and were not applied\n',
    })
    const both = validate(folder, 'sound.json', 'a.json', ...ACCEPTED, '--date', '2025-01-01')
    expect(both.err, 'used in one of two files').toBe(
      'info: accepted.json: 1 of its entries name another `report` and were not applied\n',
    )
  })

  it('names twenty of them at most, and none where a file could not be read', () => {
    const many = Array.from({ length: 25 }, (_, index) => ({ ...ENTRY, path: `/x/${index}` }))
    const folder = createCase({}, ...many)
    const { err } = validate(folder, 'a.json', ...ACCEPTED)
    expect(err.split('\n')).toHaveLength(22)
    expect(err).toMatch(/\ninfo: accepted\.json: 5 more entries alike\n$/)
    expect(validate(folder, 'a.json', 'nope.json', ...ACCEPTED)).toMatchObject({
      code: 2,
      err: 'Cannot read nope.json: there is no such file\n',
    })
  })

  it('gives every issue its id as JSON, and lists the accepted ones apart', () => {
    const expired = { ...ENTRY, code: 'title-without-year', path: '/title', until: '2024-01-01' }
    const folder = createCase({ 'a.json': spoilTitle(TABLE_ROW) }, ENTRY, expired)
    const words = ['a.json', 'nope.json', ...ACCEPTED, '--date', '2025-01-01', '--reporter', 'json']
    const { code, out } = validate(folder, ...words)
    const [first, second] = JSON.parse(out)
    const { reason, by, until } = ENTRY
    expect(code).toBe(2)
    expect(first).toEqual({
      file: 'a.json',
      valid: true,
      issues: [
        expect.objectContaining({
          id: 'title-without-year /title',
          severity: 'warning',
          expired: { reason, by, until: '2024-01-01' },
        }),
      ],
      accepted: [
        {
          id: `${ENTRY.code} ${ENTRY.path}`,
          code: ENTRY.code,
          severity: 'error',
          path: '/overview/blocks/1/rows/1',
          reason,
          by,
          until,
        },
      ],
    })
    expect(second).toEqual({
      file: 'nope.json',
      valid: false,
      issues: [expect.objectContaining({ id: 'file-unreadable' })],
      accepted: [],
    })
  })

  it('gives ids as JSON where nothing is accepted', () => {
    const [{ issues, ...rest }] = JSON.parse(validate(createCase(), 'a.json', '--reporter', 'json').out)
    expect(issues.map(({ id }: { id: string }) => id)).toEqual([`${ENTRY.code} ${ENTRY.path}`])
    expect(rest).toEqual({ file: 'a.json', valid: false })
  })

  it('takes the example', () => {
    const folder = createFolder({ 'row.json': TABLE_ROW, 'title.json': TITLE, 'accepted.json': EXAMPLE })
    const words = ['row.json', 'title.json', ...ACCEPTED]
    const { code, out, err } = validate(folder, ...words, '--date', '2030-06-30')
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^row\.json: valid, no open issues\n.*\ntitle\.json: valid, no open issues\n/)
    expect(validate(folder, ...words, '--date', '2030-07-01').code).toBe(1)
  })

  it('writes out what an entry would do to a terminal', () => {
    const folder = createCase(
      {},
      { ...ENTRY, by: '\u001b[2J', reason: 'a\nb' },
      { ...ENTRY, path: '/\u202e' },
    )
    for (const date of ['2025-01-01', '2026-01-01']) {
      const { out, err } = validate(folder, 'a.json', ...ACCEPTED, '--date', date)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
      expect(out + err).toContain('\\u001b[2J')
    }
  })
})

describe('validate --write-baseline and --baseline', () => {
  it('fail on new issues only', () => {
    const folder = createCase()
    const written = validate(folder, 'a.json', '--write-baseline', 'base.json')
    expect(written).toMatchObject({ code: 1, err: 'base.json written\n' })
    expect(validate(folder, 'a.json', ...BASELINE)).toEqual({
      code: 0,
      out: 'a.json: valid, no open issues\n  accepted: 1, 1 error among them (baseline 1)\n',
      err: '',
    })
    writeFileSync(join(folder, 'a.json'), TABLE_ROW.replace(/"made": \d+/, '"made": -3'))
    const { code, out } = validate(folder, 'a.json', ...BASELINE)
    expect(code).toBe(1)
    expect(out).toMatch(/^a\.json: not valid, [\s\S]* out-of-range\n/)
    expect(out).not.toContain('table-row-uneven')
  })

  it('take another wrong figure at the same place for a new issue', () => {
    const cell = readFileSync('examples/faults/negative.json', 'utf8')
    const folder = createFolder({ 'a.json': cell })
    validate(folder, 'a.json', '--write-baseline', 'base.json')
    expect(validate(folder, 'a.json', ...BASELINE).code).toBe(0)
    writeFileSync(join(folder, 'a.json'), cell.replace('"repealed": -2', '"repealed": -3'))
    const { code, out } = validate(folder, 'a.json', ...BASELINE)
    expect([code, out.includes('found -3')]).toEqual([1, true])
  })

  it('say how many issues of a baseline are gone', () => {
    const folder = createCase({ 'b.json': TITLE })
    validate(folder, 'a.json', 'b.json', '--write-baseline', 'base.json')
    writeFileSync(join(folder, 'b.json'), SOUND)
    expect(validate(folder, 'a.json', 'b.json', ...BASELINE)).toMatchObject({
      code: 0,
      err: 'info: base.json: no issue belongs to 1 of its entries any more; write the baseline anew with --write-baseline\n',
    })
    expect(
      validate(folder, 'a.json', ...BASELINE).err,
      'of a report that was not looked at nothing is said',
    ).toBe('')
  })

  it('renew a baseline without what a person has accepted, be it over or not', () => {
    const files = { 'a.json': spoilTitle(TABLE_ROW), 'b.json': TITLE }
    const folder = createCase(files, ENTRY, {
      ...ENTRY,
      code: 'title-without-year',
      path: '/title',
      until: '2024-01-01',
      report: { agency: '青禾县自然资源和规划局' },
    })
    const readCodes = (name: string) =>
      JSON.parse(readFileSync(join(folder, name), 'utf8')).accepted.map(({ code }: { code: string }) => code)
    validate(folder, 'a.json', 'b.json', '--write-baseline', 'base.json')
    expect(readCodes('base.json')).toEqual(['title-without-year', 'table-row-uneven', 'title-without-year'])
    const all = [...ACCEPTED, ...BASELINE, '--date', '2025-01-01']
    const words = ['a.json', 'b.json', ...all, '--write-baseline', 'new.json']
    expect(validate(folder, ...words).code).toBe(0)
    expect(readCodes('new.json')).toEqual(['title-without-year', 'title-without-year'])
  })

  it('keep a file that is there, the reports themselves, and write none for half a run', () => {
    const folder = createCase({ 'base.json': 'mine' })
    const read = () => readFileSync(join(folder, 'base.json'), 'utf8')
    const kept = validate(folder, 'a.json', '--write-baseline', 'base.json')
    expect([kept.code, kept.out, read()]).toEqual([2, '', 'mine'])
    expect(kept.err).toMatch(/is there already; nothing was written/)
    const half = validate(folder, 'a.json', 'nope.json', '--write-baseline', 'base.json', '--force')
    expect([half.code, read()]).toEqual([2, 'mine'])
    expect(half.err).toMatch(/The baseline base\.json was not written: a file could not be read\n$/)
    expect(validate(folder, 'a.json', '--write-baseline', 'base.json', '--force').code).toBe(1)
    expect(JSON.parse(read()).accepted).toHaveLength(1)
    expect(validate(folder, 'a.json', '--write-baseline', '-')).toMatchObject({
      code: 2,
      err: '--write-baseline needs the name of a file\n',
    })
  })
})

describe('a wrong use of accepted issues', () => {
  it.each([
    [
      ['--date', '2025-02-30'],
      /^--date must be a day of the calendar such as 2025-03-01, found 2025-02-30\n$/,
    ],
    [['--date', 'tomorrow'], /found tomorrow\n$/],
    [['--accepted', 'nope.json'], /^Cannot read nope\.json: there is no such file\n$/],
    [['--accepted', 'a.json'], /^a\.json:1:1: this is a report, not a file of accepted issues\n$/],
    [['--accepted'], /^The option --accepted needs a value\n$/],
    [['--baseline', 'accepted.json'], /it has reason, by, until, so it is an accepted issue/],
    [
      ['--accepted', 'slip.json'],
      /^slip\.json:1:\d+: entry 1, there is no issue code “row-totl”\. Did you mean row-total\?\n$/,
    ],
  ])('is explained: %j', (words, message) => {
    const slip = JSON.stringify({ accepted: [{ ...ENTRY, code: 'row-totl' }] })
    const { code, out, err } = validate(createCase({ 'slip.json': slip }, ENTRY), 'a.json', ...words)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(message)
  })
})

describe('import', () => {
  const PAGE = readFileSync('examples/published/street-office.html', 'utf8')
  /** A cell with words for a figure can be read in no way. */
  const GUESS = PAGE.replace('<td>14件</td>', '<td>见附件</td>').replace('14件', '见附件')
  const ACCEPT_GUESS = {
    code: 'cell-unreadable',
    path: '/disclosure/*',
    reason: '附件已核对',
    by: '李雪',
    until: '2025-12-31',
  }
  const importPage = (folder: string, ...words: string[]) =>
    run(folder, 'import', 'page.html', '-o', 'r.json', ...words)

  it('--strict writes a report whose guesses are accepted', () => {
    const folder = createCase({ 'page.html': GUESS }, ACCEPT_GUESS)
    const refused = importPage(folder, '--strict')
    expect([refused.code, refused.out.includes('cell-unreadable')]).toEqual([1, true])
    const { code, out } = importPage(folder, '--strict', ...ACCEPTED, '--date', '2025-01-01')
    expect(code).toBe(0)
    expect(out).toMatch(/^page\.html → r\.json: .*cells read; \d likely, \d certain; 0 characters lost\n/)
    expect(out).toMatch(/\n {2}accepted: 1, 1 guess among them \(李雪 1\)\n$/)
    expect(JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8')).edition).toBe('2021')
    const over = importPage(folder, '--strict', '--force', ...ACCEPTED, '--date', '2026-01-01')
    expect(over.code).toBe(1)
    expect(over.out).toContain('accepted by 李雪 until 2025-12-31, which is over; the reason was: 附件已核对')
  })

  it('compares with a baseline', () => {
    const folder = createCase({ 'page.html': PAGE })
    expect(importPage(folder, '--write-baseline', 'base.json').err).toBe('base.json written\n')
    const again = importPage(folder, '--force', ...BASELINE)
    expect(again.out).toMatch(/nothing doubtful; 0 characters lost\n {2}accepted: 8 \(baseline 8\)\n$/)
    writeFileSync(join(folder, 'page.html'), GUESS)
    const { out } = importPage(folder, '--force', ...BASELINE)
    expect(out).toMatch(/; 1 guess; 0 characters lost\n/)
    expect(out).toMatch(/\n {2}accepted: \d \(baseline \d\)\n$/)
  })

  it('gives ids and what was accepted as JSON', () => {
    const folder = createCase({ 'page.html': GUESS, 'empty.txt': '' }, ACCEPT_GUESS)
    const words = ['--reporter', 'json', ...ACCEPTED, '--date', '2025-01-01']
    const { out } = run(folder, 'import', 'page.html', 'empty.txt', '-o', 'out', ...words)
    const [page, empty] = JSON.parse(out)
    const ids = page.issues.map(({ id }: { id: string }) => id)
    expect(ids).toContain('cell-blank /requests/carriedIn/naturalPerson')
    expect(ids.filter((id: string) => id.startsWith('text-left-out “'))).toHaveLength(2)
    expect(page.accepted).toEqual([
      expect.objectContaining({ code: 'cell-unreadable', certainty: 'guess', by: '李雪' }),
    ])
    expect(empty).toMatchObject({ issues: [{ id: 'file-empty' }], accepted: [] })
    const toPipe = run(folder, 'import', 'page.html', ...words)
    expect(JSON.parse(toPipe.err)[0].accepted, 'standard error is one JSON document').toHaveLength(1)
  })

  it('notes entries that no issue belongs to', () => {
    const folder = createCase({ 'page.html': PAGE }, ACCEPT_GUESS, ENTRY)
    expect(importPage(folder, ...ACCEPTED).err).toBe(
      'info: accepted.json, entry 1: no issue belongs to it, it can be removed: cell-unreadable /disclosure/*\n',
    )
  })

  it('takes the example', () => {
    const folder = createFolder({ 'page.html': PAGE, 'accepted.json': EXAMPLE })
    const { out, err } = importPage(folder, ...ACCEPTED, '--date', '2030-01-01')
    expect(out).toMatch(/\n {2}accepted: 1 \(柳荫街道党政综合办公室 1\)\n$/)
    expect(err).toBe('')
  })
})
