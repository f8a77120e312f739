// A report that satisfies a profile satisfies the plain edition: always its shape and its sums, and every rule that the
// profile itself does not make looser.

import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { edition as plain } from '../../generated/2021/index.js'
import { loadEdition } from '../../src/cli/load-edition.js'
import { loadSource } from '../../src/model/load.js'
import { readProfile } from '../../src/profile/index.js'
import { replaceAt } from '../../src/report/replace.js'
import { validateReport } from '../../src/validate/index.js'
import { createValidator, type Edition } from '../../src/validate/validator.js'
import { damage, damages } from '../fixtures/mutations.js'
import { PROVINCE } from '../fixtures/profiles.js'
import { createEquation, createTable, PARTS } from './parts.js'
import { createFolder, createProfile } from './profiles.js'
import { anyOfProvince } from './random-reports.js'

type Values = Readonly<Record<string, unknown>>

/** Rules of the edition that are errors, and that this profile is content without. */
const LOOSER = {
  'date-not-real': 'off',
  'credit-code-check': 'warning',
  'handling-fee-mismatch': 'info',
  'period-not-year': 'off',
  'note-without-cell': 'off',
  'heading-missing': 'off',
} as const

let province: Edition<unknown>
let looser: Edition<unknown>
let reports: fc.Arbitrary<Values>

beforeAll(async () => {
  province = await load(PROVINCE)
  const folder = createFolder({
    'looser.json': createProfile('looser', {
      extends: `${process.cwd()}/${PROVINCE}`,
      rules: Object.fromEntries(Object.entries(LOOSER).map(([id, severity]) => [id, { severity }])),
      tables: {
        places: createTable({ 'x-equations': [createEquation('places-total', { explainable: true })] }),
      },
      $defs: PARTS,
    }),
  })
  looser = await load(`${folder}/looser.json`)
  reports = anyOfProvince(province.model.tables.flatMap(({ cells }) => cells.map(({ path }) => path)))
})

async function load(file: string): Promise<Edition<unknown>> {
  return loadEdition(loadSource(readProfile(file).source))
}

/** The errors of the plain edition; its shape and its sums are sound. */
function errorsOf(report: unknown): string[] {
  expect(plain.isShape(report)).toBe(true)
  expect(plain.isShape(report) && plain.listBroken(report)).toEqual([])
  const { issues } = validateReport(report)
  return issues.flatMap(({ code, severity }) => (severity === 'error' ? [code] : []))
}

describe('a report that satisfies the profile', () => {
  it('satisfies the plain edition, whatever stands in it', () => {
    const validate = createValidator(province)
    const law = fc.property(reports, (report) => {
      expect(validate(report).issues.filter(({ severity }) => severity === 'error')).toEqual([])
      expect(errorsOf(report)).toEqual([])
    })
    fc.assert(law, { seed: 31, numRuns: 300 })
  })

  it('does so too after it was damaged, where the profile lets the damage pass', () => {
    const validate = createValidator(province)
    const parts = fc.constantFrom(
      'local',
      'notes',
      'explanations',
      'agency',
      'publication',
      'overview',
      'other',
      'lead',
    )
    let passed = 0
    const law = fc.property(reports, parts, damages(), (report, name, list) => {
      const part = damage(report[name] ?? {}, list)
      const damaged = { ...report, [name]: part }
      if (!validate(damaged).valid) return
      passed += 1
      expect(errorsOf(damaged)).toEqual([])
    })
    fc.assert(law, { seed: 77, numRuns: 1600 })
    expect(passed).toBeGreaterThan(80)
  })
})

describe('a report that satisfies a profile that is looser', () => {
  const wrongs: fc.Arbitrary<ReadonlyMap<string, unknown>> = fc
    .record(
      {
        '/period': fc.constant({ from: '2024-02-01', to: '2024-02-30' }),
        '/agency/creditCode': fc.constant('119913000043015641'),
        '/other/handlingFee': fc.constant({ amount: 5, requests: 0 }),
        '/notes': fc.constant([{ path: '/nowhere', text: 'x' }]),
        '/overview/blocks': fc.constant([{ type: 'paragraph', text: 'x' }]),
        '/local/places': fc.nat(3).map((part) => ({ all: { number: 2 }, part: { number: part } })),
        '/explanations': fc.constant([{ rule: 'places-total', path: '/local/places/all/number', text: 'x' }]),
      },
      { requiredKeys: ['/local/places'] },
    )
    .map((changes) => new Map(Object.entries(changes)))

  it('has errors in the plain edition of the rules that it makes looser, and of no other', () => {
    const validate = createValidator(looser)
    const met = new Set<string>()
    let passed = 0
    const law = fc.property(reports, wrongs, (report, changes) => {
      const changed = replaceAt(report, changes)
      if (!validate(changed).valid) return
      passed += 1
      for (const code of errorsOf(changed)) {
        met.add(code)
        expect(Object.keys(LOOSER)).toContain(code)
      }
    })
    fc.assert(law, { seed: 5, numRuns: 600 })
    expect(passed).toBeGreaterThan(200)
    expect([...met].sort()).toEqual(
      [
        'credit-code-check',
        'date-not-real',
        'handling-fee-mismatch',
        'note-without-cell',
        'period-not-year',
      ].sort(),
    )
  })
})
