// What can't be read: every kind of it is a result, and holds up nothing.

import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { createFolder } from '../cli/command.js'
import { built, collect, writeLine, writeLines } from './reports.js'

const SOUND = writeLine(0)
const show = async (inputs: readonly string[], options = {}) => {
  const found = await collect(built.checkReports(inputs, { language: 'en', ...options }))
  return found.map(({ valid, issues, source }) =>
    valid ? 'valid' : `${issues[0]?.code} ${source.line ?? '-'}`,
  )
}

describe('what is no report', () => {
  it.each([
    [
      'UTF-16',
      'a.ndjson',
      Buffer.from('\ufeff{"year":2024}\n{"year":2024}\n', 'utf16le'),
      'wrong-encoding -',
    ],
    ['a Word file', 'a.jsonl', Buffer.from('PK\x03\x04\n\n\n'), 'not-json -'],
    ['a page', 'a.ndjson', Buffer.from('<!doctype html>\n<p>\n'), 'not-json -'],
    ['nothing', 'a.ndjson', Buffer.alloc(0), 'file-empty -'],
    ['an empty report', 'a.json', Buffer.alloc(0), 'file-empty -'],
    ['gzipped nonsense', 'a.json.gz', Buffer.from('\x1f\x8bnonsense', 'latin1'), 'file-damaged -'],
    ['a number', 'a.json', Buffer.from('12'), 'not-a-report -'],
    ['null', 'a.json', Buffer.from('null'), 'not-a-report -'],
  ])('is told once: %s', async (_, name, bytes, expected) => {
    const folder = createFolder({ [name]: bytes, 'b.json': SOUND })
    expect(await show([folder])).toEqual([expected, 'valid'])
  })

  it('is told line by line where some lines are sound', async () => {
    const odd = ['{', '"x"', 'null', '\ufeff', '{"a":1}}', '{"a":"\u0000"}', '\u2028', 'NaN']
    const folder = createFolder({ 'a.ndjson': `${SOUND}\n${odd.join('\n')}\n${SOUND}` })
    expect(await show([folder])).toEqual([
      'valid',
      'not-json 2',
      'not-a-report 3',
      'not-a-report 4',
      'file-empty 5',
      'not-json 6',
      'not-json 7',
      'file-empty 8',
      'not-json 9',
      'valid',
    ])
  })

  it('is named by file, line and column', async () => {
    const folder = createFolder({ 'a.ndjson': `${SOUND}\n{"a":1,}\n` })
    const [, result] = await collect(built.checkReports([join(folder, 'a.ndjson')], { language: 'en' }))
    expect(result?.issues[0]?.message).toContain('a.ndjson:2:8: ')
  })
})

describe('what is not there', () => {
  it('is a result as well', async () => {
    const folder = createFolder({ 'a.json': SOUND })
    mkdirSync(join(folder, 'empty'))
    const inputs = ['none.json', 'a.json', 'empty', 'x*.json', 'none/*.json'].map((name) =>
      join(folder, name),
    )
    expect(await show(inputs)).toEqual([
      'file-unreadable -',
      'valid',
      'file-unreadable -',
      'file-unreadable -',
      'file-unreadable -',
    ])
  })

  it('leaves what was there before: a gzipped file cut off', async () => {
    const bytes = gzipSync(writeLines(300))
    const folder = createFolder({ 'a.ndjson.gz': bytes.subarray(0, bytes.length - 2000), 'b.json': SOUND })
    const found = await show([folder])
    expect(found.filter((each) => each === 'valid').length).toBeGreaterThan(100)
    expect(found.slice(-2)).toEqual(['file-damaged -', 'valid'])
  })
})

describe('a line that is too long', () => {
  it('is passed over, wherever it stands', async () => {
    const long = Buffer.alloc(5_000_000, 'x')
    for (const place of [0, 1, 2]) {
      const parts = [SOUND, SOUND]
      parts.splice(place, 0, long)
      const folder = createFolder({ 'a.ndjson': parts.join('\n') })
      const expected = ['valid', 'valid']
      expected.splice(place, 0, `file-too-large ${place + 1}`)
      expect(await show([folder], { longestLine: 2_000_000 })).toEqual(expected)
    }
  })

  it('of 100 MB takes no memory', () => {
    const folder = createFolder()
    const program = `
      import { checkReports } from '${pathToFileURL(resolve('dist/check/index.js')).href}'
      const piece = Buffer.alloc(1_000_000, 'x')
      async function* bytes() {
        for (let index = 0; index < 100; index++) yield piece
        yield Buffer.from('\\n{}\\n')
      }
      const codes = []
      for await (const { issues } of checkReports([{ name: 'x', bytes: bytes() }])) codes.push(issues[0].code)
      console.log(JSON.stringify([codes, process.resourceUsage().maxRSS / 1024]))`
    writeFileSync(join(folder, 'program.mjs'), program)
    const { stdout } = spawnSync(process.execPath, [join(folder, 'program.mjs')], { encoding: 'utf8' })
    const [codes, megabytes] = JSON.parse(stdout)
    expect(codes).toEqual(['file-too-large', 'missing-field'])
    expect(megabytes).toBeLessThan(160)
  })
})

describe('a thread that ends', () => {
  /** Editions whose validator ends its thread for a marked report: always, or the first time. */
  const createEditions = (isAlways: boolean) => {
    const folder = createFolder()
    const base = pathToFileURL(resolve('dist')).href
    const program = `
      import { existsSync, writeFileSync } from 'node:fs'
      import { modelOf } from '${base}/edition/models.js'
      import { validateReport } from '${base}/validate/index.js'
      export const openFormats = (mark) => ({
        modelOf,
        validate(report, options) {
          if (report.agency?.name === '第5街道办事处' && (${isAlways} || !existsSync(mark))) {
            writeFileSync(mark, '')
            process.exit(1)
          }
          return validateReport(report, options)
        },
      })`
    writeFileSync(join(folder, 'editions.mjs'), program)
    return { module: pathToFileURL(join(folder, 'editions.mjs')).href, argument: join(folder, 'mark') }
  }
  const lines = Array.from({ length: 40 }, (_, index) => `${writeLine(index, 'none')}\n`).join('')

  it('is replaced, and its reports are checked by another', async () => {
    const folder = createFolder({ 'a.ndjson': lines })
    const found = await show([folder], { threads: 2, editions: createEditions(false) })
    expect(found).toEqual(Array.from({ length: 40 }, () => 'valid'))
  })

  it.each(['one file', 'many files'])('again and again costs one report and no other: %s', async (how) => {
    const each = Object.fromEntries(
      lines
        .split('\n')
        .slice(0, 40)
        .map((line, index) => [`${index + 100}.json`, line]),
    )
    const folder = createFolder(how === 'one file' ? { 'a.ndjson': lines } : each)
    const found = await show([folder], { threads: 2, editions: createEditions(true) })
    const expected = Array.from({ length: 40 }, () => 'valid')
    expected[5] = how === 'one file' ? 'check-failed 6' : 'check-failed -'
    expect(found).toEqual(expected)
  })
})

describe('a thread that cannot start', () => {
  it('is told at once', async () => {
    const folder = createFolder({ 'a.json': SOUND, 'editions.mjs': 'process.exit(1)' })
    const editions = { module: pathToFileURL(join(folder, 'editions.mjs')).href, argument: '' }
    await expect(show([folder], { threads: 2, editions })).rejects.toThrow('could not be started')
  })

  it('is none where the program itself is given on the command line', () => {
    const program = `
      import { checkReports } from '${pathToFileURL(resolve('dist/check/index.js')).href}'
      for await (const { valid } of checkReports(['examples/city.json'], { threads: 2 })) console.log(valid)`
    const words = ['--input-type=module', '--eval', program]
    expect(spawnSync(process.execPath, words, { encoding: 'utf8' }).stdout).toBe('true\n')
  })
})

describe('a wrong call', () => {
  it.each([
    [{ thread: 2 }, 'threads'],
    [{ threads: 0 }, '1, 2, …'],
    [{ longestLine: 0.5 }, '1, 2, …'],
    [{ rules: { balnce: { severity: 'off' } } }, 'balance'],
    [{ threads: 2, rules: { balnce: { severity: 'off' } } }, 'balance'],
    [{ threads: 2, previous: () => undefined }, '1 (previous: function)'],
    [{ threads: 2, previous: ['/none'] }, '/none'],
  ])('is thrown: %j', async (options, expected) => {
    const folder = createFolder({ 'a.json': SOUND })
    await expect(collect(built.checkReports([folder], options as object))).rejects.toThrow(expected)
  })
})
