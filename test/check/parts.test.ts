// The parts that checking many reports is made of, by their laws: cutting, order, patterns, last year's reports.

import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openBuffers } from '../../src/check/buffers.js'
import { cutChunks } from '../../src/check/chunks.js'
import { readGlob } from '../../src/check/glob.js'
import { runInOrder } from '../../src/check/in-order.js'
import { type CheckOptions, checkReports } from '../../src/check/index.js'
import { createFolder } from '../cli/command.js'
import { collect, writeLine } from './reports.js'

describe('cutChunks', () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'b', '\r'), maxLength: 60 })

  it('gives every line once, with its number and place, and tells the long ones', async () => {
    const lists = fc.array(line, { maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(lists, fc.integer({ min: 1, max: 40 }), fc.boolean(), async (lines, size, hasEnd) => {
        const text = lines.join('\n') + (hasEnd ? '\n' : '')
        const whole = Buffer.from(text)
        const found: string[] = []
        const buffers = openBuffers(size)
        let read = 0
        const fill = async (into: Uint8Array) => {
          const part = whole.subarray(read, read + into.length)
          into.set(part)
          read += part.length
          return part.length
        }
        let place = { end: 0, nextLine: 1 }
        for await (const chunk of cutChunks(fill, { ...buffers, offset: 0, line: 1, size, longest: 40 })) {
          expect(chunk.line).toBe(place.nextLine)
          if (chunk.tooLong) found.push('long')
          else {
            expect(whole.toString('latin1', place.end, chunk.end)).toBe(chunk.bytes.toString('latin1'))
            for (const [index, end] of chunk.ends.entries()) {
              const start = index === 0 ? 0 : chunk.ends[index - 1]
              found.push(chunk.bytes.toString('latin1', start, end).replace(/\n$/, ''))
            }
            expect(chunk.ends.at(-1)).toBe(chunk.bytes.length)
          }
          place = chunk
          buffers.giveBack(chunk.bytes)
        }
        expect(place.end).toBe(whole.length)
        const expected = text === '' ? [] : text.replace(/\n$/, '').split('\n')
        expect(found.length).toBe(expected.length)
        for (const [index, each] of expected.entries()) {
          // Whether one of just the length fits depends on its line feed.
          if (found[index] === 'long') expect(each.length).toBeGreaterThanOrEqual(40)
          else expect(found[index]).toBe(each)
          if (each.length > Math.max(40, 2 * size)) expect(found[index]).toBe('long')
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('runInOrder', () => {
  it('keeps the order, does no more at a time than it may, and reads no further ahead', async () => {
    const delays = fc.array(fc.nat({ max: 6 }), { maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(delays, fc.integer({ min: 1, max: 4 }), async (waits, width) => {
        let [taken, given, running, most] = [0, 0, 0, 0]
        async function* items() {
          for (const wait of waits) {
            expect(taken - given).toBeLessThanOrEqual(width)
            taken++
            yield wait
          }
        }
        const run = async (wait: number) => {
          most = Math.max(most, ++running)
          for (let turn = 0; turn < wait; turn++) await setImmediate()
          running--
          return wait
        }
        const found: number[] = []
        for await (const result of runInOrder(items(), width, run)) {
          given++
          found.push(result)
        }
        expect(found).toEqual(waits)
        expect(most).toBeLessThanOrEqual(width)
      }),
      { numRuns: 50 },
    )
  })

  it('throws what went wrong once all before it was fetched, and closes what it reads from', async () => {
    let isClosed = false
    async function* items() {
      try {
        yield* [1, 2, 3, 4]
      } finally {
        isClosed = true
      }
    }
    const found: number[] = []
    const run = async (item: number) => (item === 3 ? Promise.reject(new Error('three')) : item)
    const all = async () => {
      for await (const result of runInOrder(items(), 4, run)) found.push(result)
    }
    await expect(all()).rejects.toThrow('three')
    expect([found, isClosed]).toEqual([[1, 2], true])
  })
})

describe('readGlob', () => {
  it.each([
    ['a/*.json', ['x.json'], ['x.jsonl', 'b/x.json']],
    ['**/*.json', ['x.json', 'b/x.json', 'b/c/x.json'], ['x.txt']],
    ['a/**', ['x', 'b/x'], []],
    ['20{23,24}/x?.json', ['2023/xa.json', '2024/x局.json'], ['2025/xa.json', '2023/x.json']],
    ['[!a-c]+(1).json', ['d+(1).json'], ['a+(1).json', 'dd(1).json']],
  ])('%s', (pattern, yes, no) => {
    const { matches } = readGlob(pattern) ?? { matches: /^\b$/ }
    expect(yes.filter((path) => !matches.test(path))).toEqual([])
    expect(no.filter((path) => matches.test(path))).toEqual([])
  })

  it('is none without a sign', () => {
    expect(readGlob('a/b.json')).toBeUndefined()
  })
})

describe('last year’s reports', () => {
  const now = writeLine(1, 'none').toString()
  const before = (change: (report: { year: number }) => void) => {
    const report = JSON.parse(now)
    report.year -= 1
    change(report)
    return JSON.stringify(report)
  }
  const codes = async (options: CheckOptions) => {
    const folder = createFolder({ 'now.json': now })
    const [result] = await collect(checkReports([folder], options))
    return result?.issues.map(({ code }) => code) ?? []
  }
  const spoilt = before((report) => {
    Object.assign(report, {
      requests: {
        ...JSON.parse(now).requests,
        carriedForward: { ...JSON.parse(now).requests.carriedForward, naturalPerson: 99 },
      },
    })
  })

  it('are found by agency and year, in a file of many, in a folder or by a function', async () => {
    const other = writeLine(2, 'none').toString()
    const files = createFolder({ 'last.ndjson': `${other}\n${now}\nnope\n${spoilt}\n`, 'now.ndjson': now })
    const found = await codes({ previous: [join(files, 'last.ndjson')] })
    expect(found.length).toBeGreaterThan(0)
    expect(await codes({ previous: [join(files, 'now.ndjson')] })).toEqual([])
    const single = createFolder({ 'a.json': spoilt, 'b.json': other })
    expect(await codes({ previous: [single] })).toEqual(found)
    expect(await codes({ previous: ({ year }) => (year === 2024 ? JSON.parse(spoilt) : undefined) })).toEqual(
      found,
    )
  })

  it('are found in gzipped files, of one report or of many', async () => {
    const folder = createFolder({ 'last.ndjson': `${now}\n${spoilt}\n` })
    const found = await codes({ previous: [folder] })
    const packed = createFolder({ 'last.ndjson.gz': gzipSync(`${now}\n\n${spoilt}\n`) })
    expect(await codes({ previous: [packed] })).toEqual(found)
    expect(await codes({ previous: [createFolder({ 'a.json.gz': gzipSync(spoilt) })] })).toEqual(found)
  })

  it('are refused where a file of them is damaged or missing', async () => {
    const bytes = gzipSync(`${spoilt}\n`)
    const folder = createFolder({ 'last.ndjson.gz': bytes.subarray(0, bytes.length - 20) })
    await expect(codes({ previous: [folder] })).rejects.toMatchObject({ code: 'file-damaged' })
    await expect(codes({ previous: ['missing'] })).rejects.toMatchObject({ code: 'file-unreadable' })
  })
})
