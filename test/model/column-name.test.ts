import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { model as model2019 } from '../../generated/2019/model.js'
import { model as model2021 } from '../../generated/2021/model.js'
import { nameColumns } from '../../src/model/column-name.js'
import { layOutWide } from '../../src/model/relations.js'

const key = fc.oneof(
  fc.constantFrom(
    'a',
    'A',
    'aB',
    'a_b',
    'total',
    'legalPerson',
    '件数',
    'ÄÖ',
    '"; DROP',
    '~1',
    '',
    '😀',
    'x'.repeat(40),
  ),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
)
const paths = fc.uniqueArray(
  fc.array(key, { minLength: 1, maxLength: 6 }).map((keys) => `/${keys.join('/')}`),
  { minLength: 1, maxLength: 30 },
)

describe('names of columns', () => {
  it('are short, plain, and all different', () => {
    const law = fc.property(paths, (list) => {
      const names = nameColumns(list, ['report', 'a'])
      expect(new Set(['report', 'a', ...names]).size).toBe(list.length + 2)
      for (const name of names) {
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(63)
        expect(name).toMatch(/^[\p{L}\p{N}_]+$/u)
        expect(name).toBe(name.toLowerCase())
      }
    })
    fc.assert(law, { seed: 1, numRuns: 300 })
  })

  it('stay when cells are added after them', () => {
    const law = fc.property(paths, fc.nat(), (list, count) => {
      const before = list.slice(0, count % (list.length + 1))
      expect(nameColumns(list).slice(0, before.length)).toEqual(nameColumns(before))
    })
    fc.assert(law, { seed: 2, numRuns: 300 })
  })

  it('say what the path says', () => {
    expect(
      nameColumns([
        '/requests/carriedIn/total',
        '/requests/outcomes/denied/securityAndStability/legalPerson/legalService',
        '/requests/carried_in/total',
      ]),
    ).toEqual([
      'requests_carried_in_total',
      'req_out_den_security_and_stability_legal_person_legal_service',
      expect.stringMatching(/^requests_carried_in_total_[0-9a-f]{6}$/),
    ])
  })

  it.each([model2021, model2019])('of edition $edition need no digits to differ', (model) => {
    const names = layOutWide(model).cells.map(({ name }) => name)
    expect(names.filter((name) => /_[0-9a-f]{6}$/.test(name) && /\d/.test(name))).toEqual([])
  })
})
