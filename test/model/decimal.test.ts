import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDecimals, fromUnits, isSameSum, toUnits } from '../../src/model/decimal.js'

const SETTINGS = { seed: 20211, numRuns: 300 }

/** Amounts of money with up to four decimals, as whole numbers of ten-thousandths. */
const amounts = fc.array(fc.integer({ min: -(10 ** 11), max: 10 ** 11 }), { maxLength: 8 })
const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true })

describe('addDecimals', () => {
  it('adds as people do on paper', () => {
    expect(addDecimals([0.1, 0.2])).toBe(0.3)
    expect(addDecimals([59237.2449, -0.0449])).toBe(59237.2)
    expect(addDecimals([999_999_999_999.123, 0.001])).toBe(999_999_999_999.124)
    expect(addDecimals([])).toBe(0)
  })

  it('reads exponents', () => {
    expect(addDecimals([1e-7, 2e-7])).toBe(3e-7)
    expect(addDecimals([1e21, 1, -1e21])).toBe(1)
    expect(addDecimals([1.5e-7, 1e22, -1e22])).toBe(1.5e-7)
    expect(addDecimals([Number.MAX_VALUE, Number.MIN_VALUE, -Number.MAX_VALUE])).toBe(Number.MIN_VALUE)
  })

  it('stays exact where whole numbers leave the safe range on the way', () => {
    expect(addDecimals([Number.MAX_SAFE_INTEGER, 2, -Number.MAX_SAFE_INTEGER])).toBe(2)
  })

  it('never gives a negative zero', () => {
    expect(addDecimals([-0])).toBe(0)
    expect(addDecimals([-0.5, 0.5])).toBe(0)
  })

  it('passes on what is not a number', () => {
    expect(addDecimals([1, Number.NaN])).toBeNaN()
    expect(addDecimals([1, Number.POSITIVE_INFINITY])).toBe(Number.POSITIVE_INFINITY)
  })

  it('agrees with whole ten-thousandths', () => {
    const law = fc.property(amounts, (units) => {
      const sum = units.reduce((total, value) => total + value, 0)
      expect(addDecimals(units.map((value) => value / 10_000))).toBe(sum / 10_000 + 0)
    })
    fc.assert(law, SETTINGS)
  })

  it('does not depend on the order', () => {
    const law = fc.property(fc.array(anyNumber, { maxLength: 6 }), (values) => {
      expect(addDecimals(values)).toBe(addDecimals(values.toReversed()))
    })
    fc.assert(law, SETTINGS)
  })
})

describe('isSameSum', () => {
  it('compares exactly', () => {
    expect(isSameSum([0.1, 0.2], [0.3])).toBe(true)
    expect(isSameSum([0.1, 0.2], [0.3000000001])).toBe(false)
    expect(isSameSum([1e21, 1], [1e21])).toBe(false)
    expect(isSameSum([2 ** 53, 1], [2 ** 53])).toBe(false)
    expect(isSameSum([1, 2], [3])).toBe(true)
    expect(isSameSum([], [-0])).toBe(true)
  })

  it('finds nothing the same as what is not finite', () => {
    expect(isSameSum([Number.NaN], [Number.NaN])).toBe(false)
    expect(isSameSum([Number.POSITIVE_INFINITY], [Number.POSITIVE_INFINITY])).toBe(false)
  })

  it('holds for any regrouping and for no other number', () => {
    const law = fc.property(fc.array(anyNumber, { maxLength: 5 }), anyNumber, (values, more) => {
      expect(isSameSum([...values, more], [more, ...values.toReversed()])).toBe(true)
      expect(isSameSum([...values, more], values)).toBe(more === 0)
    })
    fc.assert(law, SETTINGS)
  })
})

describe('toUnits', () => {
  it('uses the smallest power that all numbers need', () => {
    expect(toUnits([1.5, 20, -0.25])).toEqual({ units: [150n, 2000n, -25n], scale: 2 })
    expect(toUnits([1e21])).toEqual({ units: [10n ** 21n], scale: 0 })
  })

  it('is undone by fromUnits', () => {
    const law = fc.property(fc.array(anyNumber, { minLength: 1, maxLength: 4 }), (values) => {
      const { units, scale } = toUnits(values)
      expect(units.map((unit) => fromUnits(unit, scale))).toEqual(values.map((value) => value + 0))
    })
    fc.assert(law, SETTINGS)
  })
})
