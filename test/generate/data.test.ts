import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emitData, writeAccess, writeKey } from '../../src/generate/data.js'

/** Runs a module that exports one constant. */
function load(code: string): unknown {
  return JSON.parse(
    runInNewContext(`${code.replace('export const data =', 'const data =')}\nJSON.stringify(data)`),
  )
}

const NAMES = [
  '__proto__',
  'constructor',
  'a-b',
  '1',
  '',
  'class',
  'é',
  '"',
  '\\',
  '\u2028',
  'a}',
  '*/',
  'zh',
]

describe('emitData', () => {
  it('writes a module that gives the same data again', () => {
    const key = fc.oneof(fc.constantFrom(...NAMES), fc.string({ maxLength: 5 }))
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.jsonValue({ maxDepth: 1 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
        fc.array(tie('tree'), { maxLength: 5 }),
      ),
    }))
    const law = fc.property(fc.dictionary(key, tree, { maxKeys: 4 }), (value) => {
      const plain = JSON.stringify(value)
      expect(JSON.stringify(load(emitData('data', JSON.parse(plain))))).toBe(plain)
    })
    fc.assert(law, { seed: 1, numRuns: 500 })
  })

  it('writes once what occurs several times', () => {
    const label = { zh: '法人或其他组织', en: 'Legal persons or other organisations' }
    const cells = Array.from({ length: 5 }, (_, index) => ({ path: `/${index}`, column: [label] }))
    const code = emitData('data', { cells })
    expect(code.match(/Legal persons/g)).toHaveLength(1)
    expect(load(code)).toEqual({ cells })
  })
})

describe('writeKey', () => {
  it('never sets a prototype', () => {
    expect(writeKey('__proto__')).toBe('["__proto__"]')
    expect(runInNewContext(`Object.keys({ ${writeKey('__proto__')}: 1 })`)).toHaveLength(1)
  })
})

describe('writeAccess', () => {
  it.each(NAMES)('reads the property %j', (name) => {
    const holder = Object.defineProperty({}, name, { value: 42, enumerable: true })
    expect(runInNewContext(`holder${writeAccess(name)}`, { holder })).toBe(42)
  })
})
