import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { model } from '../../generated/2021/model.js'
import { describeFinding, showUnseen, translateIssue } from '../../src/issue/describe.js'
import type { Finding, Issue } from '../../src/issue/issue.js'

describe('showUnseen', () => {
  it.each([
    ['a\nb\tc', 'a\\u000ab\\u0009c'],
    ['\u001b[31m', '\\u001b[31m'],
    ['\u202e', '\\u202e'],
    ['\ud800', '\\ud800'],
    ['\u2028\ufeff', '\\u2028\\ufeff'],
    ['总计 12 件 😀 é', '总计 12 件 😀 é'],
  ])('makes %j into %j', (text, expected) => {
    expect(showUnseen(text)).toBe(expected)
  })

  it('leaves one line without commands, whatever it is given', () => {
    const law = fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(showUnseen(text)).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u)
    })
    fc.assert(law, { seed: 1, numRuns: 500 })
  })
})

describe('a finding put into words', () => {
  const finding: Finding = {
    code: 'results-total',
    severity: 'error',
    path: '/disputes/review/total',
    params: { actual: 3, expected: -2, difference: 5 },
    arithmetic: {
      left: [{ path: '/disputes/review/total', sign: 1, value: 3 }],
      right: [
        { path: '/disputes/review/upheld', sign: -1, value: -5 },
        { path: '/disputes/review/other', sign: 1, value: -7 },
      ],
      actual: 3,
      expected: -2,
      difference: 5,
    },
  }

  it('writes sums with signs and brackets', () => {
    expect(describeFinding(model, finding, 'en').message).toContain(
      'It reads 3, by the equation -2 (− (-5) + (-7)): 5 too high.',
    )
  })

  it('keeps what it was made from', () => {
    const issue = describeFinding(model, finding, 'zh')
    expect(issue).toMatchObject({
      ...finding.arithmetic,
      code: 'results-total',
      severity: 'error',
      params: finding.params,
    })
    expect(issue.place.column).toEqual(['行政复议', '总计'])
  })

  it('becomes the same in another language and back', () => {
    const issue = describeFinding(model, finding, 'zh')
    const english = translateIssue(model, issue, 'en')
    expect(english.message).toBe(describeFinding(model, finding, 'en').message)
    expect(translateIssue(model, english, 'zh')).toEqual(issue)
  })

  it('falls back on the code where nobody knows it', () => {
    const unknown: Issue = {
      code: 'toString',
      severity: 'info',
      path: '',
      place: {},
      message: '',
      params: {},
    }
    expect(translateIssue(model, unknown, 'en').message).toBe('toString')
  })
})
