import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDuplicateFields } from '../../src/report/duplicates.js'
import { hasDuplicateFields } from '../../src/report/field-count.js'

const has = (text: string) => hasDuplicateFields(text, JSON.parse(text))

describe('a field written twice in one object', () => {
  it.each([
    ['{"a":1,"a":2}', '/a', 2],
    ['{"a":1, "b":[{"c":1,"c":1,"c":3}]}', '/b/0/c', 3],
    ['{"a\\"b":1,"a\\"b":2}', '/a"b', 2],
    ['{"a":1,"\\u0061" : 2}', '/a', 2],
    ['{"a/~":{"x":1,"x":1}}', '/a~1~0/x', 2],
    ['{"__proto__":1,"__proto__":2}', '/__proto__', 2],
  ])('is found: %j', (text, path, count) => {
    expect(has(text)).toBe(true)
    const [finding, ...more] = findDuplicateFields(text)
    expect(finding).toMatchObject({ code: 'duplicate-field', severity: 'error', path, params: { count } })
    expect(more).toEqual([])
  })

  it.each([
    '{}',
    '{"a":{"a":{"a":1}}}',
    '[{"a":1},{"a":1}]',
    '{"a":"b\\":c","b":"\\\\","c":"x: y"}',
    '{"__proto__":{"x":1}}',
    '"a"',
  ])('is not seen where there is none: %j', (text) => {
    expect(has(text)).toBe(false)
    expect(findDuplicateFields(text)).toEqual([])
  })

  it('is never seen in what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        expect(has(text)).toBe(false)
        expect(findDuplicateFields(text)).toEqual([])
      }),
      { seed: 9, numRuns: 400 },
    )
  })

  it('is seen wherever one is put', () => {
    const key = fc.string({ unit: 'binary', maxLength: 8 })
    fc.assert(
      fc.property(fc.dictionary(key, fc.jsonValue(), { minKeys: 1 }), fc.jsonValue(), (object, value) => {
        const [name = ''] = Object.keys(object)
        const text = `${JSON.stringify(object).slice(0, -1)},${JSON.stringify(name)}:${JSON.stringify(value)}}`
        expect(has(text)).toBe(true)
        expect(findDuplicateFields(text)).toHaveLength(1)
      }),
      { seed: 10, numRuns: 400 },
    )
  })

  it('costs no stack', () => {
    const text = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
    expect(has(text)).toBe(false)
    expect(findDuplicateFields(text)).toEqual([])
  })
})
