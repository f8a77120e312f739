// How often the rules on figures are right on texts in many manners of writing. docs/prose.md gives the figures.

import { afterAll, describe, expect, it } from 'vitest'
import { PROSE_RULES } from '../../src/prose/finding.js'
import { validateReport } from '../../src/validate/index.js'
import type { AnyReport } from '../fixtures/reports.js'
import { MANNERS, readHeldOut, writePrevious, writeRight, writeWrong } from './held-out.js'

/** Of the seeded figures, how many are found at least: as an error, and at all. */
const FLOOR = { error: 148, any: 268 }
/** Warnings and remarks about figures that are right, at most. */
const MOST_FALSE = { warning: 0, info: 0 }

function listIssues(report: AnyReport, previous: AnyReport | undefined) {
  const { issues } = validateReport(report, { prose: true, ...(previous && { previous }) })
  return issues.filter(({ code }) => PROSE_RULES.some((rule) => rule === code))
}

const rows = MANNERS.map((manner) => ({ manner, cases: 0, seeded: 0, error: 0, warning: 0, info: 0 }))
const falseAlarms: string[] = []
const missed: string[] = []

describe('a text in the manner of many agencies', () => {
  it.each(MANNERS)('is one with its tables but for what it says of them: %s', (manner) => {
    for (const each of readHeldOut(manner)) {
      const { issues } = validateReport(writeRight(each), { rules: { 'section-empty': { severity: 'off' } } })
      expect(
        issues.filter(({ severity, code }) => severity === 'error' && code !== 'rules-without-power'),
      ).toEqual([])
    }
  })

  it.each(rows)('is told of where a figure is wrong: $manner', (row) => {
    for (const each of readHeldOut(row.manner)) {
      row.cases++
      const previous = writePrevious(each)
      const right = listIssues(writeRight(each), previous)
      falseAlarms.push(...right.map(({ severity, code, params }) => `${severity} ${code} ${params.quote}`))
      const known = new Set(right.map(({ path, params }) => `${path} ${params.quote}`))
      for (const { report, wrong, sentence } of writeWrong(each)) {
        const found = listIssues(report, previous).filter(
          ({ path, params }) => !known.has(`${path} ${params.quote}`),
        )
        const worst = (['error', 'warning', 'info'] as const).find((severity) =>
          found.some((issue) => issue.severity === severity),
        )
        row.seeded++
        if (worst) row[worst]++
        else missed.push(`${wrong}: ${sentence}`)
        const figure = /\d[\d.,]*/.exec(wrong)?.[0] ?? wrong
        // What is wrong by the seeded figure quotes it: a sum or a share quotes it beside its own.
        falseAlarms.push(
          ...found
            .filter(({ params }) => !`${params.quote}${JSON.stringify(params.wanted)}`.includes(figure))
            .map(({ severity, code, params }) => `${severity} ${code} ${params.quote} (${wrong})`),
        )
      }
    }
    expect(row.cases).toBeGreaterThan(10)
  })

  it('raises no error that is none', () => {
    const count = (severity: string) => falseAlarms.filter((each) => each.startsWith(severity)).length
    expect(falseAlarms.filter((each) => each.startsWith('error'))).toEqual([])
    expect(count('warning')).toBeLessThanOrEqual(MOST_FALSE.warning)
    expect(count('info')).toBeLessThanOrEqual(MOST_FALSE.info)
  })

  it('is told of as often as docs/prose.md says', () => {
    const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((all, row) => all + of(row), 0)
    expect(sum(({ cases }) => cases)).toBe(63)
    expect(sum(({ error }) => error)).toBeGreaterThanOrEqual(FLOOR.error)
    expect(sum(({ error, warning, info }) => error + warning + info)).toBeGreaterThanOrEqual(FLOOR.any)
  })
})

afterAll(() => {
  console.table(rows)
  if (process.env.VERBOSE) console.log([...falseAlarms, '', ...missed].join('\n'))
})
