// Whether a text is the shortest of its value: never true where a field was written twice or a character can be spared.

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasDuplicateFields } from '../../src/report/field-count.js'
import { isShortest } from '../../src/report/shortest.js'

const is = (text: string) => isShortest(text, JSON.parse(text))

describe('isShortest', () => {
  it.each(['city', 'department', 'street-office'])(
    'holds for an example as JSON.stringify writes it: %s',
    (name) => {
      const report = JSON.parse(readFileSync(`examples/${name}.json`, 'utf8'))
      expect(is(JSON.stringify(report))).toBe(true)
      expect(is(JSON.stringify(report, null, 1))).toBe(false)
    },
  )

  it.each(['{}', '[]', '{"a":{}}', '[[],1]', '{"a":[0,10,100,1001,-1,-12,1.5,null,true,false,""]}'])(
    'holds for %s',
    (text) => {
      expect(is(text)).toBe(true)
    },
  )

  it.each([
    '{"a":1,"a":1}',
    '{"a":1e3}',
    '{"a":1000}',
    '[1 ]',
    '["\\n"]',
    '[-0]',
    '[1.0]',
    '[0.001]',
    '[1e-3]',
    '[1e20]',
  ])('does not for %s', (text) => {
    expect(is(text)).toBe(false)
  })

  it('does not for a value nested deeper than the stack', () => {
    expect(is(`${'['.repeat(200_000)}${']'.repeat(200_000)}`)).toBe(false)
  })

  it('never holds where a field was written twice, whatever the numbers beside it look like', () => {
    const number = fc.oneof(
      fc.constantFrom(
        '1e3',
        '12e3',
        '1e20',
        '1e-3',
        '5e-7',
        '-1e3',
        '0',
        '-0',
        '1E4',
        '1500',
        '15e2',
        '1e2',
        '5e-2',
      ),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
      fc.integer().map(String),
    )
    const fields = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'dd'), number), {
      minLength: 2,
      maxLength: 6,
    })
    fc.assert(
      fc.property(fields, (list) => {
        const text = `{${list.map(([name, value]) => `"${name}":${value.replace('e+', 'e')}`).join(',')}}`
        if (hasDuplicateFields(text, JSON.parse(text))) expect(is(text)).toBe(false)
      }),
      { numRuns: 5000 },
    )
  })
})
