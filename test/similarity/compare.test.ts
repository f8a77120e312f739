import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { model } from '../../generated/2021/model.js'
import { readPointer } from '../../src/model/pointer.js'
import { compareProse, findCopiedProse } from '../../src/similarity/index.js'
import { describeIssue, validateReport } from '../../src/validate/index.js'
import { type AnyReport, createReport } from '../fixtures/reports.js'
import { heading, paragraph } from '../lint/prose.js'
import { createDraw, fillTemplate, inventTemplate } from './invent.js'

const seeds = fc.integer({ min: 0, max: 2 ** 31 })
const PATHS = ['/overview/blocks', '/problems/blocks']

/** Shares of the two sections that have text. */
const shares = (report: unknown, other: unknown) =>
  compareProse(report, other)
    .filter(({ path }) => PATHS.includes(path))
    .map(({ share }) => share)

describe('compareProse', () => {
  it('finds copies with other years, numbers and names', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const draw = createDraw(seed)
        const template = inventTemplate(draw)
        const [report, other] = [fillTemplate(template, draw, 2024), fillTemplate(template, draw, 2023)]
        for (const share of shares(report, other)) expect(share).toBeGreaterThan(0.95)
        expect(
          compareProse(report, other)
            .filter(({ copied }) => copied)
            .map(({ path }) => path),
        ).toEqual(PATHS)
      }),
      { numRuns: 50 },
    )
  })

  it('finds no copy in texts of two authors, whatever stock phrases they share', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const draw = createDraw(seed)
        const [report, other] = [2024, 2023].map((year) => fillTemplate(inventTemplate(draw), draw, year))
        for (const share of shares(report, other)) expect(share).toBeLessThan(0.5)
        expect(compareProse(report, other).some(({ copied }) => copied)).toBe(false)
      }),
      { numRuns: 50 },
    )
  })

  it('finds a copy in which the name of the other agency was left', () => {
    const draw = createDraw(9)
    const other = fillTemplate(inventTemplate(draw), draw, 2023)
    const report = { ...structuredClone(other), agency: { name: '另一机关' } }
    for (const share of shares(report, other)) expect(share).toBeGreaterThan(0.95)
  })

  it('measures how much of a text is copied', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 4 }), (seed, kept) => {
        const draw = createDraw(seed)
        const [one, two] = [inventTemplate(draw), inventTemplate(draw)]
        const mixed = { ...two, overview: [...one.overview.slice(0, kept), ...two.overview.slice(kept)] }
        const [share = 0] = shares(fillTemplate(mixed, draw, 2024), fillTemplate(one, draw, 2023))
        // Stock phrases in the rest are shared by nature.
        expect(share).toBeGreaterThan(kept / 4 - 0.15)
        expect(share).toBeLessThan(kept / 4 + 0.4)
      }),
      { numRuns: 40 },
    )
  })

  it('shows passages as they are written in both, none over another', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const draw = createDraw(seed)
        const template = inventTemplate(draw)
        const [report, other] = [fillTemplate(template, draw, 2024), fillTemplate(template, draw, 2023)]
        for (const { passages } of compareProse(report, other)) {
          let last = { path: '', end: 0 }
          for (const { path, start, end, text, other: theirs } of passages) {
            expect((readPointer(report, path) as string).slice(start, end)).toBe(text)
            expect((readPointer(other, theirs.path) as string).slice(theirs.start, theirs.end)).toBe(
              theirs.text,
            )
            if (path === last.path) expect(start).toBeGreaterThanOrEqual(last.end)
            last = { path, end }
          }
        }
      }),
      { numRuns: 20 },
    )
  })

  it('is the same each time and leaves the reports alone', () => {
    const draw = createDraw(7)
    const template = inventTemplate(draw)
    const [report, other] = [fillTemplate(template, draw, 2024), fillTemplate(template, draw, 2023)]
    const before = JSON.stringify([report, other])
    expect(compareProse(report, other)).toEqual(compareProse(report, other))
    expect(JSON.stringify([report, other])).toBe(before)
  })

  it('counts no headings, titles of documents and statutory sentences', () => {
    const blocks = (text: string) => ({ '/overview/blocks': [heading('抓好落实工作'), paragraph(text)] })
    const length = (text: string) => compareProse(createReport(blocks(text)), createReport())[0]?.length
    expect(length('档案查阅。')).toBe(length('《关于做好政务公开工作的通知》档案查阅。'))
    expect(length('接待查阅群众12,345人次。')).toBe(length('接待查阅群众三人次。'))
    expect(length('全年未收取信息处理费。')).toBe(0)
  })

  it('compares reports of two editions', () => {
    const draw = createDraw(3)
    const template = inventTemplate(draw)
    const older = { ...fillTemplate(template, draw, 2020), edition: '2019' }
    expect(compareProse(fillTemplate(template, draw, 2021), older)[0]?.copied).toBe(true)
  })

  it('takes other settings, and refuses those that are none', () => {
    const draw = createDraw(5)
    const template = inventTemplate(draw)
    const [report, other] = [fillTemplate(template, draw, 2024), fillTemplate(template, draw, 2023)]
    expect(compareProse(report, other, { settings: { paths: ['/problems/blocks'] } })).toHaveLength(1)
    expect(compareProse(report, other, { settings: { leastLength: 1e6 } }).some(({ copied }) => copied)).toBe(
      false,
    )
    expect(() => compareProse(report, other, { settings: { treshold: 1 } as object })).toThrow(/treshold/)
  })

  it('bears any shape and any size', () => {
    const hostile = (text: string): AnyReport =>
      createReport({ '/overview/blocks': Array.from({ length: 20 }, () => paragraph(text.repeat(20_000))) })
    const texts = ['啊', '啊1', '\ud800', '\udc00\ud800', '😀字', '《', '一二', '松岭县档案局', 'ab cd']
    const start = performance.now()
    for (const text of texts) {
      const report = hostile(text)
      for (const { share } of compareProse(report, report)) {
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1)
      }
    }
    for (const value of [null, 7, 'x', [], {}, { overview: 5 }, { overview: { blocks: new Array(2 ** 31) } }])
      expect(compareProse(value, value).every(({ copied }) => !copied)).toBe(true)
    expect(performance.now() - start).toBeLessThan(15_000)
  })
})

describe('prose-copied', () => {
  const template = inventTemplate(createDraw(11))
  const [report, other] = [2024, 2023].map((year) => fillTemplate(template, createDraw(11), year))

  it('is found by validateReport where last year is given and prose asked for', () => {
    const find = (options: object) =>
      validateReport(report, options).issues.filter(({ code }) => code === 'prose-copied')
    expect(find({ previous: other, prose: true }).map(({ path, severity }) => [path, severity])).toEqual(
      PATHS.map((path) => [path, 'warning']),
    )
    expect(find({ previous: other })).toEqual([])
    expect(find({ prose: true })).toEqual([])
    const rules = { 'prose-copied': { settings: { share: 1.1 } } }
    expect(find({ previous: other, prose: true, rules })).toEqual([])
  })

  it('names the other report and shows the passages, in both languages', () => {
    const [issue] = findCopiedProse(report, other)
    if (!issue) expect.fail('it is copied')
    expect(issue).toMatchObject({ code: 'prose-copied', severity: 'warning', path: '/overview/blocks' })
    expect(issue.message).toContain('2023')
    expect(findCopiedProse(report, other, { language: 'en' })[0]?.message).toMatch(/stands in another report/)
    expect(describeIssue(JSON.parse(JSON.stringify(issue)), 'en')).toMatch(/stands in another report/)
    expect(issue.params.passages).toBeInstanceOf(Array)
    expect(model.rules.some(({ id }) => id === issue.code)).toBe(true)
  })
})
