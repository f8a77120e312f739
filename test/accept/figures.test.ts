import { describe, expect, it } from 'vitest'
import { isSameFigures, takeFigures } from '../../src/accept/figures.js'
import type { Issue } from '../../src/index.js'

const issue = (more: Partial<Issue> & { readonly text?: string } & object) => ({
  code: 'x',
  severity: 'info' as const,
  path: '/x',
  place: {},
  message: '',
  params: {},
  ...more,
})
const ofEquation = { left: [], right: [], actual: 13, expected: 31, difference: -18 }

describe('takeFigures takes', () => {
  it.each([
    ['both sides of an equation', { ...ofEquation, params: { found: 1 } }, { actual: 13, expected: 31 }],
    ['what was found', { params: { found: 'x', expected: 3 }, text: 'y' }, { value: 'x' }],
    ['what was missing', { params: { found: null } }, { value: null }],
    [
      'wording in both languages once',
      { params: { found: { zh: '金额', en: 'amount' } } },
      { value: '金额' },
    ],
    ['a list as JSON', { params: { found: [1, 'x'] } }, { value: '[1,"x"]' }],
    [
      'both sides of an equation read anew',
      { params: { left: 5, right: 6 }, text: '5' },
      { actual: 5, expected: 6 },
    ],
    ['the text of the source', { text: '见附件', params: { value: 0 } }, { text: '见附件' }],
    ['the beginning of a long one', { text: 'x'.repeat(1e6) }, { text: 'x'.repeat(200) }],
    ['nothing where there is nothing', { params: { property: 'x' } }, {}],
  ])('%s', (_, more, figures) => {
    expect(takeFigures(issue(more))).toEqual(figures)
  })
})

describe('isSameFigures', () => {
  it('is true of equal figures alone', () => {
    expect(isSameFigures({ actual: 1, expected: 0 }, { expected: -0, actual: 1 })).toBe(true)
    expect(isSameFigures({}, {})).toBe(true)
    expect(isSameFigures({ value: 1 }, { value: '1' })).toBe(false)
    expect(isSameFigures({ value: 1 }, {})).toBe(false)
    expect(isSameFigures({}, { value: 1 })).toBe(false)
    expect(isSameFigures({ toString: 1 }, { value: 1 })).toBe(false)
  })
})
