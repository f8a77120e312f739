// Many reports with known faults: each comes back as what it is, in order, however they are stored and by however many
// threads they are checked.

import { appendFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CheckedReport, CheckInput } from '../../src/check/index.js'
import { summarise } from '../../src/check/output/index.js'
import { createFolder } from '../cli/command.js'
import { built, collect, type Fault, faultOf, writeLine, writeLines } from './reports.js'

const COUNT = 3000

/** First code of what comes back, by fault. */
const CODES: Readonly<Record<Fault, string | undefined>> = {
  none: undefined,
  cell: 'wrong-cell',
  date: 'date-not-real',
  'not-json': 'not-json',
  'not-utf8': 'wrong-encoding',
  'not-an-object': 'not-a-report',
}

const check = (...inputs: CheckInput[]) => collect(built.checkReports(inputs))
const codesOf = ({ issues }: CheckedReport) => issues.map(({ code }) => code)
/** What comes back apart from where it stood. */
const strip = (results: readonly CheckedReport[]) =>
  results.map(({ key, valid, unread, issues }) => ({ key, valid, unread, ids: issues.map(({ id }) => id) }))

async function* cut(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, index = 0; at < bytes.length; index++) {
    const size = sizes[index % sizes.length] ?? 1
    yield bytes.subarray(at, at + size)
    at += size
  }
}

let folder: string
let lines: Buffer
let file: string
let results: CheckedReport[]

beforeAll(async () => {
  lines = writeLines(COUNT)
  folder = createFolder({ 'all.ndjson': lines })
  file = join(folder, 'all.ndjson')
  results = await check(file)
})

describe('each of thousands of reports', () => {
  it('comes back in its place, with the fault that was put in and no other', () => {
    expect(results.map(({ source }) => source)).toEqual(
      Array.from({ length: COUNT }, (_, index) => ({ file, line: index + 1 })),
    )
    const wrong = results.filter((result, index) => codesOf(result)[0] !== CODES[faultOf(index)])
    expect(wrong).toEqual([])
  })

  it('is valid, not valid or unread, and says whose it is', () => {
    for (const [index, { valid, unread, key, edition }] of results.entries()) {
      const fault = faultOf(index)
      const isUnread = fault.startsWith('not-')
      expect([valid, unread]).toEqual([fault === 'none', isUnread ? true : undefined])
      const agency = `第${index}街道办事处`
      expect(key).toEqual(isUnread ? undefined : { agency, creditCode: null, year: 2024, scope: 'own' })
      expect(edition).toBe(isUnread ? undefined : '2021')
    }
  })

  it('has the issues that the validator finds, with line and column of the file', () => {
    const [result] = results.slice(1)
    const { line = 0, column = 0 } = result?.issues.find(({ code }) => code === 'wrong-cell') ?? {}
    expect(line).toBe(2)
    const text = lines.toString().split('\n')[1] ?? ''
    expect(text.slice(column - 1)).toMatch(/^\d+/)
  })

  it.each([2, 3])('comes back the same by %i threads', async (threads) => {
    expect(await collect(built.checkReports([file], { threads }))).toEqual(results)
  })

  it('is counted', () => {
    const { codes, ...counts } = summarise(results)
    expect(counts).toEqual({ missing: 0, reports: 3000, valid: 2000, invalid: 400, unread: 600 })
    expect(codes.find(({ code }) => code === 'not-json')).toMatchObject({ errors: 200, reports: 200 })
  })
})

describe('the same reports', () => {
  it('come out of a gzipped file, in one piece or in several', async () => {
    const half = lines.lastIndexOf(10, lines.length / 2)
    const parts = [gzipSync(lines.subarray(0, half)), gzipSync(lines.subarray(half))]
    writeFileSync(join(folder, 'one.ndjson.gz'), gzipSync(lines))
    writeFileSync(join(folder, 'two.ndjson.gz'), Buffer.concat(parts))
    expect(strip(await check(join(folder, 'one.ndjson.gz')))).toEqual(strip(results))
    expect(strip(await check(join(folder, 'two.ndjson.gz')))).toEqual(strip(results))
  })

  it('come out of a stream that is cut anywhere, gzipped or not', async () => {
    const few = lines.subarray(0, 400_000)
    const expected = strip(await check({ name: 'whole', bytes: cut(few, [few.length]) }))
    const sizes = fc.array(fc.integer({ min: 2, max: 70_000 }), { minLength: 1, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(sizes, fc.boolean(), async (pieces, isZipped) => {
        const bytes = cut(isZipped ? gzipSync(few) : few, pieces)
        expect(strip(await check({ name: 'cut', bytes }))).toEqual(expected)
      }),
      { numRuns: 10 },
    )
  })

  it.each([
    ['lines that end as on Windows', '\r\n', 0],
    ['empty lines between them', '\n\n \t\n', 3],
  ])('come out of %s', async (_, end, step) => {
    const found = await check({ name: 'x', bytes: cut(writeLines(60, end), [1000]) })
    expect(strip(found)).toEqual(strip(results.slice(0, 60)))
    expect(found[1]?.source.line).toBe(step === 0 ? 2 : 1 + step)
  })

  it('come out of a file with a byte order mark and without a line feed at its end', async () => {
    const bytes = Buffer.concat([
      Buffer.from('\ufeff'),
      lines.subarray(0, lines.indexOf(10)),
      Buffer.from('\n'),
      writeLine(2),
    ])
    const found = await check({ name: 'x', bytes: cut(bytes, [50]) })
    expect(found.map(({ valid }) => valid)).toEqual([true, true])
  })

  it('come out of a folder, one file each, in the order of names', async () => {
    const own = createFolder({
      'b.json': writeLine(0),
      'a.json': writeLine(1),
      'x.txt': 'no',
      '.c.json': 'no',
    })
    mkdirSync(join(own, 'ab'))
    writeFileSync(join(own, 'ab', 'z.json.gz'), gzipSync(writeLine(3)))
    appendFileSync(join(own, 'c.jsonl'), writeLines(2))
    symlinkSync(own, join(own, 'loop'))
    const names = (found: readonly CheckedReport[]) =>
      found.map(({ source: { file: name, line }, valid }) => [name.slice(own.length + 1), line, valid])
    const all = [
      ['a.json', undefined, false],
      ['ab/z.json.gz', undefined, true],
      ['b.json', undefined, true],
      ['c.jsonl', 1, true],
      ['c.jsonl', 2, false],
    ]
    expect(names(await check(own))).toEqual(all)
    expect(names(await check(`${own}/**/*.json*`))).toEqual(all)
    expect(names(await check(`${own}/[!a]*.{json,txt}`))).toEqual([all[2], ['x.txt', 1, false]])
  })

  it('are one where a report is written over many lines', async () => {
    const pretty = JSON.stringify(JSON.parse(writeLine(0).toString()), null, 2)
    const found = await check({ name: 'x', bytes: cut(Buffer.from(`\ufeff\n${pretty}\n`), [777]) })
    expect(found).toMatchObject([{ source: { file: 'x' }, valid: true }])
    expect(found).toHaveLength(1)
  })
})
