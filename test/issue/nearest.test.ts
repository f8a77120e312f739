import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findNearest } from '../../src/issue/nearest.js'

const NAMES = ['newlyReceived', 'carriedIn', 'carriedForward', 'outcomes', 'year', 'title', 'creditCode']

describe('findNearest', () => {
  it.each([
    ['yaer', 'year'],
    ['titel', 'title'],
    ['tile', 'title'],
    ['titlle', 'title'],
    ['outcome', 'outcomes'],
    ['carried', 'carriedIn'],
    ['credit_code', 'creditCode'],
    ['CREDITCODE', 'creditCode'],
    ['newlyRecieved', 'newlyReceived'],
  ])('takes %s for %s', (word, meant) => {
    expect(findNearest(word, NAMES)).toBe(meant)
  })

  it.each(['', 'x', 'id', 'agency', 'received', '年度', 'carry'])(
    'takes %j for none of the names',
    (word) => {
      expect(findNearest(word, NAMES)).toBeUndefined()
    },
  )

  it('prefers the nearer, then the earlier candidate', () => {
    expect(findNearest('lines', ['linen', 'line', 'lines'])).toBe('lines')
    expect(findNearest('lines', ['linen', 'line'])).toBe('linen')
  })

  it('looks for nothing above 64 characters', () => {
    expect(findNearest('a'.repeat(64), ['a'.repeat(63)])).toBe('a'.repeat(63))
    expect(findNearest('a'.repeat(65), ['a'.repeat(65)])).toBeUndefined()
  })

  it('finds a word again after any one slip', () => {
    const word = fc.stringMatching(/^[a-z]{6,40}$/)
    const slip = fc.record({
      at: fc.nat(),
      letter: fc.constantFrom('q', '7', '符'),
      kind: fc.nat({ max: 3 }),
    })
    fc.assert(
      fc.property(word, slip, (meant, { at, letter, kind }) => {
        const place = at % (meant.length - 1)
        const [before, here, next, after] = [
          meant.slice(0, place),
          meant.slice(place, place + 1),
          meant.slice(place + 1, place + 2),
          meant.slice(place + 2),
        ]
        const written = [
          before + letter + here + next + after,
          before + next + after,
          before + letter + next + after,
          before + next + here + after,
        ][kind]
        expect(findNearest(written ?? '', ['unrelatedname', meant])).toBe(meant)
      }),
      { seed: 2, numRuns: 300 },
    )
  })

  it('only ever gives a candidate of about the same length', () => {
    const words = fc.array(fc.string({ unit: 'binary', maxLength: 70 }), { maxLength: 8 })
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 70 }), words, (word, candidates) => {
        const nearest = findNearest(word, candidates)
        if (nearest === undefined) return
        expect(candidates).toContain(nearest)
        expect(Math.abs(nearest.length - word.length)).toBeLessThanOrEqual(3)
      }),
      { seed: 3, numRuns: 300 },
    )
  })
})
