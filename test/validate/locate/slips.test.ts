import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rateRarity, rateSlip } from '../../../src/validate/locate/slips.js'
import { createRandom, slips } from '../locate-cases.js'

const counts = fc.integer({ min: 0, max: 999_999_999_999 })

describe('rateSlip', () => {
  it.each([
    ['a dropped digit', 123, 1723],
    ['a dropped first digit', 5, 105],
    ['a doubled digit', 1223, 123],
    ['swapped neighbours', 132, 123],
    ['a neighbouring key', 124, 123],
    ['a zero too many', 1230, 123],
    ['a moved point', 592372.449, 59237.2449],
    ['a lost point', 592372449, 59237.2449],
    ['a number left 0', 0, 123],
    ['a sign', -123, 123],
  ])('finds %s more likely than no slip at all', (_, found, meant) => {
    expect(rateSlip(found, meant)).toBeLessThan(rateSlip(987, 123))
  })

  it('finds a neighbouring key more likely than a distant one', () => {
    expect(rateSlip(124, 123)).toBeLessThan(rateSlip(129, 123))
  })

  it('finds a digit typed twice more likely than any other added', () => {
    expect(rateSlip(1223, 123)).toBeLessThan(rateSlip(1273, 123))
  })

  it('finds a slip less likely the more digits it could have befallen', () => {
    expect(rateSlip(12, 123)).toBeLessThan(rateSlip(12345678, 123456789))
  })

  it('rates every slip people make no worse than an unexplained number', () => {
    const law = fc.property(counts, fc.integer(), (meant, seed) => {
      for (const slip of Object.values(slips)) {
        const found = slip(meant, createRandom(seed))
        if (found === undefined || found === meant || meant === 0) continue
        expect(rateSlip(found, meant)).toBeLessThanOrEqual(10 + 10 * String(Math.abs(found)).length)
      }
    })
    fc.assert(law, { seed: 20212, numRuns: 300 })
  })

  it('gives a whole number for any two numbers', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true })
    const law = fc.property(number, number, (found, meant) => {
      expect(Number.isInteger(rateSlip(found, meant))).toBe(true)
    })
    fc.assert(law, { seed: 20213, numRuns: 300 })
  })
})

describe('rateRarity', () => {
  it('finds zeros common and long numbers rare', () => {
    expect(rateRarity(0)).toBeLessThan(rateRarity(7))
    expect(rateRarity(7)).toBeLessThan(rateRarity(70))
  })
})
