import { describe, expect, it } from 'vitest'
import { compareProse, createProseIndex } from '../../src/similarity/index.js'
import type { AnyReport } from '../fixtures/reports.js'
import { createReport } from '../fixtures/reports.js'
import { createDraw, fillTemplate, inventTemplate } from './invent.js'

const REPORTS = 10_000
/** Every report of a number that is a multiple of this is one of a family of copies. */
const FAMILY = 100

/** The reports by number, each made when asked for: families of copies among texts of their own. */
function makeReport(number: number): AnyReport {
  const family = number % FAMILY === 0 ? Math.floor(number / 500) : undefined
  const template = inventTemplate(createDraw(family === undefined ? 1_000_000 + number : family))
  return fillTemplate(template, createDraw(number), 2024)
}

/** Whether an earlier report is of the same family. */
function isCopy(number: number): boolean {
  return number % FAMILY === 0 && number % 500 !== 0
}

describe('createProseIndex', () => {
  it('finds the copies among 10,000 reports, with few comparisons and in little memory', () => {
    const run = () => {
      const index = createProseIndex({ reports: REPORTS })
      const found = new Map<number, string[]>()
      for (let number = 0; number < REPORTS; number++) {
        const ids = [...new Set(index.add(String(number), makeReport(number)).map(({ id }) => id))]
        if (ids.length > 0) found.set(number, ids)
      }
      return { index, found }
    }
    const before = process.memoryUsage()
    const start = performance.now()
    const { index, found } = run()
    const seconds = (performance.now() - start) / 1000
    const after = process.memoryUsage()
    const megabytes = (after.arrayBuffers - before.arrayBuffers) / 2 ** 20

    let [right, wrong, missed, candidates] = [0, 0, 0, 0]
    for (const [number, ids] of found) {
      candidates += ids.length
      const copies = ids.filter((id) =>
        compareProse(makeReport(number), makeReport(Number(id))).some(({ copied }) => copied),
      )
      if (copies.length === 0) continue
      if (isCopy(number)) right++
      else wrong++
    }
    for (let number = 0; number < REPORTS; number++) if (isCopy(number) && !found.has(number)) missed++
    console.table([
      {
        reports: index.size,
        allPairs: (REPORTS * (REPORTS - 1)) / 2,
        sketchesCompared: index.compared,
        candidates,
        right,
        wrong,
        missed,
        seconds: seconds.toFixed(1),
        megabytes: megabytes.toFixed(1),
      },
    ])
    expect(index.size).toBe(REPORTS)
    expect(index.compared).toBeLessThan((REPORTS * (REPORTS - 1)) / 100)
    expect(candidates).toBeLessThan(REPORTS)
    expect({ wrong, missed }).toEqual({ wrong: 0, missed: 0 })
    expect(right).toBe(REPORTS / FAMILY - REPORTS / 500)
    expect(megabytes).toBeLessThan(60)
  }, 180_000)

  it('finds a copy that was edited here and there', () => {
    let found = 0
    for (let seed = 0; seed < 200; seed++) {
      const draw = createDraw(seed)
      const template = inventTemplate(draw)
      // One sentence in ten is another.
      const edit = (text: string) =>
        text.replace(/[^。]+。/g, (sentence) => (draw(10) === 0 ? '此处另写一句话。' : sentence))
      const edited = { overview: template.overview.map(edit), problems: template.problems.map(edit) }
      const index = createProseIndex({ reports: 10 })
      index.add('first', fillTemplate(template, draw, 2023))
      if (index.add('second', fillTemplate(edited, draw, 2024)).some(({ id }) => id === 'first')) found++
    }
    expect(found).toBeGreaterThanOrEqual(198)
  })

  it('gives the same candidates for the same reports', () => {
    const run = () => {
      const index = createProseIndex({ reports: 100 })
      return Array.from({ length: 60 }, (_, number) => index.add(String(number), makeReport(number * 50)))
    }
    expect(run()).toEqual(run())
  })

  it('remembers the last reports alone', () => {
    const template = inventTemplate(createDraw(1))
    const index = createProseIndex({ reports: 5 })
    index.add('old', fillTemplate(template, createDraw(2), 2023))
    for (let number = 1; number <= 4; number++) index.add(String(number), makeReport(number))
    expect(index.add('copy', fillTemplate(template, createDraw(3), 2024)).map(({ id }) => id)).toContain(
      'old',
    )
    for (let number = 11; number <= 15; number++) index.add(String(number), makeReport(number))
    expect(index.add('late', fillTemplate(template, createDraw(4), 2024))).toEqual([])
  })

  it('finds the latest members of a large family', () => {
    const template = inventTemplate(createDraw(1))
    const index = createProseIndex({ reports: 1000, candidates: 3 })
    for (let number = 0; number < 500; number++) {
      const found = index.add(String(number), fillTemplate(template, createDraw(number), 2024))
      expect(found.length > 0).toBe(number > 0)
      expect(found.length).toBeLessThanOrEqual(6)
    }
    expect(index.compared).toBeLessThan(500 * 2 * 128)
  })

  it('bears any shape, and refuses sizes that are none', () => {
    const index = createProseIndex({ reports: 10 })
    for (const value of [null, 7, 'x', [], {}, { overview: { blocks: new Array(2 ** 31) } }, createReport()])
      expect(index.add('x', value)).toEqual([])
    for (const reports of [0, -1, 1.5, Number.NaN, 1e9])
      expect(() => createProseIndex({ reports })).toThrow(/reports/)
  })
})
