// Agencies by their rates: intervals, and who has too few cases to be ranked.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AnalyseOptions, analyseReports } from '../../src/analyse/index.js'
import { describeRate } from '../../src/analyse/interval.js'
import { makeReport, type Short } from './reports.js'

describe('the interval of a rate', () => {
  // Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is the published one', (of, per, low, high) => {
    const rate = describeRate(of, per)
    expect([rate.low?.toFixed(4), rate.high?.toFixed(4)]).toEqual([low.toFixed(4), high.toFixed(4)])
  })

  it('holds the rate and lies between 0 and 1, the narrower the more cases there are', () => {
    const pair = fc
      .integer({ min: 1, max: 1_000_000 })
      .chain((per) => fc.tuple(fc.nat({ max: per }), fc.constant(per)))
    fc.assert(
      fc.property(pair, ([of, per]) => {
        const [few, many] = [describeRate(of, per), describeRate(of * 4, per * 4)]
        const width = ({ low, high }: typeof few) => (high ?? 0) - (low ?? 0)
        expect(few.low).toBeGreaterThanOrEqual(0)
        expect(few.high).toBeLessThanOrEqual(1)
        expect(few.low ?? 1).toBeLessThanOrEqual(few.value ?? 0)
        expect(few.high ?? 0).toBeGreaterThanOrEqual(few.value ?? 1)
        expect(width(many)).toBeLessThan(width(few))
      }),
    )
  })

  it('is none where there is nothing to divide by, or more than all', () => {
    expect(describeRate(0, 0)).toEqual({ of: 0, per: 0, value: null, low: null, high: null })
    expect(describeRate(null, 3)).toMatchObject({ value: null, low: null })
    expect(describeRate(4, 3)).toMatchObject({ low: null, high: null })
  })
})

describe('a ranking', () => {
  const rank = async (agencies: Readonly<Record<string, Short>>, options: AnalyseOptions = {}) => {
    const reports = Object.entries(agencies).map(([agency, what]) => ({
      report: makeReport({ agency }, what),
    }))
    const [ranking] = (await analyseReports(reports, { rank: 'disclosed', ...options })).rankings
    if (!ranking) throw new Error('There is no ranking')
    const { ranked, unranked } = ranking
    return {
      ...ranking,
      order: ranked.map((each) => `${each.rank} ${each.agency.name}`),
      few: unranked.map(({ agency }) => agency.name),
    }
  }

  it('orders by rate; equal rates share a rank, however they come about', async () => {
    const { order, all } = await rank({
      甲局: { granted: 20, secret: 40 },
      乙局: { granted: 90, secret: 10 },
      丙局: { granted: 11, secret: 22 },
      丁局: { granted: 1, secret: 99 },
    })
    expect(order).toEqual(['1 乙局', '2 丙局', '2 甲局', '4 丁局'])
    expect(all).toMatchObject({ of: 122, per: 293 })
  })

  it('lists agencies with fewer cases than asked for, and does not rank them', async () => {
    const agencies = { 甲局: { granted: 29 }, 乙局: { granted: 15, secret: 15 }, 丙局: {} }
    expect(await rank(agencies)).toMatchObject({ least: 30, order: ['1 乙局'], few: ['丙局', '甲局'] })
    expect(await rank(agencies, { least: 29 })).toMatchObject({ order: ['1 甲局', '2 乙局'], few: ['丙局'] })
  })

  it('is of one year, the latest unless asked otherwise', async () => {
    const reports = [2022, 2023].map((year) => ({ report: makeReport({ year }, { granted: year }) }))
    const yearOf = async (options: AnalyseOptions) =>
      (await analyseReports(reports, options)).rankings.map(({ id, year, all }) => [id, year, all.per])
    expect(await yearOf({ rank: 'disclosed' })).toEqual([['disclosed', 2023, 2023]])
    expect(await yearOf({ rank: 'denied', year: 2022 })).toEqual([['denied', 2022, 2022]])
    expect(await yearOf({ year: 2021 })).toEqual([
      ['disclosed', 2021, null],
      ['denied', 2021, null],
      ['cleared', 2021, null],
      ['review-lost', 2021, null],
      ['litigation-lost', 2021, null],
    ])
  })
})
