import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editNumbers } from '../../src/report/edit-text.js'

const edit = (text: string, numbers: Readonly<Record<string, number>>) =>
  editNumbers(text, new Map(Object.entries(numbers)))

describe('editNumbers', () => {
  it('leaves blanks, order and the writing of other numbers alone', () => {
    const text = '{ "b" : 1.0,\t"a":{"c": 2e0 , "d~/":"x"}\n\n}\n\n'
    expect(edit(text, { '/a/c': 7 })).toBe('{ "b" : 1.0,\t"a":{"c": 7 , "d~/":"x"}\n\n}\n\n')
    expect(edit(text, { '/a/d~0~1': 0.5, '/b': 3 })).toBe('{ "b" : 3,\t"a":{"c": 2e0 , "d~/":0.5}\n\n}\n\n')
  })

  it('adds a field that is missing, indented like the others', () => {
    expect(edit('{\n    "a": {\n        "b": 1\n    }\n}\n', { '/a/c': 2 })).toBe(
      '{\n    "a": {\n        "b": 1,\n        "c": 2\n    }\n}\n',
    )
  })

  it('changes the last of fields written twice, which is the one that counts', () => {
    expect(edit('{"a":1,"a":2}', { '/a': 3 })).toBe('{"a":1,"a":3}')
  })

  it.each([['{}'], ['{"a":null}'], ['[]'], ['5'], ['['.repeat(100_000)]])(
    'gives up where an object is missing: %.20s',
    (text) => {
      expect(edit(text, { '/a/b': 1 })).toBeUndefined()
    },
  )

  it('means the same as replacing the values', () => {
    const record = fc.dictionary(fc.string(), fc.nat(), { maxKeys: 5 })
    fc.assert(
      fc.property(record, fc.nat(), fc.integer({ min: 0, max: 4 }), (before, number, index) => {
        const key = Object.keys(before)[index]
        if (key === undefined || key === '__proto__') return
        const path = `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
        const text = JSON.stringify(before, null, 2)
        expect(edit(text, { [path]: number })).toBe(JSON.stringify({ ...before, [key]: number }, null, 2))
      }),
      { seed: 21, numRuns: 100 },
    )
  })
})
